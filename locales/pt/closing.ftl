# The withdrawal of a signature, the head of the chain, and closing.

# A line of the certificate. Variables: $number – of the version, $count – sign-ons
certificate-version = • Versão { $number }: { $count }
# A line of the certificate. Variables: $count – sign-ons
certificate-version-unknown = • Versão desconhecida: { $count }
act-certificate = Certificado de encerramento emitido
# Under the file. Variables: $code, $place – number in the chain, $command
withdrawal-file =
    🧾 <b>O seu recibo da retirada.</b> Guarde-o, por favor.

    Código: <code>{ $code }</code>
    Lugar na cadeia: { $place }

    Com { $command } e o código, qualquer pessoa pode verificar que a assinatura foi retirada.
# In the file, for people. Variables: $organisation, $country, $reference, $version, $date, $today, $code, $command
withdrawal-words =
    Recibo da retirada de uma assinatura
    Organização: { $organisation }, { $country }
    Referência: { $reference }
    Versão da declaração: { $version }
    Data da assinatura: { $date }
    Data da retirada: { $today }
    Código: { $code }
    Para verificar, envie ao bot: { $command } { $code }
# Variables: $place
verify-withdrawal = ↩️ Este recibo é autêntico (lugar na cadeia: { $place }). Ele comprova que a assinatura foi retirada.
# In the channel, daily. Variables: $date, $count – its place, $digest – its hash
head-post =
    🔗 Cadeia de recibos, { $date }
    Lugar: { $count }
    <code>{ $digest }</code>

    Guarde esta mensagem: mais tarde ela mostra se algo foi alterado.
head-refused = ⚠️ O bot não pode publicar no canal; falta ali a linha diária da cadeia. Por favor, tornem o bot administrador do canal, com permissão para publicar.
# Once, after closing. Variables: $count – organisations
closing-thanks = 🙏 <b>O prazo para assinar terminou.</b> Obrigado: a assinatura da sua organização está mantida. Organizações no total: { $count }. Com /mysignature você ainda pode vê-la e retirá-la.
# Once, after closing, to who has not heard from the secretariat yet
closing-waiting = ⏳ <b>O prazo para assinar terminou.</b> Obrigado: a sua assinatura chegou a tempo. O secretariado ainda não decidiu sobre ela; você saberá o resultado nesta conversa. Com /mysignature você pode vê-la.
# A button
certificate-again = 🏁 Certificado
# Under the file. Variables: $count – organisations, $digest – beginning of the hash of the chain’s head
certificate-file = 🏁 <b>Certificado das assinaturas.</b> Organizações: { $count }. Fim da cadeia: <code>{ $digest }</code>
# In the file, for people. Variables: $date, $count, $named, $counted – organisations, $length – of the chain, $digest – of its head
certificate-words =
    Certificado das assinaturas, { $date }
    Organizações: { $count } (com nome: { $named }, contadas sem nome: { $counted })
    Elos da cadeia: { $length }
    Fim da cadeia: { $digest }
