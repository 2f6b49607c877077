# Questions to the team, its answers, and what the desk sees of them.

## To who asks

# Variables: $cancel
question-ask = O que deseja perguntar à equipe? Escreva em uma só mensagem. A equipe verá o seu texto, não o seu nome. Para desistir: { $cancel }
question-sent = 🙋 A sua pergunta está com a equipe. A resposta virá nesta conversa.
question-already = A equipe já tem esta pergunta.
# Variables: $letters – how many were typed; $most
question-too-long =
    É um pouco longo demais: { $letters ->
        [one] { $letters } caractere
        [many] { $letters } de caracteres
       *[other] { $letters } caracteres
    }, e cabem { $most }. Nada foi enviado. Por favor, encurte o texto ou comece pelo mais importante.
# Variables: $most
question-too-many = { $most ->
        [one] Você tem { $most } pergunta à espera da equipe. Por favor, aguarde a resposta antes de fazer outra.
        [many] Você tem { $most } de perguntas à espera da equipe. Por favor, aguarde uma resposta antes de fazer outra.
       *[other] Você tem { $most } perguntas à espera da equipe. Por favor, aguarde uma resposta antes de fazer outra.
    }
# Variables: $most
question-too-many-kept = { $most ->
        [one] Você tem { $most } pergunta à espera da equipe. A nova fica guardada por um dia: encaminhe-a quando tiver a resposta.
        [many] Você tem { $most } de perguntas à espera da equipe. A nova fica guardada por um dia: encaminhe-a quando tiver uma resposta.
       *[other] Você tem { $most } perguntas à espera da equipe. A nova fica guardada por um dia: encaminhe-a quando tiver uma resposta.
    }
question-not-words = Só posso encaminhar mensagens escritas. Por favor, escreva o seu texto; nada do que você escreveu antes se perdeu.
# Variables: $question, $answer
question-answered =
    🙋 <b>A equipe respondeu à sua pergunta</b>

    <blockquote>{ $question }</blockquote>

    { $answer }
question-back = ↩️ Responder à equipe
question-enough = ✅ É só isso
# Variables: $cancel
question-back-what = O que deseja responder à equipe? Escreva em uma só mensagem. A equipe verá o seu texto, não o seu nome. Para desistir: { $cancel }
question-back-sent = Agradecemos! A sua mensagem está com a equipe. A resposta virá nesta conversa.
question-back-wait = A equipe ainda não leu a sua mensagem anterior. Por favor, aguarde a resposta; nada dela se perde.
question-enough-done = Que bom! A conversa foi encerrada e apagada do nosso lado. Você pode fazer outra pergunta quando quiser.
question-over = Esta conversa foi encerrada e apagada do nosso lado. Se quiser, faça uma nova pergunta.
# Variables: $question
question-ended =
    A equipe encerrou a conversa sobre a sua pergunta, e ela foi apagada do nosso lado. Se quiser, faça uma nova pergunta.

    <blockquote>{ $question }</blockquote>
# Variables: $question
question-closed-unanswered =
    A equipe encerrou a sua pergunta sem resposta, e ela foi apagada do nosso lado. Se ainda for importante para você, pergunte com outras palavras ou escreva para nós: /contact

    <blockquote>{ $question }</blockquote>

## The desk: cards

# Variables: $place of $total; $count – people; $languages – with numbers; $since – a day; $wordings – quotes; $more – how many are not shown
question-card =
    🙋 <b>Pergunta à equipe</b> ({ $place } de { $total })

    { $count ->
        [one] Feita por { $count } pessoa
        [many] Feita por { $count } de pessoas
       *[other] Feita por { $count } pessoas
    }
    Idioma: { $languages }
    À espera desde { $since }

    { $wordings }
    { $more ->
        [0] {""}
        [one] … e mais { $more } com palavras muito parecidas
        [many] … e mais { $more } com palavras muito parecidas
       *[other] … e mais { $more } com palavras muito parecidas
    }
# Variables: $place of $total; $languages; $since; $talk – the last few messages
question-card-again =
    💬 <b>Nova mensagem sobre uma pergunta</b> ({ $place } de { $total })

    Idioma: { $languages }
    À espera desde { $since }

    { $talk }
# Variables: $name – of a language, in itself; $count – people
question-language = { $name } ({ $count })
# Variables: $text
question-wording = <blockquote>{ $text }</blockquote>
# Variables: $text
question-said-asker = 👤 <blockquote>{ $text }</blockquote>
# Variables: $text
question-said-team = 🙋 <blockquote>{ $text }</blockquote>
question-answer = ↩️ Responder
question-all = 📨 Responder a todos
question-split = ✂️ Separar uma
question-close = 🗑 Encerrar
question-keep = 📌 Rascunho para a FAQ
question-previous = ⬅️ Anterior
question-next = ➡️ Seguinte
question-none = ✅ Não há perguntas em aberto.
question-gone = Essa pergunta já não está em aberto.
question-split-which = Qual delas trata de outra coisa? Ela ganha uma ficha própria.
# Variables: $text
question-split-one = { $text }
question-split-done = Agora ela tem uma ficha própria.

## The desk: answering

# Variables: $count – people; $question – one of the wordings; $cancel
question-answer-what =
    <blockquote>{ $question }</blockquote>

    { $count ->
        [one] Escreva a resposta. Ela vai para { $count } pessoa, em nome do bot.
        [many] Escreva a resposta. Ela vai para { $count } de pessoas, em nome do bot. Você vai vê-la mais uma vez antes do envio.
       *[other] Escreva a resposta. Ela vai para { $count } pessoas, em nome do bot. Você vai vê-la mais uma vez antes do envio.
    } Para desistir: { $cancel }
