"""How the central database came to its shape, step by step."""
