# News to many, written and sent by the secretariat.

command-broadcast = Enviar notícias

## Under each message of a broadcast

broadcast-no-more = 🔕 Não receber mais notícias

## The list

# Variables: $lines – broadcast-line-…, one a line
broadcast-list =
    📣 <b>Envio de notícias</b>

    { $lines }
broadcast-list-empty =
    📣 <b>Envio de notícias</b>

    Nada foi enviado até agora. Comece com “Nova”: antes de qualquer envio, você verá a mensagem exatamente como ela vai chegar e quantas pessoas vão recebê-la.
broadcast-new = ✍️ Nova
broadcast-back-to-list = ⬅️ Todas as notícias
# A button. Variables: $number
broadcast-open = N.º { $number }
# Variables: $number, $kind – broadcast-kind-…, $stage – broadcast-stage-…, $words – how it begins
broadcast-line = <b>N.º { $number }</b> { $kind }: { $stage }. { $words }
broadcast-kind-message = Notícia
broadcast-kind-correction = Correção
broadcast-kind-recall = Remoção
broadcast-stage-draft = sendo escrita
broadcast-stage-approval = à espera de um segundo administrador
broadcast-stage-scheduled = agendada
broadcast-stage-running = sendo enviada
broadcast-stage-paused = em pausa
broadcast-stage-finished = concluída
broadcast-stage-cancelled = cancelada

## Writing one

# Variables: $number, $written – lines of broadcast-written, $others, $audience, $people, $when, $pilot
broadcast-draft =
    ✍️ <b>Notícia n.º { $number }</b>

    { $written }
    Outros idiomas: { $others }
    Para: { $audience }
    No momento, são: { $people }
    Quando: { $when }
    { $pilot }
# Variables: $language – its own name, $kind – broadcast-part-…, $words – how it begins
broadcast-written = ✅ <b>{ $language }</b> ({ $kind }): { $words }
broadcast-nothing-written = Ainda não há nada escrito. Escolha um idioma abaixo e envie-me a mensagem.
broadcast-part-text = texto
broadcast-part-photo = imagem
broadcast-part-video = vídeo
broadcast-part-document = arquivo
broadcast-part-animation = animação
broadcast-part-audio = áudio
broadcast-part-voice = mensagem de voz
# Variables: $count
broadcast-part-album =
    { $count ->
        [one] álbum de { $count } item
        [many] álbum de { $count } de itens
       *[other] álbum de { $count } itens
    }
# Variables: $count
broadcast-people =
    { $count ->
        [one] <b>{ $count }</b> pessoa
        [many] <b>{ $count }</b> de pessoas
       *[other] <b>{ $count }</b> pessoas
    }
# Variables: $language
broadcast-others-fallback = recebem a versão “{ $language }”
broadcast-others-left-out = não recebem nada
broadcast-when-now = assim que você confirmar
# Variables: $time – a date and time
broadcast-when-at = { $time } { $zone }
broadcast-pilot-yes = Primeiro um teste: uma pessoa em cada cem; depois eu pergunto a você.
broadcast-pilot-no = Para todas as pessoas de uma vez.
broadcast-audience-everyone = todas as pessoas que recebem notícias
# Variables: $names – of languages
broadcast-audience-language = quem recebe notícias e lê em: { $names }
# Variables: $names – of countries
broadcast-audience-country = quem recebe notícias e representa uma organização aprovada de: { $names }
broadcast-audience-signatories = quem recebe notícias e representa uma organização aprovada
broadcast-audience-unsigned = quem recebe notícias e não assinou
broadcast-audience-nobody = (nada escolhido ainda)

# Buttons
broadcast-to-whom = 👥 Para quem
broadcast-others = 🌐 Outros idiomas
broadcast-when = 🕐 Quando
broadcast-pilot = 🧪 Teste primeiro
broadcast-look = 👁 Ver como fica
broadcast-send = 📨 Enviar…
broadcast-discard = 🗑 Descartar
broadcast-back = ⬅️ Voltar
# Variables: $name – of a language in itself
broadcast-write = { $name }
broadcast-rewrite = ✅ { $name }
# Variables: $name – of a language or country
broadcast-chosen = ✅ { $name }
broadcast-choose = { $name }

