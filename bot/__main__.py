"""The commands: init, try, run, check, export, import, verify, keys, contacts, backup, restore, …, ask."""

import os
import sys
from pathlib import Path

# the encoder multiplies small matrices: more threads make that slower; to be said before numpy loads
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

from pydantic import BaseModel, Field, ValidationError
from pydantic_settings import BaseSettings, CliPositionalArg, CliSubCommand, SettingsConfigDict

from bot import cli, logs
from bot.errors import Misconfigured, Stop
from bot.running import run as _run
from bot.running import sparing
from bot.settings import Settings


def _settings() -> Settings:
    try:
        settings = Settings()
    except ValidationError as error:
        wrong = "; ".join(f"BOT_{'_'.join(map(str, each['loc'])).upper()}: {each['msg']}" for each in error.errors())
        raise Misconfigured(f"A setting is wrong. {wrong}") from None
    logs.set_up(settings.log_format, settings.secrets())
    return settings


class Init(BaseModel):
    """Asks for what the bot needs, makes the key, writes .env, checks the token."""

    def act(self) -> int:
        from bot import init

        return init.ask(Path(".env"))


class Try(BaseModel):
    """The whole bot in the browser: no token, no internet."""

    port: int = Field(8080, description="Where the page is served, on this computer only.")

    def act(self) -> int:
        from bot import trying

        return _run(trying.run(self.port))


class Run(BaseModel):
    """The bot on Telegram."""

    def act(self) -> int:
        from bot import process

        return _run(process.run(_settings()))


class Check(BaseModel):
    """What is configured, which texts are missing or stale, whether the database is sound."""

    health: bool = Field(False, description="Only whether the running bot does its work; for health checks.")
    locales: bool = Field(False, description="Only the texts: what is missing, stale, unused, too long, unchecked.")
    settle: str = Field("", description="A language whose short texts and statement are all up to date now.")

    def act(self) -> int:
        settings = _settings()
        if self.health:
            from bot import pulse

            return pulse.health(settings)
        from bot import check

        if self.settle or self.locales:
            return check.settle(settings, self.settle) if self.settle else check.locales(settings)
        return _run(check.everything(settings))


class Export(BaseModel):
    """Writes the signatories as a table or as a press annex; with --contacts, the representatives, locked."""

    format: str = Field("csv", description="csv, xlsx or json: a table; pdf or docx: the press annex.")
    language: str = Field("en", description="Of country names, headings and the statement.")
    output: Path | None = Field(None, description="The file to write. Without it: a name with day and fingerprint.")
    contacts: bool = Field(False, description="Names, roles and e-mails of the representatives; asks a passphrase.")

    def act(self) -> int:
        from bot import exporting

        wanted = exporting.Wanted("contacts" if self.contacts else self.format, self.language, self.output)
        return _run(exporting.run(_settings(), wanted))


class Import(BaseModel):
    """Brings in organisations that signed elsewhere, from a CSV file: first a preview, then with --apply."""

    file: CliPositionalArg[Path] = Field(description="Columns: organisation, country; if you like: website, listing.")
    apply: bool = Field(False, description="Not only a preview.")

    def act(self) -> int:
        from bot import importing

        return _run(importing.run(_settings(), self.file, apply=self.apply))


class Verify(BaseModel):
    """Tells whether a receipt is in the chain and whether its sign-on still stands; 0 when it does."""

    file: CliPositionalArg[Path] = Field(description="The receipt: receipt-….json")
    database: str = Field("", description="Another database than that of the settings, such as sqlite:///copy.db")

    def act(self) -> int:
        from bot import verifying

        return _run(verifying.run(_settings(), self.file, self.database))


class KeysStatus(BaseModel):
    """Which keys there are, what is sealed with each, how far a change has come."""

    def act(self) -> int:
        from bot import keys

        return _run(keys.status(_settings()))


class KeysRotate(BaseModel):
    """A new key beside the old one; everything is sealed with it, also while the bot runs. Once more: goes on."""

    keep_days: int = Field(180, ge=0, description="How long old backups are to be readable: the old key stays so long.")

    def act(self) -> int:
        from bot import keys

        return _run(keys.rotate(_settings(), self.keep_days))


class KeysPrune(BaseModel):
    """Deletes the old keys whose day is over and with which nothing is sealed any more."""

    def act(self) -> int:
        from bot import keys

        return _run(keys.prune(_settings()))


class Keys(cli.Group):
    """Changing the key that seals the personal data: status, rotate, prune."""

    status: CliSubCommand[KeysStatus]
    rotate: CliSubCommand[KeysRotate]
    prune: CliSubCommand[KeysPrune]


class ContactsNewKey(BaseModel):
    """Makes a key pair. On a computer that is not the server: no setting and no database is needed."""

    output: Path = Field(Path("contacts.key"), description="The file for the private key.")

    def act(self) -> int:
        from bot import contacts

        return contacts.new_key(self.output)


