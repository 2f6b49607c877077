# Codes by mail: a mailbox is confirmed, a sign-on moves to another account, somebody says “this was not me”.

## Letters. Plain text: no markup

# Variables: $bot
mail-code-subject = Votre code pour { $bot }
# Keep the codes on lines of their own. Variables: $bot, $code, $minutes, $disavowal, $reference, $controller, $contact
mail-code-body =
    Bonjour,

    une personne a signé une déclaration avec le bot Telegram { $bot } et a indiqué cette adresse e-mail.

    Si c’est vous, tapez ce code dans la conversation avec le bot :

    { $code }

    Il est valable { $minutes } minutes, et seulement dans cette conversation. Ne le donnez à personne : nous ne le demandons nulle part ailleurs.

    Si ce n’est pas vous, vous pouvez l’annuler. Ouvrez { $bot } dans Telegram et envoyez-lui cette ligne :

    /notme { $disavowal }

    La signature donnée avec votre adresse est alors retirée. N’importe quel compte Telegram convient.

    Référence : { $reference }
    { $controller }, { $contact }
# Variables: $bot
mail-move-subject = Votre code pour { $bot }
# Keep the code on a line of its own. Variables: $bot, $code, $minutes, $reference, $controller, $contact
mail-move-body =
    Bonjour,

    une personne demande à transférer la signature { $reference } vers un autre compte Telegram. Cette signature a été donnée avec cette adresse e-mail.

    Si c’est vous, tapez ce code dans la conversation avec le bot Telegram { $bot } :

    { $code }

    Il est valable { $minutes } minutes, et seulement dans cette conversation.

    Si ce n’est pas vous, il n’y a rien à faire : sans ce code, rien ne change. Ne le donnez à personne.

    { $controller }, { $contact }

## The code

# Variables: $email, $minutes
mailbox-sent =
    ✉️ <b>Encore une étape : cette boîte est-elle la vôtre ?</b>

    Un code de 8 chiffres est en route vers { $email }. Tapez-le ici dans les { $minutes } minutes. Le secrétariat voit ainsi que l’adresse est bien la vôtre.

    Rien reçu ? Regardez parmi les messages indésirables, ou demandez un nouveau code. Votre signature nous est parvenue de toute façon.
# Variables: $email
mailbox-proved = ✅ <b>C’est confirmé.</b> La boîte { $email } est bien la vôtre. Merci.
# Variables: $email, $domain – of the organisation
mailbox-proved-domain = ✅ <b>C’est confirmé.</b> La boîte { $email } est bien la vôtre, et elle appartient au domaine de votre organisation, { $domain }. Merci.
# The mail server does not take it. Variables: $email, $command
mailbox-refused = ✉️ L’e-mail destiné à { $email } a été refusé : cette boîte n’existe peut-être pas. Vérifiez l’adresse avec { $command } et corrigez-la au besoin.
# Variables: $email, $command
mailbox-unsent = ✉️ L’e-mail destiné à { $email } n’a pas pu être envoyé. Votre signature nous est parvenue malgré tout. Avec { $command }, vous pourrez demander un nouveau code plus tard.
# Buttons
mysignature-code = ✉️ Confirmer l’e-mail
code-again = ✉️ Nouveau code
code-needless = Il n’y a plus rien à confirmer ici.
# Variables: $left – tries
code-wrong = ❌ Ce n’est pas le code du dernier e-mail. Essais restants : { $left }
# Variables: $left – tries
code-lost = 😞 Un incident est survenu avant la vérification du code. Merci de le taper de nouveau. Essais restants : { $left }
# Variables: $tries
code-used-up = ❌ Ce n’était pas le bon code non plus, ou il arrive trop tard : un code permet { $tries } essais. Merci d’en demander un nouveau.
# Variables: $minutes
code-expired = ⏳ Ce code est trop ancien : il est valable { $minutes } minutes. Merci d’en demander un nouveau.
# Variables: $command
code-unclear = Le code comporte 8 chiffres, par exemple 1234 5678. Tapez seulement le code. Si vous n’en avez pas : { $command }
# Variables: $command
code-none = Ce compte n’attend aucun code. Un code ne vaut que dans le compte qui l’a demandé. Vos signatures : { $command }
# Variables: $command
code-gone = Le code est juste, mais entre-temps la signature a été retirée ou transférée. Vos signatures : { $command }
code-changed = Le code est juste, mais entre-temps l’adresse e-mail de la signature a changé. Merci de demander un nouveau code.
# Variables: $controller, $contact
code-cap = ✋ Aucun autre code ne peut être envoyé aujourd’hui, afin que personne ne soit inondé d’e-mails. Réessayez demain, ou écrivez à { $controller } : { $contact }

