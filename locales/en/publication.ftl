# How an organisation is listed, what that may bring, and the way out of the list.

## Before the choice

# Variables: $day – as of when, $sources – publication-source, one a line
publication-risk =
    ⚠️ <b>The risk, as of { $day }</b>
    • Harassment: a public name can be read by everybody, also by those who wish you ill. In some countries, cooperating with the Court is punished.
    • US persons (citizens, permanent residents, bodies organised in the US and anyone there) may not give designated people money, goods or services without a licence. With US staff, US funding or US bank accounts, take your own advice first.
    • An organisation can be designated itself: three NGOs were in September 2025, for engagement in or support for the Court’s efforts. We found no report of anyone designated for signing this statement, but that is no guarantee.
    This is not legal advice. It rests on these answers in /faq, which name their sources:
    { $sources }
# Variables: $question – of an answer, $day – as of when
publication-source = • { $question } ({ $day })

## The choices

signon-listing-dated = 📅 By name from a date
signon-listing-region = 🌐 Counted for its region
# Variables: $day
review-listing-dated = by name from { $day }
review-listing-region = counted for its region, without name and country
review-value-dated = 📅 By name from a date
review-value-region = 🌐 Counted for its region
words-listing-dated = from a date, by name from a date, later, fourth, the fourth
words-listing-region = region, region only, by region, for its region, third, the third
# A button. Variables: $day
publication-day = { $day }
error-listing-day = From which day on? Choose one or type it, for example: 31 January 2027.
error-listing-day-unknown = I could not read a date in that. Choose one or type it like this: 31 January 2027.
error-listing-day-passed = That day is not ahead of us. Please choose or type a later one.
error-listing-day-far = That is more than a year ahead. Please choose or type an earlier day.
error-listing-day-unclear = That can be read as two different days. Which one do you mean?

## How a line will appear. Variables: $organisation and $country, or $region; $day

signon-appears-public = { $organisation }, { $country }
signon-appears-dated = { $organisation }, { $country }. Until { $day }: one more organisation from { $country }, without its name
signon-appears-counted = One more organisation from { $country }, without its name
signon-appears-region = One more organisation ({ $region }), without its name and country

## In the list and in files

# Variables: $region, $count
signatories-region-line = { $region }, country not shown: { $count }
# Regions with very few. Variables: $count
signatories-regions-rest = Elsewhere, country not shown: { $count }
# Variables: $region
export-region = { $region } (country not shown)
export-regions = Elsewhere (country not shown)

## Changing it

publication-change = 👁 How to be listed
# Variables: $organisation, $listing, $risk
publication-which =
    👁 <b>How should { $organisation } be listed?</b> Now: { $listing }.

    { $risk }

    What shows less takes effect at once. What shows more is looked at by the secretariat first; until then, the organisation is neither counted nor in the list.
# Variables: $organisation, $listing
publication-changed = ✅ Done. From now on, <b>{ $organisation }</b> is listed like this: { $listing }.
# Variables: $organisation, $listing
publication-to-review =
    📨 The secretariat looks at it first: { $listing }.

    Until then, <b>{ $organisation }</b> is neither counted nor in the list. You will hear the outcome in this chat.
# To the representative. Variables: $organisation, $day, $command
outcome-approved-dated = ✅ The sign-on of <b>{ $organisation }</b> is approved and counts. Its name comes into the public list on { $day }, not before. Thank you. { $command } shows it.
# Variables: $organisation, $reference
publication-named =
    📅 The day has come that you chose: <b>{ $organisation }</b> is in the public list by name (<code>{ $reference }</code>).

    If that must not be any more, take it off at once.

## Take us off now

publication-off = 🙈 Take us off now
# Variables: $organisation, $country, $region
publication-off-ask =
    🙈 <b>Take { $organisation } off the public list?</b>

    With your next press its name is gone from the list, from lists in groups and channels and from all files made afterwards. How should it count from then on?

    1. For its country: { $country }
    2. For its region: { $region }
    3. Not at all: the signature is withdrawn
publication-off-counted = 🔒 Off, count for the country
publication-off-region = 🌐 Off, count for the region
publication-off-withdraw = ↩️ Off, and withdraw
publication-off-already = It is not in the public list by name.
# Variables: $organisation, $when, $reference, $listing; $lists – in groups and channels, $files – that have the line
publication-receipt =
    🧾 <b>Taken off the public list</b>

    Organisation: <b>{ $organisation }</b>
    When: { $when }
    Reference: <code>{ $reference }</code>
    From now on: { $listing }

    <b>Hidden now:</b> in the list and its search, in the check of receipts, in statistics, in all files made from now on, and for other systems that follow the list.
    { $lists ->
        [0] No list of ours stands in a group or channel.
        [one] { $lists } list in a group or channel is being changed right now.
       *[other] { $lists } lists in groups and channels are being changed right now.
    }
    Cards that people share from other chats (Telegram keeps them for five minutes) never had the name.

    <b>Cannot be called back:</b> forwarded messages, pictures of the screen, downloaded files, what others have copied.
    { $files ->
        [0] No file that we know of has the name.
        [one] { $files } file of ours has the name. The secretariat has just been told which.
       *[other] { $files } files of ours have the name. The secretariat has just been told which.
    }
publication-back = 🌍 Put us back
# To the secretariat. Variables: $organisation, $reference, $count – of files, $lines – publication-file, one a line
publication-left =
    🙈 <b>{ $organisation }</b> (<code>{ $reference }</code>) has left the public list at its own wish. { $count ->
        [one] { $count } file has its line:
       *[other] { $count } files have its line:
    }
    { $lines }

    Please make new ones, and ask whoever got the old ones to delete them.
# To the secretariat. Variables: $organisation, $reference
publication-left-none = 🙈 <b>{ $organisation }</b> (<code>{ $reference }</code>) has left the public list at its own wish. No file that we know of has its line.
# Variables: $when, $what – format and language, $who
publication-file = • { $when }: <code>{ $what }</code>, { $who }

## What was done, in the log

act-relisted = Listed otherwise by its representative
act-hidden = Taken off the list by its representative
act-named = Named, because its day has come
