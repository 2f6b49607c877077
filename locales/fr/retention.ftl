# What is kept how long, and how it ends.

act-erased-again = Effacé de nouveau après une restauration