# Variables: $language, $cancel
broadcast-send-me = Envie-me a versão <b>{ $language }</b> da mensagem, como ela deve chegar: um texto (negrito, itálico e links são mantidos), uma imagem, um arquivo, um vídeo ou um álbum. Para desistir: { $cancel }
# While the pictures of an album come in, one after the other
broadcast-album-taken = O álbum está chegando. Toque no botão quando estiver completo.
broadcast-go-on = ➡️ Está completo
broadcast-discarded = Descartada. Nada foi enviado.
# Variables: $kind
error-broadcast-kind = Esse tipo de mensagem não pode ser enviado a muitas pessoas. Podem ser enviados um texto, uma imagem, um arquivo, um vídeo, um áudio ou um álbum deles.
broadcast-audience-which = Para quem é? Só recebem notícias as pessoas que pediram.
broadcast-reach-everyone = Todas as pessoas
broadcast-reach-language = Por idioma…
broadcast-reach-country = Por país da assinatura…
broadcast-reach-signatories = Organizações aprovadas
broadcast-reach-unsigned = Quem não assinou
broadcast-languages-which = Quais idiomas? Toque em um idioma para escolhê-lo ou retirá-lo.
broadcast-countries-which = Quais países? Toque em um país para escolhê-lo ou retirá-lo. As organizações contadas apenas na região não são alcançadas por país, para que nada revele o país delas; “Organizações aprovadas” as alcança.
broadcast-when-which = Quando deve sair? Todos os horários são os de { $zone }.
broadcast-in-an-hour = Daqui a uma hora
broadcast-tomorrow = Amanhã às 9:00
broadcast-type-time = Escrever data e hora
broadcast-now = Assim que eu confirmar
# Variables: $example, $cancel
broadcast-time-what = Escreva a data e a hora, no horário de { $zone }, por exemplo { $example }. Para desistir: { $cancel }
# Variables: $example
error-broadcast-time = Não consegui entender essa data. Por favor, escreva assim: { $example }. A data deve estar no futuro.
broadcast-looked = 👆 É exatamente isto que vai chegar.

## Sending

# Variables: $number, $people, $lines – broadcast-sure-line, $time – how long it will take, $when, $pilot
broadcast-sure =
    📨 <b>Enviar a notícia n.º { $number }?</b>

    Para { $people }:
    { $lines }

    Quando: { $when }
    Tempo necessário: cerca de { $time }
    { $pilot }

    Depois de confirmar, você terá 60 segundos para desfazer.
# Variables: $language, $count
broadcast-sure-line = { $language }: { $count }
# Variables: $language, $count, $fallback
broadcast-sure-fallback = { $language }: { $count }, na versão “{ $fallback }”
# Variables: $language, $count
broadcast-sure-left-out =
    { $count ->
        [one] { $language }: { $count }, não receberá nada
        [many] { $language }: { $count }, não receberão nada
       *[other] { $language }: { $count }, não receberão nada
    }
broadcast-confirm = ✅ Sim, enviar
broadcast-nothing-to-send = Ainda não há nada para enviar: escolha um idioma e envie-me primeiro a mensagem.
# Variables: $language
broadcast-no-fallback = Os outros idiomas devem receber a versão “{ $language }”, mas ela ainda não foi escrita. Escreva-a ou escolha que os outros não recebam nada.
broadcast-nobody = Ninguém receberia a mensagem. Escolha primeiro outras pessoas.
broadcast-changed = Houve uma alteração depois da pergunta. Por favor, veja de novo.
broadcast-too-late = Já não é possível: nesse meio-tempo, a situação mudou. Veja como está agora.
broadcast-scheduled-ok = Confirmado.
# Variables: $number, $people, $time – when it goes out
broadcast-scheduled =
    ⏳ <b>Notícia n.º { $number }</b>: o envio começa em { $time } { $zone }.

    Para: { $people }
broadcast-undo = ↩️ Desfazer
broadcast-undone = Desfeito. Nada foi enviado; voltou a ser um rascunho.
# Variables: $number, $people
broadcast-approval =
    🤝 A <b>notícia n.º { $number }</b> está à espera da aprovação de um segundo administrador.

    Para: { $people }
# To the other admins. Variables: $number, $people
broadcast-please-approve =
    🤝 Alguém da equipe quer enviar a <b>notícia n.º { $number }</b>.

    Para: { $people }

    Por favor, veja como ficou. Com a sua aprovação, ela será enviada.
broadcast-approve = ✅ Enviar…
broadcast-approve-own = A aprovação precisa vir de alguém que não a escreveu.
broadcast-not-approve = ↩️ Devolver a quem escreveu
# Variables: $number
broadcast-returned = ↩️ A notícia n.º { $number } foi devolvida a quem a escreveu. Voltou a ser um rascunho.

## Going out

# Variables: $number, $kind, $bar, $percent, $sent, $gone, $failed, $uncertain, $left, $time – still to go
broadcast-is-running =
    📤 <b>{ $kind } n.º { $number }</b>: envio em andamento.

    { $bar } { $percent }%

    Com sucesso: <b>{ $sent }</b>
    Bot bloqueado ou conta apagada: { $gone }
    Falharam: { $failed }
    Destino incerto: { $uncertain }
    Faltam: { $left }, cerca de { $time }
# Variables: as above, and $why – broadcast-why-…
broadcast-is-paused =
    ⏸ <b>{ $kind } n.º { $number }</b>: em pausa. { $why }

    { $bar } { $percent }%

    Com sucesso: <b>{ $sent }</b>
    Bot bloqueado ou conta apagada: { $gone }
    Falharam: { $failed }
    Destino incerto: { $uncertain }
    Faltam: { $left }, cerca de { $time }
