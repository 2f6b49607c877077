# What cannot be taken, said kindly. $limit – a number of letters.

error-empty = I need a few words here.
error-too-long =
    { $limit ->
        [one] That is too long: at most { $limit } letter, please.
       *[other] That is too long: at most { $limit } letters, please.
    }
error-too-short = That is very short. Please write it out.
error-question = That looks like a question. Ask it with /faq or /contact whenever you like; here I need the answer itself, please.
error-markup = Please leave out tags and formatting marks such as &lt;b&gt; or [ ]( ).
error-link = Please give the name without a link or an @name.
# Variables: $start – the sign it starts with
error-formula = A name cannot start with { $start }, because spreadsheets take that for a formula. Please put a word first.
error-letters = I cannot see any letters in that. Please write the name out.
error-combining = There are too many marks above or below one letter. Please type it plainly.
error-control = There are invisible signs in that which can turn a text around. Please type it by hand.
error-command = That looks like a command. Please answer the question, or use Cancel.
error-choice = Please choose one of the buttons, or type its number.
error-not-skippable = I cannot leave this one out.
error-country-unknown = I do not know a country by that name. Please try another spelling, or its two-letter code.
error-country-unclear = Which one do you mean? Tap it, or type its number (1, 2, …).
error-website-invalid = That does not look like a website. It should be like example.org.
error-website-not-public = That address cannot be reached from outside. Please give the public website.
error-email-invalid = That does not look like an e-mail address. It should be like name@example.org.
error-review-words = Type “send” to send it, or the number of the line you want to change.
error-not-words = I only understand written words. Ask me a question, or see /help.
error-not-words-signon = I only understand written words here. Please type your answer.
error-unknown-command = I do not know that command. Here is what I can do:
error-old-button = This button is from an older message and does not fit any more. Type /start to see what there is.
error-not-admin = This is for the secretariat only.
error-sorry = Sorry, something went wrong on our side, and your last message was not dealt with. Please try again; the team has been told.
