# What cannot be taken, said kindly. $limit – a number of letters.

error-empty = Aquí necesito algunas palabras.
error-too-long =
    { $limit ->
        [one] Es demasiado largo: { $limit } letra como máximo, por favor.
        [many] Es demasiado largo: { $limit } de letras como máximo, por favor.
       *[other] Es demasiado largo: { $limit } letras como máximo, por favor.
    }
error-too-short = Es muy corto. Escríbalo completo, por favor.
error-question = Eso parece una pregunta. Hágala cuando quiera con /faq o /contact; aquí escriba la respuesta, por favor.
error-markup = Quite, por favor, las etiquetas y los signos de formato, como &lt;b&gt; o [ ]( ).
error-link = Escriba el nombre sin enlaces y sin @usuario, por favor.
# Variables: $start – the sign it starts with
error-formula = Un nombre no puede empezar por { $start }, porque las hojas de cálculo lo toman por una fórmula. Ponga antes una palabra, por favor.
error-letters = No veo ninguna letra. Escriba el nombre con todas sus letras, por favor.
error-combining = Hay demasiados signos encima o debajo de una misma letra. Escríbalo de forma sencilla, por favor.
error-control = El texto contiene signos invisibles que pueden invertir su orden. Escríbalo a mano, por favor.
error-command = Eso parece un comando. Responda a la pregunta, por favor, o pulse «Cancelar».
error-choice = Pulse uno de los botones o escriba su número, por favor.
error-not-skippable = Esta pregunta no se puede omitir.
error-country-unknown = No conozco ningún país con ese nombre. Pruebe a escribirlo de otra forma, use su código de dos letras o escriba «internacional».
error-country-unclear = ¿A cuál se refiere? Púlselo o escriba su número (1, 2, …).
error-website-invalid = Eso no parece un sitio web. Debería ser algo como example.org.
error-website-not-public = A esa dirección no se puede llegar desde fuera. Indique el sitio web público, por favor.
error-email-invalid = Eso no parece un correo electrónico. Debería ser algo como nombre@example.org.
error-review-words = Escriba «enviar» para enviarla, o el número de la línea que quiere cambiar.
error-not-words = Solo entiendo mensajes escritos. Hágame una pregunta, o vea /help.
error-not-words-signon = Aquí solo entiendo mensajes escritos. Escriba su respuesta, por favor.
error-unknown-command = No conozco ese comando. Esto es lo que puedo hacer:
error-old-button = Este botón es de un mensaje anterior y ya no sirve. Escriba /start para ver las opciones.
error-not-admin = Esto es solo para el secretariado.
error-sorry = Lo sentimos: algo falló de nuestro lado y su último mensaje no se atendió. Inténtelo de nuevo, por favor; el equipo ya está avisado.
