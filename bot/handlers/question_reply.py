"""An answer of the team: typed, looked at where it goes to many, sent in the bot's name to each who asked."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace

from telegram import Update

from bot.context import Context
from bot.core import questions as core
from bot.core.reply import Button, Copyable, Reply, Rows, Value, column
from bot.core.roles import Right
from bot.handlers import contact, question_cards, start
from storage import audit, people, questions, replies
from storage.question_records import Question, Said, Waiting, WrittenReply

LONGEST_QUOTE = 400


async def begin(context: Context, asked: Sequence[Question]) -> None:
    """What is typed next answers these. Their languages are told before."""
    await replies.begin(context.tx, context.person, [each.id for each in asked])
    context.expect("reply")
    args: dict[str, Value] = {
        "count": core.askers(asked),
        "languages": question_cards.languages(context, asked, context.language),
        "question": core.cut(core.lead(asked, context.language).text, LONGEST_QUOTE),
        "cancel": Copyable("/cancel"),
    }
    foreign = set(core.languages(asked)) != {context.language}
    context.reply(Reply("question-answer-foreign" if foreign else "question-answer-what", args))


async def take(context: Context, about: str, text: str) -> None:
    """The words for everybody, or for one language."""
    written = await replies.find(context.tx, context.person)
    asked = await _open(context, written)
    if written is None or not asked or not context.may(Right.ANSWER):
        context.expect("")
        replies.drop(context.tx, context.person)
        return context.reply(Reply("question-gone"))
    if contact.too_long(context, text):
        return
    context.expect("")
    language = about if about in core.languages(asked) else ""
    texts = {**written.texts, language: text}
    written = replace(written, texts=texts if "" in texts else {"": text})
    replies.word(context.tx, context.person, written, written.texts)
    if len(asked) == 1:
        return await _send(context, written)
    _look(context, written, asked)


async def _open(context: Context, written: WrittenReply | None) -> list[Question]:
    """Whom it is for and who is still there."""
    found = [await questions.find(context.tx, identity) for identity in (written.questions if written else ())]
    return [each for each in found if each is not None and each.open]


def _words(written: WrittenReply, language: str) -> str:
    return written.texts.get(language) or written.texts[""]


def _look(context: Context, written: WrittenReply, asked: Sequence[Question]) -> None:
    """Each different text as it will be read and by whom, then the button that sends."""
    for words in dict.fromkeys(_words(written, code) for code in core.languages(asked)):
        readers = [each for each in asked if _words(written, each.language) == words]
        args = {"question": core.cut(core.lead(readers, context.language).text, LONGEST_QUOTE), "answer": words}
        who = question_cards.languages(context, readers, context.language)
        context.reply(Reply("question-look", {**args, "count": core.askers(readers), "languages": who}))
    context.reply(Reply("question-send-ask", {"count": core.askers(asked)}, _choices(context, written, asked)))


def _choices(context: Context, written: WrittenReply, asked: Sequence[Question]) -> Rows:
    known = context.house.texts.languages
    own = [
        Button("question-words", f"question:words:{code}", args={"language": known[code].name})
        for code in core.languages(asked)
        if code != context.language and code in known
    ]
    act = f"question-answer {_mark(context, written)}"
    send = Button("question-send", data=context.confirmation(act), args={"count": core.askers(asked)})
    return column(send, *own, Button("question-rewrite", "question:words:"), Button("question-drop", "question:drop:"))


def _mark(context: Context, written: WrittenReply) -> str:
    """Changes when the words or the readers do: what is confirmed must be what was shown."""
    shown = f"{written.questions}{written.seen}{sorted(written.texts.items())}"
    return context.tx.vault.lookup(shown, "reply").hex()


async def _press_words(update: Update, context: Context, language: str) -> None:
    """Other words for one language, or anew for all."""
    known = context.house.texts.languages
    if await replies.find(context.tx, context.person) is None or (language and language not in known):
        return await start.old_button(update, context)
    context.expect(f"reply:{language}")
    name = known[language].name if language else ""
    key = "question-words-what" if language else "question-rewrite-what"
    context.reply(Reply(key, {"language": name, "cancel": Copyable("/cancel")}))


async def _press_drop(update: Update, context: Context, value: str) -> None:
    replies.drop(context.tx, context.person)
    context.expect("")
    context.show(Reply("question-dropped"))


PRESSES: dict[str, Callable[[Update, Context, str], Awaitable[None]]] = {"words": _press_words, "drop": _press_drop}


async def confirmed(context: Context, mark: str) -> None:
    written = await replies.find(context.tx, context.person)
    if written is None or not context.may(Right.ANSWER) or _mark(context, written) != mark:
        return context.toast("sure-expired", alert=True)
    await _send(context, written)


async def _send(context: Context, written: WrittenReply) -> None:
    """To each who is still there and was not answered by a colleague meanwhile."""
    replies.drop(context.tx, context.person)
    answered = [each for identity in written.questions if (each := await _answer_one(context, written, identity))]
    if not answered:
        return context.reply(Reply("question-too-late"))
    await audit.add(context.tx, context.person.telegram_id, "question-answered", str(len(answered)))
    one = len(answered) == 1
    about = Waiting("q", answered[0].id) if one else Waiting("k", answered[0].kin)
    buttons = (
        Button("question-end", f"question:end:{about}"),
        Button("question-keep", f"question:keep:{about}"),
        Button("question-next", f"question:next:{about}"),
    )
    missed = len(written.questions) - len(answered)
    context.reply(Reply("question-reply-sent", {"count": core.askers(answered), "missed": missed}, column(*buttons)))


async def _answer_one(context: Context, written: WrittenReply, identity: int) -> Question | None:
    """Quotes the asker's own last words and nobody else's."""
    before = await questions.find(context.tx, identity)
    if before is None:
        return None
    said = await questions.said(context.tx, identity)
    words = _words(written, before.language)
    question = await questions.answer(context.tx, identity, words, written.seen)
    person = await people.by_id(context.tx, before.person_id)
    if question is not None and person is not None:
        context.tell(person, _answered(question, said, words))
    return question


def _answered(question: Question, said: Sequence[Said], words: str) -> Reply:
    own = [question.text, *(each.text for each in said if not each.team)]
    args = {"question": core.cut(own[-1], LONGEST_QUOTE), "answer": words}
    buttons = (
        Button("question-back", f"ask:back:{question.id}"),
        Button("question-enough", f"ask:done:{question.id}"),
    )
    return Reply("question-answered", args, (buttons,))
