"""Pictures and albums on the page, as a person sends them."""

from playwright.async_api import Page, expect


async def test_a_picture_and_an_album_with_formatted_captions(page: Page) -> None:
    await page.get_by_test_id("begin-1003").click()
    composer = page.get_by_test_id("composer")
    for kind in ("photo", "album"):
        await composer.fill("*وقفة* من أجل العدالة")
        await page.get_by_test_id("attach").click()
        await page.get_by_test_id(f"attach-{kind}").click()
        sent = page.locator('[data-testid="message"][data-from="me"]').last
        await expect(sent.get_by_test_id("photo")).to_have_count(2 if kind == "album" else 1)
        await expect(sent.locator("strong")).to_have_text("وقفة")
        await expect(composer).to_have_value("")
    drawn = await page.get_by_test_id("photo").evaluate_all("all => all.map((one) => one.complete && one.naturalWidth)")
    assert drawn == [320, 320, 320]
    await expect(page.get_by_test_id("album")).to_have_count(1)
    wider = await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    assert wider == 0
