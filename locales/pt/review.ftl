# Sign-ons before the secretariat, and what their representatives hear of it.

## Review

# Variables: all that was given; $flags – review-flag-…, one a line; $similar – names of organisations like it; $more – how it stands, notes: one a line
review-card =
    📝 <b>Assinatura</b> <code>{ $reference }</code>

    Organização: <b>{ $organisation }</b>
    País: { $country }
    Site: { $website }
    Representante: { $name }, { $role }
    E-mail: { $email }
    Na lista: { $listing }

    { $flags }
    Nomes parecidos: { $similar }

    { $more }
review-listing-public = pelo nome
review-listing-counted = contada, sem o nome
review-flag-duplicate = ⚠️ Já existe uma assinatura de uma organização com este nome, ou com um nome parecido.
review-flag-acronym = ℹ️ O nome pode ser a sigla de uma organização que já consta aqui, ou o contrário.
review-flag-same-website = ℹ️ Outra organização que já consta aqui tem o mesmo site.
review-flag-invisible = ⚠️ O nome contém caracteres invisíveis.
review-flag-look-alike = ⚠️ O nome mistura letras parecidas de alfabetos diferentes.
review-flag-free-mail = ⚠️ O endereço de e-mail é de um provedor gratuito, não da própria organização.
review-flag-other-domain = ⚠️ O endereço de e-mail e o site têm domínios diferentes.
review-flag-no-website = ℹ️ Nenhum site foi indicado.
review-no-flags = ✅ Nada que chame a atenção.
review-approve = ✅ Aprovar
review-reject = ❌ Recusar
review-ask = 💬 Perguntar
review-next = ➡️ Seguinte
review-empty = ✅ Não há assinaturas por analisar.
review-gone = Essa assinatura já não existe.
review-changed = A assinatura foi corrigida depois que esta ficha foi mostrada. Por favor, veja de novo.
# Variables: $organisation, $cancel
review-reject-why = Por que a assinatura da organização <b>{ $organisation }</b> não é aceita? Escolha um motivo ou escreva-o: o representante vai lê-lo. Para desistir: { $cancel }
review-ask-what = O que deseja perguntar ao representante da organização <b>{ $organisation }</b>? Escreva a pergunta; ela sai em nome do bot. Para desistir: { $cancel }
review-asked = Pergunta enviada. A resposta chegará a todos os administradores.
review-nobody = Não há a quem perguntar: o representante apagou os próprios dados, ou a assinatura veio de outro lugar.
review-reason-unverified = Não foi possível verificar
review-reason-not-organisation = Não é uma organização
review-reason-duplicate = Já assinou
# Variables: $organisation
review-done-approved = Assinatura aprovada: { $organisation }
review-done-rejected = Assinatura recusada: { $organisation }
review-already-approved = Alguém da equipe já aprovou: { $organisation }
review-already-rejected = Alguém da equipe já recusou: { $organisation }
review-already-withdrawn = Assinatura retirada nesse meio-tempo: { $organisation }
review-already-pending = Continua à espera: { $organisation }
# In place of a card once it is decided. Variables: $organisation, $reference
review-closed-approved = ✅ Assinatura aprovada: <b>{ $organisation }</b> <code>{ $reference }</code>
review-closed-rejected = ❌ Assinatura recusada: <b>{ $organisation }</b> <code>{ $reference }</code>
review-closed-withdrawn = ↩️ Assinatura retirada: <b>{ $organisation }</b> <code>{ $reference }</code>

## The queue

# Below a card. Variables: $place, $waiting – numbers
review-place = 📋 { $place } de { $waiting }
# Variables: $age – such as “3 days”
review-waits = ⏳ Tempo de espera: { $age }
# Variables: $when – day and time
review-was-approved = ✅ Aprovada em { $when }
review-was-rejected = ❌ Recusada em { $when }
review-was-withdrawn = ↩️ Retirada em { $when }
# Variables: $reason
review-because = Motivo: { $reason }
# Variables: $organisation – the one it is a part of
review-chapter-of = 🧩 Seção da organização { $organisation }
# Variables: $when, $text
review-note-line = 🗒 <i>{ $when }</i>: { $text }
# Variables: $count
review-note-earlier = { $count ->
    [one] 🗒 { $count } anotação anterior está em “Anotação”.
    [many] 🗒 { $count } de anotações anteriores estão em “Anotação”.
   *[other] 🗒 { $count } anotações anteriores estão em “Anotação”.
}
review-before = ⬅️ Anterior
review-queue = 📋 Todas à espera
review-flagged = ⚠️ Só com alerta
review-all = 📋 Com e sem alerta
review-country = 🌍 País
review-newest = 🆕 Recentes primeiro
review-oldest = ⏳ Antigas primeiro
review-lately = 🕘 Decididas há pouco
# Variables: $count – at least two
review-many = ✅ Aprovar as { $count } sem alerta
review-none-so = Nenhuma assinatura à espera corresponde a esta escolha.
review-which-country = 🌍 <b>Qual país?</b>
    Só aparecem os países que têm assinaturas à espera.
