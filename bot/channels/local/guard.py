"""What may come in from a browser, and what it may do with what it gets."""

import json
from collections.abc import Awaitable, Callable
from typing import Any
from urllib.parse import urlsplit

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from bot import web

Endpoint = Callable[[Request], Awaitable[Response]]

LONGEST_BODY = 64 * 1024
OWN_HOSTS = frozenset({"127.0.0.1", "localhost", "::1"})

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}


class Wrong(Exception):
    """The request cannot be served; the words are for the reader of the page."""

    def __init__(self, why: str, status: int) -> None:
        super().__init__(why)
        self.why, self.status = why, status


def guarded(endpoint: Endpoint) -> Endpoint:
    """Serve own hosts only (another name for 127.0.0.1 is a rebound one), and words from our own page only.

    A page of another site cannot send the header `X-Nhacviec`: the browser would ask us first, and we do not agree.
    """

    async def served(request: Request) -> Response:
        try:
            _check_origin(request)
            response = await endpoint(request)
        except Wrong as wrong:
            response = JSONResponse({"error": wrong.why}, status_code=wrong.status)
        for name, value in HEADERS.items():
            response.headers.setdefault(name, value)
        response.headers.setdefault("Cache-Control", "no-store")
        return response

    return served


def _check_origin(request: Request) -> None:
    if _host(request) not in OWN_HOSTS:
        raise Wrong("Trang này chỉ mở tại 127.0.0.1 hoặc localhost.", 421)
    if request.method == "POST" and request.headers.get("x-nhacviec") != "1":
        raise Wrong("Yêu cầu không đến từ trang trò chuyện này.", 403)


def _host(request: Request) -> str | None:
    try:
        return urlsplit(f"//{request.headers.get('host', '')}").hostname
    except ValueError:
        return None


async def body_of(request: Request) -> dict[str, Any]:
    """The JSON object sent. Raises `Wrong` for anything else."""
    try:
        body = json.loads(await web.body_of(request, LONGEST_BODY))
    except web.BadBody as bad:
        told = "Nội dung gửi lên quá dài." if bad.status == 413 else "Nội dung gửi lên không đọc được."
        raise Wrong(told, bad.status) from None
    except (ValueError, RecursionError):
        raise Wrong("Nội dung gửi lên không đọc được.", 400) from None
    if not isinstance(body, dict):
        raise Wrong("Nội dung gửi lên không đọc được.", 400)
    return body


def words_in(body: dict[str, Any], name: str, longest: int, missing: str) -> str:
    """A text of the body, without halves of characters that no store takes."""
    found = body.get(name)
    if not isinstance(found, str) or not found.strip() or len(found) > longest:
        raise Wrong(missing, 400)
    return found.encode("utf-16", "surrogatepass").decode("utf-16", "replace").replace("\x00", "")
