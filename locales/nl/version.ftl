# A newer version of the statement, and what became of those who signed an older one.

# --- to representatives

# Variables: $organisation, $old, $new – numbers of versions
version-ask =
    📄 <b>De verklaring is gewijzigd.</b>

    { $organisation } ondertekende versie { $old }. Versie { $new } zegt hier en daar iets anders. Lees haar alstublieft en laat ons weten of de ondertekening ook daarvoor geldt.

    Zolang u niet antwoordt, staat uw organisatie onder versie { $old }.
# Once, after a week. Variables as above
version-reminder =
    📄 <b>Een herinnering:</b> de verklaring is gewijzigd, en we weten nog niet of { $organisation } achter versie { $new } staat.

    Zonder antwoord blijft het versie { $old }. We vragen het niet nog eens.
version-keep = ✅ Onze ondertekening blijft
version-changes = 🔍 Wat er veranderd is
version-read-new = 📖 De nieuwe tekst lezen
version-read-old = 📜 De ondertekende tekst lezen
version-later = 🕓 Later beslissen
# Variables: $old, $new – numbers of versions, $changes – the paragraphs in which words changed
version-changed-words =
    🔍 <b>Van versie { $old } naar versie { $new }</b>
    <s>Doorgestreept</s>: weggelaten. <b>Vet</b>: nieuw. Alinea’s zonder wijziging staan er niet bij.

    { $changes }
version-changes-many = Er is te veel veranderd om het hier woord voor woord te tonen. Lees alstublieft beide teksten.
# Variables: $organisation, $new
version-kept = ✅ Dank u wel. { $organisation } staat nu onder versie { $new } van de verklaring. Het nieuwe ontvangstbewijs volgt.
# Variables: $old, $command
version-postponed = 🕓 Goed. Uw organisatie blijft onder versie { $old } staan. U kunt altijd nog antwoorden: { $command }
version-kept-before = Dat is al beantwoord.
# Under a file. Variables: $number, $digest – beginning of its fingerprint
version-text = 📄 De verklaring, versie { $number }. Vingerafdruk: <code>{ $digest }</code>
version-text-lost = Deze tekst wordt hier niet bewaard.
# A button of /mysignature
mysignature-version = 📄 De verklaring is gewijzigd
# At the end of signing on. Variables: $number
signon-version-changed = 📄 De verklaring is gewijzigd terwijl u dit invulde: het is nu versie { $number }. Lees haar alstublieft en ga nog eens akkoord. Uw antwoorden blijven bewaard.

# --- to the secretariat

# Variables: $number
version-line = 📄 Verklaring: versie { $number }. Niemand staat onder een tekst die iets anders zegt.
# Variables: $number, $askable – not asked yet, $kept, $withdrawn, $undecided, $unreachable – came from a file
version-line-asked = 📄 Verklaring: versie { $number }. Ondertekenden een oudere tekst en nog niet gevraagd: { $askable }; gevraagd – gehandhaafd: { $kept }, ingetrokken: { $withdrawn }, nog geen besluit: { $undecided }; uit bestanden, door u te vragen: { $unreachable }.
version-ask-signers = 📄 De ondertekenaars vragen
# Variables: $number, $count – organisations, $unreachable
version-ask-sure =
    📄 <b>Vragen aan wie een oudere tekst ondertekende?</b>

    { $count ->
        [one] { $count } organisatie krijgt de vraag
       *[other] { $count } organisaties krijgen de vraag
    } of ze achter versie { $number } staat: elke vertegenwoordiger één keer, in de eigen taal, met één herinnering na een week. Eenmaal begonnen is dit niet te stoppen.

    Uit bestanden, zonder iemand om het hier aan te vragen: { $unreachable }.
# A button. Variables: $count
version-ask-confirm = ✅ Nu vragen: { $count }
version-asking = ✅ Het wordt gevraagd: overdag, elke minuut een aantal. De pagina met teksten toont de antwoorden.
version-nobody-to-ask = Er is niemand meer om het aan te vragen.
act-asked-signers = Ondertekenaars gevraagd over een nieuwe verklaring
act-reaffirmed = Ondertekening gehandhaafd voor een nieuwe verklaring
