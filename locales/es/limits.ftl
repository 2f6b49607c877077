# Alguien envía mucho en poco tiempo: un solo aviso y después silencio.

limit-words = ✋ Han sido muchos mensajes en poco tiempo y el último no se ha leído. Espere un minuto, por favor, y después continúe; hasta entonces no habrá respuestas.
# A notice on a button, at most 200 letters
limit-press = ✋ Ha sido mucho en poco tiempo. Espere un minuto, por favor, y pulse de nuevo.
