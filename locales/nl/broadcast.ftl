# News to many, written and sent by the secretariat.

command-broadcast = Nieuws versturen

## Under each message of a broadcast

broadcast-no-more = 🔕 Geen nieuws meer

## The list

# Variables: $lines – broadcast-line-…, one a line
broadcast-list =
    📣 <b>Nieuws versturen</b>

    { $lines }
broadcast-list-empty =
    📣 <b>Nieuws versturen</b>

    Er is nog niets verstuurd. Met “Nieuw” begint u: voordat er iets weggaat, ziet u het bericht precies zoals het aankomt, en hoeveel mensen het krijgen.
broadcast-new = ✍️ Nieuw
broadcast-back-to-list = ⬅️ Al het nieuws
# A button. Variables: $number
broadcast-open = Nr. { $number }
# Variables: $number, $kind – broadcast-kind-…, $stage – broadcast-stage-…, $words – how it begins
broadcast-line = <b>Nr. { $number }</b> { $kind }: { $stage }. { $words }
broadcast-kind-message = Nieuwsbericht
broadcast-kind-correction = Verbetering
broadcast-kind-recall = Verwijdering
broadcast-stage-draft = wordt geschreven
broadcast-stage-approval = wacht op een tweede beheerder
broadcast-stage-scheduled = staat gepland
broadcast-stage-running = wordt verstuurd
broadcast-stage-paused = gepauzeerd
broadcast-stage-finished = klaar
broadcast-stage-cancelled = geannuleerd

## Writing one

# Variables: $number, $written – lines of broadcast-written, $others, $audience, $people, $when, $pilot
broadcast-draft =
    ✍️ <b>Nieuwsbericht nr. { $number }</b>

    { $written }
    Andere talen: { $others }
    Aan: { $audience }
    Op dit moment: { $people }
    Wanneer: { $when }
    { $pilot }
# Variables: $language – its own name, $kind – broadcast-part-…, $words – how it begins
broadcast-written = ✅ <b>{ $language }</b> ({ $kind }): { $words }
broadcast-nothing-written = Er is nog niets geschreven. Kies hieronder een taal en stuur mij dan het bericht.
broadcast-part-text = tekst
broadcast-part-photo = afbeelding
broadcast-part-video = video
broadcast-part-document = bestand
broadcast-part-animation = animatie
broadcast-part-audio = audio
broadcast-part-voice = spraakbericht
# Variables: $count
broadcast-part-album =
    { $count ->
        [one] album met { $count } onderdeel
       *[other] album met { $count } onderdelen
    }
# Variables: $count
broadcast-people =
    { $count ->
        [one] <b>{ $count }</b> persoon
       *[other] <b>{ $count }</b> mensen
    }
# Variables: $language
broadcast-others-fallback = krijgen de versie “{ $language }”
broadcast-others-left-out = krijgen niets
broadcast-when-now = zodra u bevestigt
# Variables: $time – a date and time
broadcast-when-at = { $time } { $zone }
broadcast-pilot-yes = Eerst een proef: één op de honderd, daarna vraag ik u hoe het verder moet.
broadcast-pilot-no = Aan iedereen tegelijk.
broadcast-audience-everyone = iedereen die nieuws wil ontvangen
# Variables: $names – of languages
broadcast-audience-language = wie nieuws wil ontvangen en deze taal leest: { $names }
# Variables: $names – of countries
broadcast-audience-country = wie nieuws wil ontvangen en een goedgekeurde organisatie vertegenwoordigt in: { $names }
broadcast-audience-signatories = wie nieuws wil ontvangen en een goedgekeurde organisatie vertegenwoordigt
broadcast-audience-unsigned = wie nieuws wil ontvangen en niet getekend heeft
broadcast-audience-nobody = (nog niets gekozen)

# Buttons
broadcast-to-whom = 👥 Aan wie
broadcast-others = 🌐 Andere talen
broadcast-when = 🕐 Wanneer
broadcast-pilot = 🧪 Eerst een proef
broadcast-look = 👁 Bekijken
broadcast-send = 📨 Versturen…
broadcast-discard = 🗑 Weggooien
broadcast-back = ⬅️ Terug
# Variables: $name – of a language in itself
broadcast-write = { $name }
broadcast-rewrite = ✅ { $name }
# Variables: $name – of a language or country
broadcast-chosen = ✅ { $name }
broadcast-choose = { $name }

