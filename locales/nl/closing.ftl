# The withdrawal of a signature, the head of the chain, and closing.

# A line of the certificate. Variables: $number – of the version, $count – sign-ons
certificate-version = • Versie { $number }: { $count }
# A line of the certificate. Variables: $count – sign-ons
certificate-version-unknown = • Versie onbekend: { $count }
act-certificate = Slotcertificaat gemaakt
# Under the file. Variables: $code, $place – number in the chain, $command
withdrawal-file =
    🧾 <b>Uw bewijs van de intrekking.</b> Bewaar het goed.

    Code: <code>{ $code }</code>
    Plaats in de keten: { $place }

    Met { $command } en de code kan iedereen nagaan dat de ondertekening is ingetrokken.
# In the file, for people. Variables: $organisation, $country, $reference, $version, $date, $today, $code, $command
withdrawal-words =
    Bewijs van een ingetrokken ondertekening
    Organisatie: { $organisation }, { $country }
    Referentie: { $reference }
    Versie van de verklaring: { $version }
    Ondertekend op: { $date }
    Ingetrokken op: { $today }
    Code: { $code }
    Om het te controleren, stuurt u de bot: { $command } { $code }
# Variables: $place
verify-withdrawal = ↩️ Dit bewijs is echt (plaats in de keten: { $place }). Het toont aan dat de ondertekening is ingetrokken.
# In the channel, daily. Variables: $date, $count – its place, $digest – its hash
head-post =
    🔗 Keten van ontvangstbewijzen, { $date }
    Plaats: { $count }
    <code>{ $digest }</code>

    Bewaar dit bericht: daaraan is later te zien of er iets is veranderd.
head-refused = ⚠️ De bot mag niet in het kanaal plaatsen; de dagelijkse regel van de keten ontbreekt daar dus. Maak de bot beheerder van het kanaal, met het recht om berichten te plaatsen.
# Once, after closing. Variables: $count – organisations
closing-thanks = 🙏 <b>Ondertekenen kan niet meer.</b> Dank u wel: de ondertekening van uw organisatie staat. Organisaties in totaal: { $count }. Met /mysignature kunt u haar ook voortaan bekijken en intrekken.
# Once, after closing, to who has not heard from the secretariat yet
closing-waiting = ⏳ <b>Ondertekenen kan niet meer.</b> Dank u wel: uw ondertekening kwam op tijd. Het secretariaat heeft er nog niet over beslist; u hoort de uitkomst in deze chat. Bekijken kan met /mysignature.
# A button
certificate-again = 🏁 Certificaat
# Under the file. Variables: $count – organisations, $digest – beginning of the hash of the chain’s head
certificate-file = 🏁 <b>Certificaat van de ondertekeningen.</b> Organisaties: { $count }. Kop van de keten: <code>{ $digest }</code>
# In the file, for people. Variables: $date, $count, $named, $counted – organisations, $length – of the chain, $digest – of its head
certificate-words =
    Certificaat van de ondertekeningen, { $date }
    Organisaties: { $count } (met naam: { $named }, meegeteld zonder naam: { $counted })
    Schakels van de keten: { $length }
    Kop van de keten: { $digest }
