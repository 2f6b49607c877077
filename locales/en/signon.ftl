# Signing on. In all questions: $step of $steps, $controller and $contact of the people who run the bot, $organisation once given, $days of keeping, $keep – “180 days”.

signon-unavailable =
    Signing on is not open here yet: the people who run this bot have not said who answers for your data.

    You can read and share the statement and ask questions meanwhile.
# Variables: $contact
signon-closed =
    Signing on is closed: the closing date has passed.

    Questions go to { $contact }.

## The questions

signon-consent =
    <b>{ $step } / { $steps } · Before we begin</b>

    You are about to sign the statement on behalf of an organisation. You need its authority to do so. It takes about five minutes.

    <b>Who is responsible:</b> { $controller }, { $contact }.
    <b>What becomes public:</b> the organisation’s name and country, only if you choose so and only after a review.
    <b>What stays with us, encrypted:</b> your name, role, work e-mail and Telegram account, to check the sign-on and reach you.
    <b>How long:</b> until you erase it, and at most { $days } days after you withdraw or leave it unfinished. If it is approved, your name, role, e-mail and account go { $keep } after signing on has closed; you are told before.

    <b>Please weigh the risk.</b> Supporting the Court can draw attention from governments. Chats with bots are not end-to-end encrypted: Telegram can read them. If this could put you in danger, do not go on here; write to { $contact } by a way you trust.

    You can withdraw at any time. Details: /privacy
signon-consent-agree = ✅ I agree, go on

signon-organisation =
    <b>{ $step } / { $steps } · Organisation</b>

    What is the full name of your organisation, as it should appear? Only organisations can sign, not individuals.

signon-alike =
    <b>{ $step } / { $steps } · One moment</b>

    An organisation with this or a very similar name is with us already. Perhaps a colleague has signed?

    If <b>{ $organisation }</b> is another organisation, or you are not sure, simply go on: the secretariat will have a look.
signon-alike-continue = ➡️ Go on

signon-country =
    <b>{ $step } / { $steps } · Country</b>

    In which country is { $organisation } based? Type the name or a part of it, in any language; or “international”.
# Variables: $name – a country
signon-country-option = { $name }

signon-website =
    <b>{ $step } / { $steps } · Website</b>

    What is the organisation’s website? It helps us to check. For example: example.org

signon-name =
    <b>{ $step } / { $steps } · Your name</b>

    What is your name? It will not be published.

signon-role =
    <b>{ $step } / { $steps } · Your role</b>

    What is your role in { $organisation }? For example: director. It will not be published.

signon-email =
    <b>{ $step } / { $steps } · Work e-mail</b>

    What is your work e-mail address? Best one of the organisation’s own. It will not be published.

# Variables, too: $risk – publication-risk
signon-listing =
    <b>{ $step } / { $steps } · In the list</b>

    { $risk }

    How should { $organisation } stand in the public list, once approved?

    1. By name, with its country.
    2. Counted for its country, never named.
    3. Counted for its region: neither its name nor its country is ever shown.
    4. By name from a date on, at most a year ahead (you can type the date); until then like 2.
signon-listing-public = 🌍 By name
signon-listing-counted = 🔒 Counted, not named

signon-updates =
    <b>{ $step } / { $steps } · News</b>

    Would you like to get news from the campaign in this chat? You can stop it at any time.
signon-updates-yes = ✅ Yes
signon-updates-no = ❌ No

## Moving about

signon-back = ⬅️ Back
signon-skip = ⏭ Skip
signon-cancel = ✖️ Cancel
signon-continue = ✍️ Go on signing
signon-send = ✅ Send
signon-none = –
signon-edit-organisation = 1 · Organisation
signon-edit-country = 2 · Country
signon-edit-website = 3 · Website
signon-edit-name = 4 · Your name
signon-edit-role = 5 · Your role
signon-edit-email = 6 · E-mail
signon-edit-listing = 7 · In the list
signon-edit-updates = 8 · News
signon-other-question = That button belongs to another question. Here is the one we are at.
signon-edited = I do not see changes to messages you sent. To change an answer, go back, or wait for the last look at everything.

## The last look

