"""What the commands have in common: grouped, and kind about what cannot be meant."""

from itertools import takewhile
from typing import Any

from pydantic import BaseModel, ValidationError
from pydantic_settings import BaseSettings, CliApp, get_subcommand

from bot.errors import Misconfigured


class Group(BaseModel):
    def act(self) -> int:
        chosen: Any = get_subcommand(self)
        return int(chosen.act())


def chosen(commands: type[BaseSettings], words: list[str]) -> Any:
    """The command with its options. Raises Misconfigured where one of them cannot be meant."""
    try:
        return get_subcommand(CliApp.run(commands, cli_args=words or ["--help"]))
    except ValidationError as error:
        wrong = "; ".join(f"--{str(each['loc'][-1]).replace('_', '-')}: {each['msg']}" for each in error.errors())
        command = " ".join(takewhile(lambda word: not word.startswith("-"), words))
        raise Misconfigured(f"{wrong}. What can be given: python -m bot {command} --help") from None