# Variables: $count – people; $languages – with numbers; $question – one of the wordings; $cancel
question-answer-foreign =
    <blockquote>{ $question }</blockquote>

    ⚠️ Idioma de leitura: <b>{ $languages }</b>

    { $count ->
        [one] Escreva a resposta. Ela vai para { $count } pessoa tal como você a escrever, em nome do bot.
        [many] Escreva a resposta. Ela vai para { $count } de pessoas, em nome do bot. Antes do envio, você pode escrever outro texto para cada idioma.
       *[other] Escreva a resposta. Ela vai para { $count } pessoas, em nome do bot. Antes do envio, você pode escrever outro texto para cada idioma.
    } Para desistir: { $cancel }
# Variables: $count – people; $languages – with numbers; $question, $answer
question-look =
    { $count ->
        [one] <b>O que { $count } pessoa vai ler</b>
        [many] <b>O que { $count } de pessoas vão ler</b>
       *[other] <b>O que { $count } pessoas vão ler</b>
    }
    Idioma: { $languages }

    <blockquote>{ $question }</blockquote>

    { $answer }

    <i>Cada pessoa vê acima a própria pergunta.</i>
# Variables: $count – people
question-send-ask = { $count ->
        [one] Enviar isto para { $count } pessoa?
        [many] Enviar isto para { $count } de pessoas?
       *[other] Enviar isto para { $count } pessoas?
    }
# Variables: $count – people
question-send = { $count ->
        [one] ✅ Enviar para { $count } pessoa
        [many] ✅ Enviar para { $count } de pessoas
       *[other] ✅ Enviar para { $count } pessoas
    }
# Variables: $language – its name in itself
question-words = 🌐 Outro texto: { $language }
question-rewrite = ✏️ Escrever de novo
question-drop = ✖️ Não enviar
# Variables: $language – its name in itself; $cancel
question-words-what = Escreva a resposta neste idioma: <b>{ $language }</b>. Para desistir: { $cancel }
# Variables: $cancel
question-rewrite-what = Escreva a resposta de novo. Para desistir: { $cancel }
question-dropped = Nada foi enviado. A pergunta continua em aberto.
# Variables: $count – people; $missed – how many were left out
question-reply-sent =
    { $count ->
        [one] Resposta enviada para { $count } pessoa. Ela pode responder enquanto a conversa não for encerrada.
        [many] Resposta enviada para { $count } de pessoas. Elas podem responder enquanto a conversa não for encerrada.
       *[other] Resposta enviada para { $count } pessoas. Elas podem responder enquanto a conversa não for encerrada.
    }
    { $missed ->
        [0] {""}
        [one] ⚠️ Nesse meio-tempo, alguém da equipe respondeu ou encerrou { $missed } pergunta.
        [many] ⚠️ Nesse meio-tempo, alguém da equipe respondeu ou encerrou { $missed } de perguntas.
       *[other] ⚠️ Nesse meio-tempo, alguém da equipe respondeu ou encerrou { $missed } perguntas.
    }
question-too-late = Nesse meio-tempo, alguém da equipe já respondeu ou encerrou a pergunta. Nada foi enviado.
question-end = ✅ Encerrar a conversa
# Variables: $count – people; $question – one of the wordings
question-close-ask =
    <blockquote>{ $question }</blockquote>

    { $count ->
        [one] Encerrar esta pergunta para { $count } pessoa? Ela será avisada, e o que foi escrito será apagado.
        [many] Encerrar esta pergunta para { $count } de pessoas? Elas serão avisadas, e o que foi escrito será apagado.
       *[other] Encerrar esta pergunta para { $count } pessoas? Elas serão avisadas, e o que foi escrito será apagado.
    }
question-close-sure = 🗑 Encerrar e apagar
question-closed = Pergunta encerrada e apagada.

## The desk: drafts of answers for the FAQ

# Variables: $draft – the file; $cancel
question-keep-ask =
    📌 <b>Isto seria guardado como rascunho</b>

    <pre>{ $draft }</pre>

    ⚠️ Os rascunhos ficam legíveis no servidor até que um editor os use ou descarte. Há algo no texto que revele quem perguntou? Então escreva agora a pergunta com as suas próprias palavras; só elas serão guardadas. Para desistir: { $cancel }
question-keep-sure = 📌 Guardar como está
# Variables: $name – of the file
question-kept = 📌 Guardado como rascunho para um editor: <code>{ $name }</code>
# Variables: $question
question-draft-new =
    📌 Um rascunho de resposta está à espera de um editor:

    <blockquote>{ $question }</blockquote>
question-draft-show = 👁 Ver o rascunho
# Variables: $count
question-drafts = { $count ->
        [one] 📌 { $count } rascunho para a FAQ
        [many] 📌 { $count } de rascunhos para a FAQ
       *[other] 📌 { $count } rascunhos para a FAQ
    }
# Variables: $count
question-drafts-list = { $count ->
        [0] Não há rascunhos à espera.
        [one] 📌 <b>{ $count } rascunho à espera de um editor</b>
        [many] 📌 <b>{ $count } de rascunhos à espera de um editor</b>
       *[other] 📌 <b>{ $count } rascunhos à espera de um editor</b>
    }
# Variables: $question
question-draft-one = { $question }
# Variables: $name – of the file; $draft – what stands in it
question-draft =
    📌 <code>drafts/{ $name }</code>

    <pre>{ $draft }</pre>
question-discard = 🗑 Descartar
# Variables: $question
question-discard-ask =
    Descartar este rascunho? Não é possível recuperá-lo.

    <blockquote>{ $question }</blockquote>
question-discard-sure = 🗑 Sim, descartar
question-discarded = O rascunho foi descartado.
question-draft-gone = Esse rascunho já não existe.
