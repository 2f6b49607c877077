# What is kept how long, and how it ends.

act-erased-again = Opnieuw gewist na het terugzetten van een back-up
act-anonymised = Gegevens van vertegenwoordigers op de afgesproken dag verwijderd
# Variables: $what – of the texts retention-what-…, $date; $age, $now, $soon are not used
panel-retention = 🗓 Wat als eerste wordt gewist: { $what }, { $date }
panel-to-retention = 🗓 Bewaartermijnen
# Variables: $lines – of the texts retention-row, one a line
retention =
    🗓 <b>Wat wordt gewist, en wanneer</b>

    { $lines }

    De bot doet dit vanzelf. Dit zijn alleen aantallen.
# Variables: $what, $age – “30 days”, $now, $soon – numbers, $date
retention-row = • <b>{ $what }</b> (bewaartermijn: { $age }). Nu te wissen: { $now }, binnen twee weken: { $soon }, eerstvolgende datum: { $date }
retention-what-draft = onvoltooide ondertekeningen
retention-what-rejected = afgewezen ondertekeningen
retention-what-withdrawn = ingetrokken ondertekeningen
retention-what-held = apart gezette ondertekeningen
retention-what-question = vragen aan het team
retention-what-news = verzonden nieuws
retention-what-dead = berichten die niet verwerkt konden worden
retention-what-contacts = vertegenwoordigers, vanaf de sluiting
# To owners, twice. Variables: $date; $people, $lines – sign-ons that stay, $pending – sign-ons never decided
farewell-warning =
    ⏳ <b>De gegevens van vertegenwoordigers worden op { $date } gewist.</b>

    Op die dag verwijdert de bot namen, functies, e-mailadressen en Telegram-accounts. Vertegenwoordigers: { $people }. Ondertekeningen die blijven, met organisatie, land, versie en ontvangstbewijs: { $lines }. Ondertekeningen waarover nooit is beslist en die helemaal worden gewist: { $pending }.

    Hebt u de contactgegevens nog nodig, exporteer ze dan eerder. De vertegenwoordigers krijgen ook bericht.
# To a representative, once. Variables: $date, $contact
farewell-told =
    ⏳ <b>Binnenkort vergeten we u, zoals beloofd.</b>

    Op { $date } verwijderen we uw naam, uw functie, uw zakelijke e-mailadres en uw Telegram-account uit de ondertekening. Wat blijft: de ondertekening van uw organisatie, met het land, de versie van de verklaring en het ontvangstbewijs.

    U hoeft niets te doen. Tot die dag kunt u haar met /mysignature bekijken, verbeteren of intrekken; schrijf daarna naar { $contact } en bewaar uw ontvangstbewijs als bewijs.
# To a representative whose sign-on was never decided, once. Variables: $date, $contact
farewell-told-pending =
    ⏳ <b>Binnenkort wissen we uw ondertekening.</b>

    Er is nooit over beslist, en ondertekenen kan niet meer. Op { $date } wissen we haar helemaal, met alles wat over u gaat.

    U hoeft niets te doen. Vragen kunt u sturen naar { $contact }.
# To owners. Variables: $count – sign-ons
farewell-done = ✅ De gegevens van vertegenwoordigers zijn verwijderd, zoals aangekondigd. Ondertekeningen: { $count }. De regels in de lijst blijven.
verify-anonymised = 🕊 De vertegenwoordiger is niet meer bekend: die gegevens zijn na de aangekondigde termijn verwijderd. De ondertekening blijft.
