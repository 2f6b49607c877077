# The receipt of a sign-on, and whether it still stands.

# Beside the command
command-verify = Comprobar un recibo
# Under the file. Variables: $code, $place – number in the chain, $command
receipt-file =
    🧾 <b>Su recibo.</b> Guárdelo, por favor.

    Código: <code>{ $code }</code>
    Lugar en la cadena: { $place }

    El archivo prueba qué se firmó y cuándo. Nombra a la organización: muéstrelo solo a quien usted quiera. El código no nombra a nadie: con { $command } y el código, cualquiera puede comprobar si la firma sigue vigente.
# In the file, for people. Variables: $organisation, $country, $reference, $version, $date, $code, $command
receipt-words =
    Recibo de una firma
    Organización: { $organisation }, { $country }
    Referencia: { $reference }
    Versión de la declaración: { $version }
    Fecha de la firma: { $date }
    Código: { $code }
    Para comprobarlo, envíe al bot: { $command } { $code }
# A button
mysignature-receipt = 🧾 Recibo
# Variables: $command
verify-how = Envíe { $command } y el código de un recibo en un mismo mensaje. El código figura en el recibo y tiene esta forma: <code>1A2B-3C4D-5E6F</code>
# Variables: $command
verify-unknown = Este código no corresponde a ningún recibo nuestro. Compárelo con el recibo, signo por signo. Sus propios recibos están en { $command }.
# Variables: $place, $date, $version, $status
verify-stands =
    ✅ <b>Este recibo es auténtico y la firma sigue vigente.</b>

    Fecha de la firma: { $date }
    Versión de la declaración: { $version }
    Estado: { $status }
    Lugar en la cadena: { $place }
# Only while it is in the public list. Variables: $organisation, $place, $date, $version, $status
verify-stands-named =
    ✅ <b>Este recibo es auténtico y la firma sigue vigente.</b>

    Organización: <b>{ $organisation }</b>
    Fecha de la firma: { $date }
    Versión de la declaración: { $version }
    Estado: { $status }
    Lugar en la cadena: { $place }
# Variables: $place
verify-gone = ↩️ Este recibo es auténtico (lugar en la cadena: { $place }), pero la firma se retiró o se borró después. Ya no se cuenta.
# Variables: $place
verify-replaced = ✏️ Este recibo es auténtico (lugar en la cadena: { $place }), pero la firma se corrigió después. Un recibo más reciente lo sustituye.
# Variables: $place, $controller, $contact
verify-broken = ⚠️ Hay un problema en nuestros datos, en el lugar { $place } de la cadena. Por favor, avise a { $controller }: { $contact }
# A line of the digest. Variables: $count – its place, $digest – beginning of the newest one’s hash
digest-chain = 🔗 Cadena de recibos, lugar { $count }: <code>{ $digest }</code>. Conserve esta línea: más adelante mostrará si algo se modificó.
