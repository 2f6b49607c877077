# How it is checked that a sign-on comes from its organisation: the ladder of proofs.

proof-mailbox = zakelijk e-mailadres
proof-domain = e-mail op het eigen domein
proof-site = website
proof-called = teruggebeld
proof-second = tweede functionaris
proof-none = alleen opgegeven
proof-lines =
    🪜 Niveau: <b>{ $level }</b>
    Bewezen: { $held }
    Ontbreekt: { $missing }
proof-second-line = 👥 Tweede functionaris: { $name }, { $role }
export-column-proofs = Bewijzen
signatories-vouched = <i>✓ – de organisatie heeft bewezen dat dit haar ondertekening is: met haar eigen domein, haar website of een telefoongesprek. Geen teken betekent niet dat er iets mis is.</i>

proof-do-site = 🌐 Bewijzen met uw website
proof-do-second = 👥 Tweede functionaris vragen
proof-end-second = ✖️ Tweede bevestiging beëindigen
proof-end-link = ✖️ Link intrekken
proof-not-standing = De ondertekening van <b>{ $organisation }</b> geldt op dit moment niet; er valt dus niets te bewijzen.

site-held = ✅ De ondertekening van <b>{ $organisation }</b> is al bewezen met de website.
site-none = Voor <b>{ $organisation }</b> is geen website opgegeven; er valt daar dus niets op te zoeken. U kunt er een toevoegen met ‘Corrigeren’.
site-impossible = { $host } kan geen bewijs zijn: veel mensen hebben daar hun adres of hun pagina’s. Geef met ‘Corrigeren’ het eigen domein van de organisatie op.
site-ask =
    🌐 <b>Bewijzen met de website</b>

    Wie { $host } kan wijzigen, laat zien dat <b>{ $organisation }</b> achter deze ondertekening staat. Vraag degene die de website beheert om <b>een</b> van deze twee dingen te doen, met precies deze regel:

    <code>{ $line }</code>

    <b>Ofwel</b> een DNS-record van het type TXT met de naam <code>{ $record }</code>

    <b>ofwel</b> een gewoon tekstbestand op
    <code>{ $url }</code>

    Tik daarna op ‘Nu controleren’. Een nieuw DNS-record kan pas na enkele uren zichtbaar zijn. Na de controle mag de regel weer weg. Hij geldt alleen voor deze organisatie en deze website.
site-copy = 📋 De regel kopiëren
site-check = 🔎 Nu controleren
site-again = 🌐 Wat waar moet komen
site-looking = 🔎 Ik kijk op { $host }. Het antwoord komt hier binnen een minuut.
site-waiting = Er loopt al een controle. Het antwoord komt hier.
site-wait-person = Even geduld: één controle per minuut, en { $count ->
    [one] { $count } controle
   *[other] { $count } controles
} per uur. Een nieuw DNS-record heeft tijd nodig.
site-wait-everybody = Er worden nu veel websites gecontroleerd. Probeer het over een uur opnieuw.
site-proven = ✅ De ondertekening van <b>{ $organisation }</b> is bewezen met de website. Dank u wel. De regel is daar niet meer nodig.
site-changed = De ondertekening van <b>{ $organisation }</b> is tijdens de controle gewijzigd; de controle telt dus niet. Er is nu een nieuwe regel.
site-not-yet =
    🔎 <b>Nog niet gevonden</b> op { $host }

    <b>DNS-record</b> <code>{ $record }</code>
    { $seen_record }

    <b>Bestand</b> <code>{ $url }</code>
    { $seen_file }

    Een van beide is genoeg. De regel is:
    <code>{ $line }</code>
site-seen-none = Daar staat nog niets.
site-seen-other = Er staat een soortgelijke regel, maar een andere: misschien van een andere ondertekening, of van voor een correctie.
site-seen-timeout = Er kwam niet op tijd een antwoord.
site-seen-refused = Het adres ligt niet op het openbare internet; ik heb het dus niet bevraagd.
site-seen-redirect = Het verwijst naar een andere website, of eindeloos door. Daar ga ik niet naartoe.
site-seen-large = Het bestand is te groot: ik lees hoogstens 4 KB.
site-seen-kind = Het is geen gewone tekst. Het bestand moet als text/plain worden verstuurd, zonder compressie.
site-seen-certificate = De beveiligde verbinding (https) lukte niet: het certificaat geldt niet voor deze naam.
site-seen-trouble = De server was niet bereikbaar of meldde een fout.

second-held = Een tweede functionaris heeft al bevestigd voor <b>{ $organisation }</b>.
second-link =
    👥 <b>Een tweede functionaris voor { $organisation }</b>

    Stuur deze link naar één andere persoon die namens de organisatie mag spreken, bijvoorbeeld een bestuurslid. Hij werkt één keer, binnen { $hours ->
        [one] { $hours } uur
       *[other] { $hours } uur
    }, vanaf het eigen Telegram-account van die persoon:

    { $link }

    Die persoon ziet wat er is ondertekend en uw naam, verder niets over u. Een eerdere link werkt niet meer.
