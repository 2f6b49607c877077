# What the bot does by itself: digests, reminders, messages that keep themselves up to date, hand-off to another system.

## Digest for the secretariat: one line each

# Variables: $lines – the lines below, one under the other
digest-daily =
    🗞 <b>Resumo do dia</b>

    { $lines }
# Variables: $lines
digest-weekly =
    🗞 <b>Resumo da semana</b>

    { $lines }
# Variables: $organisation, $days – since it was sent
digest-oldest =
    { $days ->
        [0] ⏳ Assinatura há mais tempo à espera: <b>{ $organisation }</b> (menos de um dia).
        [one] ⏳ Assinatura há mais tempo à espera: <b>{ $organisation }</b> ({ $days } dia).
        [many] ⏳ Assinatura há mais tempo à espera: <b>{ $organisation }</b> ({ $days } de dias).
       *[other] ⏳ Assinatura há mais tempo à espera: <b>{ $organisation }</b> ({ $days } dias).
    }
# Variables: $count
digest-waiting =
    { $count ->
        [0] ✅ Não há assinaturas por analisar.
        [one] 📝 { $count } assinatura por analisar.
        [many] 📝 { $count } de assinaturas por analisar.
       *[other] 📝 { $count } assinaturas por analisar.
    }
# Variables: $count, $days – age of the oldest
digest-questions =
    { $days ->
        [0] 🙋 Perguntas em aberto: { $count }; a mais antiga, há menos de um dia.
        [one] 🙋 Perguntas em aberto: { $count }; a mais antiga, há { $days } dia.
        [many] 🙋 Perguntas em aberto: { $count }; a mais antiga, há { $days } de dias.
       *[other] 🙋 Perguntas em aberto: { $count }; a mais antiga, há { $days } dias.
    }
# Since the last digest. Variables: $count
digest-fresh =
    { $count ->
        [one] 🆕 { $count } assinatura recebida desde o último resumo.
        [many] 🆕 { $count } de assinaturas recebidas desde o último resumo.
       *[other] 🆕 { $count } assinaturas recebidas desde o último resumo.
    }
# Since the last digest. Variables: $approved, $rejected, $withdrawn
digest-decided = ⚖️ Desde o último resumo: aprovadas { $approved }, recusadas { $rejected }, retiradas { $withdrawn }.
# Variables: $total – approved in all
digest-week-total =
    { $total ->
        [one] 📋 No total, { $total } organização assinou.
        [many] 📋 No total, { $total } de organizações assinaram.
       *[other] 📋 No total, { $total } organizações assinaram.
    }
# Variables: $fresh, $approved, $rejected, $withdrawn
digest-week-signons = 📈 Assinaturas nesta semana: recebidas { $fresh }, aprovadas { $approved }, recusadas { $rejected }, retiradas { $withdrawn }.
# Variables: $started, $sent – by representatives
digest-week-begun = ✍️ Assinaturas iniciadas nesta semana: { $started }; enviadas: { $sent }.
# Variables: $count
digest-week-people =
    { $count ->
        [one] 👥 { $count } pessoa escreveu ao bot pela primeira vez.
        [many] 👥 { $count } de pessoas escreveram ao bot pela primeira vez.
       *[other] 👥 { $count } pessoas escreveram ao bot pela primeira vez.
    }
# Variables: $answered, $unsure
digest-week-asked = ❓ Perguntas respondidas nesta semana: { $answered }; sem certeza: { $unsure }.
# Variables: $count
digest-stale-answers =
    { $count ->
        [one] 📅 { $count } resposta passou da data de validade.
        [many] 📅 { $count } de respostas passaram da data de validade.
       *[other] 📅 { $count } respostas passaram da data de validade.
    }
# Variables: $count
digest-stale-translations =
    { $count ->
        [one] 🌐 { $count } tradução é mais antiga que o original em inglês.
        [many] 🌐 { $count } de traduções são mais antigas que o original em inglês.
       *[other] 🌐 { $count } traduções são mais antigas que o original em inglês.
    }
