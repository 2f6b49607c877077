"""The parameters of a call: JSON, forms and multipart bodies read alike."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from email.message import Message
from typing import Any
from urllib.parse import parse_qsl

import orjson

from bot.sandbox.model import File, Json, bad_request


@dataclass(frozen=True)
class Args:
    """Values as they came: text from forms, anything from JSON; files by the name of their part."""

    values: Json = field(default_factory=dict)
    files: dict[str, File] = field(default_factory=dict)

    def given(self, name: str) -> bool:
        return self.values.get(name) is not None

    def text(self, name: str) -> str:
        value = self.values.get(name)
        return "" if value is None else value if isinstance(value, str) else str(value)

    def number(self, name: str, default: int = 0) -> int:
        try:
            return int(self.text(name) or default)
        except ValueError:
            raise bad_request(f"invalid {name} specified") from None

    def flag(self, name: str) -> bool:
        return self.text(name).lower() in {"true", "yes", "1"}

    def parsed(self, name: str, wanted: type[dict[Any, Any]] | type[list[Any]]) -> Any:
        """A nested value, which forms carry as JSON text; None when it is absent or empty."""
        value = self.values.get(name)
        if isinstance(value, str) and value:
            try:
                value = orjson.loads(value)
            except orjson.JSONDecodeError:
                raise bad_request(f"can't parse {name}: expected JSON") from None
        if value in (None, ""):
            return None
        if not isinstance(value, wanted):
            raise bad_request(f"can't parse {name}: expected {'an Object' if wanted is dict else 'an Array'}")
        return value


def read(query: str, kind: str, body: bytes) -> Args:
    """`kind` is the content type of the body."""
    args = Args(dict(parse_qsl(query, keep_blank_values=True)))
    if "application/json" in kind:
        args.values.update(_json(body))
    elif "multipart/form-data" in kind:
        _multipart(kind, body, args)
    else:
        args.values.update(parse_qsl(body.decode(errors="replace"), keep_blank_values=True))
    return args


def _json(body: bytes) -> Json:
    try:
        value = orjson.loads(body or b"{}")
    except orjson.JSONDecodeError:
        raise bad_request("can't parse request body: expected JSON") from None
    if not isinstance(value, dict):
        raise bad_request("can't parse request body: expected an Object")
    return value


def _multipart(kind: str, body: bytes, args: Args) -> None:
    found = re.search(r'boundary="?([^";]+)', kind)
    if not found:
        raise bad_request("multipart body without a boundary")
    for part in (b"\r\n" + body).split(b"\r\n--" + found[1].encode())[1:-1]:
        head, _, data = part.partition(b"\r\n\r\n")
        header = Message()
        for line in head.decode(errors="replace").strip().split("\r\n"):
            key, _, value = line.partition(":")
            header[key] = value.strip()
        name = str(header.get_param("name", "", "content-disposition"))
        filename = header.get_filename()
        if filename is None:
            args.values[name] = data.decode(errors="replace")
        else:
            args.files[name] = File(filename, data, header.get_content_type())
