# Ids: <file's word>-<what>. Texts are Telegram HTML: <b> <i> <a> <code> <blockquote>. { $name } is put in by the bot.
# Labels of buttons carry no markup and are at most about 30 letters.

## Start and menu

start-welcome =
    <b>Stand with the International Criminal Court</b>

    Here you can read a joint statement against the US sanctions on the Court, ask what they are about, and sign on for your organisation.

    Ask me anything in your own words, or choose:
menu-statement = 📄 Read the statement
menu-faq = ❓ Questions
menu-sign = ✍️ Sign on for an organisation
menu-signatories = 📋 Who signed
menu-share = 📣 Share
menu-language = 🌐 Language
menu-home = 🏠 Start
back = ⬅️ Back

help =
    <b>What I can do</b>

    /statement – the statement, in several languages
    /faq – questions and answers; or just ask in your own words
    /sign – sign on for your organisation
    /mysignature – see, correct or withdraw what you signed
    /signatories – who signed
    /share – pass it on
    /language – change the language
    /subscribe, /stop – news from the campaign, on and off
    /privacy, /mydata, /erase – your data
    /contact – reach the people behind this bot
    /cancel – stop what we are doing

## Language

language-choose = 🌐 Language · Langue · Idioma · اللغة · Taal · Língua · Язык · 语言 · Мова
# Variables: $name – a language's name in itself
language-name = { $name }

## Subscription

subscribe-on = 🔔 You will get news from the campaign here. It is little, and /stop ends it at any time.
subscribe-off =
    🔕 You will get no more news from us. Nothing else has changed.

    To have everything about you erased, use { $erase }.
subscribe-stop = 🔕 Stop
subscribe-again = 🔔 Subscribe again

## Cancel

cancel-done = All right, stopped. What would you like to do?
cancel-nothing = There is nothing to stop. What would you like to do?

## Groups

# Variables: $title – the statement's title
group-card =
    📄 <b>{ $title }</b>

    A joint statement of civil society organisations. Read it, ask about it, sign on for your organisation.
group-private = I keep personal things out of groups. Let us go on in private.
group-open = 💬 Open the private chat
card-read = 📄 Read
card-sign = ✍️ Sign on
card-ask = ❓ Ask
card-open = 💬 More, in the chat

## Sharing

share-text = Civil society organisations stand up for the International Criminal Court. Read the statement and sign on for your organisation:
# Variables: $text – the text that goes with the link, $link – the link
share =
    📣 <b>Pass it on</b>

    This is what will be sent:

    <blockquote>{ $text }
    { $link }</blockquote>

    We count how many people come through shared links, never who shared or who came.
share-open = 📣 Send it to a chat
share-inline = 💬 Put a card into a chat
share-copy = 🔗 Copy the link
inline-open = Open the bot
inline-statement = The statement, with a button to sign on
inline-answer = An answer with its sources

## Countries

country-international = International
