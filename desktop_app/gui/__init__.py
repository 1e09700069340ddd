"""What people see."""

import desktop_app.workers  # noqa: F401  before the first call into Qt
