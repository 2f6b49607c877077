"""The whole main job in the browser: an Arabic sign-on on a phone, its review, its line in the list."""

import re
from collections.abc import Awaitable, Callable

from playwright.async_api import Locator, Page, expect

from bot.texts import Texts

TEXTS = Texts()
ORGANISATION = "مركز العدالة للحقوق"
ANSWERS = (ORGANISATION, "فلسطين", "adala.example.org", "ليلى حداد", "مديرة", "layla@adala.example.org", "1", "1")


def label(key: str, language: str = "ar") -> str:
    return TEXTS.get(language, key)


def _newest(page: Page) -> Locator:
    return page.locator('[data-testid="message"][data-from="bot"]').last


async def _hears(page: Page, words: str) -> None:
    await expect(_newest(page)).to_contain_text(words)


async def _says(page: Page, words: str) -> None:
    composer = page.get_by_test_id("composer")
    await composer.fill(words)
    await composer.press("Escape")
    await composer.press("Enter")


async def _taps(page: Page, text: str) -> None:
    await page.get_by_test_id("button").filter(has_text=text).last.click()


async def _becomes(page: Page, person: int) -> None:
    chip = page.get_by_test_id(f"person-{person}")
    await chip.click()
    await expect(chip).to_have_attribute("aria-pressed", "true")


def _place(step: int) -> str:
    return f"{step} / 9"


async def _signs(page: Page) -> None:
    await page.get_by_test_id("begin-1003").click()
    await _hears(page, _place(1))
    await _taps(page, label("signon-consent-agree"))
    for step, answer in enumerate(ANSWERS, start=2):
        await _hears(page, _place(step))
        await _says(page, answer)


async def test_an_arabic_organisation_signs_on_and_is_approved(page: Page) -> None:
    await _signs(page)
    await expect(page.locator("html")).to_have_attribute("dir", "rtl")
    for shown in (ORGANISATION, "فلسطين", "ليلى حداد", "layla@adala.example.org"):
        await _hears(page, shown)
    await _taps(page, label("signon-send"))
    told = page.locator('[data-testid="message"][data-from="bot"]').nth(-3)  # then the receipt, and the code
    await expect(told).to_contain_text(re.compile(r"[2-9A-Z]{4}-[2-9A-Z]{4}"))
    await _types_the_code(page)

    await _as_admin(page, lambda: _taps(page, label("review-approve", "en")))

    await _becomes(page, 1003)
    await _hears(page, ORGANISATION)
    await _says(page, "/signatories")
    await _taps(page, label("signatories-browse"))
    await _hears(page, f"• \u200f\u2068{ORGANISATION}")


async def _types_the_code(page: Page) -> None:
    """From the tray of mail on the page."""
    await page.get_by_test_id("mail").click()
    letter = page.get_by_test_id("letter")
    await expect(letter.get_by_test_id("letter-to")).to_have_text("layla@adala.example.org")
    code = await letter.get_by_test_id("letter-code").first.inner_text()
    await page.get_by_test_id("close-sheet").click()
    await expect(page.get_by_test_id("mail-new")).to_have_count(0)
    await _says(page, code)
    await _hears(page, "✅")


async def _as_admin(page: Page, act: Callable[[], Awaitable[None]]) -> None:
    await _becomes(page, 1004)
    await page.get_by_test_id("start").click()
    await _says(page, "/review")
    await _hears(page, ORGANISATION)
    await expect(page.locator("html")).to_have_attribute("dir", "ltr")
    await act()
    await expect(_newest(page)).to_contain_text(label("review-undo", "en"))


async def test_nothing_runs_out_of_a_phone(page: Page) -> None:
    await _signs(page)
    await _hears(page, ORGANISATION)
    wider = await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    assert wider == 0


async def test_the_keyboard_alone_finds_a_command(page: Page) -> None:
    await page.get_by_test_id("begin-1001").click()
    await expect(page.get_by_test_id("button").filter(has_text=label("statement-read", "fr"))).to_be_visible()
    composer = page.get_by_test_id("composer")
    await composer.press("/")
    await composer.type("langu")
    await expect(page.get_by_test_id("command-language")).to_be_visible()
    await composer.press("Enter")
    await _hears(page, "Langue")


ANSWERED = """(person) => new Promise((resolve) => {
  const events = new EventSource("/sandbox/events");
  events.onmessage = (event) => {
    const { kind, chat, message } = JSON.parse(event.data);
    const arrived = kind === "message" && chat === person && message.from.is_bot;
    if (arrived) requestAnimationFrame(() => requestAnimationFrame(resolve));
  };
  const body = JSON.stringify({ person, chat: person, text: "/help" });
  const headers = { "Content-Type": "application/json" };
  events.onopen = () => fetch("/sandbox/send", { method: "POST", headers, body });
})"""


async def test_what_arrives_during_a_press_does_not_take_the_press_away(page: Page) -> None:
    await page.get_by_test_id("begin-1001").click()
    await expect(_newest(page)).to_be_visible()
    await _becomes(page, 1003)
    chip = page.get_by_test_id("person-1004")
    await chip.hover()
    await page.mouse.down()
    await page.evaluate(ANSWERED, 1001)
    await page.mouse.up()
    await expect(chip).to_have_attribute("aria-pressed", "true")
    await expect(page.get_by_test_id("person-1001").get_by_test_id("unread")).to_be_visible()
