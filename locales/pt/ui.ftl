# Ids: <file's word>-<what>. Texts are Telegram HTML: <b> <i> <a> <code> <blockquote>. { $name } is put in by the bot.
# Labels of buttons carry no markup and are at most about 30 letters.

## Start and menu

start-welcome =
    <b>Ao lado do Tribunal Penal Internacional</b>

    Aqui você pode ler uma declaração conjunta contra as sanções dos EUA ao Tribunal, entender do que se trata e assinar em nome da sua organização.

    Pergunte o que quiser, com as suas palavras, ou escolha:
menu-statement = 📄 Ler a declaração
menu-faq = ❓ Perguntas
menu-sign = ✍️ Assinar pela organização
menu-signatories = 📋 Quem assinou
menu-share = 📣 Divulgar
menu-language = 🌐 Idioma
menu-home = 🏠 Início
back = ⬅️ Voltar

help =
    <b>O que sei fazer</b>

    /statement – a declaração, em vários idiomas
    /faq – perguntas e respostas; ou simplesmente faça a sua pergunta
    /sign – assinar em nome da sua organização
    /mysignature – ver, corrigir ou retirar a sua assinatura
    /signatories – quem assinou
    /share – divulgar a declaração
    /language – mudar de idioma
    /subscribe, /stop – receber ou não notícias da campanha
    /privacy, /mydata, /erase – os seus dados
    /contact – falar com os responsáveis pelo bot
    /cancel – interromper o que está em andamento

## Language

language-choose = 🌐 Language · Langue · Idioma · اللغة · Taal · Língua · Язык · 语言 · Мова
# Variables: $name – a language's name in itself
language-name = { $name }

## Subscription

subscribe-on = 🔔 Você vai receber aqui as notícias da campanha. São poucas, e /stop encerra o envio a qualquer momento.
subscribe-off =
    🔕 Você não vai mais receber notícias nossas. Nada mais mudou.

    Para apagar tudo o que guardamos sobre você: { $erase }
subscribe-stop = 🔕 Não receber mais
subscribe-again = 🔔 Voltar a receber

## Cancel

cancel-done = Pronto, interrompido. O que deseja fazer?
cancel-nothing = Não há nada para interromper. O que deseja fazer?

## Groups

# Variables: $title – the statement's title
group-card =
    📄 <b>{ $title }</b>

    Uma declaração conjunta de organizações da sociedade civil. Leia, tire dúvidas e assine em nome da sua organização.
group-private = Assuntos pessoais não são para um grupo. Vamos continuar em particular.
group-open = 💬 Continuar em particular
card-read = 📄 Ler
card-sign = ✍️ Assinar
card-ask = ❓ Perguntar
card-open = 💬 Saber mais

## Sharing

share-text = Organizações da sociedade civil defendem o Tribunal Penal Internacional. Leia a declaração e assine em nome da sua organização:
# Variables: $text – the text that goes with the link, $link – the link
share =
    📣 <b>Divulgue a declaração</b>

    É isto que será enviado:

    <blockquote>{ $text }
    { $link }</blockquote>

    Contamos quantas pessoas chegam por links divulgados, nunca quem divulgou nem quem chegou.
share-open = 📣 Enviar para uma conversa
share-inline = 💬 Enviar como cartão
share-copy = 🔗 Copiar o link
inline-open = Abrir o bot
inline-statement = A declaração, com um botão para assinar
inline-answer = Uma resposta com as suas fontes

## Countries

country-international = Internacional