class ContactsOpen(BaseModel):
    """Makes the table of a file of sealed contacts. Where the private key is; no setting and no database is needed."""

    file: CliPositionalArg[Path] = Field(description="As /export or `export --contacts` made it.")
    key: list[Path] = Field(description="The file of the private key; several times for several keys.")
    output: Path | None = Field(None, description="The table to write, .xlsx or .csv. Without it: beside the file.")

    def act(self) -> int:
        from bot import contacts

        return contacts.open_(self.file, self.key, self.output)


class Contacts(cli.Group):
    """Contacts of representatives that the server cannot read: new-key, open."""

    new_key: CliSubCommand[ContactsNewKey]
    open: CliSubCommand[ContactsOpen]


class Backup(BaseModel):
    """Writes a sealed copy of the database, also while the bot runs, and reads it back."""

    file: CliPositionalArg[Path | None] = Field(None, description="Without it: a dated name in BOT_BACKUPS.")

    def act(self) -> int:
        from bot import backups

        return backups.run(_settings(), self.file)


class Restore(BaseModel):
    """Makes a backup the database again. Nothing that waited in it is sent; the secretariat is told."""

    file: CliPositionalArg[Path] = Field(description="The backup: backup-….age")
    replace: bool = Field(False, description="In the place of the database there is, which is kept aside.")
    identity: Path | None = Field(None, description="The file of the secret key, where BOT_BACKUP_PUBLIC_KEY was set.")
    erasures: Path | None = Field(None, description="Where erasures.log is, when it is not beside the database.")

    def act(self) -> int:
        from bot import restoring

        return _run(restoring.run(_settings(), self.file, self.identity, self.erasures, replace=self.replace))


class Drill(BaseModel):
    """Restores a backup beside the data, looks whether it is whole, and leaves nothing; 0 when it is."""

    file: CliPositionalArg[Path | None] = Field(None, description="Without it: the newest in BOT_BACKUPS.")
    identity: Path | None = Field(None, description="The file of the secret key, where BOT_BACKUP_PUBLIC_KEY was set.")

    def act(self) -> int:
        from bot import drilling

        return _run(drilling.run(_settings(), self.file, self.identity))


class Move(BaseModel):
    """Copies everything from one database into another, empty one: a file, PostgreSQL, or back. Stop the bot first."""

    source: CliPositionalArg[str] = Field(description="Such as sqlite:///data/bot.db")
    target: CliPositionalArg[str] = Field(description="Such as postgresql://bot@localhost/bot")

    def act(self) -> int:
        from bot import moving

        return _run(moving.run(_settings(), self.source, self.target))


class Retention(BaseModel):
    """What is kept how long, what is due and when; the running bot ends it by itself."""

    dry_run: bool = Field(False, description="Print the table; nothing is changed.")

    def act(self) -> int:
        from bot import ageing

        return _run(ageing.run(_settings(), dry=self.dry_run))


class Ask(BaseModel):
    """Shows what would be answered to a question, and how sure that is."""

    text: CliPositionalArg[str] = Field("", description="The question.")
    lang: str = Field("", description="Language of the answer; with --evaluate, those to judge, separated by commas.")
    json_: bool = Field(False, alias="json", description="For machines.")
    evaluate: Path | None = Field(None, description="A file of questions with the right answers; prints the measures.")

    def act(self) -> int:
        from bot import asking

        if self.evaluate:
            return asking.evaluate(_settings(), self.evaluate, self.lang)
        return asking.show(_settings(), self.text, self.lang or "en", as_json=self.json_)


class Commands(BaseSettings):
    """The sign-on bot. What each command takes: python -m bot COMMAND --help"""

    model_config = SettingsConfigDict(cli_prog_name="python -m bot", cli_implicit_flags=True, cli_kebab_case=True)

    init: CliSubCommand[Init]
    try_: CliSubCommand[Try] = Field(alias="try")
    run: CliSubCommand[Run]
    check: CliSubCommand[Check]
    export: CliSubCommand[Export]
    import_: CliSubCommand[Import] = Field(alias="import")
    verify: CliSubCommand[Verify]
    keys: CliSubCommand[Keys]
    contacts: CliSubCommand[Contacts]
    backup: CliSubCommand[Backup]
    restore: CliSubCommand[Restore]
    drill: CliSubCommand[Drill]
    move: CliSubCommand[Move]
    retention: CliSubCommand[Retention]
    ask: CliSubCommand[Ask]


@sparing()
def main() -> int:
    logs.set_up("text")
    try:
        return int(cli.chosen(Commands, sys.argv[1:]).act())
    except Stop as stop:
        print(logs.redacted(str(stop)), file=sys.stderr)
        return stop.code
    except BrokenPipeError:  # who reads has seen enough
        sys.stdout = None
        return 0
    except (KeyboardInterrupt, EOFError):
        return 130


if __name__ == "__main__":
    sys.exit(main())
