"""What a database that is looked at from outside is asked in other words than another."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Dialect:
    steps_kept: str  # whether it keeps the number of its schema
    version: str
    number: str  # the highest id that a table ever gave, of :table and :column
    number_from: tuple[str, ...]  # ids go on behind :n


SQLITE = Dialect(
    steps_kept="SELECT 1 AS one",
    version="PRAGMA user_version",
    number="SELECT seq AS n FROM sqlite_sequence WHERE name = :table",
    number_from=(
        "DELETE FROM sqlite_sequence WHERE name = :table",
        "INSERT INTO sqlite_sequence (name, seq) VALUES (:table, :n)",
    ),
)
POSTGRESQL = Dialect(
    steps_kept="SELECT 1 AS one WHERE to_regclass('schema_steps') IS NOT NULL",
    version="SELECT coalesce(max(number), 0) AS user_version FROM schema_steps",
    number="SELECT pg_sequence_last_value(pg_get_serial_sequence(:table, :column)::regclass) AS n",
    number_from=("SELECT setval(pg_get_serial_sequence(:table, :column), :n)",),
)
