# Protection against abuse: lists, sign-ons that are set aside, alarms, many invalidated together. For the secretariat.

panel-to-protection = 🛡 Bescherming
protection =
    🛡 <b>Bescherming</b>

    <b>Apart gezet:</b> ondertekeningen van een domein op de lijst, of met een woord op de lijst in de naam van de organisatie. Voor de afzender lijken ze aanvaard; ze wachten hier en tellen nergens mee.
    <b>Niet gehoord:</b> mensen op de lijst krijgen geen antwoord meer. Waar iedereen recht op heeft, blijft voor hen werken: /stop, /mydata, /erase, /privacy.

    Domeinen: { $domains }
    Woorden: { $words }
    Mensen: { $people }
    Nu apart gezet: { $held }
protection-back = ⬅️ Bescherming
protection-domain = 🌐 Domeinen
protection-word = 🔤 Woorden
protection-person = 👤 Mensen
protection-held = 📥 Apart gezet: { $count }
protection-rules = 🧹 Ongeldig maken per regel
protection-list =
    <b>{ $kind }</b>

    { $lines }
protection-line = • <b>{ $value }</b> – sinds { $since } UTC
protection-empty = Er staat niets op deze lijst.
protection-add = ➕ Toevoegen
protection-remove = ✖️ { $value }
protection-type-domain = 🌐 Welk domein? Typ het, of een link of e-mailadres ermee, bijvoorbeeld spam.example. Liever niet? Typ { $cancel }.
protection-type-word = 🔤 Welk woord of welke woorden? Ondertekeningen van organisaties met die woorden in hun naam worden apart gezet, ook als ze met gelijkende letters geschreven zijn. Liever niet? Typ { $cancel }.
protection-type-person = 👤 Wie? Typ het referentienummer van een van hun ondertekeningen, of het nummer van hun Telegram-account. Liever niet? Typ { $cancel }.
error-protection-domain = Dat is geen domein. Het moet er zo uitzien: spam.example
error-protection-word = Typ een woord van minstens drie letters. Een korter woord zou bijna alles apart zetten.
error-protection-person = Geen ondertekening heeft dat nummer, of de vertegenwoordiger heeft zijn gegevens gewist. Het nummer van een Telegram-account bestaat alleen uit cijfers.
error-protection-origin = Dat is geen code van een link. Die bestaat uit kleine letters, cijfers en koppeltekens, hoogstens 24.
protection-person-one = deze persoon
protection-added = 🛡 Staat nu op de lijst: <b>{ $value }</b>. Niemand krijgt er bericht van.
protection-there = <b>{ $value }</b> staat al op de lijst.
protection-colleague = Mensen van het secretariaat kunnen niet op deze lijst staan. Een eigenaar kan hun eerst hun rol afnemen.
protection-removed = Van de lijst gehaald.
protection-gone = Een collega was u voor: het staat niet meer op de lijst.
protection-block = 🚫 Blokkeren
protection-what =
    🚫 Wat is er ongewenst aan de ondertekening van <b>{ $organisation }</b> <code>{ $reference }</code>?

    Een geblokkeerde persoon krijgt geen antwoord meer. Verdere ondertekeningen van een geblokkeerd domein worden apart gezet. Deze ondertekening blijft zoals ze is.
protection-this-person = 👤 Deze persoon
protection-this-domain = 🌐 { $value }

## Set aside

held-none = 📥 Er is niets apart gezet.
held-why = 📥 Apart gezet vanwege: { $value }
held-release = ✅ Ter beoordeling
held-reject = ❌ Stil afwijzen
held-released = Nu ter beoordeling: { $organisation }
held-rejected = Zonder bericht afgewezen: { $organisation }
held-gone = Een collega was u voor, of de ondertekening is ingetrokken.

## Alarms

spike-domain = ⚠️ <b>Veel ondertekeningen van één domein: { $value }</b>. In het afgelopen uur: { $count }; gewoonlijk: { $usual }. Bekijk ze alstublieft extra zorgvuldig.
spike-country = ⚠️ <b>Veel ondertekeningen uit één land: { $value }</b>. In het afgelopen uur: { $count }; gewoonlijk: { $usual }. Bekijk ze alstublieft extra zorgvuldig.
spike-origin = ⚠️ <b>Veel ondertekeningen via één link: { $value }</b>. In het afgelopen uur: { $count }; gewoonlijk: { $usual }. Bekijk ze alstublieft extra zorgvuldig.
spike-show = 🔎 Tonen
spike-list = 🔎 <b>{ $value }</b> – ondertekeningen: { $count }
spike-invalidate = 🧹 Samen ongeldig maken

