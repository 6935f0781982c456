"""`policygraph outline`: the sections and tasks of a document."""

from collections.abc import Iterable

from rich.console import Console
from rich.tree import Tree

from api.answers import ask_outline
from api.cli.console import FormatOption, OutputFormat, make_app, show
from api.cli.opening import open_graph
from api.cli.options import DocumentArgument
from api.cli.wording import say_heading
from schemas.lookup import Outline, OutlineNode
from schemas.outline import Category

# Tasks are what people look for in an outline; safeguards are tasks of another kind.
STYLES = {None: "", Category.TASK: "green", Category.SAFEGUARD: "cyan"}

app = make_app()


@app.command()
def run(document: DocumentArgument, output: FormatOption = OutputFormat.TABLE) -> None:
    """Show the outline of a document: sections, tasks, and how many measures each holds."""
    with open_graph() as driver:
        answer = ask_outline(driver, document)
    show(answer, output, print_outline)


def print_outline(console: Console, answer: Outline) -> None:
    """The outline as a tree."""
    tree = Tree(f"《{answer.document.title}》 ({answer.document.id})")
    _add(tree, answer.nodes)
    console.print(tree)


def _add(tree: Tree, nodes: Iterable[OutlineNode]) -> None:
    for node in nodes:
        kind = f" [{node.category}]" if node.category else ""
        measures = f" {node.measures} measures" if node.measures else ""
        label = f"{say_heading(node.number, node.title)}{kind}{measures}"
        _add(tree.add(label, style=STYLES[node.category]), node.children)
