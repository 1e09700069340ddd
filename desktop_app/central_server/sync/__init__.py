"""The sync itself: joining, pushing, pulling, and what counters agree on while online."""
