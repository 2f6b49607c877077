# How it is checked that a sign-on comes from its organisation: the ladder of proofs.

## The rungs

proof-mailbox = work e-mail
proof-domain = e-mail on its own domain
proof-site = website
proof-called = called back
proof-second = second officer
proof-none = claimed only
# Below a review card. Variables: $level – the highest rung; $held, $missing – rungs
proof-lines =
    🪜 Level: <b>{ $level }</b>
    Proven: { $held }
    Missing: { $missing }
# Variables: $name, $role – of the second officer
proof-second-line = 👥 Second officer: { $name }, { $role }
# A heading in the secretariat’s files
export-column-proofs = Proofs
# Below the public list
signatories-vouched = <i>✓ – the organisation has proved that this is its signature, with its own domain, its website or a call. No mark does not mean that anything is wrong.</i>

# Buttons below one’s own sign-on
proof-do-site = 🌐 Prove it with your website
proof-do-second = 👥 Ask a second officer
proof-end-second = ✖️ End the second officer’s yes
proof-end-link = ✖️ Cancel the link
# Variables: $organisation
proof-not-standing = The sign-on of <b>{ $organisation }</b> does not stand at the moment, so there is nothing to prove.

## The website

# Variables: $organisation
site-held = ✅ <b>{ $organisation }</b> is already proven with its website.
site-none = No website was given for <b>{ $organisation }</b>, so nothing can be looked up there. You can add it with “Correct”.
# Variables: $host – a domain
site-impossible = { $host } cannot be a proof: many people have their addresses or pages there. Use “Correct” to give the organisation’s own domain.
# Variables: $organisation, $host – domain, $record – name of a DNS record, $url, $line – what to put there
site-ask =
    🌐 <b>Prove it with the website</b>

    Whoever can change { $host } shows that <b>{ $organisation }</b> stands behind this sign-on. Ask the person who looks after the website to do <b>one</b> of two things, with exactly this line:

    <code>{ $line }</code>

    <b>Either</b> a DNS record of type TXT with the name <code>{ $record }</code>

    <b>or</b> a plain text file at
    <code>{ $url }</code>

    Then tap “Check now”. A new DNS record can take some hours to show. Once it is checked, the line may go again. It holds for this organisation and this website only.
site-copy = 📋 Copy the line
site-check = 🔎 Check now
site-again = 🌐 What goes where
# Variables: $host
site-looking = 🔎 I am looking at { $host }. The answer comes here within a minute.
site-waiting = A check is under way already. The answer will come here.
# Variables: $count – how many checks an hour
site-wait-person = Please be patient: one check a minute, and { $count ->
    [one] { $count } check
   *[other] { $count } checks
} an hour. A new DNS record needs time.
site-wait-everybody = Many websites are being checked just now. Please try again in an hour.
# Variables: $organisation
site-proven = ✅ <b>{ $organisation }</b> is proven with its website. Thank you. The line there is not needed any more.
site-changed = The sign-on of <b>{ $organisation }</b> was changed during the check, so the check does not count. There is a new line now.
# Variables: $host, $line, $record, $url; $seen_record, $seen_file – site-seen-…
site-not-yet =
    🔎 <b>Not found yet</b> at { $host }

    <b>DNS record</b> <code>{ $record }</code>
    { $seen_record }

    <b>File</b> <code>{ $url }</code>
    { $seen_file }

    One of the two is enough. The line is:
    <code>{ $line }</code>
site-seen-none = Nothing is there yet.
site-seen-other = There is a line like it, but a different one: perhaps of another sign-on, or from before a correction.
site-seen-timeout = No answer in time.
site-seen-refused = The address is not on the public internet, so I did not ask it.
site-seen-redirect = It leads to another website, or on and on. I do not follow there.
site-seen-large = The file is too large: I read 4 KB at most.
site-seen-kind = It is not plain text. The file has to be sent as text/plain, uncompressed.
site-seen-certificate = The secure connection (https) did not work: the certificate is not valid for this name.
site-seen-trouble = The server could not be reached, or reported an error.

## The second officer

# Variables: $organisation
second-held = A second officer has already confirmed for <b>{ $organisation }</b>.
# Variables: $organisation, $link, $hours
second-link =
    👥 <b>A second officer for { $organisation }</b>

    Send this link to one other person who may speak for the organisation, such as a board member. It works once, within { $hours ->
        [one] { $hours } hour
       *[other] { $hours } hours
    }, from that person’s own Telegram account:

    { $link }

    That person sees what was signed and your name, nothing else about you. An earlier link does not work any more.
