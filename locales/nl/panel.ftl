# The panel of the secretariat: what waits, how the texts and the bot are, who has which role, what was done.

## Panel

# Variables: $lines – of the texts panel-… and health-…, one a line
panel =
    🗂 <b>Wat er wacht</b>

    { $lines }
# $age – a span of time, as in “3 hours”, “2 days”
# Variables: $number, $age
panel-signons = 📝 Te beoordelen ondertekeningen: <b>{ $number }</b> (de oudste wacht al { $age })
panel-signons-none = 📝 Er wacht geen ondertekening op beoordeling.
# Variables: $number, $age
panel-questions = 🙋 Openstaande vragen: <b>{ $number }</b> (de oudste wacht al { $age })
panel-questions-none = 🙋 Er staat geen vraag open.
# Variables: $number – of the news, $left – a span of time
panel-news = 📣 Volgend nieuwsbericht: nr. { $number }, over { $left }
# Variables: $number – of the news
panel-news-running = 📣 Nieuwsbericht nr. { $number } wordt nu verstuurd.
panel-news-none = 📣 Er staat geen nieuws gepland.
# Variables: $expired, $stale, $missing – numbers of texts
panel-texts = 📚 Teksten – opnieuw na te kijken antwoorden: { $expired }, verouderde vertalingen: { $stale }, ontbrekende: { $missing }
panel-texts-none = 📚 Alle teksten zijn bijgewerkt.
# Variables: $age
panel-backup = 💾 Laatste back-up: { $age } geleden
panel-backup-none = 💾 Er is nog geen back-up gemaakt.
panel-to-texts = 📚 Teksten
panel-to-news = 📣 Nieuws
panel-to-export = 📦 Lijsten als bestand
panel-to-health = 🩺 Toestand
panel-to-people = 👥 Mensen
panel-to-log = 📜 Logboek
panel-to-my-role = 🎫 Mijn rol
panel-refresh = 🔄 Vernieuwen
panel-is-fresh = Zo staat het er nu voor.
panel-back = ⬅️ Dashboard

## Health

health-well = 🩺 Alles is in orde.
# Variables: $number, $length – a span of time; here not used
health-dead =
    { $number ->
        [one] ⚠️ <b>{ $number } bericht kon niet verwerkt worden.</b> De afzender weet ervan. Licht de mensen in die de bot onderhouden; het bericht blijft drie dagen bewaard.
       *[other] ⚠️ <b>{ $number } berichten konden niet verwerkt worden.</b> De afzenders weten ervan. Licht de mensen in die de bot onderhouden; de berichten blijven drie dagen bewaard.
    }
# Variables: $number – what waits to be sent, $length – for how long still
health-flood = ⚠️ <b>Telegram vraagt de bot om het rustiger aan te doen.</b> Wachtende berichten: { $number }. Over { $length } gaat het versturen vanzelf verder; u hoeft niets te doen.
# Variables: $number, $length – since when
health-unsent = ⚠️ <b>Berichten komen niet bij Telegram aan.</b> Wachtend: { $number }, het oudste al { $length }. Er gaat niets verloren. Is het over een uur nog niet voorbij, licht dan de mensen in die de bot onderhouden.
# Variables: $length – the age of the last backup; $number is not used
health-backup = ⚠️ <b>De laatste back-up is { $length } oud.</b> Vraag de mensen die de bot onderhouden na te gaan hoe dat komt.
# Variables: $length – since when; $number is not used
health-rush = ⚠️ <b>Heel veel nieuwe mensen schrijven tegelijk</b> (laatst gezien: { $length } geleden). Iedereen krijgt antwoord. Had u dit niet verwacht, bekijk nieuwe ondertekeningen dan extra zorgvuldig.
# Variables: $lines – of the texts health-…; numbers; $database – name and version of the database
health =
    🩺 <b>Toestand van de bot</b>

    { $lines }

    <b>Nu</b>
    Berichten die nog verstuurd moeten worden: { $unsent }
    Berichten die niet verwerkt konden worden: { $dead }

    <b>Sinds de bot voor het eerst werd gestart</b>
    Nog eens verstuurd, want afloop onbekend: { $uncertain }
    Opgegeven: { $lost }
    Keren dat Telegram vroeg om het rustiger aan te doen: { $floods }

    Database: { $database }

## Texts

# Variables: $expired – a number, $lines – texts-line of each language
texts =
    📚 <b>Teksten</b>

    { $expired ->
        [0] Bij geen enkel antwoord is de dag voorbij waarop de feiten opnieuw nagekeken moesten worden.
        [one] { $expired } antwoord moet opnieuw worden nagekeken; wie het leest, ziet dat erbij staan. Open het hier:
       *[other] { $expired } antwoorden moeten opnieuw worden nagekeken; wie ze leest, ziet dat erbij staan. Open er hier een:
    }

    { $lines }

    De opdracht <code>python -m bot check</code> noemt al deze teksten.
