# The numbers the secretariat sees, as text and in pictures. Pictures show these texts as they are: no markup, no emoji in stats-picture-….

# Variables: $period – stats-period-…; counts of that period: $people, $readers, $sent, $approved, $asked, $unsure (no sure answer), $team (handed to the team);
# counts of today: $subscribed, $all (approved), $pending, $rejected, $withdrawn; $groups – stats-by-…, one under the other
stats =
    📊 <b>Numbers</b> · { $period }

    <b>Sign-ons</b>
    Sent: { $sent }, approved: { $approved }
    Now in all: { $all } approved, { $pending } waiting, { $rejected } not accepted, { $withdrawn } withdrawn

    <b>People</b>
    New: { $people }, opened the statement: { $readers }
    Get news now: { $subscribed }

    <b>Questions</b>
    Asked: { $asked }, without a sure answer: { $unsure }, handed to the team: { $team }

    { $groups }

    Groups of fewer than five people are never shown by themselves.

## Periods

stats-period-week = last 7 days
stats-period-month = last 30 days
stats-period-ever = since the beginning
# Buttons
stats-week = 7 days
stats-month = 30 days
stats-ever = All
# The button of the period that is shown. Variables: $label – stats-week, stats-month or stats-ever
stats-chosen = ● { $label }

## Groups, each a line. Variables: $groups – stats-group …, separated by dots

stats-by-people = <b>New people by language:</b> { $groups }
stats-by-subscribers = <b>Get news, by language:</b> { $groups }
stats-by-countries = <b>Approved by country:</b> { $groups }
stats-by-signed = <b>Approved by language of the statement:</b> { $groups }
stats-by-asked = <b>Questions by language:</b> { $groups }
stats-by-unanswered = <b>Without a sure answer, by subject:</b> { $groups }
stats-by-origins = <b>Came through a link, since the beginning:</b> { $groups }
# Variables: $name, $n
stats-group = { $name } { $n }
# The groups that are not shown, together. Variables: $n
stats-rest = others { $n }
stats-too-few = too few to tell apart
# Subjects
stats-subject-court = the Court
stats-subject-sanctions = the sanctions
stats-subject-statement = the statement and signing
stats-subject-unsure = not understood
stats-subject-elsewhere = something else
# In place of a language: a sign-on that came from elsewhere
stats-language-none = taken over from elsewhere

## Pictures

# Buttons
stats-growth = 📈 Growth
stats-countries = 🌍 Countries
stats-funnel = 🪜 Where people stop
# Under a picture. Variables: $title – stats-picture-…, $period
stats-caption = <b>{ $title }</b> · { $period }
stats-drawing = 🎨 The picture is being drawn.
stats-not-drawn = The picture could not be drawn. The numbers are in the message above; the people who look after the bot find the reason in the log.
stats-picture-growth = Growth
stats-picture-countries = Approved sign-ons by country
stats-picture-funnel = Where people stop
# Variables: $period, $date – of today
stats-picture-subtitle = { $period } · { $date }
stats-picture-approved = Approved sign-ons
stats-picture-subscribers = Subscribers
stats-picture-none = No approved sign-on in this time.
stats-picture-others = Others
stats-picture-one-day = The lines begin: there is one day so far.
stats-picture-unnamed = Others: more countries, and small groups that are not named.
stats-picture-lost = Rounded to fives. Orange: those who did not come so far.
stats-picture-few = fewer than 5
# Variables: $n, $share – percent of those who began to talk with the bot
stats-picture-share = { $n } · { $share }

## Stages, from the first word to the list

stats-stage-started = Started the bot
stats-stage-read = Opened the statement
stats-stage-began = Began signing
stats-stage-organisation = Asked for the organisation
stats-stage-country = Asked for the country
stats-stage-website = Asked for the website
stats-stage-name = Asked for their name
stats-stage-role = Asked for their role
stats-stage-email = Asked for the e-mail
stats-stage-listing = Asked how to be listed
stats-stage-updates = Asked about news
stats-stage-review = Last look
stats-stage-sent = Sent
stats-stage-approved = Approved
