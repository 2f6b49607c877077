"""What the running bot still has of a contact that is sealed, and what it makes of it."""

from bot.core import addresses
from storage.records import Signon


def domain(signed: Signon) -> str:
    """Of its e-mail address; empty when there is none, or it is sealed and might name somebody."""
    if signed.sealed is not None:
        return signed.sealed.domain
    return addresses.domain(signed.representative.email) if signed.representative.email else ""


def known(signed: Signon) -> str:
    """The domain, if it is that of the website or of a mail provider; ann-visser.org would be a name."""
    host = domain(signed)
    shared = bool(host and signed.website) and addresses.registrable(host) == addresses.registrable(signed.website)
    return host if shared or (host and addresses.free_mail(host)) else ""