# Variables: $name – a language's name in itself; $missing, $stale – numbers
texts-line = • { $name } – ontbreekt: { $missing }, verouderd: { $stale }

## Roles: names, and what they let somebody do

role-owner = Eigenaar
role-reviewer = Beoordelaar
role-editor = Redacteur
role-reader = Meelezer
role-can-owner = Kan alles, ziet de contactgegevens, geeft rollen en neemt ze af, leest het logboek.
role-can-reviewer = Beslist over ondertekeningen en stelt vragen aan de vertegenwoordigers, beantwoordt vragen aan het team, haalt de lijsten op. Ziet de contactgegevens van de vertegenwoordigers op de kaarten.
role-can-editor = Markeert antwoorden als nagekeken, laadt de teksten opnieuw, beantwoordt vragen aan het team, verstuurt nieuws aan wie dat wil ontvangen, haalt de lijsten op. Ziet geen contactgegevens.
role-can-reader = Ziet het dashboard, de wachtende ondertekeningen en de cijfers. Kan niets wijzigen en ziet geen contactgegevens.

## Help for the secretariat

# Variables: $role – of the texts role-…, $can – of the texts role-can-…, $commands – help-command, one a line
help-desk =
    <b>Voor het secretariaat</b>

    Uw rol: <b>{ $role }</b>. { $can }

    { $commands }

    De opdrachten die voor iedereen zijn, werken ook voor u; ze staan allemaal in het menu naast het tekstveld. Niets wordt openbaar voordat het beoordeeld is.
# Variables: $name – a command without its stroke, $what – of the texts command-…
help-command = /{ $name } – { $what }

## People

# Variables: $lines – of the texts people-…, one a line
people =
    👥 <b>Mensen van het secretariaat</b>

    { $lines }
# Variables: $number
people-owners = 👑 Eigenaars, vastgelegd in de instellingen: { $number }
# Variables: $name, $role, $since – a day and a time
people-line = • <b>{ $name }</b> – { $role }, sinds { $since } UTC
# In place of a name that was not given. Variables: $mark – some letters and digits
people-nameless = zonder naam, { $mark }
people-invitations = ✉️ Openstaande uitnodigingen
# Variables: $name, $role, $left – a span of time
people-invitation = • <b>{ $name }</b> – { $role }, nog { $left } geldig
# In place of a name that was not given
invitation-nameless = zonder naam
# Variables: $name
people-one-open = 👤 { $name }
# Variables: $name
people-revoke = ✖️ Link intrekken: { $name }
people-invite = ➕ Iemand uitnodigen
people-back = ⬅️ Mensen
# Variables: $name, $role, $since, $can
people-one =
    👤 <b>{ $name }</b>

    Rol: <b>{ $role }</b>
    Sinds: { $since } UTC

    { $can }
people-remove = 🚫 De rol afnemen
# Variables: $name, $role, $since
people-remove-ask =
    De rol <b>{ $role }</b> afnemen van <b>{ $name }</b>?

    • Vanaf dat moment werken de knoppen en opdrachten voor het secretariaat voor diegene niet meer.
    • Diegene krijgt daarvan meteen bericht van de bot.
    • De naam die u hier gegeven hebt, wordt gewist.
    • Wat diegene gedaan heeft, blijft in het logboek staan, zonder die naam.

    Diegene kan de bot blijven gebruiken zoals iedereen, en u kunt opnieuw een uitnodiging sturen. De knop werkt één keer, vijf minuten lang.
people-remove-yes = 🚫 Ja, afnemen
people-removed = Klaar. De betrokkene heeft bericht gekregen.
people-gone = Deze persoon heeft geen rol meer: een andere eigenaar was u voor, of de rol is teruggegeven.
# To the person. Variables: $role; $controller, $contact – who runs the bot
role-removed =
    Uw rol in het secretariaat ({ $role }) is beëindigd: een eigenaar heeft u die afgenomen. De opdrachten voor het secretariaat werken voor u niet meer; al het andere wel.

    Vragen hierover: { $contact } ({ $controller })

## Invitations: the owner's side

# Variables: $lines – of the texts invite-role-line
invite-role =
    ➕ <b>Iemand uitnodigen: welke rol?</b>

    { $lines }
# Variables: $role, $can
invite-role-line =
    <b>{ $role }</b>
    { $can }
# Variables: $role, $cancel
invite-name =
    ➕ <b>Iemand uitnodigen: { $role }</b>

    Hoe zullen we deze persoon hier noemen? Bijvoorbeeld “Marie, juridisch team”. Alleen eigenaars en deze persoon zelf zien de naam; die wordt versleuteld bewaard en samen met de rol gewist. Liever niet? Typ { $cancel }.
