"""What the program made of the founding documents, kept as text that people read; `make golden` rewrites it."""