# Variables: $name – a country, $count
review-country-option = { $name } · { $count }
review-everywhere = 🌍 Todos os países
review-decided = 🕘 <b>Decididas há pouco</b>
    Toque em uma para vê-la por inteiro. Lá, uma assinatura recusada pode ser reaberta.
review-decided-none = 🕘 Ainda não há nenhuma decisão.
# Buttons, one a sign-on. Variables: $organisation
review-row-pending = ⏳ { $organisation }
review-row-approved = ✅ { $organisation }
review-row-rejected = ❌ { $organisation }
review-row-withdrawn = ↩️ { $organisation }
review-open = 🔎 Ver
# Variables: $count – found, $more – not shown, $command
review-found = { $count ->
    [one] 🔎 { $count } assinatura encontrada.
    [many] 🔎 { $count } de assinaturas encontradas.
   *[other] 🔎 { $count } assinaturas encontradas.
} { $more ->
    [0] Toque em uma para vê-la por inteiro.
    [one] Mais uma não é mostrada: escreva mais do nome depois de { $command }.
    [many] Mais { $more } não são mostradas: escreva mais do nome depois de { $command }.
   *[other] Mais { $more } não são mostradas: escreva mais do nome depois de { $command }.
}
review-not-found = 🔎 Nenhuma assinatura tem essa referência ou esse nome.
review-start-first = Por favor, primeiro me envie /start em particular.
review-in-private = Vamos continuar em particular.

## The way back

review-undo = ↩️ Desfazer
# Variables: $organisation
review-undo-late-approved = O prazo de dez minutos para desfazer já passou. A assinatura continua aprovada: { $organisation }. Se algo estiver errado, pergunte ao representante.
review-undo-late-rejected = O prazo de dez minutos para desfazer já passou. A assinatura ainda pode ser reaberta: toque em “Ver”. ({ $organisation })
review-done-pending = De novo à espera: { $organisation }
review-reopen = 🔄 Reabrir

## Notes and corrections by the secretariat

review-note = 🗒 Anotação
# Variables: $organisation, $notes – earlier ones, $cancel
review-note-what =
    🗒 Escreva uma anotação sobre a organização <b>{ $organisation }</b>. Só quem analisa as assinaturas a vê, e ela é apagada junto com a assinatura. Para desistir: { $cancel }

    Anotações até agora:
    { $notes }
# Variables: $limit, $length
review-note-long = Uma anotação pode ter de 1 a { $limit } caracteres; esta tem { $length }. Por favor, envie-a de novo, mais curta.
# Variables: $organisation
review-noted = 🗒 Anotação guardada: { $organisation }
review-edit = ✏️ Corrigir
# Variables: $organisation, $country, $website, $listing, $reference, $cancel
review-edit-what =
    ✏️ <b>O que deve ser corrigido?</b> <code>{ $reference }</code>

    Organização: { $organisation }
    País: { $country }
    Site: { $website }
    Na lista: { $listing }

    O representante saberá exatamente o que foi alterado.
review-field-organisation = Organização
review-field-country = País
review-field-website = Site
review-field-listing = Na lista
# Variables as above
review-edit-organisation = Escreva o nome certo, no lugar de <b>{ $organisation }</b>. Para desistir: { $cancel }
review-edit-country = Escreva o país certo, no lugar de <b>{ $country }</b>. Para desistir: { $cancel }
review-edit-website = Escreva o site certo, no lugar de <b>{ $website }</b>. Para desistir: { $cancel }
review-edit-listing = Como a organização <b>{ $organisation }</b> deve aparecer na lista? Agora: { $listing }. Para desistir: { $cancel }
review-value-public = 🌍 Pelo nome
review-value-counted = 🔒 Contada, sem o nome
review-value-none = Sem site
review-edit-same = Já está assim. Nada foi alterado.
# Variables: $old, $new, $reference
review-edited = ✏️ <code>{ $reference }</code>: { $old } → { $new }. O representante será avisado.
# Nobody can be reached. Variables: $old, $new, $reference
review-edited-untold = ✏️ <code>{ $reference }</code>: { $old } → { $new }. Não há representante a quem avisar.
# More is to be shown. Variables: $organisation, $old, $new – how it is listed
review-named-ask = ⚠️ A organização <b>{ $organisation }</b> escolheu: { $old }. Você está prestes a mostrar mais: { $new }. Isso pode pôr pessoas em perigo e não pode ser desfeito. Continue somente se a própria organização tiver pedido.
review-named-really = 🌍 Ela pediu

