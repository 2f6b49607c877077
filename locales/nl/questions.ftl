# Questions to the team, its answers, and what the desk sees of them.

## To who asks

# Variables: $cancel
question-ask = Wat wilt u het team vragen? Schrijf het in één bericht. Zij zien uw woorden, niet uw naam. Liever niet? Typ { $cancel }.
question-sent = 🙋 Uw vraag ligt bij het team. Het antwoord komt in deze chat.
question-already = Het team heeft deze vraag al.
# Variables: $letters – how many were typed; $most
question-too-long =
    { $letters ->
        [one] Dat is iets te lang: { $letters } teken, en er passen er { $most }. Er is niets verstuurd. Maak het korter, of begin met het belangrijkste.
       *[other] Dat is iets te lang: { $letters } tekens, en er passen er { $most }. Er is niets verstuurd. Maak het korter, of begin met het belangrijkste.
    }
# Variables: $most
question-too-many = { $most ->
        [one] Er ligt nog { $most } vraag van u bij het team. Wacht op het antwoord voordat u de volgende stelt.
       *[other] Er liggen nog { $most } vragen van u bij het team. Wacht op een antwoord voordat u de volgende stelt.
    }
# Variables: $most
question-too-many-kept = { $most ->
        [one] Er ligt nog { $most } vraag van u bij het team. Uw nieuwe vraag blijft een dag bewaard: geef die door zodra u antwoord hebt.
       *[other] Er liggen nog { $most } vragen van u bij het team. Uw nieuwe vraag blijft een dag bewaard: geef die door zodra u een antwoord hebt.
    }
question-not-words = Ik kan alleen geschreven woorden doorgeven. Wilt u het typen? Wat u eerder schreef, is niet verloren.
# Variables: $question, $answer
question-answered =
    🙋 <b>Het team heeft uw vraag beantwoord</b>

    <blockquote>{ $question }</blockquote>

    { $answer }
question-back = ↩️ Terugschrijven
question-enough = ✅ Dit is genoeg
# Variables: $cancel
question-back-what = Wat wilt u het team terugschrijven? Typ het in één bericht. Zij zien uw woorden, niet uw naam. Liever niet? Typ { $cancel }.
question-back-sent = Dank u wel, het ligt bij het team. Het antwoord komt in deze chat.
question-back-wait = Het team heeft nog niet gelezen wat u eerder schreef. Wacht alstublieft op het antwoord; er gaat niets van verloren.
question-enough-done = Fijn om te horen. Het gesprek is gesloten en hier gewist. U kunt altijd iets nieuws vragen.
question-over = Dit gesprek is gesloten en wat erin geschreven werd, is hier gewist. U kunt altijd iets nieuws vragen.
# Variables: $question
question-ended =
    Het team heeft het gesprek over uw vraag gesloten en wat erin geschreven werd, is hier gewist. U kunt altijd iets nieuws vragen.

    <blockquote>{ $question }</blockquote>
# Variables: $question
question-closed-unanswered =
    Het team heeft uw vraag zonder antwoord gesloten, en de vraag is hier gewist. Is het antwoord voor u nog van belang, vraag het dan in andere woorden, of schrijf ons: /contact

    <blockquote>{ $question }</blockquote>

## The desk: cards

# Variables: $place of $total; $count – people; $languages – with numbers; $since – a day; $wordings – quotes; $more – how many are not shown
question-card =
    🙋 <b>Vraag aan het team</b> ({ $place } van { $total })

    { $count ->
        [one] Gesteld door { $count } persoon
       *[other] Gesteld door { $count } mensen
    }
    Taal: { $languages }
    Wacht sinds { $since }

    { $wordings }
    { $more ->
        [0] {""}
        [one] … en nog { $more } in ongeveer dezelfde woorden
       *[other] … en nog { $more } in ongeveer dezelfde woorden
    }
# Variables: $place of $total; $languages; $since; $talk – the last few messages
question-card-again =
    💬 <b>Er is teruggeschreven</b> ({ $place } van { $total })

    Taal: { $languages }
    Wacht sinds { $since }

    { $talk }
# Variables: $name – of a language, in itself; $count – people
question-language = { $name } ({ $count })
# Variables: $text
question-wording = <blockquote>{ $text }</blockquote>
# Variables: $text
question-said-asker = 👤 <blockquote>{ $text }</blockquote>
# Variables: $text
question-said-team = 🙋 <blockquote>{ $text }</blockquote>
question-answer = ↩️ Antwoorden
question-all = 📨 Iedereen antwoorden
question-split = ✂️ Eén vraag afsplitsen
question-close = 🗑 Sluiten
question-keep = 📌 Bewaren als FAQ-concept
question-previous = ⬅️ Vorige
question-next = ➡️ Volgende
question-none = ✅ Er staat geen vraag open.
question-gone = Die vraag staat niet meer open.
question-split-which = Welke vraag gaat over iets anders? Die krijgt een eigen kaart.
# Variables: $text
question-split-one = { $text }
question-split-done = De vraag heeft nu een eigen kaart.

## The desk: answering

