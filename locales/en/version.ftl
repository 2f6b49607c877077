# A newer version of the statement, and what became of those who signed an older one.

# --- to representatives

# Variables: $organisation, $old, $new – numbers of versions
version-ask =
    📄 <b>The statement has changed.</b>

    { $organisation } signed version { $old }. Version { $new } says something else in places. Please read it, and tell us whether the signature is to stand for it as well.

    Until you answer, your organisation stands under version { $old }.
# Once, after a week. Variables as above
version-reminder =
    📄 <b>A reminder:</b> the statement has changed, and we do not know yet whether { $organisation } stands by version { $new }.

    Without an answer it stays under version { $old }. We will not ask again.
version-keep = ✅ Keep our signature
version-changes = 🔍 What has changed
version-read-new = 📖 Read the new text
version-read-old = 📜 Read the text we signed
version-later = 🕓 Decide later
# Variables: $old, $new – numbers of versions, $changes – the paragraphs in which words changed
version-changed-words =
    🔍 <b>From version { $old } to version { $new }</b>
    <s>Struck out</s>: taken away. <b>Bold</b>: new. Paragraphs without a change are left out.

    { $changes }
version-changes-many = Too much has changed to show it here word by word. Please read both texts.
# Variables: $organisation, $new
version-kept = ✅ Thank you. { $organisation } now stands under version { $new } of the statement. The new receipt follows.
# Variables: $old, $command
version-postponed = 🕓 All right. Your organisation stays under version { $old }. You can answer at any time: { $command }
version-kept-before = That was answered before.
# Under a file. Variables: $number, $digest – beginning of its fingerprint
version-text = 📄 The statement, version { $number }. Fingerprint: <code>{ $digest }</code>
version-text-lost = This text is not kept here.
# A button of /mysignature
mysignature-version = 📄 The statement has changed
# At the end of signing on. Variables: $number
signon-version-changed = 📄 The statement changed while you were filling this in: it is version { $number } now. Please read it and agree once more. Your answers are kept.

# --- to the secretariat

# Variables: $number
version-line = 📄 Statement: version { $number }. Nobody stands under a text that says something else.
# Variables: $number, $askable – not asked yet, $kept, $withdrawn, $undecided, $unreachable – came from a file
version-line-asked = 📄 Statement: version { $number }. Signed an older text and not asked: { $askable }; asked: kept { $kept }, withdrawn { $withdrawn }, undecided { $undecided }; from files, to be asked by you: { $unreachable }.
version-ask-signers = 📄 Ask the signers
# Variables: $number, $count – organisations, $unreachable
version-ask-sure =
    📄 <b>Ask those who signed an older text?</b>

    { $count ->
        [one] { $count } organisation will be asked
       *[other] { $count } organisations will be asked
    } whether they stand by version { $number }: each representative once, in their language, with one reminder after a week. It cannot be stopped once it is under way.

    From files, without anybody to ask here: { $unreachable }.
# A button. Variables: $count
version-ask-confirm = ✅ Ask { $count } now
version-asking = ✅ They are being asked, in the daytime, some every minute. The page of the texts shows what they answer.
version-nobody-to-ask = There is nobody left to ask.
act-asked-signers = Signers asked about a newer statement
act-reaffirmed = Signature kept for a newer statement
