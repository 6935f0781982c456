"""`python -m api.cli` is the same as `policygraph`."""

from api.cli.main import main

main()
