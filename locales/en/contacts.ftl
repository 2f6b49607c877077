# Contacts that are sealed to a key the server does not have.

# On the review card, in place of the name
review-sealed = 🔒 sealed, opens only with the offline key
# Before a sealed sign-on is corrected
signon-sealed = 🔒 Your name, role and e-mail address were sealed when the secretariat decided: this bot cannot read them any more. To correct something, please give them again. What you send then goes back to the secretariat.
# In the file of /mydata, in place of name, role and e-mail; no markup
mydata-sealed = Name, role and e-mail address are sealed: this bot cannot read them any more. Only the secretariat can, with a key that it keeps elsewhere.
# Below /privacy
privacy-sealed = 🔒 As soon as the secretariat has decided on your sign-on, your name, role and work e-mail are sealed. From then on this bot cannot read them any more. Only the secretariat can, with a key that it keeps elsewhere.
# A code is asked for. Variables: $command
mailbox-which = ✉️ Your e-mail address is sealed, and this bot cannot read it. Please type it again: the code goes there. { $command } if you would rather not.
# Variables: $command
mailbox-other = ✉️ That is not the address of your sign-on. Please type it again. { $command } if you would rather not.
# In the log
act-contacts-sealed = Contacts of earlier sign-ons sealed

## Called back, second officer: as called-ask and second-offer, where the representative's name is sealed

# Variables: $organisation
called-ask-sealed =
    📞 <b>Called back: { $organisation }</b>

    This counts only if you rang a number that you found yourself, on the organisation’s website or in a directory, and somebody there confirmed that the organisation has signed on. Who signed for it is sealed and cannot be shown here.

    <b>Never the number that was given here, in a message or in an e-mail.</b>
# Variables: $organisation, $country, $version, $listing, $controller, $contact, $statement and $privacy – commands
second-offer-sealed =
    👥 <b>Do you confirm this for your organisation?</b>

    A colleague of yours has signed on in its name:

    Organisation: <b>{ $organisation }</b>, { $country }
    Version of the statement: { $version }
    In the list: { $listing }

    The statement: { $statement }

    If you may speak for the organisation and agree, I ask for your name and your role. They are kept encrypted, shown only to your colleague and the secretariat, and erased with the sign-on. You can take it back at any time. Responsible: { $controller }. Details: { $privacy }

## Taking the contacts along

# Variables: $count – representatives, $sealed – how many of them are sealed
export-contacts-ask-sealed =
    🔐 <b>Contacts of the representatives</b>

    You will get, in this chat:
    1. a passphrase, once, in a message of its own
    2. a locked ZIP file with { $count ->
        [one] { $count } representative
       *[other] { $count } representatives
    } and their organisations, those that are counted and not named, too

    { $sealed ->
        [one] Name, role and e-mail of { $sealed } of them are sealed.
       *[other] Name, role and e-mail of { $sealed } of them are sealed.
    } Whoever keeps the offline key makes the table of the file, on a computer of their own: <code>python -m bot contacts open</code>

    Write the passphrase down somewhere safe, then delete that message. We do not keep it: without it the file cannot be opened. Never send the two the same way.

    The other owners will be told that you took it, and it stands in the log.
# Variables: $count, $sealed, $digest – fingerprint of the file
export-contacts-file-sealed =
    🔐 { $count ->
        [one] { $count } representative
       *[other] { $count } representatives
    }; sealed: { $sealed }. For those, the file opens only where the offline key is: <code>python -m bot contacts open</code>. Delete the file here, too, once it is safe.
    SHA-256: <code>{ $digest }</code>
