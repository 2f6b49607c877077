"""Which status may become which."""

from storage.records import Status

MAY_BECOME = {
    Status.PENDING: (Status.APPROVED, Status.REJECTED, Status.WITHDRAWN),
    Status.APPROVED: (Status.WITHDRAWN,),
    Status.REJECTED: (),
    Status.WITHDRAWN: (),
}


def allowed(before: Status, after: Status) -> bool:
    return after in MAY_BECOME[before]
