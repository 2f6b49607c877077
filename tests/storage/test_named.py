"""The queries as they are read from their files."""

import re

from storage.named import QUERIES, queries, written


def test_each_has_a_name_of_its_own_and_says_nothing_else() -> None:
    named = [each for path in QUERIES.glob("*.sql") for each in re.findall(r"^-- name: (\w+)", path.read_text(), re.M)]
    assert len(named) == len(set(named)) == len(queries()) > 300
    for name, sql in queries().items():
        assert sql.endswith(";"), name
        assert "--" not in sql and not re.search(r"/\*(?!\+pg )", sql), f"{name}: what nobody would heed"


def test_what_writes_is_known() -> None:
    told = {name: table for name, table in written().items() if name.startswith("fact_")}
    assert set(told.values()) == {"facts"} and "fact_write" in told and "person_find" not in written()
