# How an organisation is listed, what that may bring, and the way out of the list.

## Before the choice

# Variables: $day – as of when, $sources – publication-source, one a line
publication-risk =
    ⚠️ <b>Het risico, stand { $day }</b>
    • Intimidatie: een openbare naam kan iedereen lezen, ook wie u kwaad wil doen. In sommige landen is samenwerking met het Hof strafbaar.
    • Wie onder Amerikaans recht valt (US persons: burgers, permanente inwoners, in de VS opgerichte organisaties en iedereen die daar is), mag mensen op de sanctielijst zonder vergunning geen geld, goederen of diensten geven. Met Amerikaans personeel, Amerikaanse financiering of Amerikaanse bankrekeningen: win eerst zelf advies in.
    • Een organisatie kan zelf op de sanctielijst komen: drie ngo’s kwamen er in september 2025 op, wegens betrokkenheid bij of steun aan het optreden van het Hof. We vonden geen bericht dat iemand op de sanctielijst kwam door deze verklaring te ondertekenen, maar dat is geen garantie.
    Dit is geen juridisch advies. Het rust op deze antwoorden in /faq, die hun bronnen noemen:
    { $sources }
# Variables: $question – of an answer, $day – as of when
publication-source = • { $question } ({ $day })

## The choices

signon-listing-dated = 📅 Met naam vanaf een datum
signon-listing-region = 🌐 Geteld voor de regio
# Variables: $day
review-listing-dated = met naam vanaf { $day }
review-listing-region = geteld voor de regio, zonder naam en land
review-value-dated = 📅 Met naam vanaf een datum
review-value-region = 🌐 Geteld voor de regio
words-listing-dated = vanaf een datum, met naam vanaf een datum, later, de vierde, vierde, vier
words-listing-region = regio, alleen regio, alleen de regio, voor de regio, per regio, de derde, derde, drie
# A button. Variables: $day
publication-day = { $day }
error-listing-day = Vanaf welke dag? Kies er een of typ de datum, bijvoorbeeld: 31 januari 2027.
error-listing-day-unknown = Ik herken daar geen datum in. Kies er een of typ de datum zo: 31 januari 2027.
error-listing-day-passed = Die dag ligt niet in de toekomst. Kies of typ een latere dag.
error-listing-day-far = Dat is meer dan een jaar vooruit. Kies of typ een eerdere dag.
error-listing-day-unclear = Dat kunnen twee verschillende dagen zijn. Welke bedoelt u?

## How a line will appear. Variables: $organisation and $country, or $region; $day

signon-appears-public = { $organisation }, { $country }
signon-appears-dated = { $organisation }, { $country }. Tot { $day }: één organisatie meer ({ $country }), zonder naam
signon-appears-counted = Eén organisatie meer ({ $country }), zonder naam
signon-appears-region = Eén organisatie meer ({ $region }), zonder naam en land

## In the list and in files

# Variables: $region, $count
signatories-region-line = { $region }, land niet getoond: { $count }
# Regions with very few. Variables: $count
signatories-regions-rest = Elders, land niet getoond: { $count }
# Variables: $region
export-region = { $region } (land niet getoond)
export-regions = Elders (land niet getoond)

## Changing it

publication-change = 👁 Vermelding in de lijst
# Variables: $organisation, $listing, $risk
publication-which =
    👁 <b>Hoe moet { $organisation } in de lijst staan?</b> Nu: { $listing }.

    { $risk }

    Wat minder laat zien, geldt meteen. Wat meer laat zien, bekijkt eerst het secretariaat; tot dan telt de organisatie niet mee en staat ze niet in de lijst.
# Variables: $organisation, $listing
publication-changed = ✅ Klaar. Vanaf nu staat <b>{ $organisation }</b> zo in de lijst: { $listing }.
# Variables: $organisation, $listing
publication-to-review =
    📨 Het secretariaat bekijkt het eerst: { $listing }.

    Tot dan telt <b>{ $organisation }</b> niet mee en staat ze niet in de lijst. U hoort de uitkomst in deze chat.
