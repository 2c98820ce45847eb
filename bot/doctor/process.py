"""Judging what answers where this machine's `run` should be listening."""

from enum import StrEnum

from bot.doctor.check import Check, Topic


class Life(StrEnum):
    """What was met at the health pages."""

    READY = "ready"
    NOT_READY = "not ready"
    NOBODY = "nobody"
    SILENT = "silent"
    STRANGER = "stranger"
    UNKNOWN = "unknown"

    @property
    def running(self) -> bool:
        return self in {Life.READY, Life.NOT_READY}


def check(life: Life, listen: str) -> Check:
    topic = Topic.PROCESS
    match life:
        case Life.READY:
            return topic.ok(f"nhacviec run đang chạy ở {listen}")
        case Life.NOT_READY:
            return topic.problem(f"nhacviec run ở {listen} chưa sẵn sàng (/readyz)", "xem nhật ký của nhacviec run")
        case Life.SILENT:
            return topic.problem(
                f"{listen} nhận kết nối nhưng không trả lời", "xem nhật ký, khởi động lại nhacviec run"
            )
        case Life.STRANGER:
            return topic.problem(f"ở {listen} là một chương trình khác", "đặt NHACVIEC_LISTEN sang cổng khác")
        case Life.UNKNOWN:
            return topic.warning("NHACVIEC_LISTEN có cổng 0, không biết nhacviec run ở đâu", "đặt một cổng cố định")
        case Life.NOBODY:
            return topic.warning(
                f"nhacviec run không chạy ở {listen}", "chạy nhacviec run, hoặc systemctl start nhacviec"
            )
