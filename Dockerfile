# The builder has uv and a cache; what runs has neither, and no way to build anything.
FROM python:3.13-slim-trixie AS builder
ARG UV_VERSION=0.13.9
RUN python -m pip install --no-cache-dir --disable-pip-version-check uv==${UV_VERSION}
ENV UV_PROJECT_ENVIRONMENT=/opt/nhacviec \
    UV_PYTHON_DOWNLOADS=never \
    UV_LINK_MODE=copy \
    UV_COMPILE_BYTECODE=1
WORKDIR /src
# The dependencies stay in a layer of their own while only our code changes.
COPY pyproject.toml uv.lock ./
RUN uv sync --frozen --no-dev --no-install-project
COPY LICENSE ./
COPY bot ./bot
COPY data ./data
COPY domain ./domain
COPY jobs ./jobs
RUN uv sync --frozen --no-dev --no-editable

FROM python:3.13-slim-trixie
# A number, not a name: `runAsNonRoot` and host folders ask for it.
RUN groupadd --gid 10001 nhacviec \
    && useradd --uid 10001 --gid 10001 --no-create-home --home-dir /app --shell /usr/sbin/nologin nhacviec \
    && install -d -o 10001 -g 10001 -m 0700 /app/var
COPY --from=builder /opt/nhacviec /opt/nhacviec
ENV PATH=/opt/nhacviec/bin:$PATH \
    PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1
# Nothing but state is under /app, and only /app/var is written (the SQLite file): the root may be read-only.
WORKDIR /app
USER 10001:10001
EXPOSE 8080
STOPSIGNAL SIGTERM
# Past any proxy of the environment: this is a word to ourselves.
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s --retries=3 \
    CMD ["python", "-c", "import os, urllib.request as r; r.build_opener(r.ProxyHandler({})).open('http://127.0.0.1:' + (os.environ.get('NHACVIEC_LISTEN') or ':8080').rpartition(':')[2] + '/healthz', timeout=4)"]
ENTRYPOINT ["nhacviec"]
CMD ["run"]
