"""What watches and runs the bot: measures that exist, rules that fire, a unit and containers that allow little."""

import configparser
import json
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot import errors, meters
from bot.core import health, vitality
from bot.settings import Settings
from storage.gauges import Gauge

DEPLOY = Path(__file__).parent.parent / "deploy"
METRIC = re.compile(r"\b(signon_bot_\w+|process_\w+)")
OPERATIONS = (DEPLOY.parent / "docs" / "operations.md").read_text(encoding="utf-8")


def tool(name: str, *words: str) -> subprocess.CompletedProcess[str]:
    if shutil.which(name) is None:
        pytest.skip(f"{name} is not on this machine: .ci/run installs it")
    return subprocess.run([name, *words], capture_output=True, text=True, timeout=60)


def unit() -> configparser.SectionProxy:
    """Options that stand there several times come as lines."""
    found: dict[str, list[str]] = {}
    for line in (DEPLOY / "bot.service").read_text(encoding="utf-8").splitlines():
        name, sign, value = line.partition("=")
        if sign and not line.startswith("#"):
            found.setdefault(name, []).append(value)
    parser = configparser.ConfigParser(interpolation=None)
    parser.read_dict({"all": {name: "\n".join(values) for name, values in found.items()}})
    return parser["all"]


def compose(name: str = "compose.yml") -> dict[str, Any]:
    bot: dict[str, Any] = yaml.safe_load((DEPLOY / name).read_text(encoding="utf-8"))["services"]["bot"]
    return bot


def rules() -> list[dict[str, Any]]:
    (group,) = yaml.safe_load((DEPLOY / "alerts.yml").read_text(encoding="utf-8"))["groups"]
    found: list[dict[str, Any]] = group["rules"]
    return found


# --- measures


@pytest.mark.parametrize("name", ["grafana.json", "alerts.yml"])
def test_every_measure_that_is_named_exists(name: str) -> None:
    served = meters.exposition([Gauge(each, ("x",) * len(labels), 1) for each, (_, labels) in meters.GAUGES.items()])
    known = set(re.findall(r"^(\w+)", served.decode(), re.MULTILINE))
    named = set(METRIC.findall((DEPLOY / name).read_text(encoding="utf-8")))
    assert len(named) > 8 and named - known == set()


def test_the_dashboard_shows_every_measure_once() -> None:
    board = json.loads((DEPLOY / "grafana.json").read_text(encoding="utf-8"))
    shown = set(METRIC.findall(json.dumps(board["panels"])))
    meant = {f"{meters.PREFIX}{name}" for name in meters.GAUGES}
    meant |= {f"{meters.PREFIX}{name}_total" for name in ("updates", "sends", "floods", "polls", "delivered")}
    assert meant - shown == set()
    assert len({panel["id"] for panel in board["panels"]}) == len(board["panels"])
    sources = {json.dumps(panel.get("datasource")) for panel in board["panels"] if panel["type"] != "row"}
    assert sources == {'{"type": "prometheus", "uid": "${source}"}'}


def test_the_rules_say_what_is_wrong_and_what_to_do() -> None:
    for rule in rules():
        assert rule["labels"]["severity"] in ("page", "ticket")
        assert rule["annotations"]["summary"] and rule["annotations"]["description"]
        assert f"`{rule['alert']}`" in OPERATIONS
    text = {rule["alert"]: rule["expr"] for rule in rules()}
    assert text["BackupIsTooOld"].endswith(f"> {health.BACKUP.days} * 86400")
    assert text["DiskIsFull"].endswith(f"< {vitality.LEAST_DISK / 1e6:.0f}e6")
    assert f"> {vitality.OVERDUE_SECONDS:.0f}" in text["UpdatesWait"]


def test_prometheus_understands_the_rules() -> None:
    done = tool("promtool", "check", "rules", str(DEPLOY / "alerts.yml"))
    assert done.returncode == 0, done.stderr


FIRED = {
    "BotIsDown": ("", ["other_up 1"]),
    "NothingIsFetched": ("", ["signon_bot_poll_age_seconds 0+60x40"]),
    "UpdatesWait": ("", ["signon_bot_updates_waiting_seconds 0+60x40", "signon_bot_poll_age_seconds 1x40"]),
    "AnswersWait": ("", ["signon_bot_outbox_overdue_seconds 0+60x40", "signon_bot_poll_age_seconds 1x40"]),
    "UpdatesAreSetAside": (
        'outcome="set_aside"',
        ['signon_bot_updates_total{outcome="set_aside"} 0x20 1x20', "signon_bot_poll_age_seconds 1x40"],
    ),
    "BackupIsTooOld": ("", ["signon_bot_backup_age_seconds 172801x40", "signon_bot_poll_age_seconds 1x40"]),
    "DiskIsFull": ("", ["signon_bot_disk_free_bytes 5e7x40", "signon_bot_poll_age_seconds 1x40"]),
}
"""Alarm → its labels, the series that raise it after 30 minutes, and it alone."""


