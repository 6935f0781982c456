"""Which tasks of two documents answer one another: signals, alignment, grades, reasons."""
