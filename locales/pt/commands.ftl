# What Telegram shows beside the commands (at most 256 letters, better 30) and in the bot's profile.

command-start = Começar
command-statement = Ler a declaração
command-faq = Perguntas e respostas
command-sign = Assinar por uma organização
command-mysignature = Ver, corrigir ou retirar a sua assinatura
command-signatories = Quem assinou
command-share = Divulgar a declaração
command-language = Mudar de idioma
command-subscribe = Receber notícias
command-stop = Deixar de receber notícias
command-privacy = O que guardamos e por quê
command-mydata = Tudo o que guardamos sobre você
command-erase = Apagar tudo sobre você
command-contact = Falar com os responsáveis pelo bot
command-help = O que este bot sabe fazer
command-cancel = Interromper o que está em andamento
command-admin = O que espera por você
command-review = Assinaturas por analisar
command-questions = Perguntas à equipe
command-stats = Números
command-export = Listas em arquivos

# At most 512 letters
profile-description = Organizações da sociedade civil se opõem às sanções dos EUA contra o Tribunal Penal Internacional. Aqui, nesta conversa, leia a declaração conjunta, faça perguntas, receba respostas com fontes e assine em nome da sua organização.
# At most 120 letters
profile-short = Declaração conjunta contra as sanções dos EUA ao TPI: leia, pergunte e assine pela sua organização.