# Variables: $count – people; $question – one of the wordings; $cancel
question-answer-what =
    <blockquote>{ $question }</blockquote>

    { $count ->
        [one] Typ het antwoord. Het gaat namens de bot naar { $count } persoon.
       *[other] Typ het antwoord. Het gaat namens de bot naar { $count } mensen. U krijgt het nog één keer te zien voordat het verstuurd wordt.
    } Liever niet? Typ { $cancel }.
# Variables: $count – people; $languages – with numbers; $question – one of the wordings; $cancel
question-answer-foreign =
    <blockquote>{ $question }</blockquote>

    ⚠️ Taal van de lezers: <b>{ $languages }</b>

    { $count ->
        [one] Typ het antwoord. Het gaat namens de bot naar { $count } persoon, precies zoals u het typt.
       *[other] Typ het antwoord. Het gaat namens de bot naar { $count } mensen. Voordat het verstuurd wordt, kunt u voor elke taal een andere tekst schrijven.
    } Liever niet? Typ { $cancel }.
# Variables: $count – people; $languages – with numbers; $question, $answer
question-look =
    { $count ->
        [one] <b>Wat { $count } persoon te lezen krijgt</b>
       *[other] <b>Wat { $count } mensen te lezen krijgen</b>
    }
    Taal: { $languages }

    <blockquote>{ $question }</blockquote>

    { $answer }

    <i>Iedereen ziet daarboven de eigen vraag.</i>
# Variables: $count – people
question-send-ask = { $count ->
        [one] Dit naar { $count } persoon versturen?
       *[other] Dit naar { $count } mensen versturen?
    }
# Variables: $count – people
question-send = { $count ->
        [one] ✅ Naar { $count } persoon versturen
       *[other] ✅ Naar { $count } mensen versturen
    }
# Variables: $language – its name in itself
question-words = 🌐 Andere tekst: { $language }
question-rewrite = ✏️ Opnieuw schrijven
question-drop = ✖️ Niet versturen
# Variables: $language – its name in itself; $cancel
question-words-what = Typ het antwoord in deze taal: <b>{ $language }</b>. Liever niet? Typ { $cancel }.
# Variables: $cancel
question-rewrite-what = Typ het antwoord opnieuw. Liever niet? Typ { $cancel }.
question-dropped = Er is niets verstuurd. De vraag blijft openstaan.
# Variables: $count – people; $missed – how many were left out
question-reply-sent =
    { $count ->
        [one] Verstuurd naar { $count } persoon. Terugschrijven kan tot het gesprek gesloten wordt.
       *[other] Verstuurd naar { $count } mensen. Terugschrijven kan tot het gesprek gesloten wordt.
    }
    { $missed ->
        [0] {""}
        [one] ⚠️ { $missed } vraag is intussen door een collega beantwoord of gesloten.
       *[other] ⚠️ { $missed } vragen zijn intussen door een collega beantwoord of gesloten.
    }
question-too-late = Een collega was u voor: deze vraag is intussen beantwoord of gesloten. Er is niets verstuurd.
question-end = ✅ Het gesprek sluiten
# Variables: $count – people; $question – one of the wordings
question-close-ask =
    <blockquote>{ $question }</blockquote>

    { $count ->
        [one] Deze vraag sluiten? { $count } persoon krijgt daarvan bericht, en wat er geschreven is, wordt gewist.
       *[other] Deze vraag sluiten? { $count } mensen krijgen daarvan bericht, en wat er geschreven is, wordt gewist.
    }
question-close-sure = 🗑 Sluiten en wissen
question-closed = Gesloten en gewist.

## The desk: drafts of answers for the FAQ

# Variables: $draft – the file; $cancel
question-keep-ask =
    📌 <b>Dit wordt als concept bewaard</b>

    <pre>{ $draft }</pre>

    ⚠️ Concepten staan leesbaar op de server tot een redacteur ze gebruikt of weggooit. Is uit de formulering op te maken wie de vraag stelde? Typ de vraag dan nu in uw eigen woorden; alleen die worden bewaard. Liever niet? Typ { $cancel }.
question-keep-sure = 📌 Zo bewaren
# Variables: $name – of the file
question-kept = 📌 Bewaard als concept voor een redacteur: <code>{ $name }</code>
# Variables: $question
question-draft-new =
    📌 Er wacht een concept van een antwoord op een redacteur:

    <blockquote>{ $question }</blockquote>
question-draft-show = 👁 Het concept bekijken
# Variables: $count
question-drafts = { $count ->
        [one] 📌 { $count } FAQ-concept
       *[other] 📌 { $count } FAQ-concepten
    }
# Variables: $count
question-drafts-list = { $count ->
        [0] Er wacht geen concept.
        [one] 📌 <b>{ $count } concept wacht op een redacteur</b>
       *[other] 📌 <b>{ $count } concepten wachten op een redacteur</b>
    }
# Variables: $question
question-draft-one = { $question }
# Variables: $name – of the file; $draft – what stands in it
question-draft =
    📌 <code>drafts/{ $name }</code>

    <pre>{ $draft }</pre>
question-discard = 🗑 Weggooien
# Variables: $question
question-discard-ask =
    Dit concept weggooien? Dit kan niet ongedaan worden gemaakt.

    <blockquote>{ $question }</blockquote>
question-discard-sure = 🗑 Ja, weggooien
question-discarded = Het concept is weggegooid.
question-draft-gone = Dat concept is er niet meer.
