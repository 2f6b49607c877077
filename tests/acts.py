"""Every act that the code writes into the log, found in the code itself."""

import ast
from pathlib import Path

from bot.handlers.review_edit import FIELDS
from storage.broadcast_records import Stage
from storage.records import Status

ROOT = Path(__file__).parent.parent
STAGES = [each for each in Stage if each is not Stage.DRAFT]
PATTERNS = {
    "edited-{field}": {f"edited-{field}" for field in FIELDS},
    "broadcast-{wanted.stage}": {f"broadcast-{stage}" for stage in STAGES},
    "broadcast-held-{why}": {f"broadcast-held-{why}" for why in ("pilot", "refused", "flood", "uncertain", "failed")},
}
VERDICTS = {Status.APPROVED, Status.REJECTED}
HELD = {  # what stands in a variable, by its name
    "status": VERDICTS,
    "after.status": VERDICTS,
    "act": {"told-apart", "made-chapter", "merged", "undone", "reopened", "waited-sent", "waited-dropped", *VERDICTS},
}


def _named(node: ast.expr) -> set[str]:
    match node:
        case ast.Constant(value=str(act)):
            return {act}
        case ast.IfExp(body=one, orelse=other):
            return _named(one) | _named(other)
        case ast.BoolOp(values=values):
            return {act for value in values for act in _named(value)}
        case ast.Name() | ast.Attribute() if (name := ast.unparse(node)) in HELD:
            return {str(each) for each in HELD[name]}
        case ast.JoinedStr() if (pattern := ast.unparse(node)[2:-1]) in PATTERNS:
            return PATTERNS[pattern]
    raise AssertionError(f"an act that no test knows: {ast.unparse(node)}")


def _calls(path: Path) -> list[ast.Call]:
    nodes = ast.walk(ast.parse(path.read_text(encoding="utf-8")))
    return [node for node in nodes if isinstance(node, ast.Call) and ast.unparse(node.func) == "audit.add"]


def acts() -> set[str]:
    paths = [path for room in ("bot", "storage") for path in (ROOT / room).rglob("*.py")]
    return {act for path in paths for call in _calls(path) for act in _named(call.args[2])}
