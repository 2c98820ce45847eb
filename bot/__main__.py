"""The command line: `nhacviec`."""

import asyncio
import io
import json
import sys
from collections.abc import Callable, Coroutine, Iterable
from datetime import date
from pathlib import Path
from typing import Annotated, Any, NoReturn

import typer

from bot.annex import BadFile, Loaded, load
from bot.app import CannotStart, demo, looped, met, real_clock, run
from bot.app.doctor import examine
from bot.doctor.check import as_json as check_json
from bot.doctor.check import exit_status
from bot.doctor.check import line as check_line
from bot.explain import NOT_UTF_8, Given, deadline_line, given, lines_of, reply_line
from bot.settings import Settings, WrongSetting, read_settings
from bot.why import Why
from bot.why import as_object as why_object
from bot.why import lines as why_lines
from bot.why import why as why_of
from data.migrate import is_current, upgrade
from data.store import Store
from domain.deadlines import Voice
from domain.text import cut
from domain.time import local_day, official

MOST_LISTED = 10

cli = typer.Typer(add_completion=False, no_args_is_help=True, pretty_exceptions_enable=False, help="Nhắc Việc")
explain = typer.Typer(help="Cho xem bot đọc một đoạn chữ thế nào")
cli.add_typer(explain, name="explain")


def _do(work: Coroutine[Any, Any, Any]) -> Any:
    """Run, and end with one clear line where it cannot be done."""
    try:
        return looped(work)
    except CannotStart as why:
        _stop(str(why))
    except BadFile as bad:
        for problem in bad.problems:
            where = f"dòng {problem.line}, cột {problem.column}" if problem.line else problem.column
            print(f"{where}: {problem.why}", file=sys.stderr)
        _stop("Chưa nhập gì. Đề nghị sửa tệp rồi nhập lại.")
    except OSError as error:
        where = f": {error.filename}" if error.filename else ""
        _stop(f"Không chạy được: {error.strerror or error}{where}")


def _stop(line: str) -> NoReturn:
    print(line, file=sys.stderr)
    raise typer.Exit(2)


def _settings() -> Settings:
    try:
        return read_settings()
    except WrongSetting as wrong:
        print(wrong, file=sys.stderr)
        raise typer.Exit(2) from None


@cli.command("run")
def run_() -> None:
    """Chạy bot; không có mã bot thì mở trò chuyện thử trên máy này."""
    _do(run(_settings()))


@cli.command("demo")
def demo_() -> None:
    """Mở trò chuyện thử trên máy này."""
    _do(demo(_settings()))


@cli.command()
def migrate() -> None:
    """Cập nhật cơ sở dữ liệu."""
    _do(_migrate(_settings()))
    print("Cơ sở dữ liệu đã cập nhật.")


async def _migrate(settings: Settings) -> None:
    store = Store(settings.store_url)
    try:
        await met(store)
        await upgrade(store)
    finally:
        await store.close()


@cli.command("import")
def import_(
    file: Annotated[Path, typer.Argument(help="Tệp CSV phụ lục chương trình")],
    office: Annotated[str, typer.Option(help='Mã cơ quan, hoặc "MÃ; TÊN" khi lập mới')],
    programme: Annotated[str, typer.Option(help="Tên chương trình")],
    units: Annotated[Path | None, typer.Option(help="Tệp CSV các đơn vị")] = None,
) -> None:
    """Nhập chương trình: kiểm tra cả tệp, rồi lưu tất cả hoặc không lưu gì."""
    loaded: Loaded = _do(_import(_settings(), file, office, programme, units))
    print(f"{loaded.office.name}: thêm {loaded.units} đơn vị, {loaded.stored} nhiệm vụ; đã có sẵn {loaded.already}.")
    if loaded.unknown:
        print(f"Không có trong danh sách đơn vị, chỉ ghi tên: {'; '.join(loaded.unknown)}.")
    if loaded.under_way:
        listed = _listed(f"{code} (từ {official(day)})" for code, day in loaded.under_way)
        print(f"{len(loaded.under_way)} việc định kỳ đã qua kỳ đầu, chỉ nhắc từ kỳ tới: {listed}.")
    if loaded.late:
        listed = _listed(f"{code} ({official(day)})" for code, day in loaded.late)
        print(f"Lưu ý: {len(loaded.late)} việc có hạn đã qua, ghi như trong tệp: {listed}.")
    if loaded.unclear:
        listed = "; ".join(f"{code} ({text})" for code, text in loaded.unclear)
        print(f"{len(loaded.unclear)} mục chưa xác định hạn: {listed}. Đặt hạn: /sua MÃ; hạn 30/9")


def _listed(what: Iterable[str]) -> str:
    """The first of many, and how many more there are."""
    every = list(what)
    more = f"; và {len(every) - MOST_LISTED} việc nữa" if len(every) > MOST_LISTED else ""
    return "; ".join(every[:MOST_LISTED]) + more


async def _import(settings: Settings, file: Path, office: str, programme: str, units: Path | None) -> Loaded:
    store = Store(settings.store_url)
    now = real_clock()
    try:
        await met(store)
        if store.path is not None and not store.path.exists() and units is None:
            raise CannotStart(
                f"Chưa có cơ sở dữ liệu {store.path.absolute()}: chạy trong thư mục của bot, nơi có tệp .env"
            )
        await upgrade(store)
        return await load(store, file, office, programme, units, local_day(now), now)
    finally:
        await store.close()