# Variables: $days
digest-backup =
    { $days ->
        [0] 💾 Último backup: há menos de um dia.
        [one] 💾 Último backup: há { $days } dia.
        [many] 💾 Último backup: há { $days } de dias.
       *[other] 💾 Último backup: há { $days } dias.
    }
digest-backup-none = 💾 Ainda não foi feito nenhum backup.
# Variables: $count
digest-errors =
    { $count ->
        [one] ⚠️ { $count } mensagem não pôde ser entregue. O registro indica por quê.
        [many] ⚠️ { $count } de mensagens não puderam ser entregues. O registro indica por quê.
       *[other] ⚠️ { $count } mensagens não puderam ser entregues. O registro indica por quê.
    }
# Variables: $count
digest-dead =
    { $count ->
        [one] ⚠️ { $count } mensagem recebida não pôde ser tratada e foi posta de lado.
        [many] ⚠️ { $count } de mensagens recebidas não puderam ser tratadas e foram postas de lado.
       *[other] ⚠️ { $count } mensagens recebidas não puderam ser tratadas e foram postas de lado.
    }
# Buttons
digest-open = 📝 Abrir a mais antiga
digest-questions-open = 🙋 Abrir as perguntas

## Reminders of an unfinished sign-on. A locked phone shows them: not a word of what it is about

remind-first =
    ✍️ A sua assinatura ainda está inacabada. Você pode continuar de onde parou, quando quiser.
# Variables: $date
remind-last =
    ✍️ A sua assinatura continua inacabada. Este é o último lembrete.

    Se você não continuar, o que informou até aqui será apagado em { $date }.
# Buttons
remind-delete = 🗑 Apagar o rascunho
remind-quiet = 🔕 Sem mais lembretes
remind-quiet-done = 🔕 Você não vai mais receber lembretes. O rascunho fica guardado por algum tempo e depois é apagado.
# Variables: $command
remind-erased = 🗑 A sua assinatura inacabada foi apagada, porque ficou muito tempo sem alterações. Nada dela foi guardado. Para recomeçar: { $command }

## A message in a group or channel that shows who signed

command-living = Uma lista sempre atualizada
# The message itself. Variables: $total – organisations, $countries, $unnamed – counted without a name, $lines – names, $more – how many more
living-all =
    📋 <b>{ $total ->
        [one] { $total } organização
        [many] { $total } de organizações
       *[other] { $total } organizações
    } ao lado do Tribunal Penal Internacional</b>
    { $countries ->
        [0] Com atuação internacional.
        [one] De { $countries } país.
        [many] De { $countries } de países.
       *[other] De { $countries } países.
    }

    { $lines }
    { $unnamed ->
        [0] { "" }
        [one] { $unnamed } organização é contada sem o nome.
        [many] { $unnamed } de organizações são contadas sem o nome.
       *[other] { $unnamed } organizações são contadas sem o nome.
    }
# Not all names fit: the newest are shown. Variables: the same
living-newest =
    📋 <b>{ $total ->
        [one] { $total } organização
        [many] { $total } de organizações
       *[other] { $total } organizações
    } ao lado do Tribunal Penal Internacional</b>
    { $countries ->
        [0] Com atuação internacional.
        [one] De { $countries } país.
        [many] De { $countries } de países.
       *[other] De { $countries } países.
    }

    As mais recentes:
    { $lines }

    E mais { $more } pelo nome: o botão leva à lista completa.
    { $unnamed ->
        [0] { "" }
        [one] { $unnamed } organização é contada sem o nome.
        [many] { $unnamed } de organizações são contadas sem o nome.
       *[other] { $unnamed } organizações são contadas sem o nome.
    }
