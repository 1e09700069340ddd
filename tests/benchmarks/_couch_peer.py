"""A server that speaks CouchDB's protocol, as offices' apps that sync by PouchDB have one.

`make bench` installs pouchdb-server with npm into build/bench/npm; where it is not, this says so
and is left out. It keeps documents in LevelDB and asks for no proof of who sends them.
"""

from __future__ import annotations

import contextlib
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import requests

PROGRAM = Path("build/bench/npm/node_modules/.bin/pouchdb-server")
Push = Callable[[Sequence[Sequence[dict[str, Any]]]], None]


@contextlib.contextmanager
def couch() -> Iterator[Push | None]:
    """Give what sends lots of operations to such a server as `_bulk_docs`; None without one.

    Each lot is one request. Raises AssertionError where a document is not taken.
    """
    if not PROGRAM.exists() or not shutil.which("node"):
        print("pouchdb-server is not installed: CouchDB's protocol not measured", file=sys.stderr)
        yield None
        return
    with tempfile.TemporaryDirectory(prefix="loket-bench-") as folder:
        port = free_port()
        command = [str(PROGRAM.resolve()), "--port", str(port), "--dir", folder, "--no-stdout-logs"]
        with subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL) as server:
            try:
                address = f"http://127.0.0.1:{port}"
                until_up(address)
                requests.put(f"{address}/kantor", timeout=5).raise_for_status()
                yield lambda lots: _push(address, lots)
            finally:
                server.terminate()


def _push(address: str, lots: Sequence[Sequence[dict[str, Any]]]) -> None:
    with requests.Session() as http:
        for lot in lots:
            docs = [{"_id": f"{op['kind']}:{op['id']}", **op} for op in lot]
            reply = http.post(f"{address}/kantor/_bulk_docs", json={"docs": docs}, timeout=60)
            assert all(one.get("ok") for one in reply.json()), reply.text[:200]


def free_port() -> int:
    """Return a port nobody listens on."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])


def until_up(address: str) -> None:
    """Return once the server answers. Raises RuntimeError after half a minute."""
    for _ in range(300):
        with contextlib.suppress(requests.ConnectionError):
            requests.get(f"{address}/healthz", timeout=5)
            return
        time.sleep(0.1)
    raise RuntimeError("the server did not start")
