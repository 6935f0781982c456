"""Files as people have them: some that cannot be read, with what is said of each, and some that only look so."""

from pathlib import Path

PLAN = "某区行动方案\n一、主要任务\n（一）建设平台。支持滨江区块建设数字贸易示范区。\n"

# 是 and 的 in Shift-JIS are other characters of other bytes; as GB18030 they make no Chinese.
JAPANESE = "これは日本語の文書です。" * 20

BAD = {
    "empty.txt": (b"", "the file holds no text"),
    "blank.txt": ("\ufeff \r\n\u3000\n".encode(), "the file holds no text"),
    "picture.txt": (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" * 50, "this is a binary file, not text"),
    "huge.txt": (b"a" * 50_000_000, "at least 12,500,000 characters, and the limit is 5,000,000"),
    "japanese.txt": (JAPANESE.encode("shift_jis"), "save the file as UTF-8"),
}

GOOD = {
    "gbk.txt": PLAN.encode("gbk"),
    "gb18030.txt": f"{PLAN}㐂".encode("gb18030"),
    "utf16.txt": PLAN.encode("utf-16"),
    "dos.TXT": PLAN.replace("\n", "\r\n").encode(),
    "unheaded.txt": "支持滨江区块建设数字贸易示范区。\n".encode(),
}


def write_files(folder: Path) -> None:
    """All of them, in one folder."""
    for name, (data, _) in BAD.items():
        (folder / name).write_bytes(data)
    for name, data in GOOD.items():
        (folder / name).write_bytes(data)
