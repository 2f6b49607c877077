# Codes by mail: a mailbox is confirmed, a sign-on moves to another account, somebody says “this was not me”.

## Letters. Plain text: no markup

# Variables: $bot
mail-code-subject = Su código para { $bot }
# Keep the codes on lines of their own. Variables: $bot, $code, $minutes, $disavowal, $reference, $controller, $contact
mail-code-body =
    Hola:

    Alguien firmó una declaración con el bot de Telegram { $bot } e indicó esta dirección de correo.

    Si fue usted, escriba este código en el chat con el bot:

    { $code }

    Sirve durante { $minutes } minutos y solo en ese chat. No se lo dé a nadie: no lo pedimos en ningún otro lugar.

    Si no fue usted, puede deshacerlo. Abra { $bot } en Telegram y envíele esta línea:

    /notme { $disavowal }

    Entonces se retira la firma que lleva su dirección. Sirve cualquier cuenta de Telegram.

    Referencia: { $reference }
    { $controller }, { $contact }
# Variables: $bot
mail-move-subject = Su código para { $bot }
# Keep the code on a line of its own. Variables: $bot, $code, $minutes, $reference, $controller, $contact
mail-move-body =
    Hola:

    Alguien pide pasar la firma { $reference } a otra cuenta de Telegram. Esa firma se dio con esta dirección de correo.

    Si fue usted, escriba este código en el chat con el bot de Telegram { $bot }:

    { $code }

    Sirve durante { $minutes } minutos y solo en ese chat.

    Si no fue usted, no tiene que hacer nada: sin el código nada cambia. No se lo dé a nadie.

    { $controller }, { $contact }

## The code

# Variables: $email, $minutes
mailbox-sent =
    ✉️ <b>Un paso más: ¿es suyo este buzón?</b>

    Un código de 8 cifras va de camino a { $email }. Escríbalo aquí en un plazo de { $minutes } minutos, por favor. Así el secretariado ve que la dirección es suya.

    ¿No llega nada? Mire en el correo no deseado o pida un código nuevo. En todo caso, ya hemos recibido su firma.
# Variables: $email
mailbox-proved = ✅ <b>Confirmado.</b> El buzón { $email } es suyo. Gracias.
# Variables: $email, $domain – of the organisation
mailbox-proved-domain = ✅ <b>Confirmado.</b> El buzón { $email } es suyo y pertenece al dominio de su organización, { $domain }. Gracias.
# The mail server does not take it. Variables: $email, $command
mailbox-refused = ✉️ El correo a { $email } fue rechazado: puede que ese buzón no exista. Revise la dirección con { $command } y corríjala si hace falta, por favor.
# Variables: $email, $command
mailbox-unsent = ✉️ No se pudo enviar el correo a { $email }. Aun así, hemos recibido su firma. Con { $command } podrá pedir un código nuevo más tarde.
# Buttons
mysignature-code = ✉️ Confirmar correo
code-again = ✉️ Código nuevo
code-needless = Aquí ya no queda nada por confirmar.
# Variables: $left – tries
code-wrong = ❌ Ese no es el código del último correo. Intentos que quedan: { $left }
# Variables: $left – tries
code-lost = 😞 Algo falló antes de comprobar el código. Escríbalo otra vez, por favor. Intentos que quedan: { $left }
# Variables: $tries
code-used-up = ❌ Tampoco era ese, o llegó tarde: cada código permite { $tries } intentos. Pida uno nuevo, por favor.
# Variables: $minutes
code-expired = ⏳ Este código ha caducado: sirve durante { $minutes } minutos. Pida uno nuevo, por favor.
# Variables: $command
code-unclear = El código tiene 8 cifras, por ejemplo 1234 5678. Escriba solo el código, por favor. { $command } si no tiene ninguno.
# Variables: $command
code-none = En esta cuenta no se espera ningún código. Un código solo sirve en la cuenta que lo pidió. Sus firmas: { $command }
# Variables: $command
code-gone = El código es correcto, pero entretanto la firma se retiró o pasó a otra cuenta. Sus firmas: { $command }
code-changed = El código es correcto, pero entretanto cambió la dirección de correo de la firma. Pida un código nuevo, por favor.
# Variables: $controller, $contact
code-cap = ✋ Hoy no se pueden enviar más códigos, para no inundar a nadie de correos. Inténtelo mañana o escriba a { $controller }: { $contact }