invite-skip = ➡️ Zonder naam
# Variables: $name, $role, $link, $length – how long it is valid
invite-link =
    ✉️ <b>Een uitnodiging voor: { $name }</b>
    Rol: <b>{ $role }</b>

    <code>{ $link }</code>

    Stuur deze link alleen naar die persoon, via een weg die u vertrouwt: wie hem als eerste opent en accepteert, krijgt de rol. De link werkt één keer, nog { $length }, en is alleen hier te zien. U krijgt bericht zodra de uitnodiging geaccepteerd is.
invite-copy = 🔗 Link kopiëren
invite-revoke = ✖️ Link intrekken
invite-revoked = De link is ingetrokken en werkt niet meer.
invite-gone = Deze link kan niet worden ingetrokken: hij is al geaccepteerd of ingetrokken, of is te oud.

## Invitations: the other side

# Variables: $role, $can; $before – not used
invitation-offer =
    👋 <b>U bent uitgenodigd voor het secretariaat van deze bot.</b>

    Rol: <b>{ $role }</b>
    { $can }

    Wat u in deze rol doet, komt in een logboek dat de eigenaars kunnen lezen: wat, wanneer, en dat u het was. Uw naam op Telegram wordt niet bewaard. U kunt de rol op elk moment teruggeven.
# Variables: $role, $can, $before – the role they have now
invitation-offer-instead =
    👋 <b>U krijgt een andere rol aangeboden in het secretariaat van deze bot.</b>

    Rol: <b>{ $role }</b>, in plaats van: { $before }
    { $can }

    Wat u in deze rol doet, komt in een logboek dat de eigenaars kunnen lezen: wat, wanneer, en dat u het was. Uw naam op Telegram wordt niet bewaard. U kunt de rol op elk moment teruggeven.
invitation-accept = ✅ Accepteren
invitation-decline = Nee, dank u
invitation-declined = Goed, er is niets veranderd. De link blijft bruikbaar tot hij te oud is; was hij niet voor u bedoeld, laat het dan weten aan wie hem gestuurd heeft.
# Variables: $role, $can
invitation-accepted =
    ✅ <b>Welkom bij het secretariaat.</b>

    Uw rol: <b>{ $role }</b>. { $can }

    Met /admin ziet u wat er wacht, met /help wat u kunt doen. De eigenaars weten nu dat u er bent.
# To the owners. Variables: $name, $role
invitation-accepted-told = 👥 Een uitnodiging is geaccepteerd: <b>{ $name }</b> – { $role }. Is dit niet de persoon die u bedoelde? Neem de rol dan meteen af.
invitation-invalid = Deze link is niet meer geldig. Heeft iemand u uitgenodigd voor het secretariaat, vraag dan om een nieuwe.
invitation-expired = Deze uitnodiging was een dag geldig, en die dag is voorbij. Vraag degene die u uitnodigde om een nieuwe.
invitation-revoked = Deze uitnodiging is ingetrokken. Had u dat niet verwacht, vraag het dan na bij degene die u uitnodigde.
invitation-used = Deze uitnodiging is al gebruikt, en elke uitnodiging werkt maar één keer. Was die voor u bedoeld en hebt u die niet zelf gebruikt, laat dat dan meteen weten aan wie u uitnodigde.
invitation-used-by-you = U hebt deze uitnodiging al gebruikt. Met /admin ziet u wat er wacht, zolang u de rol hebt.
invitation-same = U hebt deze rol al. De link is niet gebruikt en blijft geldig.
invitation-owner = U bent al eigenaar, dus er valt voor u niets te accepteren. De link is niet gebruikt: hij werkt nog voor de persoon voor wie hij bedoeld is.

## One's own role

role-none = U hebt geen rol die u via deze chat gekregen hebt.
# Variables: $role, $can, $since, $name – what the owners call them
role-mine =
    🎫 <b>Uw rol: { $role }</b>

    { $can }

    Sinds: { $since } UTC
    De eigenaars noemen u: { $name }
role-return = ↩️ De rol teruggeven
# Variables: $role, $can, $since, $name
role-return-ask =
    Uw rol <b>{ $role }</b> teruggeven?

    • Uw knoppen en opdrachten voor het secretariaat werken dan meteen niet meer.
    • De eigenaars krijgen bericht.
    • Hoe zij u hier noemen, wordt gewist. Wat u deed, blijft in het logboek staan, zonder die naam.

    Alleen een eigenaar kan u weer een rol geven. De knop werkt één keer, vijf minuten lang.
