"""The whole sign-on in each of the nine languages: by typed text alone, and by buttons wherever there are some."""

from dataclasses import dataclass

import pytest

from bot.core.reply import Copyable
from bot.settings import LOCALES
from bot.texts import FORESEEN, Texts
from storage.records import Listing, Signon
from tests.stage import Stage
from tests.visitor import Visitor, newcomer, words


@dataclass(frozen=True)
class Person:
    """What somebody types. `misspelt`: the country as a hurried thumb writes it."""

    consent: str
    organisation: str
    country: str
    code: str
    misspelt: str
    skip: str
    name: str
    role: str
    public: str
    yes: str
    send: str
    back: str


PEOPLE = {
    "en": Person("i agree", "Harbour Watch", "Kenya", "KE", "keniya", "no website", "Ann Visser", "director",
                 "by name", "yes", "send", "back"),
    "fr": Person("d'accord", "Collectif pour la justice", "Sénégal", "SN", "senegale", "aucun site", "Camille Roux",
                 "présidente", "avec son nom", "oui merci", "envoyer", "retour"),
    "es": Person("acepto", "Clínica Jurídica del Sur", "Perú", "PE", "peruu", "no tenemos", "Lucía Paz", "directora",
                 "público", "sí", "enviar", "atrás"),
    "ar": Person("نعم", "مركز العدالة", "الأردن", "JO", "الاردنن", "تخطي", "ليلى حداد", "مديرة", "علني", "نعم", "إرسال",
                 "رجوع"),
    "nl": Person("akkoord", "Stichting Open Deur", "België", "BE", "belgie", "geen website", "Jan de Wit", "bestuurder",
                 "met naam", "ja", "versturen", "terug"),
    "pt": Person("aceito", "Associação Ponte Clara", "Moçambique", "MZ", "mocambiqe", "não temos", "Rui Matos",
                 "diretor", "público", "sim", "enviar", "voltar"),
    "ru": Person("согласен", "Правовой центр «Маяк»", "Казахстан", "KZ", "казакстан", "нет сайта", "Анна Ким",
                 "директор", "публично", "да", "отправить", "назад"),
    "zh": Person("同意", "清泉法律援助中心", "日本", "JP", "日本国", "没有网站", "王芳", "主任", "公开",
                 "是", "发送", "返回"),
    "uk": Person("згоден", "Правозахисна ініціатива «Промінь»", "Польща", "PL", "полша", "немає сайту", "Олена Коваль",
                 "голова правління", "публічно", "так", "надіслати", "назад"),
}  # fmt: skip
EMAIL = "office@harbour-aid.org"


def test_every_language_has_its_person() -> None:
    assert set(PEOPLE) == set(Texts(LOCALES).languages) == set(FORESEEN)


async def _only(stage: Stage) -> Signon:
    [signed] = await stage.signons()
    return signed


async def _looks(visitor: Visitor, stage: Stage, person: Person) -> None:
    """The last look names what was given, in the form of the language."""
    country = stage.house.say.country(visitor.language, person.code)
    looked = await visitor.hears(
        "signon-review", organisation=person.organisation, country=country, email=Copyable(EMAIL), name=person.name
    )
    assert person.organisation in words(looked)


@pytest.mark.parametrize("language", PEOPLE)
async def test_by_text_alone(stage: Stage, language: str) -> None:
    person, visitor = PEOPLE[language], newcomer(stage, "Kim", language)
    steps = {
        "consent": person.consent, "organisation": person.organisation, "country": person.misspelt,
        "website": person.skip, "name": person.name, "role": person.role, "email": EMAIL,
        "listing": person.public, "updates": person.yes,
    }  # fmt: skip
    await visitor.says("/sign")
    for number, (question, text) in enumerate(steps.items(), start=1):
        await visitor.hears_only(f"signon-{question}", step=number, steps=9, days=30)
        await visitor.says(text)
    await _looks(visitor, stage, person)
    await visitor.says(person.back)
    await visitor.hears_only("signon-updates")
    await visitor.says("2")
    await visitor.says(person.send)
    await visitor.hears("signon-sent")
    signed = await _only(stage)
    assert (signed.organisation, signed.country, signed.website) == (person.organisation, person.code, "")
    assert signed.listing is Listing.PUBLIC
    assert signed.version is not None and signed.version.language == language


@pytest.mark.parametrize("language", PEOPLE)
async def test_by_buttons(stage: Stage, sam: Visitor, language: str) -> None:
    person, visitor = PEOPLE[language], newcomer(stage, "Kim", language)
    await visitor.says("/start")
    await visitor.taps("menu-sign")
    await visitor.taps("signon-consent-agree")
    for question, text in (("organisation", person.organisation), ("country", person.country)):
        await visitor.hears_only(f"signon-{question}")
        await visitor.says(text)
    await visitor.taps("signon-skip")
    for question, text in (("name", person.name), ("role", person.role), ("email", EMAIL)):
        await visitor.hears_only(f"signon-{question}")
        await visitor.says(text)
    await visitor.taps("signon-listing-public")
    await visitor.taps("signon-updates-yes")
    await _looks(visitor, stage, person)
    await visitor.taps("signon-edit-role")
    await visitor.taps("signon-back")
    await visitor.says(person.name)
    await visitor.says(person.role)
    await visitor.taps("signon-send")
    await visitor.hears("signon-sent")
    await sam.taps("review-approve")
    await visitor.says("/signatories")
    await visitor.taps("signatories-browse")
    shown = words(await visitor.last())
    assert person.organisation in shown and stage.house.say.country(language, person.code) in shown
    assert (await _only(stage)).country == person.code
