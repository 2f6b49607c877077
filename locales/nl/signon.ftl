# Signing on. In all questions: $step of $steps, $controller and $contact of the people who run the bot, $organisation once given, $days of keeping, $keep – “180 days”.

signon-unavailable =
    Ondertekenen kan hier nog niet: de mensen die deze bot beheren, hebben nog niet opgegeven wie voor uw gegevens verantwoordelijk is.

    Intussen kunt u de verklaring lezen en delen, en vragen stellen.
# Variables: $contact
signon-closed =
    Ondertekenen kan niet meer: de sluitingsdatum is voorbij.

    Met vragen kunt u terecht bij { $contact }.

## The questions

signon-consent =
    <b>{ $step } / { $steps } · Voordat we beginnen</b>

    U gaat de verklaring ondertekenen namens een organisatie. Daarvoor moet u door die organisatie gemachtigd zijn. Het duurt ongeveer vijf minuten.

    <b>Wie verantwoordelijk is:</b> { $controller }, { $contact }.
    <b>Wat openbaar wordt:</b> de naam en het land van de organisatie, alleen als u dat kiest en alleen na controle.
    <b>Wat bij ons blijft, versleuteld:</b> uw naam, functie, zakelijke e-mailadres en Telegram-account, om de ondertekening te controleren en u te bereiken.
    <b>Hoelang:</b> tot u het wist, en hoogstens { $days } dagen nadat u intrekt of halverwege stopt. Wordt de ondertekening goedgekeurd, dan verdwijnen uw naam, functie, e-mailadres en account { $keep } na de sluiting; u krijgt vooraf bericht.

    <b>Weeg het risico goed af.</b> Wie het Hof steunt, kan de aandacht van regeringen trekken. Chats met bots zijn niet end-to-end versleuteld: Telegram kan ze lezen. Kan dit u in gevaar brengen, ga dan hier niet verder; schrijf naar { $contact } via een weg die u vertrouwt.

    U kunt zich op elk moment terugtrekken. Meer hierover: /privacy
signon-consent-agree = ✅ Akkoord, ga verder

signon-organisation =
    <b>{ $step } / { $steps } · Organisatie</b>

    Wat is de volledige naam van uw organisatie, zoals die vermeld moet worden? Alleen organisaties kunnen tekenen, geen privépersonen.

signon-alike =
    <b>{ $step } / { $steps } · Een ogenblik</b>

    Een organisatie met deze naam, of een die er sterk op lijkt, is al bij ons bekend. Heeft een collega misschien al getekend?

    Is <b>{ $organisation }</b> een andere organisatie, of weet u het niet zeker, ga dan gewoon verder: het secretariaat kijkt ernaar.
signon-alike-continue = ➡️ Verdergaan

signon-country =
    <b>{ $step } / { $steps } · Land</b>

    In welk land is { $organisation } gevestigd? Typ de naam of een deel ervan, in welke taal u wilt; of typ “internationaal”.
# Variables: $name – a country
signon-country-option = { $name }

signon-website =
    <b>{ $step } / { $steps } · Website</b>

    Wat is de website van de organisatie? Die helpt ons bij de controle. Bijvoorbeeld: example.org

signon-name =
    <b>{ $step } / { $steps } · Uw naam</b>

    Hoe heet u? Uw naam wordt niet gepubliceerd.

signon-role =
    <b>{ $step } / { $steps } · Uw functie</b>

    Wat is uw functie bij { $organisation }? Bijvoorbeeld: directeur of coördinator. Uw functie wordt niet gepubliceerd.

signon-email =
    <b>{ $step } / { $steps } · Zakelijk e-mailadres</b>

    Wat is uw zakelijke e-mailadres? Liefst een adres van de organisatie zelf. Het wordt niet gepubliceerd.

# Variables, too: $risk – publication-risk
signon-listing =
    <b>{ $step } / { $steps } · In de lijst</b>

    { $risk }

    Hoe moet { $organisation } na goedkeuring in de openbare lijst staan?

    1. Met naam en land.
    2. Meegeteld voor het land, nooit genoemd.
    3. Meegeteld voor de regio: naam en land worden nooit getoond.
    4. Met naam vanaf een datum, hoogstens een jaar vooruit (u kunt de datum typen); tot dan zoals bij 2.
signon-listing-public = 🌍 Met naam
signon-listing-counted = 🔒 Geteld, niet genoemd

signon-updates =
    <b>{ $step } / { $steps } · Nieuws</b>

    Wilt u in deze chat nieuws van de campagne ontvangen? U kunt er op elk moment mee stoppen.
signon-updates-yes = ✅ Ja
signon-updates-no = ❌ Nee

## Moving about

signon-back = ⬅️ Terug
signon-skip = ⏭ Overslaan
signon-cancel = ✖️ Annuleren
signon-continue = ✍️ Verder met tekenen
signon-send = ✅ Versturen
signon-none = –
signon-edit-organisation = 1 · Organisatie
signon-edit-country = 2 · Land
signon-edit-website = 3 · Website
signon-edit-name = 4 · Uw naam
signon-edit-role = 5 · Uw functie
signon-edit-email = 6 · E-mail
signon-edit-listing = 7 · In de lijst
signon-edit-updates = 8 · Nieuws
signon-other-question = Die knop hoort bij een andere vraag. Dit is de vraag waar we gebleven waren.
signon-edited = Wijzigingen in berichten die u al verstuurd hebt, zie ik niet. Wilt u een antwoord veranderen, ga dan terug, of wacht op het overzicht aan het eind.

