"""PgBouncer in transaction mode before the server of the tests: three connections for all, each wiped after use."""

import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from tests.postgres import Server, as_user, free_port, until

PGBOUNCER = shutil.which("pgbouncer", path="/usr/sbin:/usr/bin:/sbin:/usr/local/sbin:/usr/local/bin")
MISSING = "pgbouncer is not on this machine: .ci/run installs it"
CONNECTIONS = 3
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
    port = free_port()
    settings = server.folder / f"pooler-{port}.ini"
    settings.write_text(SETTINGS.format(server=server.port, port=port, connections=CONNECTIONS), encoding="utf-8")
    with settings.with_suffix(".log").open("ab") as log:
        process = subprocess.Popen([PGBOUNCER, str(settings)], stdout=log, stderr=log, cwd=server.folder, **as_user())
    try:
        until(port)
        yield replace(server, front=port)
    finally:
        process.kill()
        process.wait()
