"""Which files a run reads."""

import os
from pathlib import Path

import pytest

from api.planning import Plan, plan_files, say_path
from schemas.document import DocumentHints


def write(folder: Path, *names: str) -> None:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(f"推进{Path(name).name}。", "utf-8")


def get_names(plan: Plan) -> list[str]:
    return [path.name for path in plan.files]


def test_folders_are_walked_in_order_and_files_taken_once(tmp_path: Path) -> None:
    write(tmp_path, "b.txt", "a.txt", "c/d.MD", "c/picture.png", "a.txt.meta.json", "README.md")
    (tmp_path / "a.txt.meta.json").write_text("{}", "utf-8")
    plan = plan_files([tmp_path / "b.txt", tmp_path, tmp_path / "c" / ".." / "a.txt"])
    assert get_names(plan) == ["b.txt", "a.txt", "d.MD"]
    assert (plan.repeated, plan.failures) == ((), ())
    assert get_names(plan_files([tmp_path / "README.md"])) == ["README.md"]


def test_the_same_bytes_under_one_id_are_repeated(tmp_path: Path) -> None:
    write(tmp_path, "x/plan.txt", "y/plan.txt")
    plan = plan_files([tmp_path])
    assert plan.files == (tmp_path / "x" / "plan.txt",)
    assert plan.repeated == (tmp_path / "y" / "plan.txt",)


def test_other_bytes_under_one_id_refuse_all_of_them(tmp_path: Path) -> None:
    write(tmp_path, "x/plan.txt", "y/plan.txt", "other.txt")
    (tmp_path / "y" / "plan.txt").write_text("别的。", "utf-8")
    plan = plan_files([tmp_path])
    assert get_names(plan) == ["other.txt"]
    assert [failure.path for failure in plan.failures] == [str(tmp_path / "y" / "plan.txt")]
    assert plan.failures[0].reason.startswith(
        f"{tmp_path / 'y' / 'plan.txt'} and {tmp_path / 'x' / 'plan.txt'} would both be the document 'plan'"
    )


def test_hints_and_sidecar_files_give_ids(tmp_path: Path) -> None:
    write(tmp_path, "a.txt", "b.txt")
    (tmp_path / "a.txt.meta.json").write_text('{"id": "b"}', "utf-8")
    assert "would both be the document 'b'" in plan_files([tmp_path]).failures[0].reason
    assert get_names(plan_files([tmp_path / "a.txt"], DocumentHints(id="c"))) == ["a.txt"]


@pytest.mark.parametrize(
    ("sidecar", "said"),
    [
        ("{", "it must be JSON with id, title, issuer, date, status, about"),
        ('{"date": "soon"}', "date"),
        ('{"id": "a/b"}', "id"),
    ],
)
def test_a_broken_sidecar_file_fails_its_file_only(tmp_path: Path, sidecar: str, said: str) -> None:
    write(tmp_path, "a.txt", "b.txt")
    (tmp_path / "a.txt.meta.json").write_text(sidecar, "utf-8")
    plan = plan_files([tmp_path])
    assert get_names(plan) == ["b.txt"]
    assert said in plan.failures[0].reason


def test_a_folder_without_plans_and_a_path_without_anything(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    plan = plan_files([tmp_path / "empty", tmp_path / "none"])
    assert [failure.reason for failure in plan.failures] == [
        f"{tmp_path / 'empty'}: no file in this folder ends in .txt, .text, .md.",
        f"{tmp_path / 'none'}: there is no such file or folder.",
    ]


def test_a_name_that_is_no_utf8_needs_an_id(tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + "/方案.txt".encode("gbk")))
    path.write_text("推进。", "utf-8")
    (failure,) = plan_files([path]).failures
    assert "its name cannot be a document's id; give it one with --id" in failure.reason
    assert failure.path == say_path(path) == f"{tmp_path}/\\xb7\\xbd\\xb0\\xb8.txt"
    assert plan_files([path], DocumentHints(id="plan")).files == (path,)
