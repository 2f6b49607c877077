# How an organisation is listed, what that may bring, and the way out of the list.

## Before the choice

# Variables: $day – as of when, $sources – publication-source, one a line
publication-risk =
    ⚠️ <b>O risco, em { $day }</b>
    • Assédio: um nome público pode ser lido por qualquer pessoa, também por quem lhe quer mal. Em alguns países, pune-se a cooperação com o Tribunal.
    • “US persons” (cidadãos, residentes permanentes, entidades constituídas nos EUA e quem estiver lá) não podem, sem licença, dar dinheiro, bens ou serviços a pessoas designadas. Com pessoal, recursos ou contas bancárias dos EUA, busque orientação antes.
    • Uma organização também pode ser designada: três ONGs o foram em setembro de 2025, por participar dos esforços do Tribunal ou apoiá-los. Não encontramos notícia de alguém designado por assinar esta declaração, mas isso não é garantia.
    Isto não é aconselhamento jurídico. Baseia-se nestas respostas de /faq, que citam as suas fontes:
    { $sources }
# Variables: $question – of an answer, $day – as of when
publication-source = • { $question } ({ $day })

## The choices

signon-listing-dated = 📅 Pelo nome a partir de uma data
signon-listing-region = 🌐 Contada na região
# Variables: $day
review-listing-dated = pelo nome a partir de { $day }
review-listing-region = contada na região, sem nome nem país
review-value-dated = 📅 Pelo nome a partir de uma data
review-value-region = 🌐 Contada na região
words-listing-dated = a partir de uma data, desde uma data, mais tarde, depois, quarta, quarto, a quarta
words-listing-region = região, regiao, só a região, so a regiao, por região, por regiao, na região, na regiao, terceira, terceiro, a terceira
# A button. Variables: $day
publication-day = { $day }
error-listing-day = A partir de que dia? Escolha um ou digite a data, por exemplo: 31 de janeiro de 2027.
error-listing-day-unknown = Não reconheci uma data aí. Escolha uma ou digite assim: 31 de janeiro de 2027.
error-listing-day-passed = Esse dia não está por vir. Escolha ou digite um dia posterior.
error-listing-day-far = Falta mais de um ano para esse dia. Escolha ou digite um dia mais próximo.
error-listing-day-unclear = Isso pode ser lido como dois dias diferentes. A qual você se refere?

## How a line will appear. Variables: $organisation and $country, or $region; $day

signon-appears-public = { $organisation }, { $country }
signon-appears-dated = { $organisation }, { $country }. Até { $day }: mais uma organização ({ $country }), sem o nome
signon-appears-counted = Mais uma organização ({ $country }), sem o nome
signon-appears-region = Mais uma organização ({ $region }), sem o nome e sem o país

## In the list and in files

# Variables: $region, $count
signatories-region-line = { $region }, sem mostrar o país: { $count }
# Regions with very few. Variables: $count
signatories-regions-rest = Em outras partes, sem mostrar o país: { $count }
# Variables: $region
export-region = { $region } (sem mostrar o país)
export-regions = Em outras partes (sem mostrar o país)

## Changing it

publication-change = 👁 Como aparecer na lista
# Variables: $organisation, $listing, $risk
publication-which =
    👁 <b>Como { $organisation } deve aparecer?</b> Agora: { $listing }.

    { $risk }

    O que mostra menos vale na hora. O que mostra mais é visto antes pelo secretariado; até lá, a organização não é contada nem está na lista.
# Variables: $organisation, $listing
publication-changed = ✅ Pronto. A partir de agora, a organização <b>{ $organisation }</b> aparece assim: { $listing }.
# Variables: $organisation, $listing
publication-to-review =
    📨 Antes, o secretariado vê a sua escolha: { $listing }.

    Até lá, a organização <b>{ $organisation }</b> não é contada nem está na lista. Você saberá o resultado nesta conversa.
