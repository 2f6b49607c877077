# Words that people type in place of a button: small letters, separated by commas. Words of every language count in all.

words-stop = stop, unsubscribe, stop it, stop messages
words-cancel = cancel, abort, quit
words-back = back, go back, previous
words-skip = skip, none, no website, -
words-send = send, submit, send it, confirm
words-consent-agree = yes, agree, i agree, ok, okay, accept
words-alike-continue = yes, continue, go on, next, ok
words-listing-public = public, by name, name, named
words-listing-counted = counted, not named, hidden, anonymous, without name
words-updates-yes = yes, y, ok, please
words-updates-no = no, n, no thanks

# Words that stand for a command, where no question waits for an answer
words-command-start = menu, main menu, start, home
words-command-help = help, help me, what can you do, commands
words-command-statement = statement, the statement, read the statement, show me the statement
words-command-sign = sign, sign on, i want to sign, we want to sign, how do i sign, how to sign, how can we sign
words-command-mysignature = my signature, our signature, i already signed, we already signed, where is my signature
words-command-signatories = who signed, who has signed, signatories, list of signatories, how many signed, how many organisations signed
words-command-share = share, share it, pass it on
words-command-language = language, languages, change language, change the language
words-command-contact = contact, who are you, who runs this bot, who is behind this bot
words-command-timeline = timeline, chronology, what happened when
