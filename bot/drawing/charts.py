"""The pictures: rows of bars, and curves one below the other. Everything that is read stands in the picture already."""

from bot.drawing.page import BLUE, INNER, MARGIN, ORANGE, PALE, QUIET, SMALL, TITLE, WIDTH, Page
from bot.drawing.picture import Curve, Picture, Row

HEAD, FOOT, ROW, PANEL = 220, 90, 104, 540
COLOURS = (BLUE, ORANGE)
PLOT = 300  # height of a curve


def draw(picture: Picture) -> bytes:
    body = len(picture.rows) * ROW + len(picture.curves) * PANEL or ROW
    page = Page(HEAD + body + (FOOT if picture.note else 20), rtl=picture.rtl, han=picture.han)
    page.text(MARGIN, 82, picture.title, size=TITLE, bold=True)
    page.text(MARGIN, 152, picture.subtitle, size=SMALL, colour=QUIET)
    for place, row in enumerate(picture.rows):
        _row(page, HEAD + place * ROW, row)
    for place, curve in enumerate(picture.curves):
        _curve(page, HEAD + place * PANEL, curve, COLOURS[place % len(COLOURS)])
    if picture.empty:
        page.text(WIDTH / 2, HEAD + body / 2, picture.empty, colour=QUIET, align="middle")
    page.text(MARGIN, HEAD + body + FOOT / 2 - 5, picture.note, size=SMALL, colour=QUIET)
    return page.png()


def _row(page: Page, top: float, row: Row) -> None:
    """Name and number on a line, the bar under it; paler, what was lost since the row before."""
    taken = page.text(WIDTH - MARGIN, top + 26, row.number, bold=True, align="end", width=INNER * 0.6)
    page.text(MARGIN, top + 26, row.label, width=INNER - taken - 30)
    page.bar(top + 68, 0, 1, "#F0EEE8")
    if row.before > row.length:
        page.bar(top + 68, 0, row.before, PALE)
    page.bar(top + 68, 0, row.length, BLUE)


def _curve(page: Page, top: float, curve: Curve, colour: str) -> None:
    taken = page.text(WIDTH - MARGIN, top + 28, curve.number, size=TITLE, colour=colour, bold=True, align="end")
    page.text(MARGIN, top + 28, curve.label, width=INNER - taken - 30)
    lower = top + 100 + PLOT
    for height, words in curve.ticks:
        y = lower - PLOT * height
        taken = page.text(WIDTH - MARGIN, y, words, size=SMALL, colour=QUIET, align="end", width=140)
        page.rule(y, end=WIDTH - MARGIN - 150)
    wide = INNER - 180
    xs = [MARGIN + 10 + wide * x for x, _ in curve.points]
    page.line(xs, [lower - PLOT * y for _, y in curve.points], lower, colour)
    for x, words in curve.dates:
        align = "start" if x < 0.25 else "end" if x > 0.75 else "middle"
        page.text(MARGIN + 10 + wide * x, lower + 48, words, size=SMALL, colour=QUIET, align=align, width=wide / 2)
