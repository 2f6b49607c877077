"""What may go wrong for the operator: one sentence each, with the exit code that supervisors see."""


class Stop(Exception):
    """Ends the process; the text says what to do."""

    code = 1


class Misconfigured(Stop):
    """A setting is missing or wrong."""

    code = 2


class TokenRefused(Stop):
    """Telegram does not accept the token."""

    code = 3

    def __init__(self) -> None:
        super().__init__(
            "Telegram does not accept the token. Ask @BotFather for the current one, put it into BOT_TOKEN, "
            "start again. Nothing is lost: what was to be sent waits."
        )


class AnotherPoller(Stop):
    """Another program reads this bot's updates."""

    code = 4

    def __init__(self) -> None:
        super().__init__(
            "Another program reads the updates of this bot (or it has a webhook elsewhere). Stop that one, "
            "or make a new token with @BotFather, and start again."
        )


class Superseded(Stop):
    """The other replicas took over."""

    code = 7

    def __init__(self) -> None:
        super().__init__(
            "This replica could not reach the database for too long, or stood still: the others took over its work. "
            "Start it again, and it joins them anew. Nothing is lost."
        )


class DatabaseRefused(Stop):
    """The database must not be used as it is."""

    code = 5


class BackupFailed(Stop):
    """A backup, a restore or a drill did not come to its end; nothing half was left."""

    code = 6
