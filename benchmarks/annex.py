"""Seconds to load a large annex: `python -m benchmarks.annex --rows 10000 [--database URL]`.

Without a URL it is a SQLite file of its own. In a database that is given a new office is founded; use one that may be
thrown away.
"""

import argparse
import asyncio
import csv
import random
import tempfile
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from time import perf_counter

from bot.annex import checked, load_units, office_named, rows_of, stored
from data.migrate import upgrade
from data.store import Store

UNITS = 60
AREAS = 40
TODAY = date(2026, 3, 10)
NOW = datetime(2026, 3, 10, 2, 0, tzinfo=UTC)
SEED = 2026

VERBS = ("Ban hành kế hoạch", "Tổ chức hội nghị", "Báo cáo kết quả", "Rà soát, tổng hợp", "Kiểm tra, giám sát việc",
         "Tham mưu văn bản chỉ đạo", "Phối hợp tuyên truyền", "Xây dựng phương án", "Đôn đốc, theo dõi")  # fmt: skip
OBJECTS = ("chuyển đổi số tại các xã, phường", "giải phóng mặt bằng dự án trọng điểm", "cải cách thủ tục hành chính",
           "vệ sinh môi trường khu dân cư", "tiêu chí nông thôn mới nâng cao", "phòng, chống dịch bệnh mùa hè",
           "tiếp công dân, giải quyết khiếu nại, tố cáo", "kích cầu du lịch, quảng bá sản phẩm OCOP",
           "đối thoại giữa lãnh đạo Thành phố với Nhân dân", "giải ngân vốn đầu tư công")  # fmt: skip
PRODUCTS = ("Kế hoạch", "Báo cáo", "Hội nghị; báo cáo kết quả", "Biểu tổng hợp", "Danh sách", "Văn bản chỉ đạo")
RECURRING = ("Hằng tháng", "Trước ngày {day} hằng tháng", "Ngày {day} tháng cuối quý", "Hằng quý", "Hằng tuần",
             "Thứ Năm hằng tuần", "Trước ngày 15/6 và 15/12 hằng năm", "2 lần/năm",
             "Ngày {day} hằng tháng")  # fmt: skip
ONGOING = ("Thường xuyên", "Thường xuyên trong năm", "Khi có yêu cầu", "Đột xuất theo yêu cầu của cấp trên")
DATED = ("{day}/{month}/2026", "Trước ngày {day}/{month}/2026", "Trước {day}/{month}",
         "Chậm nhất ngày {day}/{month}/2026", "Tháng {month}/2026", "Quý II/2026", "Quý III", "Trong tháng {month}",
         "Cuối năm", "6 tháng đầu năm", "Trước 17h00 ngày {day}/{month}/2026",
         "Từ 15/3 đến {day}/{month}/2026")  # fmt: skip
UNCLEAR = ("Theo kế hoạch của tỉnh", "Trước kỳ họp HĐND cuối năm")
HEADER = ("ma", "noi_dung_phoi_hop", "nhiem_vu", "chu_tri", "phoi_hop", "thoi_han_goc", "san_pham", "van_ban_giao")


def annex(count: int, chance: random.Random) -> Iterator[tuple[str, ...]]:
    """Rows as offices write them: three in ten recurring or ongoing, one in fifty without a day."""
    for number in range(count):
        task = f"{chance.choice(VERBS)} {chance.choice(OBJECTS)} đợt {number % 97 + 1}"
        yield (
            f"{number // 250 + 1}.{number % 250 + 1:03d}",  # of one width: 1.11 and 11.1 count as one code
            f"Lĩnh vực {number * AREAS // count + 1}: công tác phối hợp, trao đổi thông tin và báo cáo",
            task,
            f"DV{chance.randrange(UNITS):02d}" if chance.random() < 0.8 else f"Đơn vị số {chance.randrange(UNITS)}",
            "; ".join(_coordinators(chance)),
            _deadline(chance),
            chance.choice(PRODUCTS),
            f"{chance.randrange(1, 400)}/KH-UBND" if chance.random() < 0.3 else "",
        )


def _coordinators(chance: random.Random) -> list[str]:
    named = [f"DV{number:02d}" for number in chance.sample(range(UNITS), chance.randrange(4))]
    return [*named, "UBND các xã, phường"] if chance.random() < 0.1 else named


def _deadline(chance: random.Random) -> str:
    (forms,) = chance.choices((RECURRING, ONGOING, DATED, UNCLEAR), (20, 10, 68, 2))
    return chance.choice(forms).format(day=chance.randrange(1, 29), month=chance.randrange(4, 13))


def write(folder: Path, count: int) -> tuple[Path, Path]:
    """An annex of so many rows and the file of its units."""
    files = folder / "annex.csv", folder / "units.csv"
    with files[0].open("w", encoding="utf-8-sig", newline="") as out:
        csv.writer(out).writerows([HEADER, *annex(count, random.Random(SEED))])
    with files[1].open("w", encoding="utf-8", newline="") as out:
        units = [(f"DV{number:02d}", f"Đơn vị số {number}") for number in range(UNITS)]
        csv.writer(out).writerows([("ma", "ten"), *units])
    return files


async def measure(url: str, files: tuple[Path, Path]) -> dict[str, float]:
    """Seconds by phase, as `bot.annex.load` goes through them; the units are there before."""
    store = Store(url)
    try:
        await upgrade(store)
        name = f"BM{random.SystemRandom().randrange(10**9)}"
        async with store.begin() as session:
            office = await office_named(session, f"{name}; Cơ quan đo", create=True)
            await load_units(session, files[1], office)
        began = perf_counter()
        table = rows_of(files[0])
        read = perf_counter()
        async with store.begin() as session:
            entries = await checked(session, table, office, TODAY)
            known = perf_counter()
            await stored(session, entries, office, "Chương trình đo", TODAY, NOW)
        done = perf_counter()
    finally:
        await store.close()
    return {"reading": read - began, "checking": known - read, "storing": done - known, "together": done - began}


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--rows", type=int, default=10_000)
    asked.add_argument("--database", default="")
    given = asked.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        files = write(Path(folder), given.rows)
        took = asyncio.run(measure(given.database or f"sqlite:///{folder}/annex.db", files))
    for phase, seconds in took.items():
        print(f"{phase:10} {seconds:6.2f} s")


if __name__ == "__main__":
    main()
