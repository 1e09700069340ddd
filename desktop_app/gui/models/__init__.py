"""Table models: what a list shows, row by row."""
