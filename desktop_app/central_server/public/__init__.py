"""What a citizen should know before the trip: when the office is open, what to bring, how long the
queue is. Nothing personal is read for it, and nothing of the visitor is kept."""
