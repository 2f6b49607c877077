"""What to answer, as data: keys of texts, not texts."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace


class Markup(str):
    """Ready HTML: goes into a text as it is."""


class Copyable(str):
    """A code, a link, a command: escaped, and copied without direction marks."""


Value = str | int | Markup | Copyable

DIGEST, SHORT_DIGEST = Copyable("\ue001"), Copyable("\ue002")
"""Stand in a rendered file's name and caption for its SHA-256, which is known when it is made."""


@dataclass(frozen=True)
class Button:
    """`label` is a text key. Exactly one of data, url, share (inline query in another chat), copy."""

    label: str
    data: str = ""
    url: str = ""
    inline: str | None = None
    copy: str = ""
    args: Mapping[str, Value] = field(default_factory=dict)


Rows = tuple[tuple[Button, ...], ...]


@dataclass(frozen=True)
class File:
    name: str
    content: bytes
    mime: str = "text/plain"


@dataclass(frozen=True)
class Rendering:
    """A file that the sender has made right before it goes out, by the renderer of that name, of these plain values.

    `otherwise` is the text that comes in its place when that fails.
    """

    name: str
    renderer: str
    spec: Mapping[str, object]
    mime: str
    otherwise: str = "render-failed"


@dataclass(frozen=True)
class Reply:
    """`key`: of a text; or its words, where they are the same for everybody of a language and were made before."""

    key: str | Markup
    args: Mapping[str, Value] = field(default_factory=dict)
    buttons: Rows = ()
    file: File | Rendering | None = None
    subject: str = ""  # remember where the message was put, under this name

    def also(self, *rows: tuple[Button, ...]) -> "Reply":
        """The same with more rows of buttons."""
        return replace(self, buttons=(*self.buttons, *rows))


def column(*buttons: Button) -> Rows:
    return tuple((button,) for button in buttons)


def grid(buttons: tuple[Button, ...], width: int) -> Rows:
    return tuple(buttons[place : place + width] for place in range(0, len(buttons), width))
