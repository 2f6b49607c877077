# Ids: <file's word>-<what>. Texts are Telegram HTML: <b> <i> <a> <code> <blockquote>. { $name } is put in by the bot.
# Labels of buttons carry no markup and are at most about 30 letters.

## Start and menu

start-welcome =
    <b>Kom op voor het Internationaal Strafhof</b>

    Hier kunt u een gezamenlijke verklaring tegen de Amerikaanse sancties tegen het Hof lezen, vragen stellen over die sancties en ondertekenen namens uw organisatie.

    Stel uw vraag in uw eigen woorden, of maak een keuze:
menu-statement = 📄 De verklaring lezen
menu-faq = ❓ Vragen
menu-sign = ✍️ Tekenen als organisatie
menu-signatories = 📋 Wie getekend heeft
menu-share = 📣 Delen
menu-language = 🌐 Taal
menu-home = 🏠 Start
back = ⬅️ Terug

help =
    <b>Wat ik voor u kan doen</b>

    /statement – de verklaring, in verschillende talen
    /faq – vragen en antwoorden; of stel gewoon uw vraag
    /sign – ondertekenen namens uw organisatie
    /mysignature – uw ondertekening bekijken, verbeteren of intrekken
    /signatories – wie getekend heeft
    /share – de verklaring doorsturen
    /language – een andere taal kiezen
    /subscribe, /stop – nieuws van de campagne, aan en uit
    /privacy, /mydata, /erase – uw gegevens
    /contact – contact met de mensen achter deze bot
    /cancel – stoppen met wat we aan het doen zijn

## Language

language-choose = 🌐 Language · Langue · Idioma · اللغة · Taal · Língua · Язык · 语言 · Мова
# Variables: $name – a language's name in itself
language-name = { $name }

## Subscription

subscribe-on = 🔔 U krijgt hier voortaan nieuws van de campagne. Het is niet veel, en met /stop houdt het op, wanneer u maar wilt.
subscribe-off =
    🔕 U krijgt geen nieuws meer van ons. Verder is er niets veranderd.

    Wilt u alles laten wissen wat we over u bewaren, gebruik dan { $erase }.
subscribe-stop = 🔕 Geen nieuws meer
subscribe-again = 🔔 Toch weer nieuws

## Cancel

cancel-done = Goed, we zijn gestopt. Wat wilt u nu doen?
cancel-nothing = Er valt niets te stoppen. Wat wilt u doen?

## Groups

# Variables: $title – the statement's title
group-card =
    📄 <b>{ $title }</b>

    Een gezamenlijke verklaring van maatschappelijke organisaties. Lees de tekst, stel er vragen over en onderteken namens uw organisatie.
group-private = Persoonlijke zaken bespreek ik niet in een groep. Laten we in een privéchat verdergaan.
group-open = 💬 Naar de privéchat
card-read = 📄 Lezen
card-sign = ✍️ Ondertekenen
card-ask = ❓ Vraag stellen
card-open = 💬 Meer in de chat

## Sharing

share-text = Maatschappelijke organisaties komen op voor het Internationaal Strafhof. Lees de verklaring en onderteken namens uw organisatie:
# Variables: $text – the text that goes with the link, $link – the link
share =
    📣 <b>Stuur het door</b>

    Dit bericht wordt verstuurd:

    <blockquote>{ $text }
    { $link }</blockquote>

    We tellen hoeveel mensen via gedeelde links binnenkomen, maar houden nooit bij wie er deelde of wie er kwam.
share-open = 📣 Naar een chat sturen
share-inline = 💬 Als kaart in een chat
share-copy = 🔗 Link kopiëren
inline-open = De bot openen
inline-statement = De verklaring, met een knop om te ondertekenen
inline-answer = Een antwoord met bronnen

## Countries

country-international = Internationaal
