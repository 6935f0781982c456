"""From a file to a batch of graph rows, one stage a module; no database here."""
