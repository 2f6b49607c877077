# What is kept how long, and how it ends.

act-erased-again = Удалено ещё раз после восстановления из копии