def test_the_rules_fire(tmp_path: Path) -> None:
    tests = []
    summaries = {rule["alert"]: rule for rule in rules()}
    for name, (_, series) in FIRED.items():
        given = [dict(zip(("series", "values"), each.split(" ", 1), strict=True)) for each in series]
        wanted = []
        for alert in summaries:
            expected = []
            if alert == name:
                labels = dict(re.findall(r'(\w+)="(\w+)"', FIRED[name][0]))
                rule = summaries[name]
                expected = [{"exp_labels": labels | rule["labels"], "exp_annotations": rule["annotations"]}]
            wanted.append({"eval_time": "30m", "alertname": alert, "exp_alerts": expected})
        tests.append({"interval": "1m", "input_series": given, "alert_rule_test": wanted})
    flood = ["signon_bot_outbox_overdue_seconds 0+60x40", "signon_bot_flood_wait_seconds 9x40"]
    given = [dict(zip(("series", "values"), each.split(" ", 1), strict=True)) for each in flood]
    quiet = [{"eval_time": "30m", "alertname": "AnswersWait", "exp_alerts": []}]
    tests.append({"interval": "1m", "input_series": given, "alert_rule_test": quiet})
    path = tmp_path / "tests.yml"
    path.write_text(yaml.safe_dump({"rule_files": [str(DEPLOY / "alerts.yml")], "tests": tests}), encoding="utf-8")
    done = tool("promtool", "test", "rules", str(path))
    assert done.returncode == 0, done.stdout + done.stderr


# --- what runs it


def test_the_unit_knows_what_a_restart_mends() -> None:
    stops = {each.code for each in vars(errors).values() if isinstance(each, type) and issubclass(each, errors.Stop)}
    others = {1, errors.BackupFailed.code, errors.Superseded.code}  # a bug, of commands, of who joins anew
    assert {int(code) for code in unit()["RestartPreventExitStatus"].split()} == stops - others
    assert unit()["Restart"] == "on-failure" and unit()["ExecStart"].endswith("python -m bot run")
    assert unit()["KillSignal" if "KillSignal" in unit() else "ExecReload"] == "/bin/kill -HUP $MAINPID"


def environment() -> dict[str, str]:
    pairs = (each.partition("=") for each in " ".join(unit()["Environment"].split("\n")).split())
    return {name: value for name, _, value in pairs}


@pytest.mark.parametrize("where", ["unit", "compose.yml", "replicas.yml"])
def test_the_settings_there_are_settings(where: str) -> None:
    given = environment() if where == "unit" else compose(where)["environment"]
    ours = {name.removeprefix("BOT_").lower(): value for name, value in given.items() if name.startswith("BOT_")}
    assert set(ours) <= set(Settings.model_fields)
    settings = Settings(_env_file=None, **ours)
    assert settings.listen.startswith("127.0.0.1:"), "for this machine alone"
    assert str(settings.data) == ("/var/lib/signon-bot" if where == "unit" else "data")


SHUT = """DynamicUser NoNewPrivileges PrivateTmp PrivateDevices PrivateUsers ProtectHome ProtectKernelTunables
RestrictSUIDSGID ProtectKernelModules ProtectControlGroups
 RestrictNamespaces LockPersonality MemoryDenyWriteExecute""".split()  # noqa: SIM905


def test_the_unit_may_do_nothing_else() -> None:
    """Named one by one: the rating of systemd hardly moves by one of them."""
    assert {name: unit()[name] for name in SHUT} == dict.fromkeys(SHUT, "yes")
    assert (unit()["ProtectSystem"], unit()["CapabilityBoundingSet"], unit()["UMask"]) == ("strict", "", "0077")
    assert unit()["SystemCallFilter"] == "@system-service\n~@privileged @resources"


def test_systemd_accepts_the_unit_and_finds_it_safe(tmp_path: Path) -> None:
    """Its program stands elsewhere on this machine."""
    path = tmp_path / "bot.service"
    text = (DEPLOY / "bot.service").read_text(encoding="utf-8")
    path.write_text(text.replace(unit()["ExecStart"].split()[0], sys.executable), encoding="utf-8")
    done = tool("systemd-analyze", "verify", str(path))
    assert done.returncode == 0 and "bot.service" not in done.stderr, done.stderr
    rated = tool("systemd-analyze", "security", "--offline=yes", "--threshold=15", "--no-pager", str(path))
    assert rated.returncode == 0, rated.stdout[-300:]


@pytest.mark.parametrize("name", ["compose.yml", "replicas.yml"])
def test_the_container_may_do_nothing_else(name: str) -> None:
    bot = compose(name)
    assert bot["read_only"] is True and bot["cap_drop"] == ["ALL"] and "cap_add" not in bot and "ports" not in bot
    assert bot["security_opt"] == ["no-new-privileges:true"] and "privileged" not in bot
    assert "noexec" in bot["tmpfs"][0] and bot["mem_limit"] == "1g"
    dockerfile = (DEPLOY.parent / "Dockerfile").read_text(encoding="utf-8")
    assert f"USER {bot['user']}\n" in dockerfile
    volumes = {each.partition(":")[2] for each in bot["volumes"]}
    assert volumes == set(json.loads(re.findall(r"^VOLUME (.+)$", dockerfile, re.MULTILINE)[0]))


@pytest.mark.parametrize("name", ["compose.yml", "replicas.yml", "alerts.yml"])
def test_the_files_are_well_written(name: str) -> None:
    style = "{extends: default, rules: {line-length: {max: 120}}}"
    done = tool("yamllint", "--strict", "-d", style, str(DEPLOY / name))
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("name", ["compose.yml", "replicas.yml"])
def test_docker_accepts_the_compose_file(tmp_path: Path, name: str) -> None:
    if tool("docker", "compose", "version").returncode:
        pytest.skip("docker has no compose here")
    (tmp_path / ".env").write_text("POSTGRES_PASSWORD=x", encoding="utf-8")
    (tmp_path / "deploy").mkdir()
    shutil.copy(DEPLOY / name, tmp_path / "deploy")
    env = ("--env-file", str(tmp_path / ".env"))
    done = tool("docker", "compose", *env, "-f", str(tmp_path / "deploy" / name), "config", "--quiet")
    assert done.returncode == 0, done.stderr
