"""PgBouncer in transaction mode before the server of the tests: three connections for all, each wiped after use."""

import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace

from tests.postgres import Server, as_user, free_port, until

PGBOUNCER = shutil.which("pgbouncer", path="/usr/sbin:/usr/bin:/sbin:/usr/local/sbin:/usr/local/bin")
MISSING = "pgbouncer is not on this machine: .ci/run installs it"
CONNECTIONS, ATTEMPTS = 3, 5
SETTINGS = """
[databases]
* = host=127.0.0.1 port={server} user=postgres
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = {port}
unix_socket_dir =
auth_type = any
pool_mode = transaction
default_pool_size = {connections}
max_client_conn = 500
server_round_robin = 1
server_reset_query = DISCARD ALL
server_reset_query_always = 1
server_idle_timeout = 1
"""


@contextmanager
def pooled(server: Server) -> Iterator[Server]:
    """The same server, whose new databases are reached by way of the pooler."""
    assert PGBOUNCER, MISSING
    port, process = _started(server, PGBOUNCER)
    try:
        yield replace(server, front=port)
    finally:
        process.kill()
        process.wait()


def _started(server: Server, program: str) -> tuple[int, subprocess.Popen[bytes]]:
    """Somebody else may take its port before it does: then at another."""
    for _ in range(ATTEMPTS):
        port = free_port()
        settings = server.folder / f"pooler-{port}.ini"
        settings.write_text(SETTINGS.format(server=server.port, port=port, connections=CONNECTIONS), encoding="utf-8")
        settings.chmod(0o644)  # whoever the server runs as reads it; a database that was opened here made us secretive
        log = settings.with_suffix(".log")
        with log.open("ab") as output:
            process = subprocess.Popen(
                [program, str(settings)], stdout=output, stderr=output, cwd=server.folder, **as_user()
            )
        with suppress(AssertionError):
            until(port, lambda: process.poll() is None)  # noqa: B023
            return port, process
        process.kill()
        process.wait()
    raise AssertionError(log.read_text(encoding="utf-8"))
