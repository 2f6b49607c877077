# The withdrawal of a signature, the head of the chain, and closing.

# A line of the certificate. Variables: $number – of the version, $count – sign-ons
certificate-version = • Versión { $number }: { $count }
# A line of the certificate. Variables: $count – sign-ons
certificate-version-unknown = • Versión desconocida: { $count }
act-certificate = Certificado de cierre emitido
# Under the file. Variables: $code, $place – number in the chain, $command
withdrawal-file =
    🧾 <b>Su recibo de la retirada.</b> Guárdelo, por favor.

    Código: <code>{ $code }</code>
    Lugar en la cadena: { $place }

    Con { $command } y el código, cualquiera puede comprobar que la firma se retiró.
# In the file, for people. Variables: $organisation, $country, $reference, $version, $date, $today, $code, $command
withdrawal-words =
    Recibo de la retirada de una firma
    Organización: { $organisation }, { $country }
    Referencia: { $reference }
    Versión de la declaración: { $version }
    Fecha de la firma: { $date }
    Fecha de la retirada: { $today }
    Código: { $code }
    Para comprobarlo, envíe al bot: { $command } { $code }
# Variables: $place
verify-withdrawal = ↩️ Este recibo es auténtico (lugar en la cadena: { $place }). Acredita que la firma se retiró.
# In the channel, daily. Variables: $date, $count – its place, $digest – its hash
head-post =
    🔗 Cadena de recibos, { $date }
    Lugar: { $count }
    <code>{ $digest }</code>

    Conserve este mensaje: más adelante mostrará si algo se modificó.
head-refused = ⚠️ El bot no puede publicar en el canal: falta allí la línea diaria de la cadena. Nombren al bot administrador del canal con derecho a publicar, por favor.
# Once, after closing. Variables: $count – organisations
closing-thanks = 🙏 <b>El plazo para firmar ha terminado.</b> Gracias: la firma de su organización está en pie. Organizaciones en total: { $count }. Con /mysignature puede seguir viéndola y retirándola.
# Once, after closing, to who has not heard from the secretariat yet
closing-waiting = ⏳ <b>El plazo para firmar ha terminado.</b> Gracias: su firma llegó a tiempo. El secretariado aún no ha decidido sobre ella; recibirá el resultado en este chat. Con /mysignature puede verla.
# A button
certificate-again = 🏁 Certificado
# Under the file. Variables: $count – organisations, $digest – beginning of the hash of the chain’s head
certificate-file = 🏁 <b>Certificado de las firmas.</b> Organizaciones: { $count }. Final de la cadena: <code>{ $digest }</code>
# In the file, for people. Variables: $date, $count, $named, $counted – organisations, $length – of the chain, $digest – of its head
certificate-words =
    Certificado de las firmas, { $date }
    Organizaciones: { $count } (con nombre: { $named }, contadas sin nombre: { $counted })
    Eslabones de la cadena: { $length }
    Final de la cadena: { $digest }
