"""How long what is kept. The privacy notice tells people the same numbers."""

from datetime import datetime, timedelta

DRAFT = timedelta(days=30)  # an unfinished sign-on that nobody touches
WITHDRAWN = timedelta(days=30)  # a sign-on that was taken back
REJECTED = timedelta(days=90)  # one that was refused
BATCH = timedelta(days=30)  # which sign-ons were invalidated together
QUESTION = timedelta(days=90)  # a question nobody closed
REPLY = timedelta(days=1)  # an answer the secretariat began to write
OFFERED = timedelta(days=1)  # a question its asker did not hand to the team
CHECK = timedelta(days=1)  # that somebody asked for a website to be looked at
DEAD = timedelta(hours=72)  # an update that could not be handled
SEEN = timedelta(days=7)  # numbers of updates; Telegram keeps updates for one day
INVITATION = timedelta(days=7)  # a link to a role that ended: what it says of itself; its label goes at once
PLACED = timedelta(days=60)  # where a card was put
BROADCAST = timedelta(days=60)  # the words of a broadcast, and who was sent it
NOTICES = timedelta(days=14)  # notices kept back after a restore, until the secretariat decides
ASIDE = timedelta(days=14)  # what a restore put aside: whoever is erased since is still in it
EXPORT = timedelta(days=365)  # which lines went into which file
HELD = timedelta(days=90)  # a sign-on that was set aside
ARRIVAL = timedelta(days=1)  # which link somebody came by; an invalidation that was looked at and not carried out
SPIKE = timedelta(days=30)  # that many came at once
CODE = timedelta(days=1)  # one that was sent by mail and is over
DISAVOWAL = timedelta(days=90)  # a code that says "this was not me"
DAILY = timedelta(days=35)  # numbers by the day; afterwards by the month

WARNING = timedelta(days=14)  # before representatives are forgotten: who looks after them hears of it, and they do
LAST_WARNING = timedelta(days=1)  # and once more


def farewell(due: datetime, warned: datetime | None, now: datetime) -> datetime:
    """When representatives are forgotten: never sooner than two weeks after the warning, however late that was."""
    if warned is not None:
        return max(due, warned + WARNING)
    return max(due, now + WARNING)
