"""The buttons of a review card."""

from dataclasses import replace

from bot.core.reply import Button, Rows
from bot.core.review import Pressed
from storage.records import Proof, Signon, Status


def of(card: Pressed, signed: Signon, *, whole: bool, similar: int) -> Rows:
    compare = (Button("review-compare", card.then("compare").data, args={"count": similar}),) if similar else ()
    if not whole:
        return (compare,) if compare else ()
    note = Button("review-note", card.then("note").data)
    edit = Button("review-edit", card.then("edit").data)
    reopen = Button("review-reopen", card.then("reopen").data)
    ask = Button("review-ask", card.then("ask").data)
    called = Proof.CALLED in signed.proofs
    call = Button("called-undo" if called else "called", card.then("uncalled" if called else "called").data)
    block = Button("protection-block", f"shield:card:{signed.reference}")
    rows: dict[Status, Rows] = {
        Status.PENDING: ((*_verdicts(card),), (ask, note), (edit, *compare), (call, block)),
        Status.APPROVED: ((undo(card, signed),), (note, edit), (call, block), compare),
        Status.REJECTED: ((reopen,), (note, block)),
        Status.WITHDRAWN: ((note,),),
    }
    return tuple(row for row in rows[signed.status] if row)


def _verdicts(of: Pressed) -> tuple[Button, ...]:
    return Button("review-approve", of.then("approve").data), Button("review-reject", of.then("reject").data)


def undo(of: Pressed, signed: Signon) -> Button:
    """Names the verdict that it takes back."""
    return Button("review-undo", of.then("undo", signed.status).data)


def moves(of: Pressed, plain: int) -> Rows:
    """Through the queue, and what it is narrowed to."""
    view, bare = of.view, Pressed("queue", code=of.code)
    turned = replace(view, newest=not view.newest).code
    narrowed = replace(view, flagged=not view.flagged).code
    rows = (
        (Button("review-before", of.then("before").data), Button("review-next", of.then("after").data)),
        (
            Button("review-all" if view.flagged else "review-flagged", replace(bare, code=narrowed).data),
            Button("review-country", bare.then("countries").data),
        ),
        (
            Button("review-oldest" if view.newest else "review-newest", replace(bare, code=turned).data),
            Button("review-lately", bare.then("lately").data),
        ),
    )
    many = ((Button("review-many", bare.then("many").data, args={"count": plain}),),) if plain > 1 else ()
    return (*rows, *many)
