# A newer version of the statement, and what became of those who signed an older one.

# --- to representatives

# Variables: $organisation, $old, $new – numbers of versions
version-ask =
    📄 <b>A declaração mudou.</b>

    { $organisation } assinou a versão { $old }. A versão { $new } diz outra coisa em alguns pontos. Leia-a, por favor, e diga-nos se a assinatura vale também para ela.

    Enquanto você não responder, a sua organização fica na versão { $old }.
# Once, after a week. Variables as above
version-reminder =
    📄 <b>Um lembrete:</b> a declaração mudou, e ainda não sabemos se { $organisation } apoia a versão { $new }.

    Sem resposta, continua na versão { $old }. Não voltaremos a perguntar.
version-keep = ✅ Manter a nossa assinatura
version-changes = 🔍 O que mudou
version-read-new = 📖 Ler o novo texto
version-read-old = 📜 Ler o texto que assinamos
version-later = 🕓 Decidir depois
# Variables: $old, $new – numbers of versions, $changes – the paragraphs in which words changed
version-changed-words =
    🔍 <b>Da versão { $old } para a versão { $new }</b>
    <s>Riscado</s>: retirado. <b>Negrito</b>: novo. Os parágrafos sem mudança não aparecem.

    { $changes }
version-changes-many = Mudou muita coisa para mostrar aqui palavra por palavra. Leia os dois textos, por favor.
# Variables: $organisation, $new
version-kept = ✅ Obrigado. { $organisation } está agora na versão { $new } da declaração. O novo recibo vem a seguir.
# Variables: $old, $command
version-postponed = 🕓 Tudo bem. A sua organização continua na versão { $old }. Você pode responder quando quiser: { $command }
version-kept-before = Isso já foi respondido.
# Under a file. Variables: $number, $digest – beginning of its fingerprint
version-text = 📄 A declaração, versão { $number }. Impressão digital: <code>{ $digest }</code>
version-text-lost = Este texto não está guardado aqui.
# A button of /mysignature
mysignature-version = 📄 A declaração mudou
# At the end of signing on. Variables: $number
signon-version-changed = 📄 A declaração mudou enquanto você preenchia: agora é a versão { $number }. Leia-a, por favor, e concorde mais uma vez. As suas respostas estão guardadas.

# --- to the secretariat

# Variables: $number
version-line = 📄 Declaração: versão { $number }. Ninguém está num texto que diga outra coisa.
# Variables: $number, $askable – not asked yet, $kept, $withdrawn, $undecided, $unreachable – came from a file
version-line-asked = 📄 Declaração: versão { $number }. Assinaram um texto anterior e ainda não foram consultadas: { $askable }; consultadas – mantidas: { $kept }, retiradas: { $withdrawn }, sem decisão: { $undecided }; de arquivos, para você consultar: { $unreachable }.
version-ask-signers = 📄 Consultar quem assinou
# Variables: $number, $count – organisations, $unreachable
version-ask-sure =
    📄 <b>Consultar quem assinou um texto anterior?</b>

    { $count ->
        [one] { $count } organização será consultada
        [many] { $count } de organizações serão consultadas
       *[other] { $count } organizações serão consultadas
    } sobre a versão { $number }: cada representante uma só vez, no seu idioma, com um lembrete depois de uma semana. Depois de começar, não dá para parar.

    De arquivos, sem ninguém para consultar aqui: { $unreachable }.
# A button. Variables: $count
version-ask-confirm = ✅ Consultar agora: { $count }
version-asking = ✅ A consulta começou: durante o dia, algumas a cada minuto. A página dos textos mostra as respostas.
version-nobody-to-ask = Não resta ninguém a consultar.
act-asked-signers = Consulta a quem assinou sobre uma nova declaração
act-reaffirmed = Assinatura mantida para uma nova declaração