role-return-yes = ↩️ Ja, teruggeven
# Variables: $role
role-returned = U hebt uw rol teruggegeven ({ $role }). Dank u wel voor uw werk.
# To the owners. Variables: $name, $role
role-returned-told = 👥 <b>{ $name }</b> heeft de rol { $role } teruggegeven.
# To the owners. Variables: $role
role-erased-told = 👥 Een collega heeft alle eigen gegevens gewist. Daarmee is ook de rol ({ $role }) beëindigd.

## Log

# Variables: $first, $last, $total – numbers of entries, $lines – log-line or log-line-about of each
log =
    📜 <b>Logboek</b> { $first }–{ $last } van { $total }

    { $lines }

    Alle tijden zijn in UTC.
log-empty = 📜 Er staat nog niets in het logboek.
# Variables: $act – of the texts act-…, $when, $who
log-line =
    <b>{ $act }</b>
    { $when } · { $who }
# Variables: $act, $subject – a reference or the like, $when, $who
log-line-about =
    <b>{ $act }</b> <code>{ $subject }</code>
    { $when } · { $who }
log-you = u
log-owner = een eigenaar
# Who did it, where that was a visitor or the bot by itself
log-nobody = niemand van het secretariaat
log-newer = ⬅️ Nieuwer
log-older = Ouder ➡️
log-check = 🔗 Klopt het logboek nog?
log-back = 📜 Logboek
# Variables: $total
log-holds =
    { $total ->
        [one] ✅ Het logboek klopt: er staat { $total } regel in, en die is niet gewijzigd.
       *[other] ✅ Het logboek klopt: alle { $total } regels sluiten op elkaar aan; daartussen is niets gewijzigd of verwijderd.
    }
# Variables: $entry – a number
log-broken = ⚠️ <b>Het logboek is van buitenaf gewijzigd, bij regel { $entry }.</b> Iemand met toegang tot de database heeft een regel gewijzigd, verwijderd of toegevoegd. Licht de mensen in die de bot onderhouden, en bewaar een back-up van hoe het nu is.
log-entry = 🔎 Toon die plek

## What was done, in the log

act-signon-sent = Ondertekening verstuurd
act-signon-corrected = Ondertekening verbeterd door de vertegenwoordiger
act-withdrawn = Ondertekening ingetrokken
act-approved = Ondertekening goedgekeurd
act-rejected = Ondertekening afgewezen
act-asked-back = Nagevraagd bij de vertegenwoordiger
act-imported = Ondertekeningen geïmporteerd
act-retention = Gegevens gewist na afloop van de bewaartermijn
act-erased = Iemand heeft alle eigen gegevens gewist
act-keys-rotated = Alles is met een nieuwe sleutel versleuteld
act-question-closed = Vraag gesloten
act-question-answered = Vraag beantwoord
act-question-split = Vraag afgesplitst van gelijkende vragen
act-question-draft-kept = Antwoord als concept bewaard
act-question-draft-discarded = Concept van een antwoord weggegooid
act-answer-reviewed = Antwoord als nagekeken gemarkeerd
act-role-offered = Uitnodiging gemaakt
act-role-offer-revoked = Uitnodiging ingetrokken
act-role-accepted = Uitnodiging geaccepteerd
act-role-removed = Rol afgenomen
act-role-returned = Rol teruggegeven
act-role-erased = Rol beëindigd: eigen gegevens gewist
act-made-living = Lijst die zichzelf bijwerkt: geplaatst
act-ended-living = Lijst die zichzelf bijwerkt: beëindigd
act-exported = Lijst opgehaald als bestand
act-contacts-exported = Contactgegevens opgehaald als bestand
act-broadcast-approval = Nieuwsbericht voorgelegd aan een tweede beheerder
act-broadcast-scheduled = Nieuwsbericht ingepland
act-broadcast-started = Versturen van nieuwsbericht begonnen
act-broadcast-running = Versturen van nieuwsbericht hervat
act-broadcast-paused = Versturen van nieuwsbericht gepauzeerd
act-broadcast-finished = Nieuwsbericht verstuurd
act-broadcast-cancelled = Nieuwsbericht geannuleerd
act-broadcast-undone = Nieuwsbericht teruggehaald vóór het versturen
act-broadcast-returned = Nieuwsbericht teruggegeven aan de schrijver
act-broadcast-held-pilot = Nieuwsbericht gestopt na de proef
act-broadcast-held-refused = Nieuwsbericht gestopt: Telegram weigerde het bericht
act-broadcast-held-flood = Nieuwsbericht gestopt: Telegram vroeg om een lange pauze
act-broadcast-held-uncertain = Nieuwsbericht gestopt: het netwerk reageerde niet
act-broadcast-held-failed = Nieuwsbericht gestopt: te veel mislukt
