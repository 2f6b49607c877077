# The panel of the secretariat: what waits, how the texts and the bot are, who has which role, what was done.

## Panel

# Variables: $lines – of the texts panel-… and health-…, one a line
panel =
    🗂 <b>O que está à espera</b>

    { $lines }
# $age – a span of time, as in “3 hours”, “2 days”
# Variables: $number, $age
panel-signons = 📝 Assinaturas por analisar: <b>{ $number }</b> (a mais antiga, há { $age })
panel-signons-none = 📝 Não há assinaturas por analisar.
# Variables: $number, $age
panel-questions = 🙋 Perguntas em aberto: <b>{ $number }</b> (a mais antiga, há { $age })
panel-questions-none = 🙋 Não há perguntas em aberto.
# Variables: $number – of the news, $left – a span of time
panel-news = 📣 Próxima notícia: n.º { $number }, daqui a { $left }
# Variables: $number – of the news
panel-news-running = 📣 A notícia n.º { $number } está sendo enviada agora.
panel-news-none = 📣 Não há notícias agendadas.
# Variables: $expired, $stale, $missing – numbers of texts
panel-texts = 📚 Textos – respostas a revisar: { $expired }, traduções desatualizadas: { $stale }, em falta: { $missing }
panel-texts-none = 📚 Todos os textos estão atualizados.
# Variables: $age
panel-backup = 💾 Último backup: há { $age }
panel-backup-none = 💾 Ainda não foi feito nenhum backup.
panel-to-texts = 📚 Textos
panel-to-news = 📣 Notícias
panel-to-export = 📦 Listas em arquivos
panel-to-health = 🩺 Estado do bot
panel-to-people = 👥 Pessoas
panel-to-log = 📜 Registro
panel-to-my-role = 🎫 A minha função
panel-refresh = 🔄 Atualizar
panel-is-fresh = Esta é a situação agora.
panel-back = ⬅️ Painel

## Health

health-well = 🩺 Está tudo em ordem.
# Variables: $number, $length – a span of time; here not used
health-dead =
    { $number ->
        [one] ⚠️ <b>{ $number } mensagem não pôde ser tratada.</b> A pessoa foi avisada. Por favor, avise quem cuida do bot; a mensagem fica guardada por três dias.
        [many] ⚠️ <b>{ $number } de mensagens não puderam ser tratadas.</b> As pessoas foram avisadas. Por favor, avise quem cuida do bot; as mensagens ficam guardadas por três dias.
       *[other] ⚠️ <b>{ $number } mensagens não puderam ser tratadas.</b> As pessoas foram avisadas. Por favor, avise quem cuida do bot; as mensagens ficam guardadas por três dias.
    }
# Variables: $number – what waits to be sent, $length – for how long still
health-flood = ⚠️ <b>O Telegram pede que o bot vá mais devagar.</b> Mensagens à espera: { $number }. O envio continua sozinho daqui a { $length }; não é preciso fazer nada.
# Variables: $number, $length – since when
health-unsent = ⚠️ <b>As mensagens não estão chegando ao Telegram.</b> À espera: { $number }, a mais antiga há { $length }. Nada se perdeu. Se isso não se resolver dentro de uma hora, por favor, avise quem cuida do bot.
# Variables: $length – the age of the last backup; $number is not used
health-backup = ⚠️ <b>O último backup foi feito há { $length }.</b> Por favor, peça a quem cuida do bot que verifique o motivo.
# Variables: $length – since when; $number is not used
health-rush = ⚠️ <b>Muitíssimas pessoas novas estão escrevendo ao mesmo tempo</b> (a última vez há { $length }). Todas recebem resposta. Se isso não era esperado, por favor, examine as novas adesões com especial cuidado.
# Variables: $lines – of the texts health-…; numbers; $database – name and version of the database
health =
    🩺 <b>Estado do bot</b>

    { $lines }

    <b>Agora</b>
    Mensagens à espera de envio: { $unsent }
    Mensagens que não puderam ser tratadas: { $dead }

    <b>Desde que o bot foi iniciado pela primeira vez</b>
    Reenviadas, porque o destino era incerto: { $uncertain }
    Abandonadas: { $lost }
    Vezes em que o Telegram pediu para ir mais devagar: { $floods }

    Banco de dados: { $database }

## Texts

