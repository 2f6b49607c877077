# What the bot does by itself: digests, reminders, messages that keep themselves up to date, hand-off to another system.

## Digest for the secretariat: one line each

# Variables: $lines – the lines below, one under the other
digest-daily =
    🗞 <b>Het overzicht van vandaag</b>

    { $lines }
# Variables: $lines
digest-weekly =
    🗞 <b>Het overzicht van de week</b>

    { $lines }
# Variables: $organisation, $days – since it was sent
digest-oldest =
    { $days ->
        [0] ⏳ Wacht het langst: <b>{ $organisation }</b>, nog geen dag.
        [one] ⏳ Wacht het langst: <b>{ $organisation }</b>, al { $days } dag.
       *[other] ⏳ Wacht het langst: <b>{ $organisation }</b>, al { $days } dagen.
    }
# Variables: $count
digest-waiting =
    { $count ->
        [0] ✅ Er wacht geen ondertekening op beoordeling.
        [one] 📝 Er wacht { $count } ondertekening op beoordeling.
       *[other] 📝 Er wachten { $count } ondertekeningen op beoordeling.
    }
# Variables: $count, $days – age of the oldest
digest-questions =
    { $days ->
        [0] 🙋 Openstaande vragen: { $count }, de oudste nog geen dag.
        [one] 🙋 Openstaande vragen: { $count }, de oudste al { $days } dag.
       *[other] 🙋 Openstaande vragen: { $count }, de oudste al { $days } dagen.
    }
# Since the last digest. Variables: $count
digest-fresh =
    { $count ->
        [one] 🆕 Sinds het vorige overzicht is er { $count } ondertekening binnengekomen.
       *[other] 🆕 Sinds het vorige overzicht zijn er { $count } ondertekeningen binnengekomen.
    }
# Since the last digest. Variables: $approved, $rejected, $withdrawn
digest-decided = ⚖️ Sinds het vorige overzicht: { $approved } goedgekeurd, { $rejected } afgewezen, { $withdrawn } ingetrokken.
# Variables: $total – approved in all
digest-week-total =
    { $total ->
        [one] 📋 In totaal heeft { $total } organisatie getekend.
       *[other] 📋 In totaal hebben { $total } organisaties getekend.
    }
# Variables: $fresh, $approved, $rejected, $withdrawn
digest-week-signons = 📈 Ondertekeningen deze week: { $fresh } binnengekomen, { $approved } goedgekeurd, { $rejected } afgewezen, { $withdrawn } ingetrokken.
# Variables: $started, $sent – by representatives
digest-week-begun = ✍️ Begonnen ondertekeningen deze week: { $started }, verstuurd: { $sent }.
# Variables: $count
digest-week-people =
    { $count ->
        [one] 👥 { $count } persoon schreef voor het eerst naar de bot.
       *[other] 👥 { $count } mensen schreven voor het eerst naar de bot.
    }
# Variables: $answered, $unsure
digest-week-asked = ❓ Vragen deze week: { $answered } beantwoord, { $unsure } zonder zeker antwoord.
# Variables: $count
digest-stale-answers =
    { $count ->
        [one] 📅 { $count } antwoord moet opnieuw worden nagekeken.
       *[other] 📅 { $count } antwoorden moeten opnieuw worden nagekeken.
    }
# Variables: $count
digest-stale-translations =
    { $count ->
        [one] 🌐 { $count } vertaling is ouder dan de Engelse tekst.
       *[other] 🌐 { $count } vertalingen zijn ouder dan de Engelse tekst.
    }
# Variables: $days
digest-backup =
    { $days ->
        [0] 💾 Laatste back-up: minder dan een dag geleden.
        [one] 💾 Laatste back-up: { $days } dag geleden.
       *[other] 💾 Laatste back-up: { $days } dagen geleden.
    }
digest-backup-none = 💾 Er is nog geen back-up gemaakt.
# Variables: $count
digest-errors =
    { $count ->
        [one] ⚠️ { $count } bericht kon niet bezorgd worden. In het logboek staat waarom.
       *[other] ⚠️ { $count } berichten konden niet bezorgd worden. In het logboek staat waarom.
    }
# Variables: $count
digest-dead =
    { $count ->
        [one] ⚠️ { $count } binnengekomen bericht kon niet verwerkt worden en is apart gezet.
       *[other] ⚠️ { $count } binnengekomen berichten konden niet verwerkt worden en zijn apart gezet.
    }
# Buttons
digest-open = 📝 De oudste openen
digest-questions-open = 🙋 De vragen openen

## Reminders of an unfinished sign-on. A locked phone shows them: not a word of what it is about

remind-first =
    ✍️ Uw ondertekening is nog niet af. U kunt verdergaan waar u gebleven was, wanneer u maar wilt.
# Variables: $date
remind-last =
    ✍️ Uw ondertekening is nog steeds niet af. Dit is de laatste herinnering.

    Doet u niets, dan wordt op { $date } gewist wat u tot nu toe hebt ingevuld.
# Buttons
remind-delete = 🗑 Concept wissen
remind-quiet = 🔕 Geen herinneringen meer
remind-quiet-done = 🔕 U krijgt hierover geen herinneringen meer. Uw ondertekening wordt nog een tijdje bewaard en daarna gewist.
# Variables: $command
remind-erased = 🗑 Uw onvoltooide ondertekening is gewist, omdat u er zo lang niet mee bezig bent geweest. Er is niets van bewaard. Met { $command } begint u opnieuw.

## A message in a group or channel that shows who signed