## Another account

# A button
mysignature-move = 📱 Firmé en otra cuenta
# Variables: $command
move-reference =
    📱 <b>¿Firmó desde otra cuenta de Telegram?</b> Entonces la firma puede pasar a esta.

    Escriba su número de referencia, por favor. Tiene esta forma: <code>ABCD-2345</code>. { $command } si prefiere no hacerlo.
# Variables: $command
move-reference-unclear = Un número de referencia tiene esta forma: <code>ABCD-2345</code>. Escríbalo otra vez, por favor. { $command } si no tiene ninguno.
# Variables: $command
move-own = Esa firma ya pertenece a esta cuenta: { $command }
# Variables: $command
move-email = ¿Y qué correo electrónico de trabajo se indicó al firmar? { $command } si prefiere no hacerlo.
# Variables: $command
move-email-unclear = Eso no parece una dirección de correo. Escríbala otra vez, por favor, por ejemplo nombre@example.org. { $command } si prefiere no hacerlo.
# The same whether there is such a signature or not. Variables: $minutes
move-sent =
    ✉️ Si ese número y esa dirección se corresponden, un código de 8 cifras va de camino a ese buzón. Escríbalo aquí en un plazo de { $minutes } minutos, por favor.

    ¿No llega nada? Mire en el correo no deseado y compruebe el número y la dirección.
# Variables: $organisation, $reference, $command
move-done = ✅ <b>Hecho.</b> La firma de <b>{ $organisation }</b>, <code>{ $reference }</code>, pertenece ahora a esta cuenta: { $command }
# To the account that had it. Variables: $organisation, $reference, $controller, $contact
move-told =
    📱 La firma de <b>{ $organisation }</b>, <code>{ $reference }</code>, ha pasado a otra cuenta de Telegram. Allí se escribió un código que llegó a su correo de trabajo.

    Si fue usted o alguien de su equipo, no hay nada que hacer. Si no, otra persona lee ese buzón: escriba cuanto antes a { $controller }: { $contact }

## “This was not me”

# Variables: $command
notme-how = ¿Alguien firmó con su correo? Envíe { $command } y el código largo de nuestro correo en un mismo mensaje.
# Variables: $controller, $contact
notme-unknown = Aquí no se conoce este código. Compárelo con el correo, signo por signo, o escriba a { $controller }: { $contact }
# Variables: $controller, $contact
notme-too-many = ✋ Han sido muchos códigos desconocidos para un día. Escriba, por favor, a { $controller }: { $contact }
# Variables: $controller, $contact
notme-already = Esa firma ya está retirada o ya no lleva su dirección. No queda nada por hacer. Preguntas: { $controller }, { $contact }
# Variables: $reference, $controller, $contact
notme-done = ↩️ <b>Hecho.</b> La firma que se dio con su dirección está retirada y ya no se cuenta. El secretariado lo sabe. Referencia: <code>{ $reference }</code>. Preguntas: { $controller }, { $contact }
# To the account that signed. Variables: $organisation, $reference, $controller, $contact
notme-signer = ↩️ La firma de <b>{ $organisation }</b>, <code>{ $reference }</code>, se ha retirado: quien lee su correo de trabajo dice que no fue quien firmó. Si es un error, escriba a { $controller }: { $contact }
# To the secretariat. Variables: $organisation, $reference
notme-alert = 🚫 <b>«No fui yo».</b> Eso dice el buzón que figuraba en la firma de <b>{ $organisation }</b>, <code>{ $reference }</code>. La firma se ha retirado.

## For the secretariat

act-mailbox-proved = Buzón confirmado con un código
act-moved = Firma pasada a otra cuenta
act-not-me = Firma retirada desde su buzón: «no fui yo»
alert-mail = ⚠️ No se puede enviar correo, así que nadie recibe códigos. Aun así, se puede firmar. Avise, por favor, a quienes mantienen el bot: <code>python -m bot check</code> nombra la causa.
# Variables: $number – of letters, $length – since when
health-mail = ⚠️ <b>El servidor de correo no responde desde hace { $length }.</b> Correos a la espera: { $number }. Saldrán solos. Si esto dura, avise, por favor, a quienes mantienen el bot.