# Variables: $expired – a number, $lines – texts-line of each language
texts =
    📚 <b>Textos</b>

    { $expired ->
        [0] Nenhuma resposta passou da data em que os fatos deviam ser verificados de novo.
        [one] { $expired } resposta deve ser revisada; quem a lê é informado disso. Abra-a aqui:
        [many] { $expired } de respostas devem ser revisadas; quem as lê é informado disso. Abra uma aqui:
       *[other] { $expired } respostas devem ser revisadas; quem as lê é informado disso. Abra uma aqui:
    }

    { $lines }

    O comando <code>python -m bot check</code> indica cada um desses textos.
# Variables: $name – a language's name in itself; $missing, $stale – numbers
texts-line = • { $name } – em falta: { $missing }, desatualizados: { $stale }

## Roles: names, and what they let somebody do

role-owner = Proprietário do bot
role-reviewer = Analista
role-editor = Editor
role-reader = Leitor
role-can-owner = Pode fazer tudo, vê os dados de contato, dá e retira funções, lê o registro.
role-can-reviewer = Decide sobre as assinaturas e faz perguntas aos representantes, responde às perguntas feitas à equipe, exporta as listas. Vê os dados de contato dos representantes nas fichas.
role-can-editor = Marca respostas como revisadas, recarrega os textos, responde às perguntas feitas à equipe, envia notícias a quem quer recebê-las, exporta as listas. Não vê dados de contato.
role-can-reader = Vê o painel, as assinaturas à espera e os números. Não pode alterar nada e não vê dados de contato.

## Help for the secretariat

# Variables: $role – of the texts role-…, $can – of the texts role-can-…, $commands – help-command, one a line
help-desk =
    <b>Para o secretariado</b>

    A sua função: <b>{ $role }</b>. { $can }

    { $commands }

    Os comandos disponíveis para todos também funcionam para você; o menu ao lado do campo de texto mostra a lista completa. Nada se torna público antes de uma análise.
# Variables: $name – a command without its stroke, $what – of the texts command-…
help-command = /{ $name } – { $what }

## People

# Variables: $lines – of the texts people-…, one a line
people =
    👥 <b>Pessoas do secretariado</b>

    { $lines }
# Variables: $number
people-owners = 👑 Proprietários do bot, indicados na configuração: { $number }
# Variables: $name, $role, $since – a day and a time
people-line = • <b>{ $name }</b> – { $role }, desde { $since } UTC
# In place of a name that was not given. Variables: $mark – some letters and digits
people-nameless = sem nome, { $mark }
people-invitations = ✉️ Convites em aberto
# Variables: $name, $role, $left – a span of time
people-invitation = • <b>{ $name }</b> – { $role }, ainda pode ser aceito durante { $left }
# In place of a name that was not given
invitation-nameless = sem nome
# Variables: $name
people-one-open = 👤 { $name }
# Variables: $name
people-revoke = ✖️ Anular o link: { $name }
people-invite = ➕ Convidar alguém
people-back = ⬅️ Pessoas
# Variables: $name, $role, $since, $can
people-one =
    👤 <b>{ $name }</b>

    Função: <b>{ $role }</b>
    Desde: { $since } UTC

    { $can }
people-remove = 🚫 Retirar a função
# Variables: $name, $role, $since
people-remove-ask =
    Retirar a função <b>{ $role }</b> desta pessoa: <b>{ $name }</b>?

    • A partir desse momento, os botões e comandos do secretariado deixam de funcionar para ela.
    • O bot a avisa imediatamente.
    • O nome que você deu a ela aqui é apagado.
    • O que ela fez continua no registro, sem o nome.

    Ela pode continuar usando o bot como qualquer pessoa, e você pode convidá-la de novo. O botão funciona uma única vez, durante cinco minutos.
people-remove-yes = 🚫 Sim, retirar
people-removed = Pronto. A pessoa foi avisada.
people-gone = Essa pessoa já não tem função: outro proprietário do bot a retirou antes, ou ela mesma a devolveu.
# To the person. Variables: $role; $controller, $contact – who runs the bot
role-removed =
    A sua função no secretariado ({ $role }) terminou: um proprietário do bot a retirou. Os comandos do secretariado já não funcionam para você; todo o resto continua funcionando.

    Dúvidas sobre isso: { $contact } ({ $controller })

## Invitations: the owner's side

# Variables: $lines – of the texts invite-role-line
invite-role =
    ➕ <b>Convidar alguém: com qual função?</b>

    { $lines }
