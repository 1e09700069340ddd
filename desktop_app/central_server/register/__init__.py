"""The register on the server: as a data set for counters, and for one question at a time."""
