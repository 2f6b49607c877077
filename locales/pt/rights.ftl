# Privacy, data, erasure, contact.

# Variables: $controller, $contact; $draft_days, $question_days, $news_days – numbers of days; $rejected, $withdrawn, $keep – “30 days”
privacy =
    🔒 <b>Privacidade</b>

    <b>Quem é responsável:</b> { $controller }. Contato: { $contact }.

    <b>O que guardamos e por quê</b>
    • O identificador numérico da sua conta do Telegram e o seu idioma, para responder a você. Criptografados.
    • Se você assinar: organização, país, site; o seu nome, cargo e e-mail de trabalho, para verificar a assinatura e falar com você. Criptografados. Só se tornam públicos o nome e o país da organização, se você quiser e depois de uma análise. Você escolhe como ela figura na lista: com o nome, com o nome a partir de uma data, contada no país ou contada apenas na região; com /mysignature você muda isso a qualquer momento.
    • Se você assinar: uma marca lacrada do que foi assinado, numa cadeia que mostra se algo foi alterado. Ela permanece depois de um apagamento e então não diz nada: o que permitia lê-la é apagado.
    • Se você confirmar como segundo responsável: o seu nome e cargo, para quem assinou e para o secretariado, até que você volte atrás ou a assinatura seja apagada. Criptografados.
    • As perguntas que você encaminha à equipe e o que se escreve sobre elas de parte a parte, sem o seu nome, até essa conversa ser encerrada; uma pergunta que não soubemos responder, por um dia, caso você queira encaminhá-la. Criptografado.
    • Se você quer receber notícias e, por algum tempo, quais notícias foram enviadas a você.
    • Quantas vezes lembramos você de uma assinatura inacabada: duas, no máximo, e você pode desativar esses lembretes.
    • Se você abriu a declaração, para contar quem a lê.
    • O código do link pelo qual você veio, durante um dia; se assinar, fica com a assinatura. Se o secretariado bloqueou a sua conta, o número dela, também depois de apagar os seus dados. Criptografados.
    Não guardamos outras mensagens (salvo uma que uma falha nos impediu de tratar: três dias, criptografada), nem número de telefone, nem foto de perfil. Pedimos o seu consentimento antes da assinatura, e você pode retirá-lo a qualquer momento.

    <b>Por quanto tempo</b>
    { $draft_days ->
        [one] Assinaturas inacabadas: { $draft_days } dia depois da sua última alteração.
        [many] Assinaturas inacabadas: { $draft_days } de dias depois da sua última alteração.
       *[other] Assinaturas inacabadas: { $draft_days } dias depois da sua última alteração.
    }
    Assinaturas recusadas: { $rejected }. Assinaturas retiradas: { $withdrawn }.
    Assinaturas aprovadas: o seu nome, função, e-mail e conta do Telegram, até { $keep } depois do encerramento; avisamos você antes. A linha da organização fica.
    { $question_days ->
        [one] Perguntas: { $question_days } dia, no máximo.
        [many] Perguntas: { $question_days } de dias, no máximo.
       *[other] Perguntas: { $question_days } dias, no máximo.
    }
    { $news_days ->
        [one] Quais notícias foram enviadas a você: { $news_days } dia.
        [many] Quais notícias foram enviadas a você: { $news_days } de dias.
       *[other] Quais notícias foram enviadas a você: { $news_days } dias.
    }
    Todo o resto: até você apagar.
    Apagar, retirar a assinatura ou tirar um nome da lista deixa uma marca que nada diz sobre você: com ela, um backup restaurado mais tarde esquece você de novo.

    <b>Saiba isto sobre o Telegram:</b> as conversas com bots não têm criptografia de ponta a ponta. O Telegram pode lê-las e as guarda no seu histórico e no nosso; apague a conversa para removê-la do seu lado. Se isso for um risco para você, escreva para { $contact } por um meio em que confie.

    <b>Os seus direitos:</b> /mydata mostra tudo o que guardamos sobre você, /mysignature corrige ou retira, /erase apaga. Você pode apresentar reclamação à autoridade de proteção de dados do seu país.
# Below /privacy. Variables: $host – name of the mail server
privacy-mail = ✉️ Se você assinar, ou pedir para transferir uma assinatura, um código vai para o e-mail de trabalho. Ele passa por { $host }, o provedor de e-mail do secretariado: este vê o endereço e a mensagem com o código e o número de referência, e nada mais da assinatura.
privacy-mydata = 📦 Os meus dados
privacy-erase = 🗑 Apagar tudo
mydata = 📦 Tudo o que guardamos sobre você.

erase-ask = Apagar tudo o que guardamos sobre você: as suas assinaturas, rascunhos e perguntas? Não é possível desfazer.
erase-ask-line =
    Apagar tudo o que guardamos sobre você? Não é possível desfazer.

    A sua organização está na lista pública. Escolha: retirar também a linha dela, ou mantê-la, sem nada sobre você.
erase-all = 🗑 Apagar tudo
erase-keep-line = 🗑 Apagar, mas manter a linha
erase-no = Não apagar
erase-not = Nada foi apagado.
erase-done =
    🗑 Pronto. Já não guardamos nada sobre você.

    Esta conversa continua no seu Telegram: se quiser, apague-a lá. Se escrever de novo, começamos do zero.

# Variables: $controller, $contact
contact =
    <b>Contato</b>

    Este bot é gerido por { $controller }.
    Para nos escrever: { $contact }

    Ou pergunte à equipe aqui: ela vê o seu texto, não o seu nome. O bot não pode transmitir nada ao Tribunal.
