"""Which files can be made right before they are sent, and by whom. Heavy libraries are loaded when first needed."""

from importlib import import_module

from bot.pipeline.render import Renderer, Spec


def _in(room: str, name: str) -> Renderer:
    def render(spec: Spec) -> bytes:
        made: bytes = getattr(import_module(room), name)(spec)
        return made

    return render


RENDERERS: dict[str, Renderer] = {
    "list.csv": _in("bot.exports.tables", "as_csv"),
    "list.xlsx": _in("bot.exports.tables", "as_xlsx"),
    "list.json": _in("bot.exports.tables", "as_json"),
    "list.pdf": _in("bot.exports.annex_pdf", "render"),
    "list.docx": _in("bot.exports.annex_docx", "render"),
    "contacts": _in("bot.exports.locked", "render"),
}
