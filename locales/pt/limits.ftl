# Alguém envia muito em pouco tempo: um só aviso e depois silêncio.

limit-words = ✋ Foram muitas mensagens em pouco tempo, e a última não foi lida. Por favor, espere um minuto e depois continue; até lá não haverá respostas.
# A notice on a button, at most 200 letters
limit-press = ✋ Foi muito em pouco tempo. Por favor, espere um minuto e toque de novo.
