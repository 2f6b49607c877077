# What is kept how long, and how it ends.

act-erased-again = Стерто ще раз після відновлення з копії