second-copy = 📋 Copy the link
# Variables: $organisation
second-link-ended = The link for <b>{ $organisation }</b> does not work any more.
second-gone = That has ended already.
second-end-ask = End the second officer’s confirmation for <b>{ $organisation }</b>? The sign-on stays; this proof goes, and the other person is told.
second-end-yes = ✖️ Yes, end it
second-keep = Keep it
second-end-done = The second officer’s confirmation for <b>{ $organisation }</b> has ended.
# To the second officer. Variables: $organisation
second-ended = 👥 The representative of <b>{ $organisation }</b> has ended your confirmation as second officer, or the link to it. What you told me for it is erased.
second-fallen = 👥 The sign-on of <b>{ $organisation }</b> was changed, so your confirmation as second officer does not count any more. What you told me for it is erased.
second-withdrawn = 👥 <b>{ $organisation }</b> has withdrawn its sign-on. Your confirmation as second officer has ended, and what you told me for it is erased.
# To the representative. Variables: $organisation
second-ended-told = 👥 The second officer has taken back the confirmation for <b>{ $organisation }</b>. The sign-on stays; this proof is gone.
second-declined-told = 👥 The second officer has not confirmed for <b>{ $organisation }</b>. The link does not work any more.
# Variables: $organisation, $name, $role – of the second officer, $command
second-told = 👥 { $name }, { $role }, has confirmed for <b>{ $organisation }</b> as second officer. If that is not right, end it with { $command }.

# Who opens the link
second-invalid = This link does not work any more: it was used, cancelled, or is too old. Ask the person who sent it for a new one.
second-changed = What was signed has changed since this link was made. Ask the person who sent it for a new one.
second-self = This link is for somebody else: a second officer of the organisation, from another account.
second-once = You have already confirmed for an organisation. Each account can do that once.
second-same-name = That is the name of the person who signed on. A second officer is somebody else. Please type your own name.
# Variables: $organisation, $country, $version, $listing, $name – of the representative, $controller, $contact, $statement and $privacy – commands
second-offer =
    👥 <b>Do you confirm this for your organisation?</b>

    { $name } has signed on in its name:

    Organisation: <b>{ $organisation }</b>, { $country }
    Version of the statement: { $version }
    In the list: { $listing }

    The statement: { $statement }

    If you may speak for the organisation and agree, I ask for your name and your role. They are kept encrypted, shown only to { $name } and the secretariat, and erased with the sign-on. You can take it back at any time. Responsible: { $controller }. Details: { $privacy }
second-begin = ✅ I can confirm that
second-no = ✖️ I do not confirm
# Variables: $organisation, $cancel
second-name = What is your first and last name? { $cancel } if you would rather not.
second-role = What is your role in <b>{ $organisation }</b>? { $cancel } if you would rather not.
# Variables: as above, and $second_name, $second_role
second-look =
    👥 <b>Is everything right?</b>

    Organisation: <b>{ $organisation }</b>, { $country }
    Version of the statement: { $version }
    In the list: { $listing }
    Signed on by: { $name }

    You: { $second_name }, { $second_role }
second-yes = ✅ I confirm
# Variables: $organisation, $command
second-done = ✅ Thank you. You have confirmed for <b>{ $organisation }</b>. You find it again with { $command } and can take it back there.
# Variables: $organisation
second-declined = You have not confirmed for <b>{ $organisation }</b>. What you told me for it is erased, and the link does not work any more.
# Variables: $organisation, $country, $version, $listing, $second_name, $second_role, $reference
second-mine =
    👥 <b>{ $organisation }</b>, { $country }

    You confirmed as second officer: { $second_name }, { $second_role }
    Version of the statement: { $version }
    In the list: { $listing }
    Reference: <code>{ $reference }</code>
second-back = ↩️ Take it back

## Called back

# Buttons of a review card
called = 📞 Called back
called-undo = ↩️ Take the call back
# Variables: $organisation, $name – of the representative
called-ask =
    📞 <b>Called back: { $organisation }</b>

    This counts only if you rang a number that you found yourself, on the organisation’s website or in a directory, and somebody there confirmed that { $name } signed on for it.

    <b>Never the number that was given here, in a message or in an e-mail.</b>
called-yes = 📞 Yes, I rang and it was confirmed
# Variables: $organisation
called-already = It is noted already that { $organisation } was called back.
called-none = No call is noted for { $organisation }.
called-noted = 📞 Noted: <b>{ $organisation }</b> was called back. You can take that back on its card.
called-undone = The call is taken back: { $organisation }

## In the log

act-proved-site = Proven with the website
act-second-asked = Link for a second officer made
act-second-link-ended = Link for a second officer cancelled
act-proved-second = Confirmed by a second officer
act-second-ended = Second officer’s confirmation ended
act-called-back = Called back
act-called-back-undone = Call taken back
