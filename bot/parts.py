"""The parts of a running bot, put together; and what a replica does before it works, or leads."""

from collections.abc import Callable, Set
from dataclasses import dataclass, field, replace
from datetime import datetime

from bot import away, erasing, profile, versioning
from bot.app import SignonApplication
from bot.contents import Reloader
from bot.context import House
from bot.core.questions import MOST_COMPARED
from bot.core.site import Sight
from bot.dispatcher import Dispatcher
from bot.handlers import broadcast_screens
from bot.pipeline import registration
from bot.pipeline.broadcaster import Broadcaster, Voice
from bot.pipeline.checks import Checks, Looks
from bot.pipeline.events import Events
from bot.pipeline.flood import Flood
from bot.pipeline.intake import Intake, Patience
from bot.pipeline.judge import Judge
from bot.pipeline.keeper import Keeper
from bot.pipeline.learner import Learner
from bot.pipeline.membership import Bell, Member, Membership
from bot.pipeline.pace import Pace
from bot.pipeline.registration import Registration
from bot.pipeline.rekeyer import Rekeyer
from bot.pipeline.render import Studio
from bot.pipeline.rounds import Rounds
from bot.pipeline.sealer import Sealer
from bot.pipeline.sender import Sender
from bot.pipeline.ticker import Ticker
from bot.pipeline.transport import Api
from bot.pipeline.worker import Worker
from bot.renderers import apart
from bot.settings import Settings
from storage import facts, ledger, questions
from storage.database import Database, Transaction


class Later:
    """Looks at websites: what that takes is loaded at the first of them, and many bots never see one."""

    async def look(self, host: str, wanted: str) -> Sight:
        from bot.pipeline.lookup import Lookup

        return await Lookup().look(host, wanted)


@dataclass
class Parts:
    """Every replica works and answers; the rest is for the one that leads."""

    member: Member
    api: Api
    database: Database
    reloader: Reloader
    sender: Sender
    worker: Worker
    intake: Intake | Registration
    ticker: Ticker
    keeper: Keeper
    broadcaster: Broadcaster
    judge: Judge
    others: list[Rounds]  # that work from rows which people cause
    background: list[Rounds]  # that look by themselves
    membership: Membership = field(init=False)

    def again(self) -> None:
        """Texts and keys are read anew."""
        self.reloader.ask()
        for part in self.background:
            part.wake()

    def kept(self, wrote: Set[str] | None = None) -> None:
        """Rows may have been added: in these tables, or in any."""
        for part in (self.sender, self.judge, self.broadcaster, *self.others):
            if wrote is None or wrote & part.works_from:
                part.wake()

    def work(self) -> None:
        """The same, by another replica."""
        self.worker.wake()
        self.kept()

    async def changed(self, tx: Transaction, news: set[str]) -> None:
        """In another replica, of what this one keeps in memory."""
        await _remember(tx, self.reloader.house)
        if "texts" in news:
            self.reloader.ask()
        self.keeper.wake()

    async def lead(self) -> None:
        """What nobody else does from here on."""
        await self.broadcaster.recover()
        if self.database.shared:
            await erasing.keep(self.database, erasing.file(self.reloader.house.settings))
        async with self.database.transaction() as tx:
            await away.notice(tx, self.reloader.house.settings)
            await profile.refresh(tx, self.reloader.house.texts)
        if isinstance(self.intake, Intake):
            await registration.end(self.api)
        self.member.leading.set()
        self.kept()


async def put_together(parts: Parts, speed: tuple[Pace, Flood]) -> Parts:
    """What those left who are gone is dealt with, and this replica knows what there is."""
    house = parts.reloader.house
    bell = Bell(parts.work, parts.changed, house.settings.heartbeat.touch)
    parts.membership = Membership(parts.database, parts.member, speed, stranded=parts.sender.stranded, bell=bell)
    await parts.membership.recover()
    async with parts.database.transaction() as tx:
        await versioning.freeze(tx, house.statements)
        await _remember(tx, house)
        house.likeness.learn(await questions.heads(tx, MOST_COMPARED))
    return parts


async def made(
    base: House,
    opened: Database,
    app: SignonApplication,
    api: Api,
    *,
    member: Member,
    now: Callable[[], datetime],
    looks: Looks | None = None,
) -> Parts:
    settings, speed = base.settings, (Pace(base.settings.rate), Flood())
    studio = Studio(apart, lambda spec: ledger.not_made(opened, spec.get("export")))
    sender = Sender(api, opened, member, speed, studio=studio)
    keeper = Keeper(opened, lambda: reloader.house, now, sender.wake)
    reloader = Reloader(replace(base, drill=keeper.wake), opened, sender.wake)
    dispatcher = Dispatcher(app, lambda: reloader.house, now)
    voice = Voice(
        report=lambda tx, broadcast: broadcast_screens.report(tx, reloader.house, broadcast),
        keyboard=lambda language: broadcast_screens.keyboard(reloader.house, language),
        queued=sender.wake,
        now=now,
    )
    worker = Worker(opened, dispatcher, sender, lambda wrote: parts.kept(wrote), holder=member.id)
    others: list[Rounds] = [Checks(opened, looks or Later(), dispatcher.looked, sender.wake)]
    if settings.events_url:
        others.append(Events(opened, lambda: reloader.house, sender.wake))
    if settings.sends_mail:
        from bot.pipeline.postman import Postman  # and with it a mail library

        others.append(Postman(opened, lambda: reloader.house, sender.wake, sure=lambda: member.sure))
    parts = Parts(
        member, api, opened, reloader, sender, worker,
        _intake(settings, api, opened, worker, may=lambda: member.sure),
        Ticker(opened, lambda: reloader.house, now, sender.wake),
        keeper,
        Broadcaster(api, opened, member, speed, voice=voice),
        Judge(opened, dispatcher.judged, lambda: parts.kept()),
        others,
        [Learner(opened, lambda: reloader.house), Rekeyer(opened), *([Sealer(opened)] if opened.vault.offline else [])],
    )  # fmt: skip
    return await put_together(parts, speed)


def _intake(
    settings: Settings, api: Api, opened: Database, worker: Worker, *, may: Callable[[], bool]
) -> Intake | Registration:
    """What makes updates come: by polls, or to the webhook."""
    look, refused = settings.poll_seconds, settings.give_up_seconds
    if settings.webhook_url:
        wanted = registration.Wanted(settings.webhook_url, settings.webhook_secret.get_secret_value())
        patience = registration.Patience(look, refused)
        return Registration(api, opened, wanted, settings.heartbeat, patience=patience)
    times = Patience(look, refused, refused * 5)
    return Intake(api, opened, worker, settings.heartbeat, patience=times, may=may)


async def _remember(tx: Transaction, house: House) -> None:
    """What is kept in memory, and people may have changed: before this process started, or in another."""
    vouched = await facts.reviewed(tx)
    house.lists.forget()
    house.faqs.vouched.update({key: digest for key, (digest, _) in vouched.items()})
