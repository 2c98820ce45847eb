#!/bin/sh
# Install or update on a plain machine with systemd, from a clone of the repository, as root: sh deploy/install.sh
# The program goes to /opt/nhacviec, its state to /var/lib/nhacviec, its settings to /etc/nhacviec.env.
set -eu
cd "$(dirname "$0")/.."
prefix=${PREFIX:-/opt/nhacviec}
version=$(sed -n 's/^UV_VERSION := //p' Makefile)

python3 -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 or newer is needed." >&2; exit 1; }

# The same steps as in the Dockerfile.
tools=$(mktemp -d)
trap 'rm -rf "$tools"' EXIT
python3 -m venv "$tools/venv"
"$tools/venv/bin/python" -m pip install --quiet --no-cache-dir --disable-pip-version-check "uv==$version"
UV_PROJECT_ENVIRONMENT=$prefix UV_PYTHON_DOWNLOADS=never UV_LINK_MODE=copy UV_COMPILE_BYTECODE=1 UV_CACHE_DIR=$tools/cache \
    "$tools/venv/bin/uv" sync --quiet --frozen --no-dev --no-editable --python "$(command -v python3)"
"$prefix/bin/nhacviec" --help >/dev/null

command -v systemctl >/dev/null || exit 0
getent passwd nhacviec >/dev/null || useradd --system --home-dir /var/lib/nhacviec --no-create-home --shell /usr/sbin/nologin nhacviec
[ -e /etc/nhacviec.env ] || install -m 0600 .env.example /etc/nhacviec.env
install -m 0644 deploy/nhacviec.service /etc/systemd/system/nhacviec.service
install -m 0755 deploy/nhacviec.sh /usr/local/bin/nhacviec
systemctl daemon-reload
