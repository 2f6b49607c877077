# For the secretariat, and what it says to people.

## Review

# Variables: all that was given; $flags – review-flag-…, one a line; $similar – names of organisations like it
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

## Panel and numbers

admin-review = 📝 Analisar
admin-questions = 🙋 Perguntas
admin-stats = 📊 Números
# A button: reads the texts again that were changed in the files
admin-reload = 🔄 Recarregar os textos
admin-reloading = 🔄 Os textos estão sendo lidos de novo. Você saberá o resultado.
admin-reloaded = 🔄 Os textos foram lidos de novo e já estão em uso.
# Variables: $problem – in English: which file and line, and what is wrong there
admin-reload-refused =
    ⚠️ Os textos não foram adotados; os antigos continuam em uso. Corrija isto e tente de novo:

    <code>{ $problem }</code>
# Variables: counts; $origins – code and number, one a line
stats =
    📊 <b>Números</b>

    Pessoas: { $people }; recebem notícias: { $subscribed }
    Assinaturas: aprovadas { $approved }, à espera { $pending }, recusadas { $rejected }, retiradas { $withdrawn }
    Assinaturas iniciadas: { $started }; enviadas: { $sent }
    Perguntas respondidas: { $answered }; sem certeza: { $unsure }
    Mensagens cujo destino ficou incerto por algum tempo: { $uncertain }

    Chegaram por:
    { $origins }
alert-dead = ⚠️ Uma mensagem não pôde ser tratada e foi posta de lado. A pessoa foi avisada. Por favor, avise quem cuida do bot: o registro indica o tipo de erro.

sure-expired = Este botão já foi usado ou é demasiado antigo. Nada foi feito; por favor, comece de novo.