broadcast-why-admin = Foi pausada por um administrador.
broadcast-why-pilot = O teste já saiu. Veja se está tudo bem e depois continue ou cancele.
broadcast-why-refused = O Telegram recusou a própria mensagem e a recusaria para todas as pessoas. Cancele, corrija a mensagem e faça um novo envio.
broadcast-why-flood = O Telegram pede uma pausa muito longa. Continue mais tarde.
broadcast-why-uncertain = Várias mensagens seguidas ficaram sem resposta: a rede pode estar com problemas. Continue quando ela voltar ao normal.
broadcast-why-failed = Mensagens demais falharam. Há algo errado; por favor, fale com quem cuida do bot antes de continuar.
broadcast-pause = ⏸ Pausar
broadcast-resume = ▶️ Continuar
broadcast-cancel = ⏹ Cancelar
broadcast-refresh = 🔄 Atualizar
# Variables: $number, $left
broadcast-cancel-sure =
    { $left ->
        [one] ⏹ Cancelar o envio n.º { $number }? { $left } pessoa que ainda não o recebeu não vai recebê-lo. O que já saiu não volta.
        [many] ⏹ Cancelar o envio n.º { $number }? { $left } de pessoas que ainda não o receberam não vão recebê-lo. O que já saiu não volta.
       *[other] ⏹ Cancelar o envio n.º { $number }? As { $left } pessoas que ainda não o receberam não vão recebê-lo. O que já saiu não volta.
    }
broadcast-cancel-yes = ⏹ Sim, cancelar

## Afterwards

# Variables: $number, $kind, $end – date and time, $sent, $gone, $failed, $uncertain, $left_out, $languages – uncertain by language
broadcast-is-finished =
    ✅ <b>{ $kind } n.º { $number }</b>: concluída em { $end } { $zone }.

    Com sucesso: <b>{ $sent }</b>
    Bot bloqueado ou conta apagada: { $gone }
    Falharam: { $failed }
    Destino incerto: { $uncertain }
    Não enviadas, porque as pessoas deixaram de receber notícias ou apagaram os dados nesse meio-tempo: { $left_out }
broadcast-is-cancelled =
    ⏹ <b>{ $kind } n.º { $number }</b>: cancelada em { $end } { $zone }.

    Com sucesso: <b>{ $sent }</b>
    Bot bloqueado ou conta apagada: { $gone }
    Falharam: { $failed }
    Destino incerto: { $uncertain }
    Não enviadas: { $left_out }
# Variables: $count
broadcast-again =
    { $count ->
        [one] 🔁 Reenviar ({ $count } incerta)
        [many] 🔁 Reenviar ({ $count } de incertas)
       *[other] 🔁 Reenviar ({ $count } incertas)
    }
# Variables: $number, $count, $lines – language and number, one a line
broadcast-again-sure =
    { $count ->
        [one]
            🔁 Enviar o n.º { $number } de novo a { $count } pessoa?

            Não se sabe se ela o recebeu; pode ser que o receba duas vezes.
        [many]
            🔁 Enviar o n.º { $number } de novo a { $count } de pessoas?

            Não se sabe se elas o receberam; pode ser que algumas o recebam duas vezes.
       *[other]
            🔁 Enviar o n.º { $number } de novo a { $count } pessoas?

            Não se sabe se elas o receberam; pode ser que algumas o recebam duas vezes.
    }

    { $lines }
broadcast-again-yes = 🔁 Sim, enviar de novo
broadcast-correct = ✏️ Corrigir
broadcast-recall = 🧹 Remover das conversas
broadcast-correct-which = Qual idioma deve ser corrigido?
# Variables: $language, $cancel
broadcast-correct-what = Envie-me a versão <b>{ $language }</b> correta da mensagem. Ela toma o lugar da que as pessoas receberam. Para desistir: { $cancel }
broadcast-not-correctable = Essa mensagem não pode tomar o lugar da outra: o Telegram só troca um texto por outro texto, e uma imagem, um vídeo ou um arquivo por outro destes três. Álbuns e mensagens de voz não podem ser corrigidos; remova-os e faça um novo envio.
# Variables: $number, $language, $count
broadcast-correct-sure =
    { $count ->
        [one] ✏️ Vai ficar assim. Trocar a versão “{ $language }” do n.º { $number } para { $count } pessoa que a recebeu?
        [many] ✏️ Vai ficar assim. Trocar a versão “{ $language }” do n.º { $number } para { $count } de pessoas que a receberam?
       *[other] ✏️ Vai ficar assim. Trocar a versão “{ $language }” do n.º { $number } para as { $count } pessoas que a receberam?
    }
broadcast-correct-yes = ✏️ Sim, trocar
# Variables: $number, $count
broadcast-recall-sure =
    { $count ->
        [one] 🧹 Remover o n.º { $number } da conversa de { $count } pessoa? O Telegram só remove o que tem menos de 48 horas; direi o que não foi possível remover.
        [many] 🧹 Remover o n.º { $number } das conversas de { $count } de pessoas? O Telegram só remove o que tem menos de 48 horas; direi o que não foi possível remover.
       *[other] 🧹 Remover o n.º { $number } das conversas de { $count } pessoas? O Telegram só remove o que tem menos de 48 horas; direi o que não foi possível remover.
    }
broadcast-recall-yes = 🧹 Sim, remover
broadcast-gone = Esse envio já não existe.
