# Contacts that are sealed to a key the server does not have.

# On the review card, in place of the name
review-sealed = 🔒 verzegeld, gaat alleen open met de offline bewaarde sleutel
# Before a sealed sign-on is corrected
signon-sealed = 🔒 Uw naam, functie en e-mailadres zijn verzegeld toen het secretariaat besliste: deze bot kan ze niet meer lezen. Wilt u iets verbeteren, geef ze dan opnieuw op. Wat u verstuurt, gaat daarna terug naar het secretariaat.
# In the file of /mydata, in place of name, role and e-mail; no markup
mydata-sealed = Naam, functie en e-mailadres zijn verzegeld: deze bot kan ze niet meer lezen. Alleen het secretariaat kan dat, met een sleutel die het elders bewaart.
# Below /privacy
privacy-sealed = 🔒 Zodra het secretariaat over uw ondertekening heeft beslist, worden uw naam, functie en zakelijke e-mailadres verzegeld. Vanaf dat moment kan deze bot ze niet meer lezen. Alleen het secretariaat kan dat, met een sleutel die het elders bewaart.
# A code is asked for. Variables: $command
mailbox-which = ✉️ Uw e-mailadres is verzegeld en deze bot kan het niet lezen. Typ het opnieuw: daar gaat de code heen. Liever niet? Typ { $command }.
# Variables: $command
mailbox-other = ✉️ Dat is niet het adres van uw ondertekening. Typ het nog een keer. Liever niet? Typ { $command }.
# In the log
act-contacts-sealed = Contactgegevens van eerdere ondertekeningen verzegeld

## Called back, second officer: as called-ask and second-offer, where the representative's name is sealed

# Variables: $organisation
called-ask-sealed =
    📞 <b>Teruggebeld: { $organisation }</b>

    Dit telt alleen als u een nummer hebt gebeld dat u zelf hebt gevonden, op de website van de organisatie of in een gids, en iemand daar heeft bevestigd dat de organisatie heeft ondertekend. Wie namens haar ondertekende, is verzegeld en kan hier niet worden getoond.

    <b>Nooit het nummer dat hier, in een bericht of in een e-mail is opgegeven.</b>
# Variables: $organisation, $country, $version, $listing, $controller, $contact, $statement and $privacy – commands
second-offer-sealed =
    👥 <b>Bevestigt u dit voor uw organisatie?</b>

    Een collega van u heeft namens haar ondertekend:

    Organisatie: <b>{ $organisation }</b>, { $country }
    Versie van de verklaring: { $version }
    In de lijst: { $listing }

    De verklaring: { $statement }

    Mag u namens de organisatie spreken en bent u het ermee eens, dan vraag ik uw naam en uw functie. Ze worden versleuteld bewaard, alleen getoond aan die collega en het secretariaat, en samen met de ondertekening gewist. U kunt het altijd terugdraaien. Verantwoordelijk: { $controller }. Meer hierover: { $privacy }

## Taking the contacts along

# Variables: $count – representatives, $sealed – how many of them are sealed
export-contacts-ask-sealed =
    🔐 <b>Contactgegevens van de vertegenwoordigers</b>

    U krijgt in deze chat:
    1. een wachtwoordzin, eenmalig, in een apart bericht
    2. een vergrendeld ZIP-bestand met { $count ->
        [one] { $count } vertegenwoordiger en de organisatie erbij
       *[other] { $count } vertegenwoordigers en de organisaties erbij
    }, ook wie geteld en niet genoemd wordt

    { $sealed ->
        [one] Van { $sealed } van hen zijn naam, functie en e-mailadres verzegeld.
       *[other] Van { $sealed } van hen zijn naam, functie en e-mailadres verzegeld.
    } Wie de offline sleutel bewaart, maakt er op een eigen computer de tabel van: <code>python -m bot contacts open</code>

    Schrijf de wachtwoordzin op een veilige plek op en verwijder daarna dat bericht. Wij bewaren de wachtwoordzin niet, en zonder gaat het bestand niet open. Verstuur die twee nooit langs dezelfde weg.

    De andere eigenaars krijgen bericht dat u de gegevens hebt opgehaald, en het komt in het logboek te staan.
# Variables: $count, $sealed, $digest – fingerprint of the file
export-contacts-file-sealed =
    🔐 { $count ->
        [one] { $count } vertegenwoordiger
       *[other] { $count } vertegenwoordigers
    }; verzegeld: { $sealed }. Die gaan alleen open waar de offline bewaarde sleutel is: <code>python -m bot contacts open</code>. Staat het bestand eenmaal veilig, verwijder het dan ook hier.
    SHA-256: <code>{ $digest }</code>
