"""What each role may do."""

import pytest

from bot.core.roles import RIGHTS, Right, may
from storage.records import Role

TABLE = {
    Role.OWNER: "look review answer edit broadcast export contacts roles",
    Role.REVIEWER: "look review answer export",
    Role.EDITOR: "look answer edit broadcast export",
    Role.READER: "look",
    Role.NONE: "",
}


@pytest.mark.parametrize("role", Role)
def test_a_role_may_what_the_table_says(role: Role) -> None:
    assert {right for right in Right if may(role, right)} == {Right(each) for each in TABLE[role].split()}


def test_the_table_is_whole() -> None:
    assert set(RIGHTS) == set(Role)
