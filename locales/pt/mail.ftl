# Codes by mail: a mailbox is confirmed, a sign-on moves to another account, somebody says “this was not me”.

## Letters. Plain text: no markup

# Variables: $bot
mail-code-subject = O seu código para { $bot }
# Keep the codes on lines of their own. Variables: $bot, $code, $minutes, $disavowal, $reference, $controller, $contact
mail-code-body =
    Olá,

    alguém assinou uma declaração com o bot do Telegram { $bot } e informou este endereço de e-mail.

    Se foi você, digite este código na conversa com o bot:

    { $code }

    Ele vale por { $minutes } minutos e só nessa conversa. Não o passe a ninguém: não o pedimos em nenhum outro lugar.

    Se não foi você, é possível desfazer. Abra { $bot } no Telegram e envie esta linha:

    /notme { $disavowal }

    A assinatura com o seu endereço é então retirada. Qualquer conta do Telegram serve.

    Referência: { $reference }
    { $controller }, { $contact }
# Variables: $bot
mail-move-subject = O seu código para { $bot }
# Keep the code on a line of its own. Variables: $bot, $code, $minutes, $reference, $controller, $contact
mail-move-body =
    Olá,

    alguém pede para passar a assinatura { $reference } para outra conta do Telegram. Ela foi feita com este endereço de e-mail.

    Se foi você, digite este código na conversa com o bot do Telegram { $bot }:

    { $code }

    Ele vale por { $minutes } minutos e só nessa conversa.

    Se não foi você, não é preciso fazer nada: sem o código, nada muda. Não o passe a ninguém.

    { $controller }, { $contact }

## The code

# Variables: $email, $minutes
mailbox-sent =
    ✉️ <b>Mais um passo: esta caixa de e-mail é sua?</b>

    Um código de 8 dígitos está a caminho de { $email }. Digite-o aqui em até { $minutes } minutos, por favor. Assim o secretariado vê que o endereço é seu.

    Não chegou? Procure no spam ou peça um novo código. A sua assinatura já chegou de qualquer forma.
# Variables: $email
mailbox-proved = ✅ <b>Confirmado.</b> A caixa { $email } é sua. Agradecemos!
# Variables: $email, $domain – of the organisation
mailbox-proved-domain = ✅ <b>Confirmado.</b> A caixa { $email } é sua e pertence ao domínio da sua organização, { $domain }. Agradecemos!
# The mail server does not take it. Variables: $email, $command
mailbox-refused = ✉️ O e-mail para { $email } foi recusado: talvez essa caixa não exista. Confira o endereço com { $command } e corrija, se for preciso.
# Variables: $email, $command
mailbox-unsent = ✉️ Não foi possível enviar o e-mail para { $email }. Mesmo assim, a sua assinatura chegou. Com { $command }, você pode pedir um novo código mais tarde.
# Buttons
mysignature-code = ✉️ Confirmar e-mail
code-again = ✉️ Novo código
code-needless = Não há mais nada a confirmar aqui.
# Variables: $left – tries
code-wrong = ❌ Esse não é o código do e-mail mais recente. Tentativas restantes: { $left }
# Variables: $left – tries
code-lost = 😞 Algo deu errado antes de o código ser verificado. Por favor, digite-o de novo. Tentativas restantes: { $left }
# Variables: $tries
code-used-up = ❌ Também não era esse, ou chegou tarde: cada código permite { $tries } tentativas. Por favor, peça um novo.
# Variables: $minutes
code-expired = ⏳ Este código é antigo demais: ele vale por { $minutes } minutos. Por favor, peça um novo.
# Variables: $command
code-unclear = O código tem 8 dígitos, por exemplo 1234 5678. Por favor, digite só o código. Se não tiver nenhum: { $command }
# Variables: $command
code-none = Esta conta não espera nenhum código. Um código só vale na conta que o pediu. As suas assinaturas: { $command }
# Variables: $command
code-gone = O código está certo, mas nesse meio-tempo a assinatura foi retirada ou passou para outra conta. As suas assinaturas: { $command }
code-changed = O código está certo, mas nesse meio-tempo o endereço de e-mail da assinatura mudou. Por favor, peça um novo código.
# Variables: $controller, $contact
code-cap = ✋ Hoje não é possível enviar mais códigos, para que ninguém receba e-mails demais. Tente de novo amanhã ou escreva para { $controller }: { $contact }

