"""What can go wrong, a sentence each; the values stand on the error as attributes."""

from pathlib import Path

from schemas.reference import NodeRef


class PolicyGraphError(Exception):
    """Every error that this program raises on purpose."""


class NotFound(PolicyGraphError):
    """No node has that id or name; `nearest` holds those whose names are most like it, nearest first."""

    def __init__(self, text: str, nearest: tuple[NodeRef, ...] = ()) -> None:
        self.text = text
        self.nearest = nearest
        names = ", ".join(node.name for node in nearest)
        super().__init__(f"Nothing is called {text!r}." + (f" The nearest names: {names}." if names else ""))


class Ambiguous(PolicyGraphError):
    """More than one node has that name; `candidates` holds them, by label and id."""

    def __init__(self, text: str, candidates: tuple[NodeRef, ...]) -> None:
        self.text = text
        self.candidates = candidates
        listed = ", ".join(_list_node(node) for node in candidates)
        super().__init__(f"{text!r} can mean {len(candidates)} things: {listed}. Ask by id.")


def _list_node(node: NodeRef) -> str:
    return f"{node.name} ({node.id}{f' in {node.document_id}' if node.document_id else ''})"


class BadQuery(PolicyGraphError):
    """A Cypher file is not what its name and header say; a mistake in the program, not in its use."""

    def __init__(self, path: Path, reason: str) -> None:
        self.path = path
        self.reason = reason
        super().__init__(f"The query {path.parent.name}/{path.name} cannot be used: {reason}.")


class BadDocument(PolicyGraphError, ValueError):
    """A file cannot be read as a document; `path` says which, `line` where (1-based, 0 for the file)."""

    def __init__(self, path: Path | str, reason: str, *, line: int = 0) -> None:
        self.path = str(path)
        self.reason = reason
        self.line = line
        place = f"{path}:{line}" if line else str(path)
        super().__init__(f"{place}: {reason}.")


class EmptyDocument(BadDocument):
    """The file holds no text."""

    def __init__(self, path: Path | str) -> None:
        super().__init__(path, "the file holds no text")


class UnknownFormat(BadDocument):
    """The file is of a kind that no reader knows."""


class UnknownEncoding(BadDocument):
    """The bytes are neither UTF-8 nor GB18030 (which includes GBK and GB2312) nor UTF-16 with a mark."""


class TooLarge(BadDocument):
    """The file is above POLICYGRAPH_MAX_CHARACTERS."""

    def __init__(self, path: Path | str, characters: int, limit: int) -> None:
        self.characters = characters
        self.limit = limit
        super().__init__(
            path,
            f"at least {characters:,} characters, and the limit is {limit:,}; raise POLICYGRAPH_MAX_CHARACTERS to read it",
        )


class DuplicateId(PolicyGraphError):
    """Two files of one run claim the same document id with different bytes."""

    def __init__(self, document_id: str, first: Path | str, second: Path | str) -> None:
        self.document_id = document_id
        self.first = str(first)
        self.second = str(second)
        super().__init__(
            f"{second} and {first} would both be the document {document_id!r}, but their contents differ. "
            "Give one of them another id with --id or in its sidecar file."
        )


class BadManifest(PolicyGraphError, ValueError):
    """A manifest or a sidecar file does not say what it should."""

    def __init__(self, path: Path | str, reason: str) -> None:
        self.path = str(path)
        self.reason = reason
        super().__init__(f"{path}: {reason}.")


class BadBatch(PolicyGraphError):
    """A document's rows do not make a graph; a mistake in the program, not in the document."""

    def __init__(self, document_id: str, reason: str) -> None:
        self.document_id = document_id
        self.reason = reason
        super().__init__(f"The rows of {document_id} cannot be written: {reason}.")


class NewerGraph(PolicyGraphError):
    """The graph was made by a newer program; `migrations` names what this one does not know."""

    def __init__(self, migrations: tuple[str, ...]) -> None:
        self.migrations = migrations
        super().__init__(f"The graph was made by a newer policygraph; unknown: {', '.join(migrations)}.")


class DatabaseError(PolicyGraphError):
    """The database cannot be used; every child says why."""


class DatabaseUnavailable(DatabaseError):
    """No database answers at `uri`, or it went away in the middle."""

    def __init__(self, uri: str, reason: str) -> None:
        self.uri = uri
        self.reason = reason
        super().__init__(f"The database at {uri} does not answer: {reason}.")


class WrongPassword(DatabaseError):
    """The database at `uri` refuses the user and password that it was given."""

    def __init__(self, uri: str, user: str) -> None:
        self.uri = uri
        self.user = user
        super().__init__(
            f"The database at {uri} refuses the user {user!r} with the password given. "
            "Set POLICYGRAPH_NEO4J_USER and POLICYGRAPH_NEO4J_PASSWORD."
        )


class DatabaseLocked(DatabaseError):
    """Another process holds the store in `home`, and it is not a server of this program."""

    def __init__(self, home: Path) -> None:
        self.home = home
        super().__init__(f"Another process uses the database in {home}. Stop it, or set POLICYGRAPH_HOME.")


class PortTaken(DatabaseError):
    """Something else listens on `port`; `setting` is the variable that names another one."""

    def __init__(self, port: int, setting: str = "POLICYGRAPH_NEO4J_PORT") -> None:
        self.port = port
        self.setting = setting
        super().__init__(f"Port {port} is taken. Set {setting} to another one, or to 0 for any.")


class DiskFull(DatabaseError):
    """No space is left for the database or what it is made of; nothing was half written."""

    def __init__(self, place: Path | str) -> None:
        self.place = str(place)
        super().__init__(f"No space is left on the disk of {place}.")


class DatabaseSetupFailed(DatabaseError):
    """The program's own Neo4j cannot be fetched or started; `log` is the file with the details."""

    def __init__(self, reason: str, *, log: Path | None = None) -> None:
        self.reason = reason
        self.log = log
        super().__init__(f"Neo4j cannot be set up: {reason}." + (f" Details: {log}." if log else ""))


class QueryTimedOut(DatabaseError):
    """A query ran longer than POLICYGRAPH_NEO4J_SECONDS and was ended by the database."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        super().__init__(f"The query ran longer than {seconds:g} seconds and was ended. Ask for less.")


class QueryFailed(DatabaseError):
    """The database refuses a statement; `code` is Neo4j's own name for the reason."""

    def __init__(self, code: str, reason: str) -> None:
        self.code = code
        self.reason = reason
        super().__init__(f"The database refuses a statement ({code}): {reason}.")


class ListenRefused(PolicyGraphError):
    """The HTTP server cannot or must not listen at `host` and `port`."""

    def __init__(self, host: str, port: int, reason: str) -> None:
        self.host = host
        self.port = port
        self.reason = reason
        super().__init__(f"The server does not listen at {host}, port {port}: {reason}.")
