# What is kept how long, and how it ends.

act-erased-again = Erased once more after a restore
