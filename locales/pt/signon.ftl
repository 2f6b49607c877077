# Signing on. In all questions: $step of $steps, $controller and $contact of the people who run the bot, $organisation once given, $days of keeping, $keep – “180 days”.

signon-unavailable =
    Ainda não é possível assinar aqui: as pessoas que gerem este bot não indicaram quem responde pelos seus dados.

    Enquanto isso, você pode ler e divulgar a declaração e fazer perguntas.
# Variables: $contact
signon-closed =
    As assinaturas estão encerradas: o prazo terminou.

    Dúvidas: { $contact }

## The questions

signon-consent =
    <b>{ $step } / { $steps } · Antes de começar</b>

    Você vai assinar a declaração em nome de uma organização. Para isso, precisa da autorização dela. Leva cerca de cinco minutos.

    <b>Quem é responsável:</b> { $controller }, { $contact }.
    <b>O que se torna público:</b> o nome e o país da organização, somente se você quiser e depois de uma análise.
    <b>O que fica conosco, criptografado:</b> o seu nome, o seu cargo, o seu e-mail de trabalho e a sua conta do Telegram, para verificar a assinatura e falar com você.
    <b>Por quanto tempo:</b> até você apagar os dados e, no máximo, { $days } dias depois de retirar a assinatura ou de deixá-la inacabada. Se for aprovada, o seu nome, função, e-mail e conta são removidos { $keep } depois do encerramento; avisamos você antes.

    <b>Pense nos riscos.</b> Apoiar o Tribunal pode chamar a atenção de governos. As conversas com bots não têm criptografia de ponta a ponta: o Telegram pode lê-las. Se isso puder colocar você em perigo, não continue aqui; escreva para { $contact } por um meio em que confie.

    Você pode retirar a assinatura a qualquer momento. Detalhes: /privacy
signon-consent-agree = ✅ Concordo, continuar

signon-organisation =
    <b>{ $step } / { $steps } · Organização</b>

    Qual é o nome completo da sua organização, tal como deve aparecer? Só organizações podem assinar, não pessoas a título individual.

signon-alike =
    <b>{ $step } / { $steps } · Um momento</b>

    Uma organização com este nome, ou com um nome muito parecido, já está conosco. Talvez alguém da sua equipe já tenha assinado?

    Se <b>{ $organisation }</b> é outra organização, ou em caso de dúvida, continue: o secretariado vai verificar.
signon-alike-continue = ➡️ Continuar

signon-country =
    <b>{ $step } / { $steps } · País</b>

    Em que país fica a organização { $organisation }? Escreva o nome do país, inteiro ou em parte, em qualquer idioma; ou “internacional”.
# Variables: $name – a country
signon-country-option = { $name }

signon-website =
    <b>{ $step } / { $steps } · Site</b>

    Qual é o site da organização? Ele nos ajuda a verificar. Por exemplo: example.org

signon-name =
    <b>{ $step } / { $steps } · O seu nome</b>

    Qual é o seu nome? Ele não será publicado.

signon-role =
    <b>{ $step } / { $steps } · O seu cargo</b>

    Qual é o seu cargo ou a sua função na organização { $organisation }? Por exemplo: diretora ou coordenador. Não será publicado.

signon-email =
    <b>{ $step } / { $steps } · E-mail de trabalho</b>

    Qual é o seu e-mail de trabalho? De preferência, um endereço da própria organização. Ele não será publicado.

# Variables, too: $risk – publication-risk
signon-listing =
    <b>{ $step } / { $steps } · Na lista</b>

    { $risk }

    Depois de aprovada, como { $organisation } deve constar na lista pública?

    1. Pelo nome, com o país.
    2. Contada no total do país, nunca pelo nome.
    3. Contada no total da região: nem o nome nem o país são mostrados, nunca.
    4. Pelo nome a partir de uma data, no máximo daqui a um ano (você pode digitar a data); até lá, como em 2.
signon-listing-public = 🌍 Pelo nome
signon-listing-counted = 🔒 Contada, sem o nome

signon-updates =
    <b>{ $step } / { $steps } · Notícias</b>

    Deseja receber notícias da campanha nesta conversa? Você pode parar a qualquer momento.
signon-updates-yes = ✅ Sim
signon-updates-no = ❌ Não

## Moving about

signon-back = ⬅️ Voltar
signon-skip = ⏭ Pular
signon-cancel = ✖️ Cancelar
signon-continue = ✍️ Continuar a assinatura
signon-send = ✅ Enviar
signon-none = –
signon-edit-organisation = 1 · Organização
signon-edit-country = 2 · País
signon-edit-website = 3 · Site
signon-edit-name = 4 · O seu nome
signon-edit-role = 5 · O seu cargo
signon-edit-email = 6 · E-mail
signon-edit-listing = 7 · Na lista
signon-edit-updates = 8 · Notícias
signon-other-question = Esse botão é de outra pergunta. Estamos nesta aqui.
signon-edited = Não vejo as alterações em mensagens já enviadas. Para mudar uma resposta, volte ou espere a conferência final.

## The last look

