"""How people ask: the HTTP interface, the command line and the console."""