# Variables: $language, $cancel
broadcast-send-me = Stuur mij het bericht in de versie <b>{ $language }</b>, zoals mensen het moeten krijgen: een tekst (vet, cursief en links blijven behouden), een afbeelding, een bestand, een video of een album. Liever niet? Typ { $cancel }.
# While the pictures of an album come in, one after the other
broadcast-album-taken = Het album komt binnen. Tik op de knop zodra alles er is.
broadcast-go-on = ➡️ Alles is er
broadcast-discarded = Weggegooid. Er is niets verstuurd.
# Variables: $kind
error-broadcast-kind = Zo’n bericht kan niet aan veel mensen tegelijk worden verstuurd. Dit kan wel: een tekst, een afbeelding, een bestand, een video, een audiobestand of een album daarvan.
broadcast-audience-which = Voor wie is het? Alleen wie om nieuws heeft gevraagd, krijgt het.
broadcast-reach-everyone = Iedereen
broadcast-reach-language = Per taal…
broadcast-reach-country = Per land van ondertekening…
broadcast-reach-signatories = Goedgekeurde organisaties
broadcast-reach-unsigned = Wie niet getekend heeft
broadcast-languages-which = Welke talen? Tik op een taal om die te kiezen of weg te laten.
broadcast-countries-which = Welke landen? Tik op een land om het te kiezen of weg te laten. Organisaties die alleen voor hun regio worden geteld, worden niet per land bereikt, zodat niets hun land verraadt; met “Goedgekeurde organisaties” wel.
broadcast-when-which = Wanneer moet het weg? Alle tijden volgen de klok van { $zone }.
broadcast-in-an-hour = Over een uur
broadcast-tomorrow = Morgen om 9:00 uur
broadcast-type-time = Zelf een tijd typen
broadcast-now = Zodra ik bevestig
# Variables: $example, $cancel
broadcast-time-what = Typ datum en tijd volgens de klok van { $zone }, bijvoorbeeld { $example }. Liever niet? Typ { $cancel }.
# Variables: $example
error-broadcast-time = Dat kon ik niet als tijd lezen. Typ het zo: { $example }. Het moet in de toekomst liggen.
broadcast-looked = 👆 Precies dit krijgen de mensen.

## Sending

# Variables: $number, $people, $lines – broadcast-sure-line, $time – how long it will take, $when, $pilot
broadcast-sure =
    📨 <b>Nieuwsbericht nr. { $number } versturen?</b>

    Aan { $people }:
    { $lines }

    Wanneer: { $when }
    Benodigde tijd: ongeveer { $time }
    { $pilot }

    Nadat u bevestigt, hebt u 60 seconden om het ongedaan te maken.
# Variables: $language, $count
broadcast-sure-line = { $language }: { $count }
# Variables: $language, $count, $fallback
broadcast-sure-fallback = { $language }: { $count }, in de versie “{ $fallback }”
# Variables: $language, $count
broadcast-sure-left-out =
    { $count ->
        [one] { $language }: { $count }, krijgt niets
       *[other] { $language }: { $count }, krijgen niets
    }
broadcast-confirm = ✅ Ja, versturen
broadcast-nothing-to-send = Er valt nog niets te versturen: kies een taal en stuur mij eerst het bericht.
# Variables: $language
broadcast-no-fallback = De andere talen moeten de versie “{ $language }” krijgen, maar die is nog niet geschreven. Schrijf die alsnog, of kies dat de andere niets krijgen.
broadcast-nobody = Niemand zou het krijgen. Kies eerst andere mensen.
broadcast-changed = Er is iets gewijzigd nadat u de vraag kreeg. Kijk er nog eens naar.
broadcast-too-late = Dat kan niet meer: het is intussen verdergegaan. Zo staat het er nu voor.
broadcast-scheduled-ok = Bevestigd.
# Variables: $number, $people, $time – when it goes out
broadcast-scheduled =
    ⏳ <b>Nieuwsbericht nr. { $number }</b> gaat weg op { $time } { $zone }.

    Aan: { $people }
broadcast-undo = ↩️ Ongedaan maken
broadcast-undone = Ongedaan gemaakt. Er is niets verstuurd; het is weer een concept.
# Variables: $number, $people
broadcast-approval =
    🤝 <b>Nieuwsbericht nr. { $number }</b> wacht op het akkoord van een tweede beheerder.

    Aan: { $people }
# To the other admins. Variables: $number, $people
broadcast-please-approve =
    🤝 Een collega wil <b>nieuwsbericht nr. { $number }</b> versturen.

    Aan: { $people }

    Kijk ernaar, alstublieft. Met uw akkoord gaat het weg.
broadcast-approve = ✅ Versturen…
broadcast-approve-own = Iemand anders dan de schrijver moet akkoord geven.
broadcast-not-approve = ↩️ Terug naar de schrijver
# Variables: $number
broadcast-returned = ↩️ Nieuwsbericht nr. { $number } is teruggegeven aan de schrijver. Het is weer een concept.

## Going out

# Variables: $number, $kind, $bar, $percent, $sent, $gone, $failed, $uncertain, $left, $time – still to go
broadcast-is-running =
    📤 <b>{ $kind } nr. { $number }</b> wordt verstuurd.

    { $bar } { $percent }%

    Gelukt: <b>{ $sent }</b>
    Bot geblokkeerd of account verwijderd: { $gone }
    Mislukt: { $failed }
    Afloop onbekend: { $uncertain }
    Nog te gaan: { $left }, ongeveer { $time }
# Variables: as above, and $why – broadcast-why-…
broadcast-is-paused =
    ⏸ <b>{ $kind } nr. { $number }</b> is gepauzeerd. { $why }

    { $bar } { $percent }%

    Gelukt: <b>{ $sent }</b>
    Bot geblokkeerd of account verwijderd: { $gone }
    Mislukt: { $failed }
    Afloop onbekend: { $uncertain }
    Nog te gaan: { $left }, ongeveer { $time }