## Many invalidated together

rule-which = 🧹 <b>Welke ondertekeningen moeten ongeldig worden?</b> U ziet eerst hoeveel en welke. Er gebeurt niets voordat u het bevestigt, en alles kan zeven dagen lang ongedaan worden gemaakt.
rule-domain = 🌐 Domein
rule-country = 🌍 Land
rule-origin = 🔗 Link
rule-word = 🔤 Woord
rule-all = 🕐 Alle recente
rule-type-domain = 🌐 Van welk domein? Typ het, bijvoorbeeld spam.example. Liever niet? Typ { $cancel }.
rule-type-country = 🌍 Uit welk land? Typ de naam. Liever niet? Typ { $cancel }.
rule-type-origin = 🔗 Via welke link kwamen ze? Typ de code, bijvoorbeeld newsletter van via-newsletter. Liever niet? Typ { $cancel }.
rule-type-word = 🔤 Welk woord, van minstens drie letters, staat in de namen van de organisaties? Liever niet? Typ { $cancel }.
rule-window-1 = Afgelopen uur
rule-window-24 = Afgelopen 24 uur
rule-window-168 = Afgelopen 7 dagen
rule-window-0 = Hoe oud ook
batch-rule = { $about } <b>{ $value }</b> · { $window }
batch-ask =
    🧹 { $rule }

    <b>Bedoelde ondertekeningen: { $count }</b>
    Wachtend: { $waiting }
    Goedgekeurd: { $approved }
    Apart gezet: { $held }

    Enkele daarvan:
    { $lines }

    Precies deze zouden worden afgewezen en van alle lijsten verdwijnen. De knoppen werken één keer, vijf minuten lang.
batch-quietly = ❌ { $count } afwijzen, stil
batch-telling = ❌ { $count } afwijzen en melden
batch-done =
    🧹 Groep nr. { $number }: gedaan.

    Afgewezen: { $count }
    Overgeslagen, omdat er intussen iets mee gebeurde: { $left }
# Below batch-ask. Variables: $count – sign-ons the rule fits, $part – how many of them are in one batch
batch-part = 🧹 Ondertekeningen die aan de regel voldoen: { $count }. In één keer: hoogstens { $part }, de oudste eerst. Gebruik de regel daarna opnieuw voor de rest.
batch-gone = Dat is al gedaan of ongedaan gemaakt, of te lang geleden.
batch-open = ↩️ Bekijken, ongedaan maken
batch-lately = 🕘 Onlangs gedaan
batch-list = 🕘 <b>Samen ongeldig gemaakt in de afgelopen zeven dagen</b>
batch-none = 🕘 In de afgelopen zeven dagen is er niets samen ongeldig gemaakt.
batch-row = Nr. { $number } · { $count }
batch-one =
    🧹 <b>Groep nr. { $number }</b>, { $when } UTC
    { $rule }

    Afgewezen: { $count }

    Als u dit ongedaan maakt, staat elke ondertekening er weer bij als daarvoor. Waarover een collega sindsdien besliste, blijft zoals het is. De knop werkt één keer, vijf minuten lang.
batch-over =
    🧹 <b>Groep nr. { $number }</b>, { $when } UTC
    { $rule }

    Afgewezen: { $count }

    Dit is ongedaan gemaakt, of de zeven dagen zijn voorbij.
batch-undo = ↩️ Alles ongedaan maken
batch-undone =
    ↩️ Groep nr. { $number }: ongedaan gemaakt.

    Als daarvoor: { $count }
    Gelaten zoals ze zijn: { $left }

## What was done, in the log

act-list-added = Op een lijst van het ongewenste gezet
act-list-removed = Van een lijst van het ongewenste gehaald
act-held-released = Apart gezet, daarna ter beoordeling gegeven
act-held-rejected = Apart gezet, daarna afgewezen
act-invalidated = Samen ongeldig gemaakt
act-invalidation-undone = Samen ongeldig gemaakt, ongedaan gemaakt
