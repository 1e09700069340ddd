"""The program's own installers, for the counters that belong to this server."""
