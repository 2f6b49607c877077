"""What each role of the secretariat may do: one table, tested row by row."""

from enum import StrEnum

from storage.records import Role


class Right(StrEnum):
    LOOK = "look"  # the panel, the numbers
    REVIEW = "review"  # decide on sign-ons, ask back, correct, merge
    ANSWER = "answer"  # questions to the team
    EDIT = "edit"  # texts: vouch for answers, drafts of answers, reload
    BROADCAST = "broadcast"
    EXPORT = "export"  # lists without personal data
    CONTACTS = "contacts"  # representatives' names and addresses
    ROLES = "roles"  # give and take roles, read the log


RIGHTS: dict[Role, frozenset[Right]] = {
    Role.OWNER: frozenset(Right),
    Role.REVIEWER: frozenset({Right.LOOK, Right.REVIEW, Right.ANSWER, Right.EXPORT}),
    Role.EDITOR: frozenset({Right.LOOK, Right.ANSWER, Right.EDIT, Right.BROADCAST, Right.EXPORT}),
    Role.READER: frozenset({Right.LOOK}),
    Role.NONE: frozenset(),
}


def may(role: Role, right: Right) -> bool:
    return right in RIGHTS[role]
