"""Alembic's entry: runs on the connection that `migrate()` hands over, never on a URL."""

from alembic import context

from desktop_app.central_server.tables import metadata

connection = context.config.attributes["connection"]
context.configure(connection=connection, target_metadata=metadata, compare_type=True)
with context.begin_transaction():
    # Two servers that start at once: the second waits for the first, then finds nothing to do.
    connection.exec_driver_sql(
        "INSERT INTO migrating VALUES (true) ON CONFLICT (held) DO UPDATE SET held = true"
    )
    context.run_migrations()
