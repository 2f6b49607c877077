# Iemand stuurt heel veel in korte tijd: één bericht daarover, daarna stilte.

limit-words = ✋ Dat was veel in korte tijd, en uw laatste bericht is niet gelezen. Wacht een minuut en ga dan verder; tot die tijd komen er geen antwoorden.
# A notice on a button, at most 200 letters
limit-press = ✋ Dat was veel in korte tijd. Wacht een minuut en druk dan opnieuw.
