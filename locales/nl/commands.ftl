# What Telegram shows beside the commands (at most 256 letters, better 30) and in the bot's profile.

command-start = Beginnen
command-statement = De verklaring lezen
command-faq = Vragen en antwoorden
command-sign = Namens een organisatie tekenen
command-mysignature = Ondertekening bekijken, verbeteren, intrekken
command-signatories = Wie getekend heeft
command-share = Doorsturen
command-language = Taal wijzigen
command-subscribe = Nieuws ontvangen
command-stop = Geen nieuws meer ontvangen
command-privacy = Wat we bewaren en waarom
command-mydata = Alles wat we over u bewaren
command-erase = Alles over u wissen
command-contact = Contact met de mensen achter deze bot
command-help = Wat deze bot kan
command-cancel = Stoppen met wat we aan het doen zijn
command-admin = Wat er op u wacht
command-review = Ondertekeningen om te beoordelen
command-questions = Vragen aan het team
command-stats = Cijfers
command-export = Lijsten als bestand

# At most 512 letters
profile-description = Maatschappelijke organisaties verzetten zich tegen de Amerikaanse sancties tegen het Internationaal Strafhof. Lees hun gezamenlijke verklaring, stel vragen en krijg antwoorden met bronnen, en onderteken namens uw organisatie, hier in de chat.
# At most 120 letters
profile-short = Gezamenlijke verklaring tegen de Amerikaanse sancties tegen het ICC: lees, vraag, teken namens uw organisatie.