## Another account

# A button
mysignature-move = 📱 J’ai signé ailleurs
# Variables: $command
move-reference =
    📱 <b>Vous avez signé avec un autre compte Telegram ?</b> La signature peut être transférée vers celui-ci.

    Tapez son numéro de référence. Il ressemble à ceci : <code>ABCD-2345</code>. Pour annuler : { $command }
# Variables: $command
move-reference-unclear = Un numéro de référence ressemble à ceci : <code>ABCD-2345</code>. Merci de le taper de nouveau. Si vous n’en avez pas : { $command }
# Variables: $command
move-own = Cette signature appartient déjà à ce compte : { $command }
# Variables: $command
move-email = Et quelle adresse e-mail professionnelle a été indiquée lors de la signature ? Pour annuler : { $command }
# Variables: $command
move-email-unclear = Cela ne ressemble pas à une adresse e-mail. Merci de la taper de nouveau, par exemple nom@example.org. Pour annuler : { $command }
# The same whether there is such a signature or not. Variables: $minutes
move-sent =
    ✉️ Si ce numéro et cette adresse vont ensemble, un code de 8 chiffres est en route vers cette boîte. Tapez-le ici dans les { $minutes } minutes.

    Rien reçu ? Regardez parmi les messages indésirables, et vérifiez le numéro et l’adresse.
# Variables: $organisation, $reference, $command
move-done = ✅ <b>C’est fait.</b> La signature de l’organisation <b>{ $organisation }</b>, <code>{ $reference }</code>, appartient maintenant à ce compte : { $command }
# To the account that had it. Variables: $organisation, $reference, $controller, $contact
move-told =
    📱 La signature de l’organisation <b>{ $organisation }</b>, <code>{ $reference }</code>, a été transférée vers un autre compte Telegram. Un code reçu à son adresse e-mail professionnelle y a été tapé.

    Si c’est vous ou quelqu’un de votre équipe, il n’y a rien à faire. Sinon, quelqu’un d’autre lit cette boîte : écrivez sans tarder à { $controller } : { $contact }

## “This was not me”

# Variables: $command
notme-how = Quelqu’un a signé avec votre adresse e-mail ? Envoyez { $command } et le code long de notre e-mail, dans un même message.
# Variables: $controller, $contact
notme-unknown = Ce code n’est pas connu ici. Comparez-le avec l’e-mail, signe par signe, ou écrivez à { $controller } : { $contact }
# Variables: $controller, $contact
notme-too-many = ✋ Cela fait beaucoup de codes inconnus pour une journée. Écrivez plutôt à { $controller } : { $contact }
# Variables: $controller, $contact
notme-already = Cette signature est déjà retirée, ou ne mentionne plus votre adresse. Il n’y a plus rien à faire. Pour toute question : { $controller }, { $contact }
# Variables: $reference, $controller, $contact
notme-done = ↩️ <b>C’est fait.</b> La signature donnée avec votre adresse est retirée et n’est plus comptée. Le secrétariat en est informé. Référence : <code>{ $reference }</code>. Pour toute question : { $controller }, { $contact }
# To the account that signed. Variables: $organisation, $reference, $controller, $contact
notme-signer = ↩️ La signature de l’organisation <b>{ $organisation }</b>, <code>{ $reference }</code>, est retirée : la personne qui lit sa boîte e-mail professionnelle dit que ce n’était pas elle. Si c’est une erreur, écrivez à { $controller } : { $contact }
# To the secretariat. Variables: $organisation, $reference
notme-alert = 🚫 <b>« Ce n’était pas moi. »</b> C’est ce que dit la boîte e-mail indiquée dans la signature de l’organisation <b>{ $organisation }</b>, <code>{ $reference }</code>. La signature a été retirée.

## For the secretariat

act-mailbox-proved = Boîte e-mail confirmée par un code
act-moved = Signature transférée vers un autre compte
act-not-me = Signature retirée par sa boîte e-mail : « ce n’était pas moi »
alert-mail = ⚠️ Les e-mails ne peuvent pas être envoyés : personne ne reçoit de code. On peut signer malgré tout. Merci d’en informer les responsables techniques du bot : <code>python -m bot check</code> en nomme la cause.
# Variables: $number – of letters, $length – since when
health-mail = ⚠️ <b>Le serveur d’e-mail est injoignable depuis { $length }.</b> E-mails en attente : { $number }. Ils partiront d’eux-mêmes. Si cela dure, merci d’en informer les responsables techniques du bot.
