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
