"""What travels between a counter and the central server; it imports nothing of ours."""