## Another account

# A button
mysignature-move = 📱 Assinei em outra conta
# Variables: $command
move-reference =
    📱 <b>Assinou com outra conta do Telegram?</b> A assinatura pode passar para esta.

    Digite o número de referência, por favor. Ele tem esta forma: <code>ABCD-2345</code>. Para desistir: { $command }
# Variables: $command
move-reference-unclear = Um número de referência tem esta forma: <code>ABCD-2345</code>. Por favor, digite de novo. Se não tiver nenhum: { $command }
# Variables: $command
move-own = Essa assinatura já pertence a esta conta: { $command }
# Variables: $command
move-email = E qual e-mail de trabalho foi informado ao assinar? Para desistir: { $command }
# Variables: $command
move-email-unclear = Isso não parece um endereço de e-mail. Por favor, digite de novo, por exemplo nome@example.org. Para desistir: { $command }
# The same whether there is such a signature or not. Variables: $minutes
move-sent =
    ✉️ Se esse número e esse endereço correspondem, um código de 8 dígitos está a caminho dessa caixa de e-mail. Digite-o aqui em até { $minutes } minutos, por favor.

    Não chegou? Procure no spam e confira o número e o endereço.
# Variables: $organisation, $reference, $command
move-done = ✅ <b>Feito.</b> A assinatura da organização <b>{ $organisation }</b>, <code>{ $reference }</code>, pertence agora a esta conta: { $command }
# To the account that had it. Variables: $organisation, $reference, $controller, $contact
move-told =
    📱 A assinatura da organização <b>{ $organisation }</b>, <code>{ $reference }</code>, passou para outra conta do Telegram. Nela foi digitado um código que chegou ao e-mail de trabalho.

    Se foi você ou alguém da sua equipe, não há nada a fazer. Se não, outra pessoa lê essa caixa de e-mail: escreva logo para { $controller }: { $contact }

## “This was not me”

# Variables: $command
notme-how = Alguém assinou com o seu e-mail? Envie { $command } e o código longo do nosso e-mail numa só mensagem.
# Variables: $controller, $contact
notme-unknown = Este código não é conhecido aqui. Compare-o com o e-mail, sinal por sinal, ou escreva para { $controller }: { $contact }
# Variables: $controller, $contact
notme-too-many = ✋ Foram muitos códigos desconhecidos para um dia. Por favor, escreva para { $controller }: { $contact }
# Variables: $controller, $contact
notme-already = Essa assinatura já foi retirada ou já não traz o seu endereço. Não há mais nada a fazer. Dúvidas: { $controller }, { $contact }
# Variables: $reference, $controller, $contact
notme-done = ↩️ <b>Feito.</b> A assinatura feita com o seu endereço foi retirada e já não é contada. O secretariado está informado. Referência: <code>{ $reference }</code>. Dúvidas: { $controller }, { $contact }
# To the account that signed. Variables: $organisation, $reference, $controller, $contact
notme-signer = ↩️ A assinatura da organização <b>{ $organisation }</b>, <code>{ $reference }</code>, foi retirada: quem lê o e-mail de trabalho diz que não assinou. Se isso é um engano, escreva para { $controller }: { $contact }
# To the secretariat. Variables: $organisation, $reference
notme-alert = 🚫 <b>“Não fui eu.”</b> É o que diz a caixa de e-mail indicada na assinatura da organização <b>{ $organisation }</b>, <code>{ $reference }</code>. A assinatura foi retirada.

## For the secretariat

act-mailbox-proved = Caixa de e-mail confirmada com um código
act-moved = Assinatura passada para outra conta
act-not-me = Assinatura retirada pela caixa de e-mail: “não fui eu”
alert-mail = ⚠️ Não é possível enviar e-mails, por isso ninguém recebe códigos. Mesmo assim, dá para assinar. Por favor, avise quem cuida do bot: <code>python -m bot check</code> diz o motivo.
# Variables: $number – of letters, $length – since when
health-mail = ⚠️ <b>O servidor de e-mail está fora de alcance há { $length }.</b> E-mails à espera: { $number }. Eles saem sozinhos. Se isso durar, por favor, avise quem cuida do bot.
