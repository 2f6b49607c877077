# 有人在短时间内发送过多：只提醒一次，之后不再回答。

limit-words = ✋ 短时间内的消息太多，您的上一条消息没有被读取。请等一分钟再继续；在此之前不会有回答。
# A notice on a button, at most 200 letters
limit-press = ✋ 短时间内按得太多了。请等一分钟再按。
