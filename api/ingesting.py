"""A run over many files: what is read, what is written, what fails."""

import time
import traceback
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Literal, NamedTuple

from api.interrupts import remember_interrupts
from api.planning import Plan, make_failure, say_path
from graph.connection import Driver, translate_errors
from graph.write import write_batch
from ingest.extraction import count_uncovered
from ingest.pipeline import Knowledge, read_document
from ingest.sources import read_source
from schemas.document import DocumentHints
from schemas.errors import DatabaseError, PolicyGraphError, QueryFailed, QueryTimedOut
from schemas.ingestion import Failure, IngestedDocument, IngestReport
from schemas.outline import UnitType
from schemas.settings import Settings


class Run(NamedTuple):
    """What all files of a run are read and written with."""

    driver: Driver
    knowledge: Knowledge
    settings: Settings
    hints: DocumentHints | None = None


class _Progress(NamedTuple):
    """What has been done so far."""

    documents: list[IngestedDocument]
    failures: list[Failure]


End = Literal["complete", "interrupted", "database"]
Report = Callable[[IngestedDocument | Failure], None]


def ingest_files(run: Run, plan: Plan, *, report: Report = lambda _: None) -> IngestReport:
    """What the run did. A bad file stops nothing else; Ctrl-C and a database that went away end the run.

    `report` is told of each file as it is done.
    """
    start = time.monotonic()
    done = _Progress([], list(plan.failures))
    return IngestReport(
        end=_ingest_all(run, plan, done, report),
        documents=tuple(done.documents),
        failures=tuple(done.failures),
        repeated=tuple(map(say_path, plan.repeated)),
        seconds=time.monotonic() - start,
    )


def _ingest_all(run: Run, plan: Plan, done: _Progress, report: Report) -> End:
    try:
        with remember_interrupts() as interrupted:
            for path in plan.files:
                outcome = _ingest(run, path)
                if isinstance(outcome, IngestedDocument):
                    done.documents.append(outcome)
                elif not interrupted.is_set():
                    done.failures.append(outcome)
                if interrupted.is_set():
                    return "interrupted"
                report(outcome)
    except KeyboardInterrupt:
        return "interrupted"
    except DatabaseError as error:
        if interrupted.is_set():
            return "interrupted"
        done.failures.append(make_failure(path, error))
        return "database"
    return "complete"


def _ingest(run: Run, path: Path) -> IngestedDocument | Failure:
    """The document that was written, or why not. Raises DatabaseError when no other file has a chance either."""
    try:
        return ingest_file(run, path)
    except (QueryFailed, QueryTimedOut) as error:
        # One document can be too much for the database; the next one need not be.
        return make_failure(path, error)
    except DatabaseError:
        raise
    except PolicyGraphError as error:
        return make_failure(path, error)
    except Exception as error:  # a mistake of the program, met in one file, must not cost a run all others
        return Failure(path=say_path(path), reason=f"{say_path(path)}: {_describe_mistake(error)}.")


def ingest_file(run: Run, path: Path) -> IngestedDocument:
    """Read one file and write it, in one transaction."""
    source = read_source(path, hints=run.hints, max_characters=run.settings.max_characters)
    batch = read_document(source, run.knowledge)
    with translate_errors(run.settings):
        counts = write_batch(run.driver, batch)
    return IngestedDocument(
        id=source.id,
        title=batch.document.title,
        path=say_path(path),
        characters=len(source.text),
        sections=len(batch.sections),
        tasks=len(batch.tasks),
        units=len(batch.units),
        measures=sum(unit.type is UnitType.MEASURE for unit in batch.units),
        entities=len(batch.entities),
        facts=dict(sorted(Counter(fact.type.value for fact in batch.facts).items())),
        uncovered=count_uncovered(batch),
        **counts._asdict(),
    )


def _describe_mistake(error: Exception) -> str:
    last = traceback.extract_tb(error.__traceback__)[-1]
    place = f"{Path(last.filename).name}, line {last.lineno}"
    return f"the program made a mistake with this file ({type(error).__name__}: {error}; {place})"
