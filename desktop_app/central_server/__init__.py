"""The optional server the counters of an office, and the offices of a district, sync with."""
