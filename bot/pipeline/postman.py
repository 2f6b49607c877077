"""Hands letters to the mail server, from rows; a letter whose fate is unknown goes once more."""

import ssl
from collections.abc import Callable
from datetime import UTC, datetime

import structlog
from aiosmtplib import SMTP

from bot.context import House
from bot.core import codes as rules
from bot.core import mail as core
from bot.core.reply import Copyable, Reply
from bot.pipeline import crash, smtp
from bot.pipeline.rounds import Rounds
from bot.pipeline.smtp import Fate, NoServer, Outcome
from storage import codes, facts, mails, people
from storage.database import Database, Transaction
from storage.mail_records import Mail

log = structlog.get_logger()

AT_ONCE = 10  # in one conversation
DOWN_SINCE = "post-down-since"  # a fact: when the server was first found away; empty while it is there


class Postman(Rounds):
    """`relay` and `tls` are for a server whose certificate is not one of those this machine knows; `sure`: whether
    nobody else can have taken over."""

    works_from = frozenset({"mails"})
    _look_every = 60.0

    def __init__(
        self,
        database: Database,
        house: Callable[[], House],
        told: Callable[[], None],
        *,
        relay: core.Relay | None = None,
        tls: ssl.SSLContext | None = None,
        seconds: float = smtp.SECONDS,
        sure: Callable[[], bool] = lambda: True,
    ) -> None:
        super().__init__()
        self._database = database
        self._house = house
        self._told = told
        self._relay = relay or core.relay(house().settings.smtp_url.get_secret_value())
        self._from = core.sender(house().settings.mail_from)
        self._tls = tls or ssl.create_default_context()
        self._seconds = seconds
        self._sure = sure

    async def _round(self) -> float | None:
        """Sends what is due; seconds until something is again, None: until woken."""
        async with self._database.transaction() as tx:
            for mail in await mails.stranded(tx):  # nothing is on its way between two rounds
                await self._settle(tx, mail, Outcome(Fate.UNKNOWN, "stranded"))
            due = await mails.claim(tx, AT_ONCE)
        crash.point("post-claimed")
        if due:
            await self._deliver(due)
            self._told()
        async with self._database.transaction() as tx:
            soonest = await mails.soonest(tx)
        return max(0.0, soonest - tx.at) if soonest is not None else None

    async def _deliver(self, due: list[Mail]) -> None:
        try:
            server = await smtp.connected(self._relay, self._tls, self._seconds)
        except NoServer as error:
            log.warning("the mail server cannot be reached, trying again later", error=str(error))
            return await self._away(due)
        for mail in due:
            outcome = await self._one(server, mail)
            crash.point("post-sent")
            async with self._database.transaction() as tx:
                await self._settle(tx, mail, outcome)
        await smtp.goodbye(server)

    async def _one(self, server: SMTP, mail: Mail) -> Outcome:
        if not server.is_connected:  # the one before it ended the conversation
            return Outcome(Fate.LATER, "not connected")
        if not self._sure():
            return Outcome(Fate.LATER, "the database does not answer")
        try:
            message = self._written(mail)
        except ValueError as error:
            return Outcome(Fate.REFUSED, type(error).__name__)
        return await smtp.handed(server, self._from.addr_spec, mail.letter.to, message)

    def _written(self, mail: Mail) -> bytes:
        letter, say = mail.letter, self._house().say
        subject = say.plain(letter.language, f"mail-{letter.key}-subject", letter.args)
        body = say.plain(letter.language, f"mail-{letter.key}-body", letter.args)
        words = core.Words(letter.to, subject, body, letter.language)
        return core.written(words, self._from, mail.token, datetime.now(UTC))

    async def _settle(self, tx: Transaction, mail: Mail, outcome: Outcome) -> None:
        if outcome.fate is Fate.SENT:
            mails.end(tx, mail)
            if mail.code is not None:
                codes.lasts(tx, mail.code, rules.LASTS)
            return await self._there(tx)
        log.warning("a mail was not sent", why=outcome.fate.name.lower(), error=outcome.what, attempt=mail.attempts + 1)
        if outcome.fate is Fate.UNKNOWN:
            facts.count(tx, "mails-uncertain")
            if mail.repeated:  # twice is enough: it may be there already
                return mails.end(tx, mail)
            return mails.again(tx, mail, tx.at, repeated=True)
        if outcome.fate is Fate.REFUSED:
            facts.count(tx, "mails-refused")
            return await self._ends(tx, mail, "mailbox-refused")
        await self._later(tx, mail)

    async def _later(self, tx: Transaction, mail: Mail) -> None:
        if tx.at - mail.created < core.GIVE_UP:
            return mails.again(tx, mail, tx.at + core.pause(mail.attempts))
        facts.count(tx, "mails-given-up")
        log.error("a mail was given up", attempt=mail.attempts + 1)
        await self._ends(tx, mail, "mailbox-unsent")
        await self._house().alert(tx, Reply("alert-mail"))

    async def _ends(self, tx: Transaction, mail: Mail, key: str) -> None:
        """Who waits for it is told; not where that would tell a stranger what we know."""
        mails.end(tx, mail)
        person = await people.by_id(tx, mail.person_id)
        if mail.letter.tells and person is not None and not person.blocked:
            told = Reply(key, {"email": Copyable(mail.letter.to), "command": Copyable("/mysignature")})
            self._house().say.send(tx, person.telegram_id, person.language, told)

    # --- whether the server is there

    async def _away(self, due: list[Mail]) -> None:
        async with self._database.transaction() as tx:
            since = int(await facts.read(tx, DOWN_SINCE) or 0) or tx.at
            facts.write(tx, DOWN_SINCE, str(since))
            for mail in due:
                await self._later(tx, mail)
            if tx.at - since >= core.DOWN:
                await self._house().alert(tx, Reply("alert-mail"))

    async def _there(self, tx: Transaction) -> None:
        if await facts.read(tx, DOWN_SINCE):
            facts.write(tx, DOWN_SINCE, "")


async def trouble(relay: core.Relay, tls: ssl.SSLContext | None = None) -> str:
    """Why no mail can be sent, for the operator; empty when the server lets us in."""
    try:
        server = await smtp.connected(relay, tls, seconds=10)
    except NoServer as error:
        return str(error)
    await smtp.goodbye(server)
    return ""
