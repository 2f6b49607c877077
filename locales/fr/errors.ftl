# What cannot be taken, said kindly. $limit – a number of letters.

error-empty = Il me faut quelques mots ici.
error-too-long =
    { $limit ->
        [one] C’est trop long : { $limit } caractère au maximum, s’il vous plaît.
        [many] C’est trop long : { $limit } de caractères au maximum, s’il vous plaît.
       *[other] C’est trop long : { $limit } caractères au maximum, s’il vous plaît.
    }
error-too-short = C’est très court. Pouvez-vous l’écrire en entier ?
error-question = Cela ressemble à une question. Posez-la quand vous voulez avec /faq ou /contact ; ici, il me faut la réponse, s’il vous plaît.
error-markup = Merci de retirer les balises et les signes de mise en forme, comme &lt;b&gt; ou [ ]( ).
error-link = Merci d’indiquer le nom sans lien ni @pseudo.
# Variables: $start – the sign it starts with
error-formula = Un nom ne peut pas commencer par { $start } : les tableurs le prendraient pour une formule. Mettez d’abord un mot, s’il vous plaît.
error-letters = Je n’y vois aucune lettre. Merci d’écrire le nom en toutes lettres.
error-combining = Une lettre porte trop de signes au-dessus ou au-dessous. Merci de l’écrire plus simplement.
error-control = Ce texte contient des signes invisibles qui peuvent inverser le sens de lecture. Merci de le taper à la main.
error-command = Cela ressemble à une commande. Répondez à la question, ou appuyez sur « Annuler ».
error-choice = Appuyez sur l’un des boutons, ou tapez son numéro.
error-not-skippable = Il me faut une réponse à cette question.
error-country-unknown = Je ne connais pas de pays de ce nom. Essayez une autre orthographe ou son code à deux lettres, ou tapez « international ».
error-country-unclear = De quel pays s’agit-il ? Appuyez dessus, ou tapez son numéro (1, 2, …).
error-website-invalid = Cela ne ressemble pas à un site web. Il me faut une adresse du type example.org.
error-website-not-public = Cette adresse n’est pas accessible de l’extérieur. Merci d’indiquer le site web public.
error-email-invalid = Cela ne ressemble pas à une adresse e-mail. Il me faut une adresse du type nom@example.org.
error-review-words = Tapez « envoyer » pour envoyer, ou le numéro de la ligne à modifier.
error-not-words = Je ne comprends que les messages écrits. Posez-moi une question, ou tapez /help.
error-not-words-signon = Ici, je ne comprends que les messages écrits. Tapez votre réponse, s’il vous plaît.
error-unknown-command = Je ne connais pas cette commande. Voici ce que je sais faire :
error-old-button = Ce bouton vient d’un ancien message et n’est plus valable. Tapez /start pour voir ce qui est possible.
error-not-admin = C’est réservé au secrétariat.
error-sorry = Désolé, quelque chose n’a pas marché de notre côté et votre dernier message n’a pas été traité. Merci de réessayer ; l’équipe est prévenue.
