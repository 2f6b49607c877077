# Sign-ons before the secretariat, and what their representatives hear of it.

## Review

# Variables: all that was given; $flags – review-flag-…, one a line; $similar – names of organisations like it; $more – how it stands, notes: one a line
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

    { $more }
review-listing-public = by name
review-listing-counted = counted, not named
review-flag-duplicate = ⚠️ An organisation with this or a similar name is here already.
review-flag-acronym = ℹ️ The name may be the initials of an organisation that is here, or the other way round.
review-flag-same-website = ℹ️ Another organisation that is here has the same website.
review-flag-invisible = ⚠️ The name contains characters that cannot be seen.
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

## The queue

# Below a card. Variables: $place, $waiting – numbers
review-place = 📋 { $place } of { $waiting }
# Variables: $age – such as “3 days”
review-waits = ⏳ Waiting: { $age }
# Variables: $when – day and time
review-was-approved = ✅ Approved { $when }
review-was-rejected = ❌ Rejected { $when }
review-was-withdrawn = ↩️ Withdrawn { $when }
# Variables: $reason
review-because = Reason: { $reason }
# Variables: $organisation – the one it is a part of
review-chapter-of = 🧩 Chapter of { $organisation }
# Variables: $when, $text
review-note-line = 🗒 <i>{ $when }</i>: { $text }
# Variables: $count
review-note-earlier = { $count ->
    [one] 🗒 { $count } earlier note is under “Note”.
   *[other] 🗒 { $count } earlier notes are under “Note”.
}
review-before = ⬅️ Previous
review-queue = 📋 All that wait
review-flagged = ⚠️ Only with a flag
review-all = 📋 With and without a flag
review-country = 🌍 Country
review-newest = 🆕 Newest first
review-oldest = ⏳ Longest waiting first
review-lately = 🕘 Decided lately
# Variables: $count – at least two
review-many = ✅ Approve all { $count } without a flag
review-none-so = Nothing waits that fits this choice.
review-which-country = 🌍 <b>Which country?</b>
    Only countries from which a sign-on waits are shown.
# Variables: $name – a country, $count
review-country-option = { $name } · { $count }
review-everywhere = 🌍 All countries
review-decided = 🕘 <b>Decided lately</b>
    Tap one to see it whole. A rejected one can be reopened there.
review-decided-none = 🕘 Nothing was decided yet.
# Buttons, one a sign-on. Variables: $organisation
review-row-pending = ⏳ { $organisation }
review-row-approved = ✅ { $organisation }
review-row-rejected = ❌ { $organisation }
review-row-withdrawn = ↩️ { $organisation }
review-open = 🔎 Show
# Variables: $count – found, $more – not shown, $command
review-found = { $count ->
    [one] 🔎 { $count } sign-on found.
   *[other] 🔎 { $count } sign-ons found.
} { $more ->
    [0] Tap one to see it whole.
    [one] One more is not shown: type more of the name behind { $command }.
   *[other] { $more } more are not shown: type more of the name behind { $command }.
}
review-not-found = 🔎 No sign-on has that number or name.
review-start-first = Please write /start to me in a private chat first.
review-in-private = It goes on in our private chat.

## The way back

review-undo = ↩️ Undo
# Variables: $organisation
review-undo-late-approved = A verdict can be taken back for ten minutes, and those are over. { $organisation } stays approved. Ask its representative if something is wrong.
review-undo-late-rejected = A verdict can be taken back for ten minutes, and those are over. { $organisation } can still be reopened: tap “Show”.
review-done-pending = Waits again: { $organisation }
review-reopen = 🔄 Reopen

## Notes and corrections by the secretariat

review-note = 🗒 Note
# Variables: $organisation, $notes – earlier ones, $cancel
review-note-what =
    🗒 Type a note about <b>{ $organisation }</b>. Only reviewers see it, and it is erased with the sign-on. { $cancel } if you would rather not.

    Notes so far:
    { $notes }
