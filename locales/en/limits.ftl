# Somebody sends very much in a short time: one notice, then silence.

limit-words = ✋ That was a lot in a short time, and your last message was not read. Please wait a minute and then go on; until then there will be no answers.
# A notice on a button, at most 200 letters
limit-press = ✋ That was a lot in a short time. Please wait a minute, then press again.