broadcast-why-admin = Een beheerder heeft op pauze gedrukt.
broadcast-why-pilot = De proef is verstuurd. Kijk of alles goed is, en ga dan verder of annuleer.
broadcast-why-refused = Telegram weigert het bericht zelf en zou het bij iedereen weigeren. Annuleer, herstel het bericht en verstuur het opnieuw.
broadcast-why-flood = Telegram vraagt om een heel lange pauze. Ga later verder.
broadcast-why-uncertain = Op een aantal berichten achter elkaar kwam geen antwoord: misschien ligt het netwerk eruit. Ga verder als het weer werkt.
broadcast-why-failed = Er zijn te veel berichten mislukt. Er klopt iets niet; vraag het na bij de mensen die de bot onderhouden voordat u verdergaat.
broadcast-pause = ⏸ Pauzeren
broadcast-resume = ▶️ Verdergaan
broadcast-cancel = ⏹ Annuleren
broadcast-refresh = 🔄 Vernieuwen
# Variables: $number, $left
broadcast-cancel-sure =
    { $left ->
        [one] ⏹ Nr. { $number } annuleren? { $left } persoon die het nog niet heeft gekregen, krijgt het niet meer. Wat verstuurd is, blijft verstuurd.
       *[other] ⏹ Nr. { $number } annuleren? De { $left } mensen die het nog niet hebben gekregen, krijgen het niet meer. Wat verstuurd is, blijft verstuurd.
    }
broadcast-cancel-yes = ⏹ Ja, annuleren

## Afterwards

# Variables: $number, $kind, $end – date and time, $sent, $gone, $failed, $uncertain, $left_out, $languages – uncertain by language
broadcast-is-finished =
    ✅ <b>{ $kind } nr. { $number }</b>: klaar op { $end } { $zone }.

    Gelukt: <b>{ $sent }</b>
    Bot geblokkeerd of account verwijderd: { $gone }
    Mislukt: { $failed }
    Afloop onbekend: { $uncertain }
    Overgeslagen (willen intussen geen nieuws meer of hebben hun gegevens gewist): { $left_out }
broadcast-is-cancelled =
    ⏹ <b>{ $kind } nr. { $number }</b>: geannuleerd op { $end } { $zone }.

    Gelukt: <b>{ $sent }</b>
    Bot geblokkeerd of account verwijderd: { $gone }
    Mislukt: { $failed }
    Afloop onbekend: { $uncertain }
    Niet meer verstuurd: { $left_out }
# Variables: $count
broadcast-again = 🔁 Nog eens (onbekend: { $count })
# Variables: $number, $count, $lines – language and number, one a line
broadcast-again-sure =
    { $count ->
        [one]
            🔁 Nr. { $number } nog eens aan { $count } persoon versturen?

            Niemand weet of het is aangekomen; het kan zijn dat deze persoon het twee keer krijgt.
       *[other]
            🔁 Nr. { $number } nog eens aan { $count } mensen versturen?

            Niemand weet of het is aangekomen; het kan zijn dat sommigen het twee keer krijgen.
    }

    { $lines }
broadcast-again-yes = 🔁 Ja, nog eens versturen
broadcast-correct = ✏️ Verbeteren
broadcast-recall = 🧹 Overal verwijderen
broadcast-correct-which = Welke taal moet verbeterd worden?
# Variables: $language, $cancel
broadcast-correct-what = Stuur mij het juiste bericht in de versie <b>{ $language }</b>. Het komt in de plaats van wat de mensen nu hebben. Liever niet? Typ { $cancel }.
broadcast-not-correctable = Dit bericht kan het andere niet vervangen: Telegram vervangt een tekst alleen door een tekst, en een afbeelding, video of bestand alleen door een van die drie. Albums en spraakberichten kunnen niet verbeterd worden; verwijder ze en verstuur ze opnieuw.
# Variables: $number, $language, $count
broadcast-correct-sure =
    { $count ->
        [one] ✏️ Zo komt het eruit te zien. Nr. { $number } in de versie “{ $language }” wijzigen bij { $count } persoon die het bericht heeft gekregen?
       *[other] ✏️ Zo komt het eruit te zien. Nr. { $number } in de versie “{ $language }” wijzigen bij de { $count } mensen die het bericht hebben gekregen?
    }
broadcast-correct-yes = ✏️ Ja, wijzigen
# Variables: $number, $count
broadcast-recall-sure =
    { $count ->
        [one] 🧹 Nr. { $number } verwijderen uit de chat van { $count } persoon? Telegram verwijdert alleen wat minder dan 48 uur oud is; ik meld u wat niet verwijderd kon worden.
       *[other] 🧹 Nr. { $number } verwijderen uit de chats van { $count } mensen? Telegram verwijdert alleen wat minder dan 48 uur oud is; ik meld u wat niet verwijderd kon worden.
    }
broadcast-recall-yes = 🧹 Ja, verwijderen
broadcast-gone = Dat nieuwsbericht is er niet meer.
