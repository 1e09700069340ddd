"""Windows that stand in front of the main one for a moment."""
