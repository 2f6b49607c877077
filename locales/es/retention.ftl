# What is kept how long, and how it ends.

act-erased-again = Borrado de nuevo tras una restauración
act-anonymised = Datos de los representantes eliminados en la fecha prevista
# Variables: $what – of the texts retention-what-…, $date; $age, $now, $soon are not used
panel-retention = 🗓 Próximos datos que se borran: { $what }, { $date }
panel-to-retention = 🗓 Plazos de conservación
# Variables: $lines – of the texts retention-row, one a line
retention =
    🗓 <b>Qué se borra y cuándo</b>

    { $lines }

    El bot lo hace por sí mismo. Son solo números.
# Variables: $what, $age – “30 days”, $now, $soon – numbers, $date
retention-row = • <b>{ $what }</b> (se guarda { $age }). Por borrar ahora: { $now }, en las próximas dos semanas: { $soon }, próxima fecha: { $date }
retention-what-draft = firmas a medias
retention-what-rejected = firmas rechazadas
retention-what-withdrawn = firmas retiradas
retention-what-held = firmas apartadas
retention-what-question = preguntas al equipo
retention-what-news = noticias enviadas
retention-what-dead = mensajes que no se pudieron tratar
retention-what-contacts = representantes, desde el cierre
# To owners, twice. Variables: $date; $people, $lines – sign-ons that stay, $pending – sign-ons never decided
farewell-warning =
    ⏳ <b>Los datos de los representantes se borran el { $date }.</b>

    Ese día el bot elimina nombres, cargos, direcciones de correo y cuentas de Telegram. Representantes: { $people }. Firmas que permanecen, con organización, país, versión y recibo: { $lines }. Firmas sobre las que nunca se decidió, que se borran por completo: { $pending }.

    Si todavía necesita los contactos, expórtelos antes. También se avisa a los representantes.
# To a representative, once. Variables: $date, $contact
farewell-told =
    ⏳ <b>Pronto le olvidaremos, como prometimos.</b>

    El { $date } eliminamos de la firma su nombre, su cargo, su correo de trabajo y su cuenta de Telegram. Lo que permanece: la firma de su organización, con el país, la versión de la declaración y el recibo.

    No tiene que hacer nada. Hasta entonces, /mysignature la muestra, la corrige o la retira; después, escriba a { $contact } y guarde su recibo como prueba.
# To a representative whose sign-on was never decided, once. Variables: $date, $contact
farewell-told-pending =
    ⏳ <b>Pronto borraremos su firma.</b>

    Nunca se decidió sobre ella, y el plazo para firmar ha terminado. El { $date } la borramos por completo, con todo lo que se refiere a usted.

    No tiene que hacer nada. Para cualquier pregunta: { $contact }.
# To owners. Variables: $count – sign-ons
farewell-done = ✅ Los datos de los representantes se han eliminado, como se anunció. Firmas: { $count }. Las líneas de la lista permanecen.
verify-anonymised = 🕊 Su representante ya no es conocido: sus datos se eliminaron pasado el plazo anunciado. La firma permanece.
