# Codes by mail: a mailbox is confirmed, a sign-on moves to another account, somebody says “this was not me”.

## Letters. Plain text: no markup

# Variables: $bot
mail-code-subject = Uw code voor { $bot }
# Keep the codes on lines of their own. Variables: $bot, $code, $minutes, $disavowal, $reference, $controller, $contact
mail-code-body =
    Goedendag,

    iemand heeft met de Telegram-bot { $bot } een verklaring ondertekend en dit e-mailadres opgegeven.

    Was u dat, typ deze code dan in de chat met de bot:

    { $code }

    Ze werkt { $minutes } minuten en alleen in die chat. Geef haar aan niemand: we vragen er nergens anders om.

    Was u dat niet, dan kunt u het ongedaan maken. Open { $bot } in Telegram en stuur deze regel:

    /notme { $disavowal }

    De ondertekening met uw adres wordt dan ingetrokken. Elk Telegram-account is goed.

    Referentie: { $reference }
    { $controller }, { $contact }
# Variables: $bot
mail-move-subject = Uw code voor { $bot }
# Keep the code on a line of its own. Variables: $bot, $code, $minutes, $reference, $controller, $contact
mail-move-body =
    Goedendag,

    iemand vraagt om de ondertekening { $reference } over te zetten naar een ander Telegram-account. Ze is met dit e-mailadres gedaan.

    Was u dat, typ deze code dan in de chat met de Telegram-bot { $bot }:

    { $code }

    Ze werkt { $minutes } minuten en alleen in die chat.

    Was u dat niet, dan hoeft u niets te doen: zonder de code verandert er niets. Geef haar aan niemand.

    { $controller }, { $contact }

## The code

# Variables: $email, $minutes
mailbox-sent =
    ✉️ <b>Nog één stap: is dit uw mailbox?</b>

    Een code van 8 cijfers is onderweg naar { $email }. Typ haar hier binnen { $minutes } minuten. Het secretariaat ziet dan dat het adres van u is.

    Niets ontvangen? Kijk bij de ongewenste mail of vraag een nieuwe code. Uw ondertekening is hoe dan ook binnen.
# Variables: $email
mailbox-proved = ✅ <b>Bevestigd.</b> De mailbox { $email } is van u. Dank u wel.
# Variables: $email, $domain – of the organisation
mailbox-proved-domain = ✅ <b>Bevestigd.</b> De mailbox { $email } is van u en hoort bij het domein van uw organisatie, { $domain }. Dank u wel.
# The mail server does not take it. Variables: $email, $command
mailbox-refused = ✉️ De mail aan { $email } is geweigerd: misschien bestaat die mailbox niet. Kijk het adres na met { $command } en verbeter het zo nodig.
# Variables: $email, $command
mailbox-unsent = ✉️ De mail aan { $email } kon niet worden verstuurd. Uw ondertekening is toch binnen. Met { $command } kunt u later een nieuwe code vragen.
# Buttons
mysignature-code = ✉️ E-mail bevestigen
code-again = ✉️ Nieuwe code
code-needless = Hier valt niets meer te bevestigen.
# Variables: $left – tries
code-wrong = ❌ Dat is niet de code uit de nieuwste mail. Resterende pogingen: { $left }
# Variables: $left – tries
code-lost = 😞 Er ging iets mis voordat de code was gecontroleerd. Typ haar nog een keer. Resterende pogingen: { $left }
# Variables: $tries
code-used-up = ❌ Ook die was niet goed, of ze kwam te laat: een code mag { $tries } keer worden geprobeerd. Vraag een nieuwe.
# Variables: $minutes
code-expired = ⏳ Deze code is te oud: ze werkt { $minutes } minuten. Vraag een nieuwe.
# Variables: $command
code-unclear = De code heeft 8 cijfers, bijvoorbeeld 1234 5678. Typ alleen de code. Hebt u er geen? Typ { $command }.
# Variables: $command
code-none = In dit account wordt geen code verwacht. Een code werkt alleen in het account waarin ze is gevraagd. Uw ondertekeningen: { $command }
# Variables: $command
code-gone = De code klopt, maar de ondertekening is intussen ingetrokken of overgezet. Uw ondertekeningen: { $command }
code-changed = De code klopt, maar het e-mailadres in de ondertekening is intussen veranderd. Vraag een nieuwe code.
# Variables: $controller, $contact
code-cap = ✋ Voor vandaag kunnen er geen codes meer worden verstuurd, zodat niemand wordt overspoeld met mail. Probeer het morgen opnieuw of schrijf aan { $controller }: { $contact }