## The last look

# Variables: all answers; $appears – signon-appears-…; $version – number of the statement's version; $send – a number to type
signon-review =
    <b>Kijk alles nog één keer na</b>

    1. Organisatie: <b>{ $organisation }</b>
    2. Land: <b>{ $country }</b>
    3. Website: { $website }
    4. Uw naam: { $name }
    5. Uw functie: { $role }
    6. E-mail: { $email }
    7. In de lijst: { $listing }
    8. Nieuws: { $updates }

    <b>Zo komt het erin te staan:</b>
    <blockquote>{ $appears }</blockquote>

    Met het versturen ondertekent { $organisation } versie { $version } van de verklaring. Wilt u iets veranderen, tik het dan aan of typ het nummer; met { $send } verstuurt u het.

## The end

# Variables: $reference, $command
signon-sent =
    🎉 <b>Dank u wel. Uw ondertekening is binnen.</b>

    Referentie: <code>{ $reference }</code>

    Hoe het verdergaat: het secretariaat controleert uw ondertekening en u hoort in deze chat wat de uitkomst is. Vóór die tijd wordt niets openbaar.

    Met { $command } kunt u haar op elk moment bekijken, verbeteren of intrekken.
# After a correction. Variables: $reference, $command
signon-corrected =
    ✏️ <b>Uw correctie is binnen.</b>

    Referentie: <code>{ $reference }</code>

    Het secretariaat bekijkt de ondertekening opnieuw; tot die tijd staat de organisatie niet in de openbare lijst. U hoort in deze chat wat de uitkomst is.

    Bekijken kan met { $command }.
signon-unchanged = Er is niets veranderd, dus alles blijft zoals het was.
signon-already-sent =
    Deze ondertekening was al verstuurd. Referentie: <code>{ $reference }</code>

    Bekijken kan met { $command }.
signon-cancel-ask = Stoppen met ondertekenen? Wat u tot nu toe hebt ingevuld, wordt gewist.
signon-cancel-yes = 🗑 Stoppen en wissen
signon-cancelled = Gestopt. Er is niets bewaard.

## What you signed

mysignature-none = U hebt hier nog niet ondertekend.
# Variables: $reference, $organisation, $country, $status, $listing, $version
mysignature-one =
    <b>{ $organisation }</b>, { $country }

    Status: { $status }
    In de lijst: { $listing }
    Versie van de verklaring: { $version }
    Bewijzen: { $proofs }
    Referentie: <code>{ $reference }</code>
mysignature-status-pending = ⏳ wacht op het secretariaat
mysignature-status-approved = ✅ goedgekeurd
mysignature-status-rejected = ❌ niet aanvaard
mysignature-status-withdrawn = ↩️ ingetrokken
mysignature-correct = ✏️ Verbeteren
mysignature-withdraw = ↩️ Intrekken
mysignature-draft-first = U bent nog met een ondertekening bezig. Maak die eerst af, of annuleer die.
# Variables: $organisation
mysignature-withdraw-ask = De ondertekening van <b>{ $organisation }</b> intrekken? De naam verdwijnt meteen uit onze lijst. Kopieën die anderen hebben afgedrukt of doorgestuurd, kunnen we niet terughalen.
# When it is counted and not named, or not approved yet. Variables: $organisation
mysignature-withdraw-ask-unnamed = De ondertekening van <b>{ $organisation }</b> intrekken? Vanaf dat moment telt ze niet meer mee.
mysignature-really = ↩️ Ja, intrekken
mysignature-keep = Laten staan
# Variables: $organisation, $reference
mysignature-withdrawn = Ingetrokken. De ondertekening van <b>{ $organisation }</b> telt niet meer mee. Referentie: <code>{ $reference }</code>

## The list

signatories-none = Er staat nog geen organisatie in de lijst. Die van u kan de eerste zijn.
# Variables: $total – organisations, $countries – number of countries, $unnamed – counted without a name, $lines – countries
signatories =
    📋 <b>{ $total ->
        [one] { $total } organisatie
       *[other] { $total } organisaties
    }{ $countries ->
        [0] { "" }
        [one] { " " }uit { $countries } land
       *[other] { " " }uit { $countries } landen
    }</b>
    { $unnamed ->
        [0] { $total ->
            [one] Ze staat met haar naam in de lijst.
           *[other] Alle staan met hun naam in de lijst.
        }
        [one] { $total ->
            [one] Ze telt mee zonder haar naam.
           *[other] Eén daarvan telt mee zonder haar naam.
        }
       *[other] { $unnamed } daarvan tellen mee zonder hun naam.
    }

    { $lines }
# Variables: $country, $count
signatories-country-line = { $country }: { $count }
# Variables: $organisation, $country
signatories-line = { $organisation } ({ $country })
# Variables: $lines, $found – how many, $page, $pages
signatories-list =
    📋 <b>{ $found ->
        [one] { $found } organisatie
       *[other] { $found } organisaties
    }</b>

    { $lines }

    { $page } / { $pages }
signatories-unnamed = Hier tellen alle organisaties mee zonder hun naam.
signatories-not-found = In de openbare lijst staat geen organisatie met die naam.
# Variables: $cancel
signatories-ask = Typ een deel van de naam van de organisatie. Liever niet? Typ { $cancel }.
signatories-browse = 📋 Alle namen
signatories-search = 🔎 Zoeken
# Variables: $name
signatories-country = { $name }