# Variables: all answers; $appears – signon-appears-…; $version – number of the statement's version; $send – a number to type
signon-review =
    <b>Please look at everything once more</b>

    1. Organisation: <b>{ $organisation }</b>
    2. Country: <b>{ $country }</b>
    3. Website: { $website }
    4. Your name: { $name }
    5. Your role: { $role }
    6. E-mail: { $email }
    7. In the list: { $listing }
    8. News: { $updates }

    <b>This is how it will appear:</b>
    <blockquote>{ $appears }</blockquote>

    By sending, { $organisation } signs version { $version } of the statement. To change something, tap it or type its number; { $send } sends it.

## The end

# Variables: $reference, $command
signon-sent =
    🎉 <b>Thank you. Your sign-on is with us.</b>

    Reference: <code>{ $reference }</code>

    What happens next: the secretariat checks it, and you will hear the outcome in this chat. Nothing is public before that.

    { $command } shows it, and lets you correct or withdraw it at any time.
# After a correction. Variables: $reference, $command
signon-corrected =
    ✏️ <b>Your correction is with us.</b>

    Reference: <code>{ $reference }</code>

    The secretariat looks at it again; until then the organisation is not in the public list. You will hear the outcome in this chat.

    { $command } shows it.
signon-unchanged = Nothing was changed, so everything stays as it was.
signon-already-sent =
    This sign-on was sent already. Reference: <code>{ $reference }</code>

    { $command } shows it.
signon-cancel-ask = Stop signing on? What you have given so far will be erased.
signon-cancel-yes = 🗑 Stop and erase
signon-cancelled = Stopped. Nothing of it was kept.

## What you signed

mysignature-none = You have not signed on here yet.
# Variables: $reference, $organisation, $country, $status, $listing, $version, $proofs
mysignature-one =
    <b>{ $organisation }</b>, { $country }

    Status: { $status }
    In the list: { $listing }
    Version of the statement: { $version }
    Proofs: { $proofs }
    Reference: <code>{ $reference }</code>
mysignature-status-pending = ⏳ waits for the secretariat
mysignature-status-approved = ✅ approved
mysignature-status-rejected = ❌ not accepted
mysignature-status-withdrawn = ↩️ withdrawn
mysignature-correct = ✏️ Correct
mysignature-withdraw = ↩️ Withdraw
mysignature-draft-first = You have an unfinished sign-on. Finish or cancel that one first.
# Variables: $organisation
mysignature-withdraw-ask = Withdraw the signature of <b>{ $organisation }</b>? Its name leaves our list at once. Copies that others have printed or passed on cannot be called back.
# When it is counted and not named, or not approved yet. Variables: $organisation
mysignature-withdraw-ask-unnamed = Withdraw the signature of <b>{ $organisation }</b>? It no longer counts from then on.
mysignature-really = ↩️ Yes, withdraw
mysignature-keep = Keep it
# Variables: $organisation, $reference
mysignature-withdrawn = Withdrawn. The signature of <b>{ $organisation }</b> no longer counts. Reference: <code>{ $reference }</code>

## The list

signatories-none = Nobody is in the list yet. Yours could be the first organisation.
# Variables: $total – organisations, $countries – number of countries, $unnamed – counted without a name, $lines – countries
signatories =
    📋 <b>{ $total ->
        [one] { $total } organisation
       *[other] { $total } organisations
    }{ $countries ->
        [0] { "" }
        [one] { " " }from { $countries } country
       *[other] { " " }from { $countries } countries
    }</b>
    { $unnamed ->
        [0] All of them are listed by name.
        [one] One of them is counted without its name.
       *[other] { $unnamed } of them are counted without their names.
    }

    { $lines }
# Variables: $country, $count
signatories-country-line = { $country }: { $count }
# Variables: $organisation, $country
signatories-line = { $organisation } ({ $country })
# Variables: $lines, $found – how many, $page, $pages
signatories-list =
    📋 <b>{ $found ->
        [one] { $found } organisation
       *[other] { $found } organisations
    }</b>

    { $lines }

    { $page } / { $pages }
signatories-unnamed = Here all organisations are counted without their names.
signatories-not-found = No organisation by that name is in the public list.
# Variables: $cancel
signatories-ask = Type a part of the organisation’s name. { $cancel } if you would rather not.
signatories-browse = 📋 All by name
signatories-search = 🔎 Search
# Variables: $name
signatories-country = { $name }
