# The receipt of a sign-on, and whether it still stands.

# Beside the command
command-verify = Verificar um recibo
# Under the file. Variables: $code, $place – number in the chain, $command
receipt-file =
    🧾 <b>O seu recibo.</b> Guarde-o, por favor.

    Código: <code>{ $code }</code>
    Lugar na cadeia: { $place }

    O arquivo prova o que foi assinado e quando. Ele traz o nome da organização: mostre-o só a quem você quiser. O código não traz o nome de ninguém: com { $command } e o código, qualquer pessoa pode verificar se a assinatura continua válida.
# In the file, for people. Variables: $organisation, $country, $reference, $version, $date, $code, $command
receipt-words =
    Recibo de uma assinatura
    Organização: { $organisation }, { $country }
    Referência: { $reference }
    Versão da declaração: { $version }
    Data da assinatura: { $date }
    Código: { $code }
    Para verificar, envie ao bot: { $command } { $code }
# A button
mysignature-receipt = 🧾 Recibo
# Variables: $command
verify-how = Envie { $command } e o código de um recibo numa só mensagem. O código está no recibo e tem esta forma: <code>1A2B-3C4D-5E6F</code>
# Variables: $command
verify-unknown = Este código não é de nenhum recibo nosso. Compare-o com o recibo, sinal por sinal. Os seus próprios recibos estão em { $command }.
# Variables: $place, $date, $version, $status
verify-stands =
    ✅ <b>Este recibo é autêntico, e a assinatura está válida.</b>

    Data da assinatura: { $date }
    Versão da declaração: { $version }
    Situação: { $status }
    Lugar na cadeia: { $place }
# Only while it is in the public list. Variables: $organisation, $place, $date, $version, $status
verify-stands-named =
    ✅ <b>Este recibo é autêntico, e a assinatura está válida.</b>

    Organização: <b>{ $organisation }</b>
    Data da assinatura: { $date }
    Versão da declaração: { $version }
    Situação: { $status }
    Lugar na cadeia: { $place }
# Variables: $place
verify-gone = ↩️ Este recibo é autêntico (lugar na cadeia: { $place }), mas depois a assinatura foi retirada ou apagada. Ela já não é contada.
# Variables: $place
verify-replaced = ✏️ Este recibo é autêntico (lugar na cadeia: { $place }), mas depois a assinatura foi corrigida. Um recibo mais recente tomou o lugar dele.
# Variables: $place, $controller, $contact
verify-broken = ⚠️ Há um problema nos nossos dados, no lugar { $place } da cadeia. Por favor, avise { $controller }: { $contact }
# A line of the digest. Variables: $count – its place, $digest – beginning of the newest one’s hash
digest-chain = 🔗 Cadeia de recibos, lugar { $count }: <code>{ $digest }</code>. Guarde esta linha: mais tarde ela mostra se algo foi alterado.
