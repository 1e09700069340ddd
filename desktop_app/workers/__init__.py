"""Work off the GUI thread. Whoever uses Qt imports this first."""

from desktop_app.workers.constants import keep_constants

keep_constants()
