# Quelqu’un envoie beaucoup en peu de temps : un seul avis, puis le silence.

limit-words = ✋ Cela fait beaucoup en peu de temps, et votre dernier message n’a pas été lu. Merci d’attendre une minute avant de continuer ; d’ici là, il n’y aura pas de réponse.
# A notice on a button, at most 200 letters
limit-press = ✋ Cela fait beaucoup en peu de temps. Merci d’attendre une minute, puis d’appuyer de nouveau.
