# Protection against abuse: lists, sign-ons that are set aside, alarms, many invalidated together. For the secretariat.

panel-to-protection = 🛡 Protección
protection =
    🛡 <b>Protección</b>

    <b>Apartadas:</b> las firmas que vienen de un dominio de la lista, o con una palabra de la lista en el nombre de la organización. A quien las envía le parecen aceptadas; esperan aquí y no cuentan en ninguna parte.
    <b>No escuchadas:</b> las personas de la lista ya no reciben respuesta. Lo que es derecho de todos les sigue funcionando: /stop, /mydata, /erase, /privacy.

    Dominios: { $domains }
    Palabras: { $words }
    Personas: { $people }
    Apartadas ahora: { $held }
protection-back = ⬅️ Protección
protection-domain = 🌐 Dominios
protection-word = 🔤 Palabras
protection-person = 👤 Personas
protection-held = 📥 Apartadas: { $count }
protection-rules = 🧹 Invalidar según una regla
protection-list =
    <b>{ $kind }</b>

    { $lines }
protection-line = • <b>{ $value }</b> – desde { $since } UTC
protection-empty = No hay nada en esta lista.
protection-add = ➕ Añadir
protection-remove = ✖️ { $value }
protection-type-domain = 🌐 ¿Qué dominio? Escríbalo, o un enlace o un correo electrónico que lo contenga, por ejemplo spam.example. { $cancel } si prefiere no hacerlo.
protection-type-word = 🔤 ¿Qué palabra o palabras? Las firmas de organizaciones que las lleven en su nombre se apartarán, también si están escritas con letras parecidas. { $cancel } si prefiere no hacerlo.
protection-type-person = 👤 ¿A quién? Escriba el número de referencia de una de sus firmas, o el número de su cuenta de Telegram. { $cancel } si prefiere no hacerlo.
error-protection-domain = Eso no es un dominio. Debería ser como este: spam.example
error-protection-word = Escriba una palabra de al menos tres letras. Una más corta apartaría casi todo.
error-protection-person = Ninguna firma tiene ese número, o quien la envió ha borrado sus datos. El número de una cuenta de Telegram solo tiene cifras.
error-protection-origin = Eso no es el código de un enlace. Tiene letras minúsculas, cifras y guiones, 24 como máximo.
protection-person-one = esta persona
protection-added = 🛡 Ya está en la lista: <b>{ $value }</b>. No se avisa a nadie.
protection-there = <b>{ $value }</b> ya estaba en la lista.
protection-colleague = Las personas del secretariado no pueden estar en esta lista. Un propietario puede quitarles antes su rol.
protection-removed = Quitado de la lista.
protection-gone = Alguien del equipo fue más rápido: ya no está en la lista.
protection-block = 🚫 Bloquear
protection-what =
    🚫 ¿Qué es indeseado en la firma de <b>{ $organisation }</b> <code>{ $reference }</code>?

    Una persona bloqueada ya no recibe respuesta. Las próximas firmas de un dominio bloqueado se apartan. Esta firma queda como está.
protection-this-person = 👤 Esta persona
protection-this-domain = 🌐 { $value }

## Set aside

held-none = 📥 No hay nada apartado.
held-why = 📥 Apartada a causa de: { $value }
held-release = ✅ A revisión
held-reject = ❌ Rechazar en silencio
held-released = Pasa a revisión: { $organisation }
held-rejected = Rechazada sin aviso: { $organisation }
held-gone = Alguien del equipo fue más rápido, o la firma se retiró.

## Alarms

spike-domain = ⚠️ <b>Muchas firmas de un mismo dominio: { $value }</b>. En la última hora: { $count }; lo habitual: { $usual }. Mírelas con especial cuidado.
spike-country = ⚠️ <b>Muchas firmas de un mismo país: { $value }</b>. En la última hora: { $count }; lo habitual: { $usual }. Mírelas con especial cuidado.
spike-origin = ⚠️ <b>Muchas firmas por un mismo enlace: { $value }</b>. En la última hora: { $count }; lo habitual: { $usual }. Mírelas con especial cuidado.
spike-show = 🔎 Mostrarlas
spike-list = 🔎 <b>{ $value }</b> – firmas: { $count }
spike-invalidate = 🧹 Invalidarlas juntas

