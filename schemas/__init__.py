"""What crosses a boundary between packages: spans, ids, nodes, facts, answers, errors, settings."""