second-copy = 📋 De link kopiëren
second-link-ended = De link voor <b>{ $organisation }</b> werkt niet meer.
second-gone = Dat is al beëindigd.
second-end-ask = De bevestiging van de tweede functionaris voor <b>{ $organisation }</b> beëindigen? De ondertekening blijft; dit bewijs vervalt, en de ander krijgt bericht.
second-end-yes = ✖️ Ja, beëindigen
second-keep = Behouden
second-end-done = De bevestiging van de tweede functionaris voor <b>{ $organisation }</b> is beëindigd.
second-ended = 👥 De vertegenwoordiger van <b>{ $organisation }</b> heeft uw bevestiging als tweede functionaris, of de link daarvoor, beëindigd. Wat u mij daarvoor hebt opgegeven, is gewist.
second-fallen = 👥 De ondertekening van <b>{ $organisation }</b> is gewijzigd; uw bevestiging als tweede functionaris telt dus niet meer. Wat u mij daarvoor hebt opgegeven, is gewist.
second-withdrawn = 👥 <b>{ $organisation }</b> heeft de ondertekening ingetrokken. Uw bevestiging als tweede functionaris is beëindigd, en wat u mij daarvoor hebt opgegeven, is gewist.
second-ended-told = 👥 De tweede functionaris heeft de bevestiging voor <b>{ $organisation }</b> ingetrokken. De ondertekening blijft; dit bewijs is weg.
second-declined-told = 👥 De tweede functionaris heeft niet bevestigd voor <b>{ $organisation }</b>. De link werkt niet meer.
second-told = 👥 { $name }, { $role }, heeft als tweede functionaris bevestigd voor <b>{ $organisation }</b>. Klopt dat niet, beëindig het dan met { $command }.

second-invalid = Deze link werkt niet meer: hij is gebruikt, ingetrokken of te oud. Vraag degene die hem stuurde om een nieuwe.
second-changed = Wat er is ondertekend, is gewijzigd sinds deze link werd gemaakt. Vraag degene die hem stuurde om een nieuwe.
second-self = Deze link is voor iemand anders: een tweede functionaris van de organisatie, vanaf een ander account.
second-once = U hebt al voor een organisatie bevestigd. Elk account kan dat één keer doen.
second-same-name = Dat is de naam van degene die heeft ondertekend. Een tweede functionaris is iemand anders. Typ uw eigen naam.
second-offer =
    👥 <b>Bevestigt u dit voor uw organisatie?</b>

    { $name } heeft namens haar ondertekend:

    Organisatie: <b>{ $organisation }</b>, { $country }
    Versie van de verklaring: { $version }
    In de lijst: { $listing }

    De verklaring: { $statement }

    Mag u namens de organisatie spreken en bent u het ermee eens, dan vraag ik uw naam en uw functie. Ze worden versleuteld bewaard, alleen getoond aan { $name } en het secretariaat, en samen met de ondertekening gewist. U kunt het altijd terugdraaien. Verantwoordelijk: { $controller }. Meer hierover: { $privacy }
second-begin = ✅ Dat kan ik bevestigen
second-no = ✖️ Ik bevestig dit niet
second-name = Wat zijn uw voor- en achternaam? Liever niet? Typ { $cancel }.
second-role = Wat is uw functie bij <b>{ $organisation }</b>? Liever niet? Typ { $cancel }.
second-look =
    👥 <b>Klopt alles?</b>

    Organisatie: <b>{ $organisation }</b>, { $country }
    Versie van de verklaring: { $version }
    In de lijst: { $listing }
    Ondertekend door: { $name }

    U: { $second_name }, { $second_role }
second-yes = ✅ Ik bevestig dit
second-done = ✅ Dank u wel. U hebt bevestigd voor <b>{ $organisation }</b>. U vindt het terug met { $command } en kunt het daar intrekken.
second-declined = U hebt niet bevestigd voor <b>{ $organisation }</b>. Wat u mij daarvoor hebt opgegeven, is gewist, en de link werkt niet meer.
second-mine =
    👥 <b>{ $organisation }</b>, { $country }

    U hebt bevestigd als tweede functionaris: { $second_name }, { $second_role }
    Versie van de verklaring: { $version }
    In de lijst: { $listing }
    Referentie: <code>{ $reference }</code>
second-back = ↩️ Bevestiging intrekken

called = 📞 Teruggebeld
called-undo = ↩️ Terugbellen ongedaan maken
called-ask =
    📞 <b>Teruggebeld: { $organisation }</b>

    Dit telt alleen als u een nummer hebt gebeld dat u zelf hebt gevonden, op de website van de organisatie of in een gids, en iemand daar heeft bevestigd dat { $name } namens haar heeft ondertekend.

    <b>Nooit het nummer dat hier, in een bericht of in een e-mail is opgegeven.</b>
called-yes = 📞 Ja, gebeld en bevestigd
called-already = Er is al genoteerd dat { $organisation } is teruggebeld.
called-none = Voor { $organisation } is geen telefoongesprek genoteerd.
called-noted = 📞 Genoteerd: <b>{ $organisation }</b> is teruggebeld. U kunt dat op de kaart terugdraaien.
called-undone = Terugbellen ongedaan gemaakt: { $organisation }

act-proved-site = Bewezen met de website
act-second-asked = Link voor een tweede functionaris gemaakt
act-second-link-ended = Link voor een tweede functionaris ingetrokken
act-proved-second = Bevestigd door een tweede functionaris
act-second-ended = Bevestiging van de tweede functionaris beëindigd
act-called-back = Teruggebeld
act-called-back-undone = Terugbellen ongedaan gemaakt
