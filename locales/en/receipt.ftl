# The receipt of a sign-on, and whether it still stands.

# Beside the command
command-verify = Check a receipt
# Under the file. Variables: $code, $place – number in the chain, $command
receipt-file =
    🧾 <b>Your receipt.</b> Please keep it.

    Code: <code>{ $code }</code>
    Place in the chain: { $place }

    The file proves what was signed and when. It names the organisation, so show it only to whom you want to. The code names nobody: with { $command } and the code, anyone can check whether the signature still stands.
# In the file, for people. Variables: $organisation, $country, $reference, $version, $date, $code, $command
receipt-words =
    Receipt of a signature
    Organisation: { $organisation }, { $country }
    Reference: { $reference }
    Version of the statement: { $version }
    Signed on: { $date }
    Code: { $code }
    To check it, send the bot: { $command } { $code }
# A button
mysignature-receipt = 🧾 Receipt
# Variables: $command
verify-how = Send { $command } and the code of a receipt, in one message. The code stands on the receipt and looks like this: <code>1A2B-3C4D-5E6F</code>
# Variables: $command
verify-unknown = This code belongs to no receipt of ours. Please compare it with the receipt, sign by sign. Your own receipts are behind { $command }.
# Variables: $place, $date, $version, $status
verify-stands =
    ✅ <b>This receipt is genuine, and the signature stands.</b>

    Signed on: { $date }
    Version of the statement: { $version }
    Status: { $status }
    Place in the chain: { $place }
# Only while it is in the public list. Variables: $organisation, $place, $date, $version, $status
verify-stands-named =
    ✅ <b>This receipt is genuine, and the signature stands.</b>

    Organisation: <b>{ $organisation }</b>
    Signed on: { $date }
    Version of the statement: { $version }
    Status: { $status }
    Place in the chain: { $place }
# Variables: $place
verify-gone = ↩️ This receipt is genuine (place in the chain: { $place }), but the signature was withdrawn or erased since. It no longer counts.
# Variables: $place
verify-replaced = ✏️ This receipt is genuine (place in the chain: { $place }), but the signature was corrected since. A newer receipt has taken its place.
# Variables: $place, $controller, $contact
verify-broken = ⚠️ Something is wrong with our record at place { $place } of the chain. Please tell { $controller }: { $contact }
# A line of the digest. Variables: $count – its place, $digest – beginning of the newest one’s hash
digest-chain = 🔗 Chain of receipts, place { $count }: <code>{ $digest }</code>. Keep this line: it shows later whether anything was changed.