# Nobody is named. Variables: $total, $countries
living-unnamed =
    📋 <b>{ $total ->
        [one] { $total } organização
        [many] { $total } de organizações
       *[other] { $total } organizações
    } ao lado do Tribunal Penal Internacional</b>
    { $countries ->
        [0] Com atuação internacional.
        [one] De { $countries } país.
        [many] De { $countries } de países.
       *[other] De { $countries } países.
    }

    { $total ->
        [one] Ela é contada sem o nome.
        [many] Elas são contadas sem o nome.
       *[other] Elas são contadas sem o nome.
    }
living-nobody =
    📋 <b>Ao lado do Tribunal Penal Internacional</b>

    A lista ainda está vazia. A sua organização pode ser a primeira.
# In its place when it is ended
living-ended = 📋 Esta lista já não é atualizada aqui. O botão leva à lista atualizada.
# A button
living-everybody = 📋 Quem assinou

# To the secretariat. Variables: $count – how many there are
living-list =
    { $count ->
        [one] 📌 <b>Uma lista se atualiza sozinha.</b> Ela muda em até dois minutos após uma aprovação ou retirada.
        [many] 📌 <b>{ $count } de listas se atualizam sozinhas.</b> Elas mudam em até dois minutos após uma aprovação ou retirada.
       *[other] 📌 <b>{ $count } listas se atualizam sozinhas.</b> Elas mudam em até dois minutos após uma aprovação ou retirada.
    }

    Para criar mais uma: adicione-me a um grupo e envie /living lá (com o seu nome, não em modo anônimo), ou torne-me administrador de um canal, com permissão para publicar. Aqui eu pergunto em qual idioma.

    Para encerrar uma, toque nela:
living-none =
    📌 <b>Uma lista sempre atualizada</b>

    É uma mensagem em um grupo ou canal que mostra quantas organizações assinaram, de quantos países, e os nomes delas. Ela muda em até dois minutos após uma aprovação ou retirada.

    Em um grupo: adicione-me e envie /living lá (com o seu nome, não em modo anônimo).
    Em um canal: torne-me administrador, com permissão para publicar.

    Aqui eu pergunto em qual idioma. Para que a lista fique fixada, dê-me permissão para fixar mensagens lá.
# Variables: $title – of the group or channel
living-language = Em qual idioma deve estar a lista em <b>{ $title }</b>? Ela é publicada assim que você escolher, e todos lá vão vê-la.
living-made = 📌 A lista está a caminho de <b>{ $title }</b> e, a partir de agora, se atualiza sozinha.
living-already = Já há uma lista em <b>{ $title }</b>. Para vê-la ou encerrá-la: /living
living-already-made = Alguém da equipe já publicou essa lista.
living-gone = Essa lista já não existe.
# A button. Variables: $title
living-end = ✖️ { $title }
living-end-ask =
    Encerrar a lista em <b>{ $title }</b>?

    A mensagem fica, mas todos os nomes saem dela: ela vai dizer que a lista já não é atualizada ali, com um botão para a lista atualizada. Ela deixará de estar fixada.
living-really = ✖️ Sim, encerrar
living-keep = Manter a lista
living-over = A lista em <b>{ $title }</b> foi encerrada, e os nomes saíram dela.
living-lost = ⚠️ A lista em <b>{ $title }</b> terminou: a mensagem foi apagada, ou já não tenho permissão para escrever lá. Para ter uma de novo, envie /living lá.
living-unpinned = ⚠️ Não tive permissão para fixar a lista em <b>{ $title }</b>. Ela está lá e se atualiza sozinha; fixe-a manualmente, ou torne-me administrador, com permissão para fixar mensagens.

## Hand-off to another system

alert-events = ⚠️ O sistema que é informado das assinaturas aprovadas e retiradas não responde há três dias. O que havia para informar foi abandonado: compare a lista dele com a nossa. Por favor, avise quem cuida do bot.

panel-to-lists = 📌 Listas atualizadas
