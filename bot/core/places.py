"""Countries and cities as CLDR spells them in our languages, to be found within names."""

import re
from collections.abc import Iterator

from babel import localedata

from bot.core import countries, names

PLACE, CITY, ZONE = "@", "city", "/"
"""How what they mean begins; what stands in the names of CLDR's cities."""
_HAN = re.compile(r"[\u3400-\u9fff]+")
_LEFT_OUT = frozenset((countries.INTERNATIONAL, "GB", "US", "PS", "LB"))
"""Aliases of these are of their parts, too."""

Spelt = tuple[str, str]
"""(meaning, form)"""


def spelt() -> Iterator[Spelt]:
    for code in sorted(countries.CODES - {countries.INTERNATIONAL}):
        for language in countries.LANGUAGES:
            key = names.comparison_key(countries.name(code, language))
            if len(key) > 3 or _HAN.match(key):
                yield PLACE + code, "_".join(key.split())
    yield from _at_home()
    yield from _cities()


def _at_home() -> Iterator[Spelt]:
    """What countries are called there: Sverige."""
    for code, alias in countries.aliases():
        key = names.comparison_key(alias)
        if code not in _LEFT_OUT and len(key) > 4 and " " not in key:
            yield PLACE + code, key


def _cities() -> Iterator[Spelt]:
    """Of each time zone one, capitals for the most part."""
    zones = [localedata.load(language)["time_zones"] for language in countries.LANGUAGES]
    for zone in sorted({zone for known in zones for zone in known if _city(zone)}):
        plain = zone.rpartition(ZONE)[2].replace("_", " ")  # a language is silent where it says no more than this
        for known in dict.fromkeys((plain, *(each.get(zone, {}).get("city", plain) for each in zones))):
            key = names.comparison_key(known)
            if len(key) > 4 or _HAN.fullmatch(key):
                yield CITY + zone, "_".join(key.split())


def _city(zone: str) -> bool:
    return zone.count(ZONE) == 1 and not zone.startswith("Antarctica")
