# Sign-ons before the secretariat, and what their representatives hear of it.

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
review-flag-acronym = ℹ️ De naam is misschien de afkorting van een organisatie die hier al is, of andersom.
review-flag-same-website = ℹ️ Een andere organisatie die hier al is, heeft dezelfde website.
review-flag-invisible = ⚠️ De naam bevat onzichtbare tekens.
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

## The queue

# Below a card. Variables: $place, $waiting – numbers
review-place = 📋 { $place } van { $waiting }
# Variables: $age – such as “3 days”
review-waits = ⏳ Wachttijd: { $age }
# Variables: $when – day and time
review-was-approved = ✅ Goedgekeurd op { $when }
review-was-rejected = ❌ Afgewezen op { $when }
review-was-withdrawn = ↩️ Ingetrokken op { $when }
# Variables: $reason
review-because = Reden: { $reason }
# Variables: $organisation – the one it is a part of
review-chapter-of = 🧩 Afdeling van { $organisation }
# Variables: $when, $text
review-note-line = 🗒 <i>{ $when }</i>: { $text }
# Variables: $count
review-note-earlier = { $count ->
    [one] 🗒 { $count } eerdere notitie staat onder “Notitie”.
   *[other] 🗒 { $count } eerdere notities staan onder “Notitie”.
}
review-before = ⬅️ Vorige
review-queue = 📋 Alle wachtende
review-flagged = ⚠️ Alleen opvallende
review-all = 📋 Opvallend of niet
review-country = 🌍 Land
review-newest = 🆕 Nieuwste eerst
review-oldest = ⏳ Oudste eerst
review-lately = 🕘 Onlangs beslist
# Variables: $count – at least two
review-many = ✅ { $count } zonder iets opvallends goedkeuren
review-none-so = Er wacht niets dat bij deze keuze past.
review-which-country = 🌍 <b>Welk land?</b>
    U ziet alleen landen waaruit een ondertekening wacht.
# Variables: $name – a country, $count
review-country-option = { $name } · { $count }
review-everywhere = 🌍 Alle landen
review-decided = 🕘 <b>Onlangs beslist</b>
    Tik op een ondertekening om die helemaal te zien. Een afgewezen ondertekening kunt u daar heropenen.
review-decided-none = 🕘 Er is nog niets beslist.
# Buttons, one a sign-on. Variables: $organisation
review-row-pending = ⏳ { $organisation }
review-row-approved = ✅ { $organisation }
review-row-rejected = ❌ { $organisation }
review-row-withdrawn = ↩️ { $organisation }
review-open = 🔎 Bekijken
# Variables: $count – found, $more – not shown, $command
review-found = { $count ->
    [one] 🔎 { $count } ondertekening gevonden.
   *[other] 🔎 { $count } ondertekeningen gevonden.
} { $more ->
    [0] Tik op een ondertekening om die helemaal te zien.
    [one] Er is er nog één die niet getoond wordt: typ meer van de naam achter { $command }.
   *[other] Er zijn er nog { $more } die niet getoond worden: typ meer van de naam achter { $command }.
}
review-not-found = 🔎 Er is geen ondertekening met die referentie of naam.
review-start-first = Stuur mij eerst /start in een privéchat.
review-in-private = We gaan verder in onze privéchat.

## The way back

review-undo = ↩️ Ongedaan maken
# Variables: $organisation
review-undo-late-approved = De tien minuten om dit ongedaan te maken zijn voorbij. { $organisation } blijft goedgekeurd. Klopt er iets niet? Vraag het de vertegenwoordiger.
review-undo-late-rejected = De tien minuten om dit ongedaan te maken zijn voorbij. { $organisation } kan nog wel heropend worden: tik op “Bekijken”.
review-done-pending = Wacht weer: { $organisation }
review-reopen = 🔄 Heropenen

## Notes and corrections by the secretariat

review-note = 🗒 Notitie
# Variables: $organisation, $notes – earlier ones, $cancel
review-note-what =
    🗒 Typ een notitie over <b>{ $organisation }</b>. Alleen beoordelaars zien die, en ze wordt samen met de ondertekening gewist. Liever niet? Typ { $cancel }.

    Notities tot nu toe:
    { $notes }
# Variables: $limit, $length
review-note-long = Een notitie mag 1 tot { $limit } tekens hebben; deze heeft er { $length }. Stuur een kortere notitie.
# Variables: $organisation
review-noted = 🗒 Notitie bewaard: { $organisation }
review-edit = ✏️ Verbeteren
# Variables: $organisation, $country, $website, $listing, $reference, $cancel
review-edit-what =
    ✏️ <b>Wat moet er verbeterd worden?</b> <code>{ $reference }</code>

    Organisatie: { $organisation }
    Land: { $country }
    Website: { $website }
    In de lijst: { $listing }

    De vertegenwoordiger krijgt precies te horen wat er gewijzigd is.
