# What Telegram shows beside the commands (at most 256 letters, better 30) and in the bot's profile.

command-start = Begin
command-statement = Read the statement
command-faq = Questions and answers
command-sign = Sign on for an organisation
command-mysignature = See, correct or withdraw your sign-on
command-signatories = Who signed
command-share = Pass it on
command-language = Change the language
command-subscribe = Get news
command-stop = Get no more news
command-privacy = What we keep and why
command-mydata = Everything we keep about you
command-erase = Erase everything about you
command-contact = Reach the people behind this bot
command-help = What this bot can do
command-cancel = Stop what we are doing
command-admin = What waits for you
command-review = Sign-ons to decide on
command-questions = Questions to the team
command-stats = Numbers
command-export = Lists as files

# At most 512 letters
profile-description = Civil society organisations oppose the US sanctions against the International Criminal Court. Read their joint statement, ask questions and get sourced answers, and sign on for your organisation, here in the chat.
# At most 120 letters
profile-short = A joint statement against the US sanctions on the ICC: read, ask, sign on for your organisation.
