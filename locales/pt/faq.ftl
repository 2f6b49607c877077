# Around questions and answers. The answers are in faq/*.md.

faq-topics =
    ❓ <b>Perguntas</b>

    Escreva a sua pergunta com as suas palavras ou escolha um tema.
faq-topic-court = ⚖️ O Tribunal
faq-topic-sanctions = 🚫 As sanções
faq-topic-statement = ✍️ Declaração e assinatura
faq-topic-court-title = ⚖️ <b>O Tribunal</b>
faq-topic-sanctions-title = 🚫 <b>As sanções</b>
faq-topic-statement-title = ✍️ <b>A declaração e a assinatura</b>
faq-topic-back = ⬅️ Mais sobre este tema
# Variables: $question
faq-question = { $question }

# Variables: $question, $answer, $notes – date, sources and warnings, one a line
faq-answer =
    <b>{ $question }</b>

    { $answer }

    <blockquote expandable>{ $notes }</blockquote>
# Variables: $date
faq-as-of = Situação em { $date }.
# Variables: $date – since when
faq-expired = ⚠️ Em revisão desde { $date }: parte disto pode ter mudado.
faq-partial = Parte desta resposta se apoia em poucas fontes ou é objeto de controvérsia.
faq-weak = Só encontramos fontes fracas sobre isto: verifique antes de confiar.
faq-not-legal-advice = Isto não é aconselhamento jurídico.
faq-unreviewed = Resposta ainda não revisada pelo secretariado.
# Stands for a name or address that the people who run the bot have not given yet
faq-unset = (ainda não indicado)

faq-share = 📣 Divulgar
faq-helped = 👍 Ajudou
faq-not-helped = 👎 Não ajudou
faq-glad = Que bom que ajudou!
faq-sorry =
    Lamentamos. Escreva a sua pergunta em uma só mensagem e eu a encaminho à equipe, sem o seu nome. Ou escolha um tema.

    Para desistir: { $cancel }
faq-choose = Não tenho certeza de qual destas perguntas é a sua:
faq-unsure =
    Não tenho certeza de ter uma resposta para isso, e não invento respostas.

    Veja os temas ou deixe que eu encaminhe a sua pergunta à equipe. A equipe verá o seu texto, não o seu nome.
faq-elsewhere =
    Isso parece estar fora do que conheço. Respondo a perguntas sobre o Tribunal Penal Internacional, as sanções dos EUA contra ele e esta declaração.

    Entendi mal? Escolha um tema ou encaminhe a sua pergunta à equipe.
faq-ask-team = 🙋 Perguntar à equipe
faq-greeting = Olá! Você pode ler a declaração, fazer uma pergunta com as suas palavras ou assinar em nome da sua organização.
faq-thanks = De nada! Divulgar a declaração também é uma ajuda.
faq-complaint = Lamento não ter sido útil. Você pode perguntar com outras palavras, escolher abaixo ou escrever à equipe com /contact.

faq-review = ✅ Marcar como revisada
faq-reviewed = Resposta marcada como revisada, neste idioma.

## What happened when

faq-timeline = 🗓 O que aconteceu e quando
faq-earlier = ◀ Antes
faq-later = Depois ▶
# Variables: $events – lines, $date – up to when we looked, $page, $pages – numbers
timeline =
    🗓 <b>O que aconteceu e quando</b>

    { $events }

    Situação em { $date }.
    { $page } / { $pages }
# Variables: $when – a date, a month or a year, with a link to a source, $what – a sentence of timeline.ftl
timeline-event = { $when }: { $what }