review-field-organisation = Organisatie
review-field-country = Land
review-field-website = Website
review-field-listing = In de lijst
# Variables as above
review-edit-organisation = Typ de juiste naam in plaats van <b>{ $organisation }</b>. Liever niet? Typ { $cancel }.
review-edit-country = Typ het juiste land in plaats van <b>{ $country }</b>. Liever niet? Typ { $cancel }.
review-edit-website = Typ de juiste website in plaats van <b>{ $website }</b>. Liever niet? Typ { $cancel }.
review-edit-listing = Hoe moet <b>{ $organisation }</b> in de lijst staan? Nu: { $listing }. Liever niet? Typ { $cancel }.
review-value-public = 🌍 Met naam
review-value-counted = 🔒 Geteld, niet genoemd
review-value-none = Geen website
review-edit-same = Zo staat het er al. Er is niets gewijzigd.
# Variables: $old, $new, $reference
review-edited = ✏️ <code>{ $reference }</code>: { $old } → { $new }. De vertegenwoordiger krijgt bericht.
# Nobody can be reached. Variables: $old, $new, $reference
review-edited-untold = ✏️ <code>{ $reference }</code>: { $old } → { $new }. Er is geen vertegenwoordiger om het aan te melden.
# More is to be shown. Variables: $organisation, $old, $new – how it is listed
review-named-ask = ⚠️ <b>{ $organisation }</b> koos: { $old }. U staat op het punt meer te laten zien: { $new }. Dat kan mensen in gevaar brengen en is niet terug te draaien. Ga alleen verder als de organisatie er zelf om heeft gevraagd.
review-named-really = 🌍 Ze heeft erom gevraagd

## Many at once

# Variables: $organisation, $country
review-many-line = • { $organisation } ({ $country })
# When one message cannot hold all. Variables: $lines
review-many-page =
    ✅ <b>Goed te keuren:</b>

    { $lines }
# Variables: $lines, $count
review-many-ask =
    ✅ <b>Goed te keuren:</b>

    { $lines }

    { $count ->
        [one] Dit is { $count } ondertekening waaraan niets opvalt. De vertegenwoordiger krijgt meteen bericht.
       *[other] Dit zijn { $count } ondertekeningen waaraan niets opvalt. De vertegenwoordigers krijgen meteen bericht.
    }
# A button. Variables: $count
review-many-really = { $count ->
    [one] ✅ Deze goedkeuren
   *[other] ✅ Deze { $count } goedkeuren
}
review-many-none = Hier wacht geen enkele ondertekening waaraan niets opvalt.
# Variables: $count
review-many-done = { $count ->
    [one] ✅ { $count } ondertekening is goedgekeurd.
   *[other] ✅ { $count } ondertekeningen zijn goedgekeurd.
}
# Variables: $count, $left – number, $lines – their names
review-many-done-but =
    { $count ->
        [one] ✅ { $count } ondertekening is goedgekeurd.
       *[other] ✅ { $count } ondertekeningen zijn goedgekeurd.
    }

    { $left ->
        [one] Eén is overgeslagen, omdat er intussen iets aan gewijzigd of over beslist is:
       *[other] { $left } zijn overgeslagen, omdat er intussen iets aan gewijzigd of over beslist is:
    }
    { $lines }

## Two that are alike

# A button. Variables: $count
review-compare = 🔍 Gelijkende namen: { $count }
# Variables: $place, $count – of those to compare with; of both sign-ons: reference, organisation, country, website, listing, status, since
review-side-by-side =
    🔍 <b>Eén organisatie of twee?</b> ({ $place } van { $count })

    <b>Organisatie</b>
    1 · <b>{ $this_organisation }</b> <code>{ $this_reference }</code>
    2 · <b>{ $other_organisation }</b> <code>{ $other_reference }</code>

    <b>Land</b>
    1 · { $this_country }
    2 · { $other_country }

    <b>Website</b>
    1 · { $this_website }
    2 · { $other_website }

    <b>In de lijst</b>
    1 · { $this_listing }
    2 · { $other_listing }

    <b>Status en datum van versturen</b>
    1 · { $this_status }, { $this_since }
    2 · { $other_status }, { $other_since }
review-same = 🟰 Dezelfde: 1 als dubbel sluiten
review-chapter = 🧩 1 is een afdeling van 2
review-unlike = ↔️ Twee verschillende organisaties
review-card-back = ⬅️ Naar de kaart
review-none-alike = Er is niets meer om mee te vergelijken.
review-related = Genoteerd. U ziet het op de kaarten.
# Variables: $organisation
review-no-chapter = { $organisation } is zelf een afdeling en kan dus geen afdelingen hebben.
# Variables: $organisation, $reference – the one that is closed; $other, $kept – name and reference of the one that stays
review-merge-ask =
    🟰 De ondertekening van <b>{ $organisation }</b> <code>{ $reference }</code> wordt als dubbel gesloten. Deze blijft staan zoals die is: <b>{ $other }</b> <code>{ $kept }</code>.

    De vertegenwoordiger krijgt te horen dat { $other } al in de lijst staat, en onder welke referentie. Er worden geen persoonsgegevens overgezet.
