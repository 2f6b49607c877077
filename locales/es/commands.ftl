# What Telegram shows beside the commands (at most 256 letters, better 30) and in the bot's profile.

command-start = Empezar
command-statement = Leer la declaración
command-faq = Preguntas y respuestas
command-sign = Firmar por una organización
command-mysignature = Ver, corregir o retirar su firma
command-signatories = Quién ha firmado
command-share = Compartir
command-language = Cambiar de idioma
command-subscribe = Recibir noticias
command-stop = Dejar de recibir noticias
command-privacy = Qué guardamos y para qué
command-mydata = Todo lo que guardamos sobre usted
command-erase = Borrar todos sus datos
command-contact = Escribir a los responsables
command-help = Qué puede hacer este bot
command-cancel = Detener lo que está en curso
command-admin = Lo que le espera
command-review = Firmas por decidir
command-questions = Preguntas al equipo
command-stats = Cifras
command-export = Listas en archivos

# At most 512 letters
profile-description = Organizaciones de la sociedad civil se oponen a las sanciones de Estados Unidos contra la Corte Penal Internacional. Lea su declaración conjunta, haga preguntas y reciba respuestas con fuentes, y firme en nombre de su organización, aquí mismo en el chat.
# At most 120 letters
profile-short = Declaración conjunta contra las sanciones de EE. UU. a la CPI: lea, pregunte, firme por su organización.
