# What is kept how long, and how it ends.

act-erased-again = Opnieuw gewist na het terugzetten van een back-up