# The other one is not in the public list by name
review-merge-ask-quietly =
    🟰 De ondertekening van <b>{ $organisation }</b> <code>{ $reference }</code> wordt als dubbel gesloten. Deze blijft staan zoals die is: <b>{ $other }</b> <code>{ $kept }</code>.

    { $other } staat niet met naam in de openbare lijst: de vertegenwoordiger van de gesloten ondertekening krijgt er niets over te horen. Er worden geen persoonsgegevens overgezet.
review-merge-really = 🟰 Ja, als dubbel sluiten
review-merged = 🟰 Als dubbel gesloten: <b>{ $organisation }</b> <code>{ $reference }</code>. Blijft staan: <b>{ $other }</b> <code>{ $kept }</code>.

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
# A verdict was taken back. Variables: $organisation, $reference
outcome-again-approved =
    🔄 Het secretariaat bekijkt de ondertekening van <b>{ $organisation }</b> (<code>{ $reference }</code>) nog eens: de goedkeuring is teruggenomen. Tot er opnieuw beslist is, telt de organisatie niet mee en staat ze niet in de lijst.

    U hoeft niets te doen; u hoort de uitkomst in deze chat.
outcome-again-rejected =
    🔄 Het secretariaat bekijkt de ondertekening van <b>{ $organisation }</b> (<code>{ $reference }</code>) nog eens: de afwijzing geldt niet meer.

    U hoeft niets te doen; u hoort de uitkomst in deze chat.
# Variables: $old, $new, $organisation, $reference, $command
outcome-edited-organisation =
    ✏️ Het secretariaat heeft de naam van uw organisatie verbeterd in de ondertekening <code>{ $reference }</code>:

    { $old } → <b>{ $new }</b>

    Al het andere blijft zoals het was. Klopt dit niet? { $command }
outcome-edited-country =
    ✏️ Het secretariaat heeft het land verbeterd in de ondertekening van { $organisation } (<code>{ $reference }</code>):

    { $old } → <b>{ $new }</b>

    Al het andere blijft zoals het was. Klopt dit niet? { $command }
outcome-edited-website =
    ✏️ Het secretariaat heeft de website verbeterd in de ondertekening van { $organisation } (<code>{ $reference }</code>):

    { $old } → <b>{ $new }</b>

    Al het andere blijft zoals het was. Klopt dit niet? { $command }
outcome-edited-listing =
    ✏️ Het secretariaat heeft gewijzigd hoe { $organisation } in de lijst staat (<code>{ $reference }</code>):

    { $old } → <b>{ $new }</b>

    Al het andere blijft zoals het was. Klopt dit niet? { $command }
# Variables: $organisation, $parent
outcome-chapter = 🧩 <b>{ $organisation }</b> staat in de lijst als afdeling van <b>{ $parent }</b>, met een eigen vermelding, en telt mee als één organisatie. Klopt dat niet, laat het ons dan weten: /contact
# Closed as a duplicate. Variables: $organisation, $reference, $other and $kept – name and reference of the one in the list
outcome-merged =
    🙏 Dank u wel. <b>{ $other }</b> staat al in de lijst, onder de referentie <code>{ $kept }</code>: misschien heeft een collega van u getekend. Daarom is de ondertekening van { $organisation } (<code>{ $reference }</code>) gesloten; er ontbreekt niets.

    Zijn het twee verschillende organisaties, laat het ons dan weten: /contact
# Closed, and why must not be said. Variables: $organisation, $reference
outcome-merged-quietly =
    🙏 Dank u wel voor de ondertekening van <b>{ $organisation }</b> (<code>{ $reference }</code>). Ze is gesloten en komt niet in de lijst.

    Wilt u daarover met ons praten? /contact

## In the public list

# Variables: $organisation, $parent – the organisation it is a part of, $country
signatories-line-chapter = { $organisation }, afdeling van { $parent } ({ $country })

## What was done, in the log

act-edited-organisation = Naam van de organisatie verbeterd
act-edited-country = Land verbeterd
act-edited-website = Website verbeterd
act-edited-listing = Vermelding in de lijst gewijzigd
act-noted = Notitie geschreven
act-undone = Besluit ongedaan gemaakt
act-reopened = Ondertekening heropend
act-merged = Ondertekening als dubbel gesloten
act-made-chapter = Als afdeling van een andere aangemerkt
act-told-apart = Als twee verschillende organisaties aangemerkt
