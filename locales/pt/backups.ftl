# Backups, testes de restauração e o que se segue a uma restauração. Para o secretariado.

# Variables: $length – since when backups are expected; $number is not used
health-backup-never = ⚠️ <b>Há { $length } que não é feito nenhum backup.</b> Por favor, avise quem cuida do bot.
# Variables: $length – since the last backup was tried out; $number is not used
health-drill = ⚠️ <b>Há { $length } que nenhum backup é testado.</b> O botão está em “Estado do bot”.
# In the digest. Variables: $days
digest-backup-late =
    { $days ->
        [one] ⚠️ O último backup foi feito há { $days } dia. Por favor, avise quem cuida do bot.
        [many] ⚠️ O último backup foi feito há { $days } de dias. Por favor, avise quem cuida do bot.
       *[other] ⚠️ O último backup foi feito há { $days } dias. Por favor, avise quem cuida do bot.
    }
# In the digest. Variables: $days
digest-drill-late =
    { $days ->
        [one] ⚠️ O último teste de um backup foi há { $days } dia. O botão está em /admin, em “Estado do bot”.
        [many] ⚠️ O último teste de um backup foi há { $days } de dias. O botão está em /admin, em “Estado do bot”.
       *[other] ⚠️ O último teste de um backup foi há { $days } dias. O botão está em /admin, em “Estado do bot”.
    }
# Variables: $problem – in English, for the people who look after the bot
alert-backup =
    ⚠️ <b>O backup desta noite falhou.</b> Os anteriores continuam lá, e uma nova tentativa é feita a cada hora. Por favor, transmita isto a quem cuida do bot:

    <code>{ $problem }</code>

## Trying out a backup

# A button under Health
panel-drill = 🧪 Testar o último backup
drill-began = O último backup está sendo testado. Você será informado do resultado.
drill-none = 💾 Ainda não foi feito nenhum backup, portanto não há o que testar.
drill-elsewhere = 🧪 Os backups só se abrem com uma chave que não está neste servidor. Por favor, peça a quem a guarda que teste o mais recente: <code>python -m bot drill --identity</code>
# Variables: $when – when the backup was made
drill-well =
    ✅ <b>O último backup pode ser restaurado.</b>

    Foi feito em { $when } UTC. Foi restaurado ao lado dos dados; cada página foi lida, tudo o que contém foi contado, e o registro e a cadeia de recibos estão íntegros. Nada desse teste foi guardado.
# Variables: $when, $problem – in English, for the people who look after the bot
drill-failed =
    ⚠️ <b>O último backup não pode ser usado.</b> Foi feito em { $when } UTC. Por favor, peça um novo e transmita isto a quem cuida do bot:

    <code>{ $problem }</code>

## After a restore

# Variables: $when – when the backup was made; all others are numbers
restored-told =
    ♻️ <b>O bot foi restaurado a partir de um backup.</b>

    O backup foi feito em { $when } UTC. O que aconteceu depois não está nele: assinaturas, decisões, respostas.

    Nada do que esperava naquele momento é enviado por si só:
    • Avisos, retidos: { $notices }
    • Respostas em conversas, descartadas: { $replies }
    • Mensagens de notícias, destino desconhecido: { $deliveries }
    • Notícias que voltaram a ser rascunhos: { $broadcasts }
    • Mensagens de pessoas, postas de lado: { $updates }
    • Eliminações refeitas: { $erased }

    Os convites e as confirmações daquele momento já não são válidos.
# Buttons
waited-send = 📤 Enviar o que esperava
waited-drop = 🗑 Descartar
# Variables: $count, $when – when the backup was made
waited-send-ask =
    Enviar o que esperava?

    Avisos: { $count }, de { $when } UTC ou de antes, por exemplo sobre decisões acerca de assinaturas. Alguns talvez já tenham chegado; essas pessoas vão recebê-los duas vezes. As notícias não fazem parte deles.
# Variables: $count, $when
waited-drop-ask =
    Descartar o que esperava?

    Avisos: { $count }, de { $when } UTC ou de antes, por exemplo sobre decisões acerca de assinaturas. Não serão enviados e não podem ser recuperados.
waited-send-yes = 📤 Sim, enviar
waited-drop-yes = 🗑 Sim, descartar
# Variables: $count
waited-sent = 📤 A caminho. Avisos: { $count }
# Variables: $count
waited-dropped = 🗑 Descartado. Avisos: { $count }
waited-gone = Um colega foi mais rápido, ou já não há nada retido.

## In the log

act-restored = Bot restaurado a partir de um backup
act-drill = Backup testado
act-waited-sent = Enviado o que estava retido
act-waited-dropped = Descartado o que estava retido
