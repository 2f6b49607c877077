# What Telegram shows beside the commands (at most 256 letters, better 30) and in the bot's profile.

command-start = Commencer
command-statement = Lire la déclaration
command-faq = Questions et réponses
command-sign = Signer au nom d’une organisation
command-mysignature = Voir, corriger ou retirer votre signature
command-signatories = Qui a signé
command-share = Partager la déclaration
command-language = Changer de langue
command-subscribe = Recevoir des nouvelles
command-stop = Ne plus recevoir de nouvelles
command-privacy = Ce que nous gardons, et pourquoi
command-mydata = Tout ce que nous gardons sur vous
command-erase = Effacer tout ce qui vous concerne
command-contact = Joindre les responsables de ce bot
command-help = Ce que ce bot sait faire
command-cancel = Arrêter ce qui est en cours
command-admin = Ce qui vous attend
command-review = Signatures à examiner
command-questions = Questions posées à l’équipe
command-stats = Chiffres
command-export = Des listes en fichiers

# At most 512 letters
profile-description = Des organisations de la société civile s’opposent aux sanctions des États-Unis contre la Cour pénale internationale. Ici, dans cette conversation, lisez leur déclaration commune, posez vos questions, obtenez des réponses sourcées et signez au nom de votre organisation.
# At most 120 letters
profile-short = Déclaration commune contre les sanctions américaines visant la CPI : lire, s’informer, signer pour son organisation.