## Many at once

# Variables: $organisation, $country
review-many-line = • { $organisation } ({ $country })
# When one message cannot hold all. Variables: $lines
review-many-page =
    ✅ <b>Para aprovar:</b>

    { $lines }
# Variables: $lines, $count
review-many-ask =
    ✅ <b>Para aprovar:</b>

    { $lines }

    { $count ->
        [one] É { $count } assinatura sem alerta. O representante será avisado imediatamente.
        [many] São { $count } de assinaturas sem alerta. Os representantes serão avisados imediatamente.
       *[other] São { $count } assinaturas sem alerta. Os representantes serão avisados imediatamente.
    }
# A button. Variables: $count
review-many-really = { $count ->
    [one] ✅ Aprovar esta
    [many] ✅ Aprovar estas { $count }
   *[other] ✅ Aprovar estas { $count }
}
review-many-none = Aqui não há nenhuma assinatura sem alerta à espera.
# Variables: $count
review-many-done = { $count ->
    [one] ✅ { $count } assinatura aprovada.
    [many] ✅ { $count } de assinaturas aprovadas.
   *[other] ✅ { $count } assinaturas aprovadas.
}
# Variables: $count, $left – number, $lines – their names
review-many-done-but =
    { $count ->
        [one] ✅ { $count } assinatura aprovada.
        [many] ✅ { $count } de assinaturas aprovadas.
       *[other] ✅ { $count } assinaturas aprovadas.
    }

    { $left ->
        [one] Uma ficou de fora, porque foi alterada ou decidida nesse meio-tempo:
        [many] { $left } ficaram de fora, porque foram alteradas ou decididas nesse meio-tempo:
       *[other] { $left } ficaram de fora, porque foram alteradas ou decididas nesse meio-tempo:
    }
    { $lines }

## Two that are alike

# A button. Variables: $count
review-compare = 🔍 Nomes parecidos: { $count }
# Variables: $place, $count – of those to compare with; of both sign-ons: reference, organisation, country, website, listing, status, since
review-side-by-side =
    🔍 <b>Uma organização ou duas?</b> ({ $place } de { $count })

    <b>Organização</b>
    1 · <b>{ $this_organisation }</b> <code>{ $this_reference }</code>
    2 · <b>{ $other_organisation }</b> <code>{ $other_reference }</code>

    <b>País</b>
    1 · { $this_country }
    2 · { $other_country }

    <b>Site</b>
    1 · { $this_website }
    2 · { $other_website }

    <b>Na lista</b>
    1 · { $this_listing }
    2 · { $other_listing }

    <b>Situação e data de envio</b>
    1 · { $this_status }, { $this_since }
    2 · { $other_status }, { $other_since }
review-same = 🟰 A mesma: encerrar a 1 como duplicada
review-chapter = 🧩 1 é uma seção de 2
review-unlike = ↔️ São duas organizações diferentes
review-card-back = ⬅️ Voltar à ficha
review-none-alike = Não resta nenhuma assinatura com que comparar.
review-related = Guardado. As fichas vão mostrar isso.
# Variables: $organisation
review-no-chapter = { $organisation } já é uma seção, e uma seção não pode ter outras.
# Variables: $organisation, $reference – the one that is closed; $other, $kept – name and reference of the one that stays
review-merge-ask =
    🟰 A assinatura da organização <b>{ $organisation }</b> <code>{ $reference }</code> será encerrada como duplicada desta, que fica como está: <b>{ $other }</b> <code>{ $kept }</code>.

    O representante será avisado de que a organização { $other } já está na lista e com qual referência. Nenhum dado pessoal é transferido.
# The other one is not in the public list by name
review-merge-ask-quietly =
    🟰 A assinatura da organização <b>{ $organisation }</b> <code>{ $reference }</code> será encerrada como duplicada desta, que fica como está: <b>{ $other }</b> <code>{ $kept }</code>.

    A organização { $other } não aparece pelo nome na lista pública: o representante da assinatura encerrada não saberá nada sobre ela. Nenhum dado pessoal é transferido.
review-merge-really = 🟰 Sim, encerrar como duplicada
review-merged = 🟰 Encerrada como duplicada: <b>{ $organisation }</b> <code>{ $reference }</code>. A que fica: <b>{ $other }</b> <code>{ $kept }</code>.

## To the representative

