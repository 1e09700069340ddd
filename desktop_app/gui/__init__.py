"""What people see."""

import desktop_app.workers  # noqa: F401  before the first call into Qt
from desktop_app.workers.imports import import_plainly

import_plainly()
