"""Named points at which a test can end the process, as a power cut would. Off unless BOT_CRASH_AT is set."""

import os

_NAME, _, _COUNT = os.environ.get("BOT_CRASH_AT", "").partition(":")
_left = int(_COUNT or 1)

POINTS = (
    "after-fetch",  # a batch is here, not yet in the inbox
    "after-inbox",  # it is in the inbox, not yet confirmed to Telegram
    "after-attempt",  # the attempt is counted, nothing is handled
    "in-handler",  # effects are gathered, not yet kept
    "before-commit",  # a whole group is handled, not yet kept
    "after-effects",  # effects and replies are kept, nothing is sent
    "after-claim",  # rows are marked as being sent, no socket was touched
    "after-send",  # Telegram has the message, we have not noted it
    "before-settle",  # outcomes are known, not yet kept
    "broadcast-claimed",  # deliveries are marked as being sent, no socket was touched
    "broadcast-sent",  # Telegram has the message, we have not noted it
    "broadcast-frozen",  # the audience is gathered, not yet kept
    "backup-copied",  # the copy is there, nothing is sealed
    "backup-written",  # it is sealed under another name, not read back
    "backup-named",  # it has its name, nothing is noted
    "restore-opened",  # the backup is opened and checked, beside the data
    "restore-ready",  # it is ready to take its place
    "restore-between",  # the old database is aside, the new one not in its place
    "post-claimed",  # letters are marked as being sent, no socket was touched
    "post-sent",  # the mail server has it, we have not noted it
    "guess-claimed",  # a typed code may be compared, and is not yet
    "guess-compared",  # it was compared, nobody was told
    "in-erasure",  # a person's rows are going, not yet gone
    "keys-step",  # some values are sealed with the new key, not yet kept
    "keys-kept",  # and kept, others are not
)


def point(name: str) -> None:
    global _left
    if name == _NAME:
        _left -= 1
        if _left <= 0:
            os._exit(137)
