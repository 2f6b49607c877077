# Alertes sans rubrique propre. Pour le secrétariat.

# Variables: $count – how often since the last message about it, $kind – class and place of the fault, for engineers
alert-bug =
    { $count ->
        [one] ⚠️ <b>Le programme a un défaut.</b> Il s’est manifesté { $count } fois depuis le dernier message à ce sujet.
        [many] ⚠️ <b>Le programme a un défaut.</b> Il s’est manifesté { $count } de fois depuis le dernier message à ce sujet.
       *[other] ⚠️ <b>Le programme a un défaut.</b> Il s’est manifesté { $count } fois depuis le dernier message à ce sujet.
    }

    Merci de transmettre cette ligne aux responsables techniques du bot. Elle ne dit rien sur personne :

    <code>{ $kind }</code>
# Variables: $length – a span of time
alert-away =
    ✅ <b>Le bot reçoit de nouveau les messages.</b> Il n’en recevait plus depuis { $length } : Telegram était inaccessible, ou le bot arrêté.

    Rien n’est perdu : Telegram garde pendant 24 heures ce que les gens écrivent, et le bot leur répond maintenant.
# Variables: $length – a span of time
alert-away-lost =
    ⚠️ <b>Le bot reçoit de nouveau les messages.</b> Il n’en recevait plus depuis { $length } : Telegram était inaccessible, ou le bot arrêté.

    Telegram ne garde que pendant 24 heures ce que les gens écrivent. Ce qui a été écrit avant est perdu et reste sans réponse. Vous pouvez prévenir les personnes qui reçoivent les nouvelles avec /broadcast.
