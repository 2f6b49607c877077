# Privacy, data, erasure, contact.

# Variables: $controller, $contact; $draft_days, $question_days, $news_days – numbers of days; $rejected, $withdrawn, $keep – “30 days”
privacy =
    🔒 <b>Privacy</b>

    <b>Wie verantwoordelijk is:</b> { $controller }. Contact: { $contact }.

    <b>Wat we bewaren, en waarom</b>
    • Het identificatienummer van uw Telegram-account en uw taal, om u te kunnen antwoorden. Versleuteld.
    • Als u ondertekent: organisatie, land, website; uw naam, functie en zakelijke e-mailadres, om de ondertekening te controleren en u te bereiken. Versleuteld. Openbaar zijn alleen de naam en het land van de organisatie, als u dat hebt gekozen en na controle. U kiest hoe de organisatie in de lijst staat: met naam, met naam vanaf een datum, geteld voor het land, of alleen geteld voor de regio; met /mysignature wijzigt u dat op elk moment.
    • Als u ondertekent: een verzegelde afdruk van wat is ondertekend, in een keten die laat zien of er iets is veranderd. Die blijft na wissen bestaan en zegt dan niets meer: wat haar leesbaar maakte, is gewist.
    • Als u als tweede functionaris bevestigt: uw naam en functie, voor wie ondertekende en voor het secretariaat, tot u het terugneemt of de ondertekening wordt gewist. Versleuteld.
    • Vragen die u aan het team doorgeeft en wat daarover heen en weer geschreven wordt, zonder uw naam, tot dat gesprek gesloten is; een vraag waarop wij geen antwoord hadden, één dag lang, voor het geval u die wilt doorgeven. Versleuteld.
    • Of u nieuws wilt ontvangen, en een tijdlang welk nieuws u is toegestuurd.
    • Hoe vaak we u aan een onvoltooide ondertekening hebben herinnerd: hoogstens twee keer, en u kunt de herinneringen uitzetten.
    • Of u de verklaring hebt geopend, om de lezers te tellen.
    • De code van de link waarlangs u kwam, een dag lang; als u ondertekent, blijft die bij de ondertekening. Als het secretariaat uw account heeft geblokkeerd, het nummer daarvan, ook na het wissen. Versleuteld.
    Andere berichten bewaren we niet (een bericht dat door een storing niet verwerkt kon worden: drie dagen, versleuteld), en ook geen telefoonnummer of profielfoto. Voordat u ondertekent, vragen we uw toestemming, en die kunt u op elk moment intrekken.

    <b>Hoelang</b>
    { $draft_days ->
        [one] Onvoltooide ondertekeningen: { $draft_days } dag nadat u er het laatst mee bezig was.
       *[other] Onvoltooide ondertekeningen: { $draft_days } dagen nadat u er het laatst mee bezig was.
    }
    Afgewezen ondertekeningen: { $rejected }. Ingetrokken ondertekeningen: { $withdrawn }.
    Goedgekeurde ondertekeningen: uw naam, functie, e-mailadres en Telegram-account, tot { $keep } na de sluiting; u krijgt vooraf bericht. De regel van de organisatie blijft.
    { $question_days ->
        [one] Vragen: hoogstens { $question_days } dag.
       *[other] Vragen: hoogstens { $question_days } dagen.
    }
    { $news_days ->
        [one] Welk nieuws u is toegestuurd: { $news_days } dag.
       *[other] Welk nieuws u is toegestuurd: { $news_days } dagen.
    }
    Al het andere tot u het wist.
    Wissen, intrekken en een naam uit de lijst halen laten een merkteken achter dat niets over u zegt: daarmee vergeet een later teruggezette back-up u opnieuw.

    <b>Goed om te weten over Telegram:</b> chats met bots zijn niet end-to-end versleuteld. Telegram kan ze lezen en bewaart ze in uw geschiedenis en in de onze; verwijder de chat om hem aan uw kant weg te halen. Is dat voor u een risico, schrijf dan naar { $contact } via een weg die u vertrouwt.

    <b>Uw rechten:</b> /mydata toont alles wat we over u bewaren, met /mysignature kunt u uw ondertekening verbeteren of intrekken, /erase wist alles. U kunt een klacht indienen bij de gegevensbeschermingsautoriteit van uw land.
# Below /privacy. Variables: $host – name of the mail server
privacy-mail = ✉️ Als u ondertekent of een ondertekening wilt verplaatsen, gaat er een code naar het zakelijke e-mailadres. Die loopt via { $host }, de mailprovider van het secretariaat: die ziet het adres en het bericht met de code en het referentienummer, en verder niets van de ondertekening.
privacy-mydata = 📦 Mijn gegevens
privacy-erase = 🗑 Alles wissen
mydata = 📦 Alles wat we over u bewaren.

erase-ask = Alles wissen wat we over u bewaren: uw ondertekeningen, concepten en vragen? Dit kan niet ongedaan worden gemaakt.
erase-ask-line =
    Alles wissen wat we over u bewaren? Dit kan niet ongedaan worden gemaakt.

    Uw organisatie staat in de openbare lijst. Kies of haar vermelding ook wordt ingetrokken, of blijft staan zonder iets over u.
erase-all = 🗑 Alles wissen
erase-keep-line = 🗑 Wissen, vermelding blijft
erase-no = Bewaren
erase-not = Er is niets gewist.
erase-done =
    🗑 Klaar. We bewaren niets meer over u.

    Deze chat staat nog in uw Telegram: verwijder hem daar als u dat wilt. Schrijft u ons opnieuw, dan beginnen we met een schone lei.

# Variables: $controller, $contact
contact =
    <b>Contact</b>

    Deze bot wordt beheerd door { $controller }.
    Schrijf naar: { $contact }

    Of stel uw vraag hier aan het team: zij zien uw woorden, niet uw naam. De bot kan niets doorgeven aan het Hof.
