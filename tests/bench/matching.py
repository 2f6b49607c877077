"""What it takes to understand a question, without a bot around it: ms of CPU, printed as JSON."""

import json
import time
from collections.abc import Callable

from bot.contents import Contents, loaded
from bot.settings import Settings
from tests.bench.scripts import ASKED

ROUNDS = 30


def _each(act: Callable[[str], object]) -> float:
    for text in ASKED:
        act(text)
    start = time.process_time()
    for _ in range(ROUNDS):
        for text in ASKED:
            act(text)
    return (time.process_time() - start) * 1000 / ROUNDS / len(ASKED)


def main() -> None:
    settings = Settings(_env_file=None)
    matcher = Contents.read(settings.locales).matcher(settings)
    encoder = loaded[0]
    print(json.dumps({"encoder": _each(lambda text: encoder([text])), "match": _each(matcher.match)}))


if __name__ == "__main__":
    main()
