"""HTML made into entities, offsets in UTF-16 units."""

from __future__ import annotations

import pytest

from bot.sandbox.entities import BadMarkup, detected, parse_html, trimmed


@pytest.mark.parametrize(
    ("source", "text", "entities"),
    [
        ("plain &lt;b&gt; &amp; &quot;x&quot;", 'plain <b> & "x"', []),
        ("&#1489;&#x41; &nbsp;", "בA &nbsp;", []),
        ("<b>bold</b>", "bold", [("bold", 0, 4)]),
        ("🕊<i>x</i>", "🕊x", [("italic", 2, 1)]),
        ("<b>a<i>b</i></b>", "ab", [("bold", 0, 2), ("italic", 1, 1)]),
        ("<strong>a</strong><em>b</em><ins>c</ins><del>d</del>", "abcd",
         [("bold", 0, 1), ("italic", 1, 1), ("underline", 2, 1), ("strikethrough", 3, 1)]),
        ("<strike>a</strike><s>b</s><u>c</u>", "abc",
         [("strikethrough", 0, 1), ("strikethrough", 1, 1), ("underline", 2, 1)]),
        ("<tg-spoiler>a</tg-spoiler><span class='tg-spoiler'>b</span>", "ab", [("spoiler", 0, 1), ("spoiler", 1, 1)]),
        ("<blockquote expandable>a</blockquote>", "a", [("expandable_blockquote", 0, 1)]),
        ("<blockquote>a<blockquote>b</blockquote></blockquote>", "ab", [("blockquote", 0, 2)]),
        ("<code>a<b>b</b></code>", "ab", [("code", 0, 2)]),
        ("<pre><code class='language-sql'>x</code></pre>", "x", [("pre", 0, 1)]),
        ("<b></b>x", "x", []),
        ("<a>x</a>", "x", []),
        ("<B>x</b>", "x", [("bold", 0, 1)]),
        ("<b>x</>", "x", [("bold", 0, 1)]),
    ],
)  # fmt: skip
def test_supported_tags(source: str, text: str, entities: list[tuple[str, int, int]]) -> None:
    found = parse_html(source)
    assert found[0] == text
    assert [(e["type"], e["offset"], e["length"]) for e in found[1]] == entities


def test_link_and_language() -> None:
    assert parse_html('<a href="https://x.org/?a=1&amp;b=2">x</a>')[1][0]["url"] == "https://x.org/?a=1&b=2"
    assert parse_html('<pre><code class="language-sql">x</code></pre>')[1][0]["language"] == "sql"


@pytest.mark.parametrize(
    ("source", "problem"),
    [
        ("1 < 2", "Unclosed start tag at byte offset 2"),
        ("é<b", "Unclosed start tag at byte offset 2"),
        ("<b>x</b", "Unclosed end tag at byte offset 4"),
        ("<p>x</p>", 'Unsupported start tag "p" at byte offset 0'),
        ("<br/>", 'Unsupported start tag "br/" at byte offset 0'),
        ("<b>x", 'Can\'t find end tag corresponding to start tag "b"'),
        ("x</b>", "Unexpected end tag at byte offset 1"),
        ("<b><i>x</b></i>", 'Unmatched end tag at byte offset 7, expected "</i>", found "</b>"'),
        ("<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
    ],
)
def test_refused_markup(source: str, problem: str) -> None:
    with pytest.raises(BadMarkup) as raised:
        parse_html(source)
    assert str(raised.value) == problem


def test_white_space_is_trimmed_with_its_entities() -> None:
    text, entities = trimmed("  a b \n", [{"type": "bold", "offset": 0, "length": 7}])
    assert (text, entities) == ("a b", [{"type": "bold", "offset": 0, "length": 3}])


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("/start now", ["bot_command"]),
        ("/start@sandbox_bot", ["bot_command"]),
        ("a/b /x/y", []),
        ("see https://icc-cpi.int.", ["url"]),
        ("icc-cpi.int and a@b.org", ["url", "email"]),
        ("@sandbox_bot #court +15550100", ["mention", "hashtag", "phone_number"]),
        ("不想继续，请发送：/cancel。邮箱：ann@harbour.example.org", ["bot_command", "email"]),
    ],
)
def test_found_in_plain_text(text: str, kinds: list[str]) -> None:
    assert [e["type"] for e in detected(text)] == kinds
