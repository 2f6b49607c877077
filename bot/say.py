"""The one door out: language, escaping, length, button limits, direction marks. Writes outbox rows."""

import base64
import re
import unicodedata
from collections.abc import Mapping
from html import escape, unescape
from typing import Any

from bot.core import countries
from bot.core.reply import Button, Copyable, File, Markup, Rendering, Reply, Rows, Value
from bot.texts import Texts
from storage import outbox
from storage.database import Transaction
from storage.records import Outgoing, Urgency

TEXT_UNITS = 4096  # UTF-16 units of what is seen: Telegram counts after parsing
DATA_BYTES = 64
LABEL_UNITS = 64  # longer ones are cut off by the apps
FSI, LRI, PDI = "\u2068", "\u2066", "\u2069"
TAG = re.compile(r"<(/?)(\w+)[^<>]*>")
COMMAND = re.compile(rf"(?<![\w/<:.{LRI}])/[a-z]+\b")
CODE = re.compile(f"{LRI}?<code>({LRI})?(.*?)(?(1){PDI})</code>{PDI}?", re.DOTALL)


def units(text: str) -> int:
    """UTF-16 code units, as Telegram counts."""
    return len(text.encode("utf-16-le")) // 2


def _fits(text: str, most: int) -> bool:
    return 2 * len(text) <= most or units(text) <= most


def isolated(text: str) -> str:
    """Keeps a name's direction from disturbing the sentence around it."""
    return f"{FSI}{text}{PDI}" if text else text


def _mixed(text: str, rtl: bool) -> bool:
    """Whether `text` runs, in part, against the direction of the sentence, or is neutral in a right-to-left one."""
    if text.isascii():
        return rtl
    kinds = {unicodedata.bidirectional(sign) for sign in text}
    return rtl or bool(kinds & {"R", "AL"})


class Say:
    def __init__(self, texts: Texts) -> None:
        self.texts = texts
        self._said: dict[tuple[str, str], Markup] = {}  # by language and key, where there is nothing to put in
        self._labels: dict[tuple[str, str], str] = {}

    def text(self, language: str, key: str, args: Mapping[str, Value] | None = None) -> str:
        """HTML: every argument is escaped here and nowhere else."""
        rtl = self.texts.rtl(language)
        made = self.texts.get(language, key, {name: _argument(value, rtl) for name, value in (args or {}).items()})
        return _left_to_right(made) if rtl else made

    def plain(self, language: str, key: str, args: Mapping[str, Value] | None = None) -> str:
        """Without markup: for labels, file contents, notices on a press."""
        return self.texts.get(language, key, args)

    def country(self, language: str, code: str) -> str:
        if code == countries.INTERNATIONAL:
            return self.plain(language, "country-international")
        return countries.name(code, language)

    def message(self, language: str, reply: Reply) -> dict[str, Any]:
        """The payload of sendMessage or editMessageText, without the chat."""
        payload: dict[str, Any] = {"text": self.words(language, reply), "parse_mode": "HTML"}
        payload["link_preview_options"] = {"is_disabled": True}
        if reply.buttons:
            payload["reply_markup"] = {"inline_keyboard": self.keyboard(language, reply.buttons)}
        return payload

    def words(self, language: str, reply: Reply) -> Markup:
        """HTML that fits into a message."""
        if isinstance(reply.key, Markup):
            return reply.key
        if reply.args:
            return Markup(shortened(self.text(language, reply.key, reply.args)))
        made = self._said.get((language, reply.key))
        if made is None:
            made = self._said[language, reply.key] = Markup(shortened(self.text(language, reply.key)))
        return made

    def document(self, language: str, reply: Reply) -> dict[str, Any]:
        """The payload of sendDocument or sendPhoto, without the chat."""
        assert reply.file is not None
        payload: dict[str, Any] = {
            _kind(reply.file): self._upload(language, reply.file),
            "caption": self.words(language, reply),
            "parse_mode": "HTML",
        }
        if reply.buttons:
            payload["reply_markup"] = {"inline_keyboard": self.keyboard(language, reply.buttons)}
        return payload

    def _upload(self, language: str, file: File | Rendering) -> dict[str, Any]:
        """A file as a value of a payload: it has to survive as JSON in the outbox."""
        if isinstance(file, File):
            return upload(file)
        otherwise = self.plain(language, file.otherwise)
        return {
            "file": file.name, "mime": file.mime, "render": file.renderer, "spec": file.spec, "otherwise": otherwise
        }  # fmt: skip

    def keyboard(self, language: str, rows: Rows) -> list[list[dict[str, Any]]]:
        return [[self._button(language, button) for button in row] for row in rows if row]

    def _button(self, language: str, button: Button) -> dict[str, Any]:
        made: dict[str, Any] = {"text": self._label(language, button)}
        if button.url:
            return made | {"url": button.url}
        if button.inline is not None:
            return made | {"switch_inline_query": button.inline}
        if button.copy:
            return made | {"copy_text": {"text": button.copy}}
        if not 1 <= len(button.data.encode()) <= DATA_BYTES:
            raise ValueError(f"the button {button.label} carries {len(button.data.encode())} bytes")
        return made | {"callback_data": button.data}

    def _label(self, language: str, button: Button) -> str:
        if button.args:
            return _label(self.plain(language, button.label, button.args))
        made = self._labels.get((language, button.label))
        if made is None:
            made = self._labels[language, button.label] = _label(self.plain(language, button.label))
        return made

    def send(
        self,
        tx: Transaction,
        chat_id: int,
        language: str,
        reply: Reply,
        *,
        urgency: Urgency = Urgency.REPLY,
        silent: bool = False,  # no sound
    ) -> None:
        method = f"send{_kind(reply.file).title()}" if reply.file else "sendMessage"
        payload = (self.document if reply.file else self.message)(language, reply)
        payload |= {"chat_id": chat_id} | ({"disable_notification": True} if silent else {})
        out = Outgoing(method, payload, chat_id, urgency, reply.subject, language)
        outbox.add(tx, out)

    def edit(self, tx: Transaction, place: tuple[int, int], language: str, reply: Reply) -> None:
        """`place`: (chat id, message id)"""
        payload = {"chat_id": place[0], "message_id": place[1], **self.message(language, reply)}
        outbox.add(tx, Outgoing("editMessageText", payload, place[0], Urgency.REPLY, "", language))