# Variables: $organisation, $reference, $reason, $command
outcome-approved-named = ✅ A assinatura da organização <b>{ $organisation }</b> foi aprovada, e o nome já está na lista pública. Agradecemos! Para vê-la: { $command }
outcome-approved-counted = ✅ A assinatura da organização <b>{ $organisation }</b> foi aprovada. Ela é contada, sem que o nome apareça. Agradecemos! Para vê-la: { $command }
outcome-rejected =
    A assinatura da organização <b>{ $organisation }</b> (<code>{ $reference }</code>) não foi aceita.

    Motivo: { $reason }

    Com { $command }, você pode corrigi-la e enviá-la de novo. Dúvidas: /contact
reason-unverified = Não conseguimos verificar a organização ou a sua autorização para assinar por ela.
reason-not-organisation = Só organizações podem assinar, não pessoas a título individual.
reason-duplicate = A organização já assinou.
# Variables: $organisation, $question
review-question =
    💬 O secretariado tem uma pergunta sobre a assinatura da organização <b>{ $organisation }</b>:

    <blockquote>{ $question }</blockquote>
review-answer = ↩️ Responder
review-answer-what = Por favor, escreva a sua resposta em uma só mensagem. Para desistir: { $cancel }
review-answer-sent = Agradecemos! A sua resposta chegou ao secretariado.
# Variables: $organisation, $reference, $answer
review-answered =
    💬 Resposta sobre <b>{ $organisation }</b> <code>{ $reference }</code>:

    <blockquote>{ $answer }</blockquote>
# A verdict was taken back. Variables: $organisation, $reference
outcome-again-approved =
    🔄 O secretariado está analisando mais uma vez a assinatura da organização <b>{ $organisation }</b> (<code>{ $reference }</code>): a aprovação foi desfeita. Por enquanto, a assinatura não conta nem aparece na lista.

    Você não precisa fazer nada; o resultado virá nesta conversa.
outcome-again-rejected =
    🔄 O secretariado está analisando mais uma vez a assinatura da organização <b>{ $organisation }</b> (<code>{ $reference }</code>): a recusa já não vale.

    Você não precisa fazer nada; o resultado virá nesta conversa.
# Variables: $old, $new, $organisation, $reference, $command
outcome-edited-organisation =
    ✏️ O secretariado corrigiu o nome da sua organização na assinatura <code>{ $reference }</code>:

    { $old } → <b>{ $new }</b>

    Todo o resto continua igual. Se isso não estiver certo: { $command }
outcome-edited-country =
    ✏️ O secretariado corrigiu o país na assinatura da organização { $organisation } (<code>{ $reference }</code>):

    { $old } → <b>{ $new }</b>

    Todo o resto continua igual. Se isso não estiver certo: { $command }
outcome-edited-website =
    ✏️ O secretariado corrigiu o site na assinatura da organização { $organisation } (<code>{ $reference }</code>):

    { $old } → <b>{ $new }</b>

    Todo o resto continua igual. Se isso não estiver certo: { $command }
outcome-edited-listing =
    ✏️ O secretariado alterou a forma como a organização { $organisation } aparece na lista (<code>{ $reference }</code>):

    { $old } → <b>{ $new }</b>

    Todo o resto continua igual. Se isso não estiver certo: { $command }
# Variables: $organisation, $parent
outcome-chapter = 🧩 A organização <b>{ $organisation }</b> aparece na lista como seção da organização <b>{ $parent }</b>, em uma linha própria, e conta como uma organização. Se isso não estiver certo, por favor, avise-nos: /contact
# Closed as a duplicate. Variables: $organisation, $reference, $other and $kept – name and reference of the one in the list
outcome-merged =
    🙏 Agradecemos! A organização <b>{ $other }</b> já está na lista, com a referência <code>{ $kept }</code>: talvez alguém da sua organização já tenha assinado. Por isso, a assinatura da organização { $organisation } (<code>{ $reference }</code>) foi encerrada, e não falta nada.

    Se forem duas organizações diferentes, por favor, avise-nos: /contact
# Closed, and why must not be said. Variables: $organisation, $reference
outcome-merged-quietly =
    🙏 Agradecemos a assinatura da organização <b>{ $organisation }</b> (<code>{ $reference }</code>). Ela foi encerrada e não vai aparecer na lista.

    Se quiser falar conosco sobre isso: /contact

## In the public list

# Variables: $organisation, $parent – the organisation it is a part of, $country
signatories-line-chapter = { $organisation }, seção de { $parent } ({ $country })

## What was done, in the log

act-edited-organisation = Nome da organização corrigido
act-edited-country = País corrigido
act-edited-website = Site corrigido
act-edited-listing = Forma de aparecer na lista alterada
act-noted = Anotação escrita
act-undone = Decisão desfeita
act-reopened = Assinatura reaberta
act-merged = Assinatura encerrada como duplicada
act-made-chapter = Organização indicada como seção de outra
act-told-apart = Organizações parecidas indicadas como diferentes
