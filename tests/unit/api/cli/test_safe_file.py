"""Files that are there whole or not at all."""

import errno
import os
from pathlib import Path
from typing import TextIO

import pytest

from api.cli.safe_file import write_file


def write_some(handle: TextIO) -> None:
    handle.write("滨江\r\n")


def fill_the_disk(handle: TextIO) -> None:
    handle.write("half")
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def interrupt(handle: TextIO) -> None:
    handle.write("half")
    raise KeyboardInterrupt


def test_a_file_is_written_as_it_is_and_readable_by_all(tmp_path: Path) -> None:
    path = tmp_path / "x.json"
    mask = os.umask(0o022)
    try:
        write_file(path, write_some)
    finally:
        os.umask(mask)
    assert path.read_bytes() == "滨江\r\n".encode()
    assert path.stat().st_mode & 0o777 == 0o644


def test_a_full_disk_leaves_what_stood_there(tmp_path: Path) -> None:
    path = tmp_path / "x.json"
    path.write_text("old")
    with pytest.raises(OSError, match="No space left on device") as caught:
        write_file(path, fill_the_disk)
    assert caught.value.filename == str(path)
    assert [found.name for found in tmp_path.iterdir()] == ["x.json"]
    assert path.read_text() == "old"


def test_ctrl_c_leaves_nothing_behind(tmp_path: Path) -> None:
    with pytest.raises(KeyboardInterrupt):
        write_file(tmp_path / "x.json", interrupt)
    assert list(tmp_path.iterdir()) == []


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "file")
    write_file(tmp_path / "link", write_some)
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "file").exists()


def test_a_device_stays_a_device() -> None:
    write_file(Path("/dev/null"), write_some)
    assert not Path("/dev/null").is_file()


def test_a_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(IsADirectoryError):
        write_file(tmp_path, write_some)
