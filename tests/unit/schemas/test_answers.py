"""The models of answers: what they promise to whoever reads the API's description."""

from collections.abc import Iterator

import pytest
from pydantic import BaseModel, TypeAdapter, ValidationError
from pydantic.fields import FieldInfo

from schemas import coverage, lookup, measure, reference, subgraph
from schemas.coverage import CoverageFilter
from schemas.errors import Ambiguous, NotFound
from schemas.reference import NodeRef

MODULES = (coverage, lookup, measure, reference, subgraph)


def iter_models() -> Iterator[type[BaseModel]]:
    for module in MODULES:
        for value in vars(module).values():
            if isinstance(value, type) and issubclass(value, reference.Answer):
                yield value


def iter_fields() -> Iterator[tuple[str, FieldInfo]]:
    for model in sorted(set(iter_models()), key=lambda model: model.__name__):
        for name, field in model.model_fields.items():
            yield f"{model.__name__}.{name}", field


FIELDS = dict(iter_fields())


@pytest.mark.parametrize("name", FIELDS)
def test_every_field_says_what_it_is_and_its_examples_are_valid(name: str) -> None:
    field = FIELDS[name]
    assert field.description
    assert field.annotation is not None
    for example in field.examples or []:
        TypeAdapter(field.annotation).validate_python(example)


def test_an_answer_does_not_change_and_has_no_other_fields() -> None:
    node = NodeRef(id="zone-block", kind="Zone", name="滨江区块")
    with pytest.raises(ValidationError):
        node.name = "萧山区块"  # type: ignore[misc]
    with pytest.raises(ValidationError):
        NodeRef.model_validate({"id": "a", "kind": "Zone", "name": "b", "colour": "red"})


@pytest.mark.parametrize("fields", [{"limit": 0}, {"limit": 1001}, {"offset": -1}, {"bases": ("title",)}])
def test_a_filter_outside_its_bounds_is_refused(fields: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        CoverageFilter.model_validate(fields)


def test_errors_of_names_say_what_could_be_meant() -> None:
    block = NodeRef(id="zone-block", kind="Zone", name="滨江区块")
    hub = NodeRef(id="platform-p", kind="Platform", name="数字贸易平台", document_id="plan")
    assert str(NotFound("滨江区快", (block,))) == "Nothing is called '滨江区快'. The nearest names: 滨江区块."
    assert str(NotFound("zzz")) == "Nothing is called 'zzz'."
    assert str(Ambiguous("x", (block, hub))) == (
        "'x' can mean 2 things: 滨江区块 (zone-block), 数字贸易平台 (platform-p in plan). Ask by id."
    )
