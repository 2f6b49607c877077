## Review

# Variables: all that was given; $flags – review-flag-…, one a line; $similar – names of organisations like it; $more – how it stands, notes: one a line
review-card =
    📝 <b>Ondertekening</b> <code>{ $reference }</code>

    Organisatie: <b>{ $organisation }</b>
    Land: { $country }
    Website: { $website }
    Vertegenwoordiger: { $name }, { $role }
    E-mail: { $email }
    In de lijst: { $listing }

    { $flags }
    Gelijkende namen: { $similar }

    { $more }
review-listing-public = met naam
review-listing-counted = geteld, niet genoemd
review-flag-duplicate = ⚠️ Er is hier al een organisatie met deze of een gelijkende naam.
review-flag-look-alike = ⚠️ In de naam staan letters uit verschillende schriften die op elkaar lijken.
review-flag-free-mail = ⚠️ Het e-mailadres is van een gratis maildienst, niet van de organisatie zelf.
review-flag-other-domain = ⚠️ Het e-mailadres en de website hebben verschillende domeinen.
review-flag-no-website = ℹ️ Er is geen website opgegeven.
review-no-flags = ✅ Niets opvallends.
review-approve = ✅ Goedkeuren
review-reject = ❌ Afwijzen
review-ask = 💬 Navragen
review-next = ➡️ Volgende
review-empty = ✅ Er wacht niets op beoordeling.
review-gone = Die ondertekening is er niet meer.
review-changed = De ondertekening is verbeterd nadat deze kaart werd getoond. Kijk er nog eens naar.
# Variables: $organisation, $cancel
review-reject-why = Waarom wordt <b>{ $organisation }</b> niet aanvaard? Kies een reden of typ er een: de vertegenwoordiger krijgt die te lezen. Liever niet? Typ { $cancel }.
review-ask-what = Wat wilt u de vertegenwoordiger van <b>{ $organisation }</b> vragen? Typ het; het wordt namens de bot verstuurd. Liever niet? Typ { $cancel }.
review-asked = Verstuurd. Het antwoord komt bij alle beheerders binnen.
review-nobody = Er is niemand om het aan te vragen: de vertegenwoordiger heeft de eigen gegevens gewist, of de ondertekening kwam van elders.
review-reason-unverified = Niet te verifiëren
review-reason-not-organisation = Geen organisatie
review-reason-duplicate = Al ondertekend
# Variables: $organisation
review-done-approved = Goedgekeurd: { $organisation }
review-done-rejected = Afgewezen: { $organisation }
review-already-approved = Een collega was u voor: { $organisation } is goedgekeurd.
review-already-rejected = Een collega was u voor: { $organisation } is afgewezen.
review-already-withdrawn = { $organisation } heeft zich intussen teruggetrokken.
review-already-pending = { $organisation } wacht nog.
# In place of a card once it is decided. Variables: $organisation, $reference
review-closed-approved = ✅ Goedgekeurd: <b>{ $organisation }</b> <code>{ $reference }</code>
review-closed-rejected = ❌ Afgewezen: <b>{ $organisation }</b> <code>{ $reference }</code>
review-closed-withdrawn = ↩️ Ingetrokken: <b>{ $organisation }</b> <code>{ $reference }</code>

## To the representative

# Variables: $organisation, $reference, $reason, $command
outcome-approved-named = ✅ De ondertekening van <b>{ $organisation }</b> is goedgekeurd en de naam staat nu in de openbare lijst. Dank u wel. Bekijken kan met { $command }.
outcome-approved-counted = ✅ De ondertekening van <b>{ $organisation }</b> is goedgekeurd. De organisatie telt mee en wordt niet genoemd. Dank u wel. Bekijken kan met { $command }.
outcome-rejected =
    De ondertekening van <b>{ $organisation }</b> (<code>{ $reference }</code>) is niet aanvaard.

    Reden: { $reason }

    Met { $command } kunt u haar verbeteren en opnieuw versturen. Vragen? /contact
reason-unverified = We konden niet nagaan of de organisatie bestaat of dat u voor haar mag tekenen.
reason-not-organisation = Alleen organisaties kunnen ondertekenen, geen privépersonen.
reason-duplicate = De organisatie heeft al ondertekend.
# Variables: $organisation, $question
review-question =
    💬 Het secretariaat heeft een vraag over de ondertekening van <b>{ $organisation }</b>:

    <blockquote>{ $question }</blockquote>
review-answer = ↩️ Antwoorden
review-answer-what = Typ uw antwoord in één bericht. Liever niet? Typ { $cancel }.
review-answer-sent = Dank u wel, uw antwoord is doorgestuurd naar het secretariaat.
# Variables: $organisation, $reference, $answer
review-answered =
    💬 Antwoord over <b>{ $organisation }</b> <code>{ $reference }</code>:

    <blockquote>{ $answer }</blockquote>

## What was done, in the log

act-edited-organisation = Naam van de organisatie verbeterd
act-edited-country = Land verbeterd
act-edited-website = Website verbeterd
act-edited-listing = Vermelding verbeterd
act-noted = Notitie geschreven
act-undone = Besluit ongedaan gemaakt
act-reopened = Ondertekening heropend
act-merged = Samengevoegd als dezelfde organisatie
act-made-chapter = Als afdeling gehouden
act-told-apart = Onderscheiden van een gelijkende
