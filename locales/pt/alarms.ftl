# Alertas que não têm lugar próprio. Para o secretariado.

# Variables: $count – how often since the last message about it, $kind – class and place of the fault, for engineers
alert-bug =
    { $count ->
        [one] ⚠️ <b>Há uma falha no programa.</b> Ela apareceu { $count } vez desde a última mensagem sobre o assunto.
        [many] ⚠️ <b>Há uma falha no programa.</b> Ela apareceu { $count } de vezes desde a última mensagem sobre o assunto.
       *[other] ⚠️ <b>Há uma falha no programa.</b> Ela apareceu { $count } vezes desde a última mensagem sobre o assunto.
    }

    Por favor, transmita esta linha a quem cuida do bot. Ela não diz nada sobre ninguém:

    <code>{ $kind }</code>
# Variables: $length – a span of time
alert-away =
    ✅ <b>O bot voltou a receber mensagens.</b> Ficou { $length } sem recebê-las: não se conseguia acessar o Telegram, ou o bot estava desligado.

    Nada se perdeu: o Telegram guarda por 24 horas o que as pessoas escrevem, e elas estão sendo respondidas agora.
# Variables: $length – a span of time
alert-away-lost =
    ⚠️ <b>O bot voltou a receber mensagens.</b> Ficou { $length } sem recebê-las: não se conseguia acessar o Telegram, ou o bot estava desligado.

    O Telegram só guarda por 24 horas o que as pessoas escrevem. O que foi escrito antes se perdeu e ficou sem resposta. Com /broadcast, você pode avisar quem recebe as novidades.
