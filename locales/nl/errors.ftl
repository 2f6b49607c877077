# What cannot be taken, said kindly. $limit – a number of letters.

error-empty = Hier heb ik een paar woorden nodig.
error-too-long =
    { $limit ->
        [one] Dat is te lang: gebruik hoogstens { $limit } teken.
       *[other] Dat is te lang: gebruik hoogstens { $limit } tekens.
    }
error-too-short = Dat is wel heel kort. Wilt u het voluit schrijven?
error-question = Dat lijkt een vraag. Stel die gerust via /faq of /contact; typ hier alstublieft het antwoord zelf.
error-markup = Wilt u tags en opmaaktekens zoals &lt;b&gt; of [ ]( ) weglaten?
error-link = Wilt u de naam geven zonder link of @naam?
# Variables: $start – the sign it starts with
error-formula = Een naam kan niet met { $start } beginnen, want spreadsheets zien dat als een formule. Zet er eerst een woord voor.
error-letters = Ik zie daar geen letters in. Wilt u de naam voluit schrijven?
error-combining = Er staan te veel tekens boven of onder één letter. Typ het gewoon, zonder extra tekens.
error-control = Er zitten onzichtbare tekens in die een tekst kunnen omdraaien. Wilt u het met de hand typen?
error-command = Dat lijkt een opdracht te zijn. Beantwoord de vraag, of kies Annuleren.
error-choice = Kies een van de knoppen, of typ het nummer ervan.
error-not-skippable = Deze vraag kan ik niet overslaan.
error-country-unknown = Ik ken geen land met die naam. Probeer een andere schrijfwijze of de landcode van twee letters, of typ “internationaal”.
error-country-unclear = Welk land bedoelt u? Tik het aan, of typ het nummer (1, 2, …).
error-website-invalid = Dat lijkt geen website te zijn. Het moet eruitzien als example.org.
error-website-not-public = Dat adres is van buitenaf niet te bereiken. Wilt u de openbare website geven?
error-email-invalid = Dat lijkt geen e-mailadres te zijn. Het moet eruitzien als naam@example.org.
error-review-words = Typ “versturen” om te versturen, of het nummer van de regel die u wilt veranderen.
error-not-words = Ik begrijp alleen geschreven woorden. Stel me een vraag, of kijk bij /help.
error-not-words-signon = Ik begrijp hier alleen geschreven woorden. Wilt u uw antwoord typen?
error-unknown-command = Die opdracht ken ik niet. Dit kan ik wel:
error-old-button = Deze knop hoort bij een ouder bericht en werkt niet meer. Typ /start om te zien wat er is.
error-not-admin = Dit is alleen voor het secretariaat.
error-sorry = Sorry, er ging bij ons iets mis en uw laatste bericht is niet verwerkt. Probeer het nog eens; het team weet ervan.