def _left_to_right(html: str) -> str:
    """Commands and codes in a right-to-left text. The marks stand outside of what one press copies."""
    marked = COMMAND.sub(lambda found: f"{LRI}{found[0]}{PDI}", html)
    return CODE.sub(lambda found: f"{LRI}<code>{found[2]}</code>{PDI}", marked)


def _argument(value: Value, rtl: bool) -> Value:
    if isinstance(value, (int, Markup)):
        return value
    if isinstance(value, Copyable) and rtl and value[:1].isdigit():  # 350.org, 2026-12-24: they would turn around
        return f"{LRI}{escape(value)}{PDI}"
    if isinstance(value, Copyable) or not _mixed(value, rtl):
        return escape(value)
    return isolated(escape(value))


def _label(text: str) -> str:
    """Cut off behind a word where it is too long."""
    if _fits(text, LABEL_UNITS):
        return text
    kept = text[: LABEL_UNITS - 1]
    words = kept.rpartition(" ")[0]
    return (words if len(words) > LABEL_UNITS // 2 else kept).rstrip(" ,;:–-") + "…"


def shortened(html: str) -> str:
    """Texts are written to fit; one that a long name makes too long loses its last lines, never the end of a tag."""
    if _fits(html, TEXT_UNITS):
        return html
    while units(unescape(TAG.sub("", html))) > TEXT_UNITS and "\n" in html:
        html = html.rpartition("\n")[0]
    still_open: list[str] = []
    for ends, name in TAG.findall(html):
        still_open.pop() if ends else still_open.append(name)
    return html + "".join(f"</{name}>" for name in reversed(still_open))


def _kind(file: File | Rendering) -> str:
    """Pictures that are drawn on demand are to be seen at once; everything else is to be kept."""
    return "photo" if isinstance(file, Rendering) and file.mime.startswith("image/") else "document"


def upload(file: File) -> dict[str, str]:
    return {"file": file.name, "mime": file.mime, "content": base64.b64encode(file.content).decode()}
