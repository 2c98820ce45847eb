"""Pictures and files that went with a report, for whoever has been given their address."""

from collections.abc import Callable
from datetime import datetime
from urllib.parse import quote

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from data import pictures
from data.store import Store

PATH = "/hooks/photos/{album}/{place:int}"
GUARDED = {
    "Cache-Control": "private, no-store",
    "Content-Security-Policy": "default-src 'none'; sandbox",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Robots-Tag": "noindex",
}


def address(public_url: str, album: str, place: int) -> str:
    return f"{public_url}/hooks/photos/{album}/{place}"


def doors(store: Store, clock: Callable[[], datetime]) -> list[BaseRoute]:
    """Who knows an album's key, of 150 bits, may look; what is not there, not yet or not any more is not found."""

    async def shown(request: Request) -> Response:
        album, place = request.path_params["album"], request.path_params["place"]
        found = await store.at_once(lambda batch: pictures.picture(batch, album, min(place, 2**31 - 1), clock()))
        if found is None:
            return Response(status_code=404, headers=GUARDED)
        saved = {"Content-Disposition": f"attachment; filename*=UTF-8''{quote(found.name)}"} if found.name else {}
        return Response(found.content, media_type=found.kind, headers=GUARDED | saved)

    return [Route(PATH, shown, methods=["GET"])]