# Variables: $limit, $length
review-note-long = A note can have 1 to { $limit } characters; this has { $length }. Please send it again, shorter.
# Variables: $organisation
review-noted = 🗒 Noted about { $organisation }.
review-edit = ✏️ Correct
# Variables: $organisation, $country, $website, $listing, $reference, $cancel
review-edit-what =
    ✏️ <b>What is to be corrected?</b> <code>{ $reference }</code>

    Organisation: { $organisation }
    Country: { $country }
    Website: { $website }
    In the list: { $listing }

    The representative will be told exactly what was changed.
review-field-organisation = Organisation
review-field-country = Country
review-field-website = Website
review-field-listing = In the list
# Variables as above
review-edit-organisation = Type the right name in place of <b>{ $organisation }</b>. { $cancel } if you would rather not.
review-edit-country = Type the right country in place of <b>{ $country }</b>. { $cancel } if you would rather not.
review-edit-website = Type the right website in place of <b>{ $website }</b>. { $cancel } if you would rather not.
review-edit-listing = How is <b>{ $organisation }</b> to stand in the list? Now: { $listing }. { $cancel } if you would rather not.
review-value-public = 🌍 By name
review-value-counted = 🔒 Counted, not named
review-value-none = No website
review-edit-same = That is how it stands already. Nothing was changed.
# Variables: $old, $new, $reference
review-edited = ✏️ <code>{ $reference }</code>: { $old } → { $new }. The representative is told.
# Nobody can be reached. Variables: $old, $new, $reference
review-edited-untold = ✏️ <code>{ $reference }</code>: { $old } → { $new }. There is no representative who could be told.
# More is to be shown. Variables: $organisation, $old, $new – how it is listed
review-named-ask = ⚠️ <b>{ $organisation }</b> chose: { $old }. You are about to have more shown: { $new }. That can put people in danger and cannot be called back. Go on only if the organisation itself has asked for it.
review-named-really = 🌍 It has asked for it

## Many at once

# Variables: $organisation, $country
review-many-line = • { $organisation } ({ $country })
# When one message cannot hold all. Variables: $lines
review-many-page =
    ✅ <b>To be approved:</b>

    { $lines }
# Variables: $lines, $count
review-many-ask =
    ✅ <b>To be approved:</b>

    { $lines }

    { $count ->
        [one] This is { $count } sign-on without a flag. Its representative is told at once.
       *[other] These are { $count } sign-ons without a flag. Their representatives are told at once.
    }
# A button. Variables: $count
review-many-really = { $count ->
    [one] ✅ Approve this one
   *[other] ✅ Approve these { $count }
}
review-many-none = None of those that wait here is without a flag.
# Variables: $count
review-many-done = { $count ->
    [one] ✅ { $count } sign-on is approved.
   *[other] ✅ { $count } sign-ons are approved.
}
# Variables: $count, $left – number, $lines – their names
review-many-done-but =
    { $count ->
        [one] ✅ { $count } sign-on is approved.
       *[other] ✅ { $count } sign-ons are approved.
    }

    { $left ->
        [one] One was left out, because it was changed or decided in between:
       *[other] { $left } were left out, because they were changed or decided in between:
    }
    { $lines }

## Two that are alike

# A button. Variables: $count
review-compare = 🔍 Similar names: { $count }
# Variables: $place, $count – of those to compare with; of both sign-ons: reference, organisation, country, website, listing, status, since
review-side-by-side =
    🔍 <b>One organisation or two?</b> ({ $place } of { $count })

    <b>Organisation</b>
    1 · <b>{ $this_organisation }</b> <code>{ $this_reference }</code>
    2 · <b>{ $other_organisation }</b> <code>{ $other_reference }</code>

    <b>Country</b>
    1 · { $this_country }
    2 · { $other_country }

    <b>Website</b>
    1 · { $this_website }
    2 · { $other_website }

    <b>In the list</b>
    1 · { $this_listing }
    2 · { $other_listing }

    <b>Status, sent on</b>
    1 · { $this_status }, { $this_since }
    2 · { $other_status }, { $other_since }
