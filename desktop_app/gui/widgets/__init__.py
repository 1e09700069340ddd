"""Fields and small parts that several screens share."""