## Another account

# A button
mysignature-move = 📱 Ik tekende elders
# Variables: $command
move-reference =
    📱 <b>Hebt u met een ander Telegram-account ondertekend?</b> Dan kan de ondertekening naar dit account.

    Typ het referentienummer. Het ziet er zo uit: <code>ABCD-2345</code>. Liever niet? Typ { $command }.
# Variables: $command
move-reference-unclear = Een referentienummer ziet er zo uit: <code>ABCD-2345</code>. Typ het nog een keer. Hebt u er geen? Typ { $command }.
# Variables: $command
move-own = Die ondertekening hoort al bij dit account: { $command }
# Variables: $command
move-email = En welk zakelijk e-mailadres is bij het ondertekenen opgegeven? Liever niet? Typ { $command }.
# Variables: $command
move-email-unclear = Dat lijkt geen e-mailadres. Typ het nog een keer, bijvoorbeeld naam@example.org. Liever niet? Typ { $command }.
# The same whether there is such a signature or not. Variables: $minutes
move-sent =
    ✉️ Als dat nummer en dat adres bij elkaar horen, is een code van 8 cijfers onderweg naar die mailbox. Typ haar hier binnen { $minutes } minuten.

    Niets ontvangen? Kijk bij de ongewenste mail en controleer nummer en adres.
# Variables: $organisation, $reference, $command
move-done = ✅ <b>Klaar.</b> De ondertekening van <b>{ $organisation }</b>, <code>{ $reference }</code>, hoort nu bij dit account: { $command }
# To the account that had it. Variables: $organisation, $reference, $controller, $contact
move-told =
    📱 De ondertekening van <b>{ $organisation }</b>, <code>{ $reference }</code>, is overgezet naar een ander Telegram-account. Daar is een code getypt die naar het zakelijke e-mailadres was gestuurd.

    Was u dat of een collega, dan hoeft u niets te doen. Zo niet, dan leest iemand anders die mailbox: schrijf meteen aan { $controller }: { $contact }

## “This was not me”

# Variables: $command
notme-how = Heeft iemand met uw e-mailadres ondertekend? Stuur { $command } en de lange code uit onze mail in één bericht.
# Variables: $controller, $contact
notme-unknown = Deze code is hier niet bekend. Vergelijk haar teken voor teken met de mail of schrijf aan { $controller }: { $contact }
# Variables: $controller, $contact
notme-too-many = ✋ Dat waren veel onbekende codes voor één dag. Schrijf aan { $controller }: { $contact }
# Variables: $controller, $contact
notme-already = Die ondertekening is al ingetrokken of noemt uw adres niet meer. U hoeft niets meer te doen. Vragen: { $controller }, { $contact }
# Variables: $reference, $controller, $contact
notme-done = ↩️ <b>Klaar.</b> De ondertekening met uw adres is ingetrokken en telt niet meer mee. Het secretariaat weet ervan. Referentie: <code>{ $reference }</code>. Vragen: { $controller }, { $contact }
# To the account that signed. Variables: $organisation, $reference, $controller, $contact
notme-signer = ↩️ De ondertekening van <b>{ $organisation }</b>, <code>{ $reference }</code>, is ingetrokken: wie het zakelijke e-mailadres leest, zegt niet te hebben ondertekend. Is dat een vergissing, schrijf dan aan { $controller }: { $contact }
# To the secretariat. Variables: $organisation, $reference
notme-alert = 🚫 <b>“Dat was ik niet.”</b> Dat zegt de mailbox die in de ondertekening van <b>{ $organisation }</b>, <code>{ $reference }</code>, is genoemd. De ondertekening is ingetrokken.

## For the secretariat

act-mailbox-proved = Mailbox bevestigd met een code
act-moved = Ondertekening overgezet naar een ander account
act-not-me = Ondertekening ingetrokken vanuit de mailbox: “dat was ik niet”
alert-mail = ⚠️ Er kan geen mail worden verstuurd, dus niemand krijgt codes. Ondertekenen kan wel. Licht de mensen in die de bot onderhouden: <code>python -m bot check</code> noemt de reden.
# Variables: $number – of letters, $length – since when
health-mail = ⚠️ <b>De mailserver is al { $length } niet bereikbaar.</b> Wachtende mails: { $number }. Ze gaan vanzelf weg. Duurt dit voort, licht dan de mensen in die de bot onderhouden.
