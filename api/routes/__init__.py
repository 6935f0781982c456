"""What is served, one resource a file, in the order of the documentation."""

from fastapi import APIRouter

from api.routes import comparison, documents, entities, health, measures, problems, subgraph, tasks, zones

# Below /api/v1. The version is in the path; a change that breaks clients gets another one.
ROUTERS: tuple[APIRouter, ...] = (
    zones.router,
    comparison.router,
    subgraph.router,
    documents.router,
    tasks.router,
    measures.router,
    entities.router,
    health.router,
)

# Below nothing: the types of problems keep their addresses when the version changes.
UNVERSIONED: tuple[APIRouter, ...] = (problems.router,)
