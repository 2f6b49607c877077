# The receipt of a sign-on, and whether it still stands.

# Beside the command
command-verify = Een ontvangstbewijs controleren
# Under the file. Variables: $code, $place – number in the chain, $command
receipt-file =
    🧾 <b>Uw ontvangstbewijs.</b> Bewaar het goed.

    Code: <code>{ $code }</code>
    Plaats in de keten: { $place }

    Het bestand bewijst wat er is ondertekend en wanneer. De naam van de organisatie staat erin: laat het alleen zien aan wie u dat wilt. De code noemt niemand: met { $command } en de code kan iedereen nagaan of de ondertekening nog geldt.
# In the file, for people. Variables: $organisation, $country, $reference, $version, $date, $code, $command
receipt-words =
    Ontvangstbewijs van een ondertekening
    Organisatie: { $organisation }, { $country }
    Referentie: { $reference }
    Versie van de verklaring: { $version }
    Ondertekend op: { $date }
    Code: { $code }
    Om het te controleren, stuurt u de bot: { $command } { $code }
# A button
mysignature-receipt = 🧾 Ontvangstbewijs
# Variables: $command
verify-how = Stuur { $command } en de code van een ontvangstbewijs in één bericht. De code staat op het ontvangstbewijs en ziet er zo uit: <code>1A2B-3C4D-5E6F</code>
# Variables: $command
verify-unknown = Deze code hoort bij geen van onze ontvangstbewijzen. Vergelijk haar teken voor teken met het ontvangstbewijs. Uw eigen ontvangstbewijzen vindt u met { $command }.
# Variables: $place, $date, $version, $status
verify-stands =
    ✅ <b>Dit ontvangstbewijs is echt, en de ondertekening geldt.</b>

    Ondertekend op: { $date }
    Versie van de verklaring: { $version }
    Status: { $status }
    Plaats in de keten: { $place }
# Only while it is in the public list. Variables: $organisation, $place, $date, $version, $status
verify-stands-named =
    ✅ <b>Dit ontvangstbewijs is echt, en de ondertekening geldt.</b>

    Organisatie: <b>{ $organisation }</b>
    Ondertekend op: { $date }
    Versie van de verklaring: { $version }
    Status: { $status }
    Plaats in de keten: { $place }
# Variables: $place
verify-gone = ↩️ Dit ontvangstbewijs is echt (plaats in de keten: { $place }), maar de ondertekening is daarna ingetrokken of gewist. Ze telt niet meer mee.
# Variables: $place
verify-replaced = ✏️ Dit ontvangstbewijs is echt (plaats in de keten: { $place }), maar de ondertekening is daarna verbeterd. Er is een nieuwer ontvangstbewijs voor in de plaats gekomen.
# Variables: $place, $controller, $contact
verify-broken = ⚠️ Er klopt iets niet in onze gegevens, op plaats { $place } van de keten. Laat het weten aan { $controller }: { $contact }
# A line of the digest. Variables: $count – its place, $digest – beginning of the newest one’s hash
digest-chain = 🔗 Keten van ontvangstbewijzen, plaats { $count }: <code>{ $digest }</code>. Bewaar deze regel: daaraan is later te zien of er iets is veranderd.
