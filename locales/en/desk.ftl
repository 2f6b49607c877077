# For the secretariat, and what it says to people.

## Review

# Variables: all that was given; $flags – review-flag-…, one a line; $similar – names of organisations like it
review-card =
    📝 <b>Sign-on</b> <code>{ $reference }</code>

    Organisation: <b>{ $organisation }</b>
    Country: { $country }
    Website: { $website }
    Representative: { $name }, { $role }
    E-mail: { $email }
    In the list: { $listing }

    { $flags }
    Similar names: { $similar }
review-listing-public = by name
review-listing-counted = counted, not named
review-flag-duplicate = ⚠️ An organisation with this or a similar name is here already.
review-flag-look-alike = ⚠️ The name mixes letters of different scripts that look alike.
review-flag-free-mail = ⚠️ The e-mail address is with a free provider, not the organisation’s own.
review-flag-other-domain = ⚠️ The e-mail address and the website have different domains.
review-flag-no-website = ℹ️ No website was given.
review-no-flags = ✅ Nothing conspicuous.
review-approve = ✅ Approve
review-reject = ❌ Reject
review-ask = 💬 Ask back
review-next = ➡️ Next
review-empty = ✅ Nothing waits for review.
review-gone = That sign-on is not there any more.
review-changed = It was corrected after this card was shown. Please look again.
# Variables: $organisation, $cancel
review-reject-why = Why is <b>{ $organisation }</b> not accepted? Choose, or type the reason: the representative will read it. { $cancel } if you would rather not.
review-ask-what = What would you like to ask the representative of <b>{ $organisation }</b>? Type it; it goes out in the bot’s name. { $cancel } if you would rather not.
review-asked = Sent. The answer will reach all admins.
review-nobody = Nobody can be asked: the representative has erased their data, or it came from elsewhere.
review-reason-unverified = Could not be verified
review-reason-not-organisation = Not an organisation
review-reason-duplicate = Signed already
# Variables: $organisation
review-done-approved = Approved: { $organisation }
review-done-rejected = Rejected: { $organisation }
review-already-approved = A colleague was first: { $organisation } is approved.
review-already-rejected = A colleague was first: { $organisation } is rejected.
review-already-withdrawn = { $organisation } has withdrawn meanwhile.
review-already-pending = { $organisation } still waits.
# In place of a card once it is decided. Variables: $organisation, $reference
review-closed-approved = ✅ Approved: <b>{ $organisation }</b> <code>{ $reference }</code>
review-closed-rejected = ❌ Rejected: <b>{ $organisation }</b> <code>{ $reference }</code>
review-closed-withdrawn = ↩️ Withdrawn: <b>{ $organisation }</b> <code>{ $reference }</code>

## To the representative

# Variables: $organisation, $reference, $reason, $command
outcome-approved-named = ✅ The sign-on of <b>{ $organisation }</b> is approved, and its name is in the public list now. Thank you. { $command } shows it.
outcome-approved-counted = ✅ The sign-on of <b>{ $organisation }</b> is approved. It is counted and not named. Thank you. { $command } shows it.
outcome-rejected =
    The sign-on of <b>{ $organisation }</b> (<code>{ $reference }</code>) was not accepted.

    Reason: { $reason }

    { $command } lets you correct it and send it again. Questions: /contact
reason-unverified = We could not verify the organisation or your authority to sign for it.
reason-not-organisation = Only organisations can sign, not individuals.
reason-duplicate = The organisation has signed already.
# Variables: $organisation, $question
review-question =
    💬 The secretariat has a question about the sign-on of <b>{ $organisation }</b>:

    <blockquote>{ $question }</blockquote>
review-answer = ↩️ Answer
review-answer-what = Please type your answer in one message. { $cancel } if you would rather not.
review-answer-sent = Thank you, your answer is with the secretariat.
# Variables: $organisation, $reference, $answer
review-answered =
    💬 Answer about <b>{ $organisation }</b> <code>{ $reference }</code>:

    <blockquote>{ $answer }</blockquote>

## Panel and numbers

admin-review = 📝 Review
admin-questions = 🙋 Questions
admin-stats = 📊 Numbers
# A button: reads the texts again that were changed in the files
admin-reload = 🔄 Reload the texts
admin-reloading = 🔄 The texts are being read again. You will hear how it went.
admin-reloaded = 🔄 The texts have been read again and are in use.
# Variables: $problem – in English: which file and line, and what is wrong there
admin-reload-refused =
    ⚠️ The texts were not taken over, the old ones stay in use. Mend this and try again:

    <code>{ $problem }</code>
# Variables: counts; $origins – code and number, one a line
stats =
    📊 <b>Numbers</b>

    People: { $people }, subscribed: { $subscribed }
    Sign-ons: { $approved } approved, { $pending } waiting, { $rejected } rejected, { $withdrawn } withdrawn
    Sign-ons begun: { $started }, sent: { $sent }
    Questions answered: { $answered }, not sure: { $unsure }
    Messages whose fate was unknown for a while: { $uncertain }

    Came through:
    { $origins }
alert-dead = ⚠️ A message could not be handled and was set aside. The person was told. Please let the people who look after the bot know: the log names the kind of error.

## Acts that are asked for once

sure-expired = This button was used already or is too old. Nothing was done; please start again.

## Files

render-failed = 😞 The file could not be made. The people who look after the bot find the kind of error in its log; please try again later.
