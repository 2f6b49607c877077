# What is kept how long, and how it ends.

act-erased-again = Borrado de nuevo tras una restauración
