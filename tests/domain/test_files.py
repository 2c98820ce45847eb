"""What a file has to be for us to keep it: what its name says, and nothing that runs."""

import io
import zipfile

import pytest

from domain.pictures import FILES, OLD_FORMAT, kind_of


def archive(*names: str) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as written:
        for name in names:
            written.writestr(name, "x")
    return made.getvalue()


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.pdf", b"MZ a program"),
        ("a.docx", archive("xl/workbook.xml")),
        ("a.docx", archive("word/document.xml", "word/vbaProject.bin")),
        ("a.xlsx", b"PK\x03\x04 cut"),
        ("a.doc", b"%PDF-1.7 signed"),
        ("a.xls", OLD_FORMAT + "_VBA_PROJECT".encode("utf-16-le")),
        ("a.docx", OLD_FORMAT + b"a password"),
        ("a.docx", archive("word/document.xml", *(f"{'x' * 200}{number}" for number in range(1500)))),
    ],
)
def test_a_file_that_is_not_what_its_name_says_or_runs_something_is_not_kept(name: str, content: bytes) -> None:
    assert kind_of(content, name) is None


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.pdf", b"%PDF-1.7 signed"),
        ("a.b.docx", archive("word/document.xml", "word/styles.xml")),
        ("a.xlsx", archive("[Content_Types].xml", "xl/workbook.xml")),
        ("a.doc", OLD_FORMAT + b"words"),
        ("a.xls", OLD_FORMAT + b"numbers"),
    ],
)
def test_a_file_that_is_what_its_name_says_has_its_kind(name: str, content: bytes) -> None:
    assert kind_of(content, name) == FILES[f".{name.rpartition('.')[2]}"]
