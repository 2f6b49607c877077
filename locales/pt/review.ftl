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

## What was done, in the log

act-edited-organisation = Nome da organização corrigido
act-edited-country = País corrigido
act-edited-website = Site corrigido
act-edited-listing = Apresentação na lista corrigida
act-noted = Nota escrita
act-undone = Decisão desfeita
act-reopened = Adesão reaberta
act-merged = Unida como a mesma organização
act-made-chapter = Mantida como secção
act-told-apart = Distinguida de outra semelhante
