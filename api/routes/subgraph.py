"""What lies around a node, as a file for other tools."""

from fastapi import APIRouter, Response

from api.answers import ask_subgraph
from api.parameters import DriverParameter, SubgraphParameters
from api.responses import Descriptions, describe_problems, respond_file
from graph.export import FORMATS

router = APIRouter(tags=["subgraph"])

FILE: Descriptions = {
    200: {
        "description": "The subgraph as a file; `truncated` and `left` in it say what the limit cut off.",
        "content": {format_.media_type: {} for format_ in FORMATS.values()},
    }
}


@router.get(
    "/subgraph",
    summary="Export what lies around a node",
    response_class=Response,
    responses={**FILE, **describe_problems(404, 409, 422)},
)
def export_subgraph(query: SubgraphParameters, driver: DriverParameter) -> Response:
    """The nodes within some steps of a node, nearest first, and every relation between them.

    Node-link JSON for networkx and D3, GraphML for Gephi, yEd, igraph and networkx.
    """
    subgraph = ask_subgraph(driver, query.around, depth=query.depth, limit=query.limit)
    return respond_file(subgraph, FORMATS[query.format])