# Variables: all answers; $appears – signon-appears-…; $version – number of the statement's version; $send – a number to type
signon-review =
    <b>Por favor, confira tudo mais uma vez</b>

    1. Organização: <b>{ $organisation }</b>
    2. País: <b>{ $country }</b>
    3. Site: { $website }
    4. O seu nome: { $name }
    5. O seu cargo: { $role }
    6. E-mail: { $email }
    7. Na lista: { $listing }
    8. Notícias: { $updates }

    <b>Vai aparecer assim:</b>
    <blockquote>{ $appears }</blockquote>

    Ao enviar, você assina a versão { $version } da declaração em nome da organização { $organisation }. Para mudar algo, toque na linha ou escreva o número dela; { $send } envia.

## The end

# Variables: $reference, $command
signon-sent =
    🎉 <b>Agradecemos! A sua assinatura chegou.</b>

    Referência: <code>{ $reference }</code>

    E agora? O secretariado verifica a assinatura, e você recebe o resultado nesta conversa. Antes disso, nada é público.

    Com { $command }, você pode vê-la, corrigi-la ou retirá-la a qualquer momento.
# After a correction. Variables: $reference, $command
signon-corrected =
    ✏️ <b>A sua correção chegou.</b>

    Referência: <code>{ $reference }</code>

    O secretariado volta a analisar a assinatura; enquanto isso, a organização não consta na lista pública. Você recebe o resultado nesta conversa.

    Para vê-la: { $command }
signon-unchanged = Nada foi alterado: tudo fica como estava.
signon-already-sent =
    Esta assinatura já foi enviada. Referência: <code>{ $reference }</code>

    Para vê-la: { $command }
signon-cancel-ask = Desistir da assinatura? O que você informou até aqui será apagado.
signon-cancel-yes = 🗑 Desistir e apagar
signon-cancelled = Assinatura cancelada. Nada foi guardado.

## What you signed

mysignature-none = Você ainda não assinou nada aqui.
# Variables: $reference, $organisation, $country, $status, $listing, $version
mysignature-one =
    <b>{ $organisation }</b>, { $country }

    Situação: { $status }
    Na lista: { $listing }
    Versão da declaração: { $version }
    Provas: { $proofs }
    Referência: <code>{ $reference }</code>
mysignature-status-pending = ⏳ à espera do secretariado
mysignature-status-approved = ✅ aprovada
mysignature-status-rejected = ❌ não aceita
mysignature-status-withdrawn = ↩️ retirada
mysignature-correct = ✏️ Corrigir
mysignature-withdraw = ↩️ Retirar
mysignature-draft-first = Você tem uma assinatura inacabada. Termine ou cancele essa primeiro.
# Variables: $organisation
mysignature-withdraw-ask = Retirar a assinatura da organização <b>{ $organisation }</b>? O nome sai da nossa lista na hora. As cópias que outras pessoas imprimiram ou repassaram não podem ser recolhidas.
# When it is counted and not named, or not approved yet. Variables: $organisation
mysignature-withdraw-ask-unnamed = Retirar a assinatura da organização <b>{ $organisation }</b>? Ela deixa de ser contada na hora.
mysignature-really = ↩️ Sim, retirar
mysignature-keep = Manter a assinatura
# Variables: $organisation, $reference
mysignature-withdrawn = Assinatura retirada. A assinatura da organização <b>{ $organisation }</b> já não é contada. Referência: <code>{ $reference }</code>

## The list

signatories-none = A lista ainda está vazia. A sua organização pode ser a primeira.
# Variables: $total – organisations, $countries – number of countries, $unnamed – counted without a name, $lines – countries
signatories =
    📋 <b>{ $total ->
        [one] { $total } organização
        [many] { $total } de organizações
       *[other] { $total } organizações
    }{ $countries ->
        [0] { "" }
        [one] { " " }de { $countries } país
        [many] { " " }de { $countries } de países
       *[other] { " " }de { $countries } países
    }</b>
    { $unnamed ->
        [0] { $total ->
            [one] Consta na lista pelo nome.
            [many] Todas constam na lista pelo nome.
           *[other] Todas constam na lista pelo nome.
        }
        [one] { $total ->
            [one] É contada sem o nome.
            [many] Uma delas é contada sem o nome.
           *[other] Uma delas é contada sem o nome.
        }
        [many] { $unnamed } delas são contadas sem o nome.
       *[other] { $unnamed } delas são contadas sem o nome.
    }

    { $lines }
# Variables: $country, $count
signatories-country-line = { $country }: { $count }
# Variables: $organisation, $country
signatories-line = { $organisation } ({ $country })
# Variables: $lines, $found – how many, $page, $pages
signatories-list =
    📋 <b>{ $found ->
        [one] { $found } organização
        [many] { $found } de organizações
       *[other] { $found } organizações
    }</b>

    { $lines }

    { $page } / { $pages }
signatories-unnamed = Aqui, todas as organizações são contadas sem o nome.
signatories-not-found = Não há nenhuma organização com esse nome na lista pública.
# Variables: $cancel
signatories-ask = Escreva uma parte do nome da organização. Para desistir: { $cancel }
signatories-browse = 📋 Todas, por nome
signatories-search = 🔎 Buscar
# Variables: $name
signatories-country = { $name }
