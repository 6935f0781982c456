"""The database: server, connection, queries, writes, answers and exports."""