# To the representative. Variables: $organisation, $day, $command
outcome-approved-dated = ✅ De ondertekening van <b>{ $organisation }</b> is goedgekeurd en telt mee. De naam komt op { $day } in de openbare lijst, niet eerder. Dank u wel. Bekijken kan met { $command }.
# Variables: $organisation, $reference
publication-named =
    📅 De dag die u koos is er: <b>{ $organisation }</b> staat met naam in de openbare lijst (<code>{ $reference }</code>).

    Mag dat niet meer, haal de naam dan meteen weg.

## Take us off now

publication-off = 🙈 Haal ons nu weg
# Variables: $organisation, $country, $region
publication-off-ask =
    🙈 <b>{ $organisation } uit de openbare lijst halen?</b>

    Zodra u hieronder kiest, is de naam weg uit de lijst, uit lijsten in groepen en kanalen en uit alle bestanden die daarna worden gemaakt. Hoe moet ze vanaf dan meetellen?

    1. Voor het land: { $country }
    2. Voor de regio: { $region }
    3. Helemaal niet: de ondertekening wordt ingetrokken
publication-off-counted = 🔒 Weg, tellen voor het land
publication-off-region = 🌐 Weg, tellen voor de regio
publication-off-withdraw = ↩️ Weg, en intrekken
publication-off-already = Ze staat niet met naam in de openbare lijst.
# Variables: $organisation, $when, $reference, $listing; $lists – in groups and channels, $files – that have the line
publication-receipt =
    🧾 <b>Uit de openbare lijst gehaald</b>

    Organisatie: <b>{ $organisation }</b>
    Wanneer: { $when }
    Referentie: <code>{ $reference }</code>
    Vanaf nu: { $listing }

    <b>Nu verborgen:</b> in de lijst en de zoekfunctie, bij het controleren van ontvangstbewijzen, in statistieken, in alle bestanden vanaf nu en voor andere systemen die de lijst volgen.
    { $lists ->
        [0] Er staat geen lijst van ons in een groep of kanaal.
        [one] { $lists } lijst in een groep of kanaal wordt op dit moment aangepast.
       *[other] { $lists } lijsten in groepen en kanalen worden op dit moment aangepast.
    }
    Kaarten die mensen vanuit andere chats delen (Telegram bewaart ze vijf minuten), hebben de naam nooit bevat.

    <b>Niet terug te halen:</b> doorgestuurde berichten, schermafbeeldingen, gedownloade bestanden, wat anderen hebben overgenomen.
    { $files ->
        [0] Voor zover wij weten bevat geen bestand de naam.
        [one] { $files } bestand van ons bevat de naam. Het secretariaat heeft net gehoord welk.
       *[other] { $files } bestanden van ons bevatten de naam. Het secretariaat heeft net gehoord welke.
    }
publication-back = 🌍 Zet ons er weer in
# To the secretariat. Variables: $organisation, $reference, $count – of files, $lines – publication-file, one a line
publication-left =
    🙈 <b>{ $organisation }</b> (<code>{ $reference }</code>) heeft de openbare lijst op eigen verzoek verlaten. { $count ->
        [one] { $count } bestand bevat de regel:
       *[other] { $count } bestanden bevatten de regel:
    }
    { $lines }

    Maak nieuwe bestanden, en vraag wie de oude kreeg om ze te verwijderen.
# To the secretariat. Variables: $organisation, $reference
publication-left-none = 🙈 <b>{ $organisation }</b> (<code>{ $reference }</code>) heeft de openbare lijst op eigen verzoek verlaten. Voor zover wij weten bevat geen bestand de regel.
# Variables: $when, $what – format and language, $who
publication-file = • { $when }: <code>{ $what }</code>, { $who }

## What was done, in the log

act-relisted = Vermelding gewijzigd door de vertegenwoordiger
act-hidden = Door de vertegenwoordiger uit de lijst gehaald
act-named = Met naam vermeld, omdat de dag er was
