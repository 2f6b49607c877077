# Back-ups, ze uitproberen, en wat er gebeurt na het terugzetten. Voor het secretariaat.

# Variables: $length – since when backups are expected; $number is not used
health-backup-never = ⚠️ <b>Er is al { $length } geen back-up gemaakt.</b> Licht de mensen in die de bot onderhouden.
# Variables: $length – since the last backup was tried out; $number is not used
health-drill = ⚠️ <b>Er is al { $length } geen back-up uitgeprobeerd.</b> De knop staat onder ‘Toestand’.
# In the digest. Variables: $days
digest-backup-late =
    { $days ->
        [one] ⚠️ De laatste back-up is { $days } dag oud. Licht de mensen in die de bot onderhouden.
       *[other] ⚠️ De laatste back-up is { $days } dagen oud. Licht de mensen in die de bot onderhouden.
    }
# In the digest. Variables: $days
digest-drill-late =
    { $days ->
        [one] ⚠️ Een back-up is voor het laatst { $days } dag geleden uitgeprobeerd. De knop staat in /admin onder ‘Toestand’.
       *[other] ⚠️ Een back-up is voor het laatst { $days } dagen geleden uitgeprobeerd. De knop staat in /admin onder ‘Toestand’.
    }
# Variables: $problem – in English, for the people who look after the bot
alert-backup =
    ⚠️ <b>De nachtelijke back-up is mislukt.</b> De eerdere zijn er nog, en elk uur wordt het opnieuw geprobeerd. Geef dit door aan de mensen die de bot onderhouden:

    <code>{ $problem }</code>

## Trying out a backup

# A button under Health
panel-drill = 🧪 Laatste back-up uitproberen
drill-began = De laatste back-up wordt uitgeprobeerd. U hoort hoe het is gegaan.
drill-none = 💾 Er is nog geen back-up gemaakt, dus er valt niets uit te proberen.
drill-elsewhere = 🧪 De back-ups gaan alleen open met een sleutel die niet op deze server staat. Vraag wie die bewaart de nieuwste uit te proberen: <code>python -m bot drill --identity</code>
# Variables: $when – when the backup was made
drill-well =
    ✅ <b>De laatste back-up kan worden teruggezet.</b>

    Hij is gemaakt op { $when } UTC. Hij is naast de gegevens teruggezet; elke pagina is gelezen, alles is geteld, en het logboek en de keten van ontvangstbewijzen kloppen. Van de proef is niets bewaard.
# Variables: $when, $problem – in English, for the people who look after the bot
drill-failed =
    ⚠️ <b>De laatste back-up is onbruikbaar.</b> Hij is gemaakt op { $when } UTC. Laat een nieuwe maken en geef dit door aan de mensen die de bot onderhouden:

    <code>{ $problem }</code>

## After a restore

# Variables: $when – when the backup was made; all others are numbers
restored-told =
    ♻️ <b>De bot is teruggezet vanuit een back-up.</b>

    De back-up is gemaakt op { $when } UTC. Wat daarna gebeurde, staat er niet in: ondertekeningen, besluiten, antwoorden.

    Niets van wat toen wachtte, wordt vanzelf verstuurd:
    • Mededelingen, vastgehouden: { $notices }
    • Antwoorden in gesprekken, vervallen: { $replies }
    • Nieuwsberichten waarvan niet vaststaat of ze aankwamen: { $deliveries }
    • Nieuws dat weer concept is: { $broadcasts }
    • Berichten van mensen, apart gezet: { $updates }
    • Opnieuw gewist: { $erased }

    Uitnodigingen en bevestigingen van toen zijn niet meer geldig.
# Buttons
waited-send = 📤 Versturen wat wachtte
waited-drop = 🗑 Laten vervallen
# Variables: $count, $when – when the backup was made
waited-send-ask =
    Versturen wat wachtte?

    Mededelingen: { $count }, van { $when } UTC of eerder, bijvoorbeeld over besluiten over ondertekeningen. Sommige zijn misschien al aangekomen; die mensen krijgen ze dan twee keer. Nieuws zit er niet bij.
# Variables: $count, $when
waited-drop-ask =
    Laten vervallen wat wachtte?

    Mededelingen: { $count }, van { $when } UTC of eerder, bijvoorbeeld over besluiten over ondertekeningen. Ze worden niet verstuurd en zijn niet terug te halen.
waited-send-yes = 📤 Ja, versturen
waited-drop-yes = 🗑 Ja, laten vervallen
# Variables: $count
waited-sent = 📤 Onderweg. Mededelingen: { $count }
# Variables: $count
waited-dropped = 🗑 Vervallen. Mededelingen: { $count }
waited-gone = Een collega was eerder, of er wordt niets meer vastgehouden.

## In the log

act-restored = Bot teruggezet vanuit een back-up
act-drill = Back-up uitgeprobeerd
act-waited-sent = Vastgehouden berichten verstuurd
act-waited-dropped = Vastgehouden berichten vervallen