# Variables: $role, $can
invite-role-line =
    <b>{ $role }</b>
    { $can }
# Variables: $role, $cancel
invite-name =
    ➕ <b>Convidar alguém: { $role }</b>

    Que nome daremos a essa pessoa aqui? Por exemplo: “Maria, equipe jurídica”. Só os proprietários do bot e a própria pessoa o veem; ele fica criptografado e é apagado junto com a função. Para desistir: { $cancel }
invite-skip = ➡️ Sem nome
# Variables: $name, $role, $link, $length – how long it is valid
invite-link =
    ✉️ <b>Um convite para: { $name }</b>
    Função: <b>{ $role }</b>

    <code>{ $link }</code>

    Envie este link somente a essa pessoa, por um meio em que confie: quem o abrir primeiro e aceitar fica com a função. Ele funciona uma única vez, durante { $length }, e não aparece em nenhum outro lugar. Nós avisaremos quando o convite for aceito.
invite-copy = 🔗 Copiar o link
invite-revoke = ✖️ Anular o link
invite-revoked = O link foi anulado. Ele já não funciona.
invite-gone = Este link não pode ser anulado: já foi aceito ou anulado, ou é demasiado antigo.

## Invitations: the other side

# Variables: $role, $can; $before – not used
invitation-offer =
    👋 <b>Você recebeu um convite para o secretariado deste bot.</b>

    Função: <b>{ $role }</b>
    { $can }

    O que você fizer nesta função fica em um registro que os proprietários do bot podem ler: o quê, quando e que foi você. O seu nome no Telegram não é guardado. Você pode devolver a função a qualquer momento.
# Variables: $role, $can, $before – the role they have now
invitation-offer-instead =
    👋 <b>Você recebeu um convite para outra função no secretariado deste bot.</b>

    Função: <b>{ $role }</b>, no lugar de: { $before }
    { $can }

    O que você fizer nesta função fica em um registro que os proprietários do bot podem ler: o quê, quando e que foi você. O seu nome no Telegram não é guardado. Você pode devolver a função a qualquer momento.
invitation-accept = ✅ Aceitar
invitation-decline = Não aceitar
invitation-declined = Tudo bem, nada mudou. O link ainda pode ser usado enquanto for válido; se ele não era para você, por favor, avise quem o enviou.
# Variables: $role, $can
invitation-accepted =
    ✅ <b>Boas-vindas ao secretariado!</b>

    A sua função: <b>{ $role }</b>. { $can }

    /admin mostra o que está à espera, /help o que você pode fazer. Os proprietários do bot já sabem que você está aqui.
# To the owners. Variables: $name, $role
invitation-accepted-told = 👥 Um convite foi aceito: <b>{ $name }</b> – { $role }. Não era a pessoa que você queria convidar? Então retire a função imediatamente.
invitation-invalid = Este link já não é válido. Se alguém convidou você para o secretariado, por favor, peça um novo.
invitation-expired = Este convite valia por um dia, e o prazo já passou. Por favor, peça um novo a quem o enviou.
invitation-revoked = Este convite foi anulado. Se você não esperava por isso, por favor, pergunte a quem o enviou.
invitation-used = Este convite já foi usado, e cada convite funciona uma única vez. Se ele era para você e não foi você que o usou, por favor, avise imediatamente quem o enviou.
invitation-used-by-you = Você já usou este convite. Enquanto você tiver a função, /admin mostra o que está à espera.
invitation-same = Você já tem esta função. O link não foi usado e continua válido.
invitation-owner = Você já é proprietário do bot, por isso não há nada a aceitar. O link não foi usado: continua válido para a pessoa a quem se destina.

## One's own role

role-none = Você não recebeu nenhuma função nesta conversa.
# Variables: $role, $can, $since, $name – what the owners call them
role-mine =
    🎫 <b>A sua função: { $role }</b>

    { $can }

    Desde: { $since } UTC
    Nome que os proprietários do bot dão a você: { $name }
role-return = ↩️ Devolver a função
# Variables: $role, $can, $since, $name
role-return-ask =
    Devolver a sua função <b>{ $role }</b>?

    • Os seus botões e comandos do secretariado deixam de funcionar imediatamente.
    • Os proprietários do bot são avisados.
    • O nome que eles dão a você aqui é apagado. O que você fez continua no registro, sem esse nome.

    Só um proprietário do bot pode dar a você uma função de novo. O botão funciona uma única vez, durante cinco minutos.
