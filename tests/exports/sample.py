"""Organisations in many scripts, as an export is made of them."""

import json
import subprocess
import sys
from collections import Counter
from datetime import UTC, date, datetime
from hashlib import sha256
from pathlib import Path
from typing import Any

from bot.exports.gather import Exporter
from storage.database import Database
from storage.records import Listed, Listing, Totals
from tests.makers import make_signon, put_signons
from tests.stage import plain_house

ROOT = Path(__file__).parent.parent.parent
DAY = date(2026, 11, 25)
NAMED = {
    "Amnesty (ICC 2025)": "NL",
    "مركز الحق (فرع 2)": "EG",
    "北京法律援助": "CN",
    "Ґанок прав": "UA",
    "Спілка «Мир»": "UA",
    "Asociación Ñandú": "ES",
    "World Federation": "001",
}
HIDDEN = {"Hidden Helpers": "SD", "Hidden Hands": "EG"}
SCRIPTS = (
    "हिन्दी संगठन", "ქართული ორგანიზაცია", "ארגון זכויות", "한국 인권 단체", "日本人権センター",
    "Ελληνική Ένωση", "Հայկական միություն", "የኢትዮጵያ ሰብዓዊ", "မြန်မာ့", "বাংলাদেশ",
    "องค์กรสิทธิ", "Tổ chức Nhân quyền", "臺灣人權促進會", "អង្គការ", "மனித",
    "මානව", "ਮਨੁੱਖੀ", "માનવ", "ମାନବ", "మానవ",
    "ಮಾನವ", "മനുഷ്യ", "ສິດທິ", "ⵉⵣⵔⴼⴰⵏ", "ߒߞߏ",
    "ܐܪܡܝܐ", "ދިވެހި", "سازمان حقوق بشر", "انسانی حقوق",
)  # fmt: skip


async def fill(database: Database) -> None:
    """The same every time but for the references."""
    named = [make_signon(organisation=name, country=code) for name, code in NAMED.items()]
    hidden = [make_signon(organisation=each, country=code, listing=Listing.COUNTED) for each, code in HIDDEN.items()]
    await put_signons(database, *named, *hidden)


async def spec_of(database: Database, language: str = "en") -> dict[str, Any]:
    """As it comes out of the outbox."""
    async with database.transaction() as tx:
        made = await Exporter(plain_house(), language, DAY).signatories(tx)
    return dict(json.loads(json.dumps(made)))


def spec_with(*names: str, language: str = "en") -> dict[str, Any]:
    """Of names alone, all from the Netherlands."""
    exporter = Exporter(plain_house(), language, DAY)
    totals = Totals(len(names), len(names), Counter({"NL": len(names)}))
    listed = [Listed(name, "NL", datetime(2026, 3, 1, tzinfo=UTC), 1) for name in names]
    return dict(json.loads(json.dumps(exporter.made_of(totals, listed))))


def fingerprint_elsewhere(spec: dict[str, Any], renderer: str) -> str:
    """SHA-256 of what another process makes of it, at another time and with other hashes."""
    code = (
        "import sys, json, hashlib; from bot.renderers import RENDERERS; "
        "print(hashlib.sha256(RENDERERS[sys.argv[1]](json.load(sys.stdin))).hexdigest())"
    )
    ran = subprocess.run(
        [sys.executable, "-c", code, renderer], input=json.dumps(spec), capture_output=True, text=True, cwd=ROOT,
        env={"PYTHONPATH": str(ROOT), "PYTHONHASHSEED": "7", "TZ": "Asia/Tokyo"}, check=True,
    )  # fmt: skip
    return ran.stdout.strip()


def fingerprint(content: bytes) -> str:
    return sha256(content).hexdigest()