review-same = 🟰 The same: close 1 as a duplicate
review-chapter = 🧩 1 is a chapter of 2
review-unlike = ↔️ Two different organisations
review-card-back = ⬅️ To the card
review-none-alike = There is nothing left to compare it with.
review-related = Noted. The cards show it.
# Variables: $organisation
review-no-chapter = { $organisation } is a chapter itself, and chapters have none.
# Variables: $organisation, $reference – the one that is closed; $other, $kept – name and reference of the one that stays
review-merge-ask =
    🟰 <b>{ $organisation }</b> <code>{ $reference }</code> will be closed as a duplicate of <b>{ $other }</b> <code>{ $kept }</code>, which stays as it is.

    Its representative is told that { $other } is in the list already, and under which reference. No personal data is moved.
# The other one is not in the public list by name
review-merge-ask-quietly =
    🟰 <b>{ $organisation }</b> <code>{ $reference }</code> will be closed as a duplicate of <b>{ $other }</b> <code>{ $kept }</code>, which stays as it is.

    { $other } is not in the public list by name: the representative of the one that is closed hears nothing of it. No personal data is moved.
review-merge-really = 🟰 Yes, close it as a duplicate
review-merged = 🟰 Closed as a duplicate: <b>{ $organisation }</b> <code>{ $reference }</code>. What stays: <b>{ $other }</b> <code>{ $kept }</code>.

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
# A verdict was taken back. Variables: $organisation, $reference
outcome-again-approved =
    🔄 The secretariat is looking at the sign-on of <b>{ $organisation }</b> (<code>{ $reference }</code>) once more: its approval was taken back. Until then it does not count and is not in the list.

    You need not do anything, and you will hear the outcome in this chat.
outcome-again-rejected =
    🔄 The secretariat is looking at the sign-on of <b>{ $organisation }</b> (<code>{ $reference }</code>) once more: the refusal no longer stands.

    You need not do anything, and you will hear the outcome in this chat.
# Variables: $old, $new, $organisation, $reference, $command
outcome-edited-organisation =
    ✏️ The secretariat has corrected the name of your organisation in the sign-on <code>{ $reference }</code>:

    { $old } → <b>{ $new }</b>

    Everything else stays. If that is not right: { $command }
outcome-edited-country =
    ✏️ The secretariat has corrected the country in the sign-on of { $organisation } (<code>{ $reference }</code>):

    { $old } → <b>{ $new }</b>

    Everything else stays. If that is not right: { $command }
outcome-edited-website =
    ✏️ The secretariat has corrected the website in the sign-on of { $organisation } (<code>{ $reference }</code>):

    { $old } → <b>{ $new }</b>

    Everything else stays. If that is not right: { $command }
outcome-edited-listing =
    ✏️ The secretariat has changed how { $organisation } stands in the list (<code>{ $reference }</code>):

    { $old } → <b>{ $new }</b>

    Everything else stays. If that is not right: { $command }
# Variables: $organisation, $parent
outcome-chapter = 🧩 <b>{ $organisation }</b> stands in the list as a chapter of <b>{ $parent }</b>, with a line of its own, and counts as one organisation. If that is not right, please tell us: /contact
# Closed as a duplicate. Variables: $organisation, $reference, $other and $kept – name and reference of the one in the list
outcome-merged =
    🙏 Thank you. <b>{ $other }</b> is in the list already, under the reference <code>{ $kept }</code>: perhaps a colleague has signed. So the sign-on of { $organisation } (<code>{ $reference }</code>) is closed, and nothing is missing.

    If these are two organisations, please tell us: /contact
# Closed, and why must not be said. Variables: $organisation, $reference
outcome-merged-quietly =
    🙏 Thank you for the sign-on of <b>{ $organisation }</b> (<code>{ $reference }</code>). It was closed and will not be listed.

    If you would like to talk to us about it: /contact

## In the public list

# Variables: $organisation, $parent – the organisation it is a part of, $country
signatories-line-chapter = { $organisation }, chapter of { $parent } ({ $country })

## What was done, in the log

act-edited-organisation = Organisation’s name corrected
act-edited-country = Country corrected
act-edited-website = Website corrected
act-edited-listing = Listing corrected
act-noted = Note written
act-undone = Verdict undone
act-reopened = Sign-on reopened
act-merged = Merged as the same organisation
act-made-chapter = Kept as a chapter
act-told-apart = Told apart from a similar one