command-living = Een lijst die zichzelf bijwerkt
# The message itself. Variables: $total – organisations, $countries, $unnamed – counted without a name, $lines – names, $more – how many more
living-all =
    📋 <b>{ $total ->
        [one] { $total } organisatie komt op voor het Internationaal Strafhof
       *[other] { $total } organisaties komen op voor het Internationaal Strafhof
    }</b>
    { $countries ->
        [0] Internationaal werkzaam.
        [one] Uit { $countries } land.
       *[other] Uit { $countries } landen.
    }

    { $lines }
    { $unnamed ->
        [0] { "" }
        [one] Eén daarvan telt mee zonder haar naam.
       *[other] { $unnamed } daarvan tellen mee zonder hun naam.
    }
# Not all names fit: the newest are shown. Variables: the same
living-newest =
    📋 <b>{ $total ->
        [one] { $total } organisatie komt op voor het Internationaal Strafhof
       *[other] { $total } organisaties komen op voor het Internationaal Strafhof
    }</b>
    { $countries ->
        [0] Internationaal werkzaam.
        [one] Uit { $countries } land.
       *[other] Uit { $countries } landen.
    }

    De nieuwste:
    { $lines }

    En nog { $more } met naam: met de knop opent u de hele lijst.
    { $unnamed ->
        [0] { "" }
        [one] In totaal telt één organisatie mee zonder haar naam.
       *[other] In totaal tellen { $unnamed } organisaties mee zonder hun naam.
    }
# Nobody is named. Variables: $total, $countries
living-unnamed =
    📋 <b>{ $total ->
        [one] { $total } organisatie komt op voor het Internationaal Strafhof
       *[other] { $total } organisaties komen op voor het Internationaal Strafhof
    }</b>
    { $countries ->
        [0] Internationaal werkzaam.
        [one] Uit { $countries } land.
       *[other] Uit { $countries } landen.
    }

    { $total ->
        [one] Ze telt mee zonder haar naam.
       *[other] Ze tellen mee zonder hun naam.
    }
living-nobody =
    📋 <b>Kom op voor het Internationaal Strafhof</b>

    Er staat nog geen organisatie in de lijst. Die van u kan de eerste zijn.
# In its place when it is ended
living-ended = 📋 Deze lijst wordt hier niet meer bijgewerkt. Met de knop opent u de lijst die wel actueel is.
# A button
living-everybody = 📋 Wie getekend heeft

# To the secretariat. Variables: $count – how many there are
living-list =
    { $count ->
        [one] 📌 <b>Eén lijst werkt zichzelf bij.</b> Die verandert binnen twee minuten na een goedkeuring of intrekking.
       *[other] 📌 <b>{ $count } lijsten werken zichzelf bij.</b> Die veranderen binnen twee minuten na een goedkeuring of intrekking.
    }

    Nog een lijst? Voeg mij toe aan een groep en stuur daar /living (niet anoniem), of maak mij beheerder van een kanaal, met het recht om berichten te plaatsen. Ik vraag u dan hier naar de taal.

    Tik op een lijst om die te beëindigen:
living-none =
    📌 <b>Een lijst die zichzelf bijwerkt</b>

    Een bericht in een groep of kanaal dat laat zien hoeveel organisaties getekend hebben, uit hoeveel landen, en hun namen. Het verandert binnen twee minuten na een goedkeuring of intrekking.

    In een groep: voeg mij toe en stuur daar /living (niet anoniem).
    In een kanaal: maak mij beheerder, met het recht om berichten te plaatsen.

    Ik vraag u hier naar de taal. Wilt u de lijst laten vastzetten, geef mij daar dan het recht om berichten vast te zetten.
# Variables: $title – of the group or channel
living-language = In welke taal moet de lijst in <b>{ $title }</b> komen? Zodra u kiest, wordt de lijst geplaatst, zichtbaar voor iedereen daar.
living-made = 📌 De lijst is onderweg naar <b>{ $title }</b> en werkt zichzelf voortaan bij.
living-already = In <b>{ $title }</b> staat al een lijst. Met /living kunt u die bekijken of beëindigen.
living-already-made = Een collega was u voor: die lijst is al geplaatst.
living-gone = Die lijst is er niet meer.
# A button. Variables: $title
living-end = ✖️ { $title }
living-end-ask =
    De lijst in <b>{ $title }</b> beëindigen?

    Het bericht blijft staan, maar alle namen verdwijnen eruit. Er komt in te staan dat de lijst daar niet meer wordt bijgewerkt, met een knop naar de lijst die wel actueel is. Het bericht wordt losgemaakt.
living-really = ✖️ Ja, beëindigen
living-keep = Laten staan
living-over = De lijst in <b>{ $title }</b> is beëindigd en de namen zijn eruit verdwenen.
living-lost = ⚠️ De lijst in <b>{ $title }</b> is beëindigd: het bericht is verwijderd, of ik mag daar niet meer schrijven. Wilt u er weer een, stuur daar dan /living.
living-unpinned = ⚠️ Ik mocht de lijst in <b>{ $title }</b> niet vastzetten. De lijst staat er wel en werkt zichzelf bij; zet die zelf vast, of maak mij beheerder met het recht om berichten vast te zetten.

## Hand-off to another system

alert-events = ⚠️ Het systeem dat bericht krijgt over goedgekeurde en ingetrokken ondertekeningen, reageert al drie dagen niet. Wat het nog had moeten horen, wordt niet meer verstuurd: vergelijk de lijst daar met die van ons. Licht de mensen in die de bot onderhouden.

panel-to-lists = 📌 Lijsten die zich bijwerken
