# What is kept how long, and how it ends.

act-erased-again = Apagado de novo após uma restauração
