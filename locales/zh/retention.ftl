# What is kept how long, and how it ends.

act-erased-again = 恢复备份后再次删除
