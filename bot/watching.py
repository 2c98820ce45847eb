"""What the doors tell whoever watches: whether we are fit to work, and numbers for Prometheus."""

from collections.abc import Awaitable, Callable, Sequence

from prometheus_client import CollectorRegistry, Gauge, generate_latest
from prometheus_client.exposition import CONTENT_TYPE_LATEST
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

Wrong = Callable[[], Awaitable[Sequence[str]]]
"""What keeps us from working, in a word each; nothing when all is well."""

Numbers = Callable[[], Awaitable[dict[str, float]]]
"""Gauges by name, as they stand now."""

MEANS = {
    "due": "Messages that should leave now and have not",
    "queued": "Messages that wait for their time",
    "on_the_wire": "Messages leased by a process",
    "dead": "Messages given up",
    "updates_waiting": "Updates stored and not handled",
    "lag_seconds": "How long the message that waits longest is overdue",
    "sent_per_second": "Messages sent by this process, over the last ten seconds",
    "processes": "Processes that share the limits of the token",
    "channels_barred": "Channels whose vendor refuses the token",
}


async def nothing_wrong() -> Sequence[str]:
    return ()


def health(wrong: Wrong) -> list[BaseRoute]:
    """`/healthz`: the process lives; `/readyz`: it can work, or 503 and why not."""

    async def healthz(_request: Request) -> Response:
        return JSONResponse({"ok": True})

    async def readyz(_request: Request) -> Response:
        found = await wrong()
        return JSONResponse({"ready": False, "why": list(found)}, 503) if found else JSONResponse({"ready": True})

    return [Route("/healthz", healthz), Route("/readyz", readyz)]


def metrics(counted: CollectorRegistry, numbers: Numbers) -> list[BaseRoute]:
    """`/metrics`: what was counted, and how things stand; 503 while the store is away."""
    standing = CollectorRegistry()
    gauges = {name: Gauge(name, text, namespace="nhacviec", registry=standing) for name, text in MEANS.items()}

    async def serve(_request: Request) -> Response:
        try:
            for name, value in (await numbers()).items():
                gauges[name].set(value)
        except Exception:  # noqa: BLE001 - whoever watches sees that nothing is known; why is in the log and in /readyz
            return Response(status_code=503)
        return Response(generate_latest(counted) + generate_latest(standing), media_type=CONTENT_TYPE_LATEST)

    return [Route("/metrics", serve)]