role-return-yes = ↩️ Sim, devolver
# Variables: $role
role-returned = Você devolveu a sua função ({ $role }). Agradecemos o seu trabalho!
# To the owners. Variables: $name, $role
role-returned-told = 👥 <b>{ $name }</b> devolveu a função { $role }.
# To the owners. Variables: $role
role-erased-told = 👥 Alguém da equipe apagou tudo sobre si. Com isso, a função dessa pessoa ({ $role }) terminou.

## Log

# Variables: $first, $last, $total – numbers of entries, $lines – log-line or log-line-about of each
log =
    📜 <b>Registro</b> { $first }–{ $last } de { $total }

    { $lines }

    Os horários são UTC.
log-empty = 📜 Ainda não há nada no registro.
# Variables: $act – of the texts act-…, $when, $who
log-line =
    <b>{ $act }</b>
    { $when } · { $who }
# Variables: $act, $subject – a reference or the like, $when, $who
log-line-about =
    <b>{ $act }</b> <code>{ $subject }</code>
    { $when } · { $who }
log-you = você
log-owner = um proprietário do bot
# Who did it, where that was a visitor or the bot by itself
log-nobody = ninguém do secretariado
log-newer = ⬅️ Mais recentes
log-older = Mais antigas ➡️
log-check = 🔗 O registro está íntegro?
log-back = 📜 Registro
# Variables: $total
log-holds =
    { $total ->
        [one] ✅ O registro está íntegro: ele tem { $total } entrada, que não foi alterada.
        [many] ✅ O registro está íntegro: as suas { $total } de entradas seguem umas às outras; nenhuma foi alterada nem retirada.
       *[other] ✅ O registro está íntegro: as suas { $total } entradas seguem umas às outras; nenhuma foi alterada nem retirada.
    }
# Variables: $entry – a number
log-broken = ⚠️ <b>O registro foi alterado por fora, na entrada { $entry }.</b> Alguém com acesso ao banco de dados alterou, retirou ou acrescentou uma entrada. Por favor, avise quem cuida do bot e guarde um backup do estado atual.
log-entry = 🔎 Mostrar esse ponto

## What was done, in the log

act-signon-sent = Assinatura enviada
act-signon-corrected = Assinatura corrigida pelo representante
act-withdrawn = Assinatura retirada
act-approved = Assinatura aprovada
act-rejected = Assinatura recusada
act-asked-back = Pergunta feita ao representante
act-imported = Assinaturas importadas
act-retention = Dados apagados no fim do prazo
act-erased = Uma pessoa apagou tudo sobre si
act-keys-rotated = Uma nova chave cifra todos os dados
act-question-closed = Pergunta encerrada
act-question-answered = Pergunta respondida
act-question-split = Pergunta separada das parecidas
act-question-draft-kept = Resposta guardada como rascunho
act-question-draft-discarded = Rascunho de resposta descartado
act-answer-reviewed = Resposta marcada como revisada
act-role-offered = Convite criado
act-role-offer-revoked = Convite anulado
act-role-accepted = Convite aceito
act-role-removed = Função retirada
act-role-returned = Função devolvida
act-role-erased = Função terminada, porque a pessoa apagou tudo
act-made-living = Lista sempre atualizada: publicada
act-ended-living = Lista sempre atualizada: encerrada
act-exported = Lista exportada em arquivo
act-contacts-exported = Contatos exportados em arquivo
act-broadcast-approval = Notícia à espera de um segundo administrador
act-broadcast-scheduled = Notícia agendada
act-broadcast-started = Envio da notícia iniciado
act-broadcast-running = Envio da notícia retomado
act-broadcast-paused = Envio da notícia em pausa
act-broadcast-finished = Envio da notícia concluído
act-broadcast-cancelled = Envio da notícia cancelado
act-broadcast-undone = Envio da notícia desfeito antes de começar
act-broadcast-returned = Notícia devolvida a quem a escreveu
act-broadcast-held-pilot = Envio suspenso depois do teste
act-broadcast-held-refused = Envio suspenso: o Telegram recusou a mensagem
act-broadcast-held-flood = Envio suspenso: o Telegram pediu uma pausa longa
act-broadcast-held-uncertain = Envio suspenso: a rede não respondeu
act-broadcast-held-failed = Envio suspenso: falhas demais