EARLIEST, LATEST = date(1970, 1, 1), date(2199, 12, 31)  # of days as of which something is read


def _day(option: str, text: str | None) -> date | None:
    """The day of an option; without one, None. What is no day ends with one line."""
    if text is None:
        return None
    try:
        day = date.fromisoformat(text)
    except ValueError:
        _stop(f'{option}: "{cut(text, 40)}" không phải ngày dạng năm-tháng-ngày, ví dụ 2026-03-10')
    if not EARLIEST <= day <= LATEST:
        _stop(f"{option}: ngày phải từ {EARLIEST} đến {LATEST}")
    return day


On = Annotated[str | None, typer.Option(metavar="NĂM-THÁNG-NGÀY", help="Ngày đọc, mặc định hôm nay")]
Due = Annotated[str | None, typer.Option(metavar="NĂM-THÁNG-NGÀY", help="Hạn hiện nay của việc")]
Text = Annotated[str, typer.Argument(help='Đoạn chữ cần đọc; "-": đọc từng dòng từ đầu vào')]
AsJson = Annotated[bool, typer.Option("--json", help="Mỗi dòng một đối tượng JSON")]


def _explain(text: str, read: Callable[[Given], dict[str, Any]], *, as_json: bool) -> None:
    """Show how each text is read. Of one that is refused that is shown, said aside, and the end is 2.

    What is not UTF-8 is the wrong file: nothing behind it is read.
    """
    refused = 0
    for number, one in enumerate(lines_of(sys.stdin.buffer) if text == "-" else [given(text)], 1):
        if one.why:
            refused += 1
            if refused <= MOST_LISTED:
                print(f"dòng {number}: {one.why}" if text == "-" else one.why, file=sys.stderr)
        _show(read(one), as_json)
        if one.why == NOT_UTF_8:
            break
    if refused > MOST_LISTED:
        print(f"và {refused - MOST_LISTED} dòng nữa", file=sys.stderr)
    if refused:
        raise typer.Exit(2)


def _show(found: dict[str, Any], as_json: bool) -> None:
    if as_json:
        print(json.dumps(found, ensure_ascii=False))
        return
    for name, value in found.items():
        if value is not None and name != "statements":
            print(f"{name}: {value}")


@explain.command("deadline")
def explain_deadline(
    text: Text, on: On = None, voice: Annotated[Voice, typer.Option("--as")] = Voice.ANNEX, as_json: AsJson = False
) -> None:
    """Thời hạn: ngày, định kỳ, thường xuyên, hay chưa rõ."""
    day = _day("--on", on) or local_day(real_clock())
    _explain(text, lambda one: deadline_line(one, day, voice), as_json=as_json)


@explain.command("reply")
def explain_reply(text: Text, on: On = None, due: Due = None, as_json: AsJson = False) -> None:
    """Câu trả lời: xong, đang làm, vướng, xin gia hạn, ..."""
    day, deadline = _day("--on", on) or local_day(real_clock()), _day("--due", due)
    _explain(text, lambda one: reply_line(one, day, deadline), as_json=as_json)


@cli.command()
def doctor(as_json: AsJson = False) -> None:
    """Kiểm tra cấu hình, cơ sở dữ liệu, đường ra, mã bot, người nhận; không thay đổi gì.

    Mã kết thúc: 0 đạt (kể cả khi có lưu ý), 1 có lỗi, 2 cấu hình sai.
    """
    checks = asyncio.run(examine())
    for check in checks:
        print(check_json(check) if as_json else check_line(check))
    raise typer.Exit(exit_status(checks))


@cli.command()
def why(code: Annotated[str, typer.Argument(help="Mã nhiệm vụ, ví dụ 2.3")], as_json: AsJson = False) -> None:
    """Từng lần nhắc của một nhiệm vụ: lập, xếp hàng, gửi, hay vì sao chưa gửi."""
    found = _do(_why(_settings(), code))
    if not found:
        _stop(f"Không tìm thấy [{code}]. Xem mã trong /nhiemvu hoặc trong phụ lục đã nhập, ví dụ: nhacviec why 2.3")
    for one in found:
        if as_json:
            print(json.dumps(why_object(one), ensure_ascii=False))
        else:
            print("\n".join(why_lines(one)))


async def _why(settings: Settings, code: str) -> list[Why]:
    store = Store(settings.store_url)
    try:
        await met(store)
        if not await is_current(store):
            raise CannotStart("Cơ sở dữ liệu chưa có hoặc chưa cập nhật; chạy: nhacviec migrate")
        return await why_of(store, code)
    finally:
        await store.close()


def _not_built() -> None:
    _stop("chưa có")


for _name in ("report", "backup", "restore"):
    cli.command(_name, context_settings={"allow_extra_args": True, "ignore_unknown_options": True})(_not_built)


def main() -> None:
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8")  # what is printed is Vietnamese, whatever the machine's own letters
    cli()


if __name__ == "__main__":
    main()