# To the representative. Variables: $organisation, $day, $command
outcome-approved-dated = ✅ A assinatura da organização <b>{ $organisation }</b> foi aprovada e é contada. O nome entra na lista pública em { $day }, não antes. Agradecemos! Para vê-la: { $command }
# Variables: $organisation, $reference
publication-named =
    📅 Chegou o dia que você escolheu: a organização <b>{ $organisation }</b> está na lista pública pelo nome (<code>{ $reference }</code>).

    Se isso não deve mais ser assim, retire o nome na hora.

## Take us off now

publication-off = 🙈 Tirar o nosso nome agora
# Variables: $organisation, $country, $region
publication-off-ask =
    🙈 <b>Tirar { $organisation } da lista pública?</b>

    No próximo toque, o nome sai da lista, das listas em grupos e canais e de todos os arquivos feitos depois. Como ela deve ser contada a partir daí?

    1. No total do país: { $country }
    2. No total da região: { $region }
    3. De forma nenhuma: a assinatura é retirada
publication-off-counted = 🔒 Tirar, contar no país
publication-off-region = 🌐 Tirar, contar na região
publication-off-withdraw = ↩️ Tirar, e retirar a assinatura
publication-off-already = Ela não está na lista pública pelo nome.
# Variables: $organisation, $when, $reference, $listing; $lists – in groups and channels, $files – that have the line
publication-receipt =
    🧾 <b>Fora da lista pública</b>

    Organização: <b>{ $organisation }</b>
    Quando: { $when }
    Referência: <code>{ $reference }</code>
    A partir de agora: { $listing }

    <b>Oculta agora:</b> na lista e na busca, na verificação de recibos, nas estatísticas, em todos os arquivos feitos a partir de agora e para os sistemas que acompanham a lista.
    { $lists ->
        [0] Nenhuma lista nossa está em um grupo ou canal.
        [one] { $lists } lista em um grupo ou canal está sendo alterada neste momento.
        [many] { $lists } de listas em grupos e canais estão sendo alteradas neste momento.
       *[other] { $lists } listas em grupos e canais estão sendo alteradas neste momento.
    }
    Os cartões compartilhados a partir de outras conversas (o Telegram os guarda por cinco minutos) nunca tiveram o nome.

    <b>Não pode ser recolhido:</b> mensagens encaminhadas, capturas de tela, arquivos baixados, o que outras pessoas copiaram.
    { $files ->
        [0] Que saibamos, nenhum arquivo contém o nome.
        [one] { $files } arquivo nosso contém o nome. O secretariado acaba de saber qual.
        [many] { $files } de arquivos nossos contêm o nome. O secretariado acaba de saber quais.
       *[other] { $files } arquivos nossos contêm o nome. O secretariado acaba de saber quais.
    }
publication-back = 🌍 Voltar para a lista
# To the secretariat. Variables: $organisation, $reference, $count – of files, $lines – publication-file, one a line
publication-left =
    🙈 A organização <b>{ $organisation }</b> (<code>{ $reference }</code>) saiu da lista pública a seu próprio pedido. { $count ->
        [one] { $count } arquivo contém a sua linha:
        [many] { $count } de arquivos contêm a sua linha:
       *[other] { $count } arquivos contêm a sua linha:
    }
    { $lines }

    Façam arquivos novos, por favor, e peçam a quem recebeu os antigos que os apague.
# To the secretariat. Variables: $organisation, $reference
publication-left-none = 🙈 A organização <b>{ $organisation }</b> (<code>{ $reference }</code>) saiu da lista pública a seu próprio pedido. Que saibamos, nenhum arquivo contém a sua linha.
# Variables: $when, $what – format and language, $who
publication-file = • { $when }: <code>{ $what }</code>, { $who }

## What was done, in the log

act-relisted = Forma de aparecer mudada pelo representante
act-hidden = Tirada da lista pelo representante
act-named = Nome publicado, por ter chegado o dia