## Many invalidated together

rule-which = 🧹 <b>¿Qué firmas se deben invalidar?</b> Primero verá cuántas y cuáles. No ocurre nada antes de que usted lo confirme, y todo puede deshacerse durante siete días.
rule-domain = 🌐 Dominio
rule-country = 🌍 País
rule-origin = 🔗 Enlace
rule-word = 🔤 Palabra
rule-all = 🕐 Todas las recientes
rule-type-domain = 🌐 ¿De qué dominio? Escríbalo, por ejemplo spam.example. { $cancel } si prefiere no hacerlo.
rule-type-country = 🌍 ¿De qué país? Escriba su nombre. { $cancel } si prefiere no hacerlo.
rule-type-origin = 🔗 ¿Por qué enlace llegaron? Escriba su código, por ejemplo newsletter de via-newsletter. { $cancel } si prefiere no hacerlo.
rule-type-word = 🔤 ¿Qué palabra, de al menos tres letras, está en el nombre de las organizaciones? { $cancel } si prefiere no hacerlo.
rule-window-1 = Última hora
rule-window-24 = Últimas 24 horas
rule-window-168 = Últimos 7 días
rule-window-0 = De cualquier fecha
batch-rule = { $about } <b>{ $value }</b> · { $window }
batch-ask =
    🧹 { $rule }

    <b>Firmas afectadas: { $count }</b>
    En espera: { $waiting }
    Aprobadas: { $approved }
    Apartadas: { $held }

    Algunas de ellas:
    { $lines }

    Exactamente estas se rechazarían y saldrían de todas las listas. Los botones funcionan una vez, durante cinco minutos.
batch-quietly = ❌ Rechazar { $count } sin avisar
batch-telling = ❌ Rechazar { $count } y avisar
batch-done =
    🧹 Lote n.º { $number }: hecho.

    Rechazadas: { $count }
    Omitidas, porque algo cambió entretanto: { $left }
# Below batch-ask. Variables: $count – sign-ons the rule fits, $part – how many of them are in one batch
batch-part = 🧹 Firmas que cumplen la regla: { $count }. De una vez: { $part } como máximo, primero las más antiguas. Después, use otra vez la regla para las demás.
batch-gone = Eso ya se hizo o se deshizo, o es demasiado antiguo.
batch-open = ↩️ Ver, deshacer
batch-lately = 🕘 Últimos lotes
batch-list = 🕘 <b>Invalidadas juntas en los últimos siete días</b>
batch-none = 🕘 En los últimos siete días no se invalidó nada en conjunto.
batch-row = N.º { $number } · { $count }
batch-one =
    🧹 <b>Lote n.º { $number }</b>, { $when } UTC
    { $rule }

    Rechazadas: { $count }

    Si lo deshace, cada una vuelve a estar como antes. Las que alguien del equipo decidió desde entonces quedan como están. El botón funciona una vez, durante cinco minutos.
batch-over =
    🧹 <b>Lote n.º { $number }</b>, { $when } UTC
    { $rule }

    Rechazadas: { $count }

    Se deshizo, o sus siete días han pasado.
batch-undo = ↩️ Deshacer todo
batch-undone =
    ↩️ Lote n.º { $number }: deshecho.

    Como antes: { $count }
    Quedan como están: { $left }

## What was done, in the log

act-list-added = Añadido a una lista de lo indeseado
act-list-removed = Quitado de una lista de lo indeseado
act-held-released = Apartada, luego pasada a revisión
act-held-rejected = Apartada, luego rechazada
act-invalidated = Invalidadas juntas
act-invalidation-undone = Invalidadas juntas, deshecho
