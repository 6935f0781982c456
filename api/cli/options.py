"""Arguments and options that several questions have."""

from typing import Annotated

import typer

from api.answers import DEFAULT_PAGE, LARGEST_PAGE
from schemas.coverage import LARGEST_OFFSET

DocumentArgument = Annotated[str, typer.Argument(help="A document's id, title or number.")]
LimitOption = Annotated[int, typer.Option(min=1, max=LARGEST_PAGE, help="At most this many items.")]
OffsetOption = Annotated[int, typer.Option(min=0, max=LARGEST_OFFSET, help="Items to pass over.")]

DEFAULT_LIMIT = DEFAULT_PAGE
