# Protection against abuse: lists, sign-ons that are set aside, alarms, many invalidated together. For the secretariat.

panel-to-protection = 🛡 Proteção
protection =
    🛡 <b>Proteção</b>

    <b>Separadas:</b> assinaturas de um domínio da lista, ou com uma palavra da lista no nome da organização. A quem as envia parecem aceitas; esperam aqui e não contam em lugar nenhum.
    <b>Não ouvidas:</b> as pessoas da lista já não recebem resposta. Aquilo a que todos têm direito continua a funcionar para elas: /stop, /mydata, /erase, /privacy.

    Domínios: { $domains }
    Palavras: { $words }
    Pessoas: { $people }
    Separadas agora: { $held }
protection-back = ⬅️ Proteção
protection-domain = 🌐 Domínios
protection-word = 🔤 Palavras
protection-person = 👤 Pessoas
protection-held = 📥 Separadas: { $count }
protection-rules = 🧹 Invalidar por regra
protection-list =
    <b>{ $kind }</b>

    { $lines }
protection-line = • <b>{ $value }</b> – desde { $since } UTC
protection-empty = Não há nada nesta lista.
protection-add = ➕ Adicionar
protection-remove = ✖️ { $value }
protection-type-domain = 🌐 Que domínio? Escreva-o, ou um link ou e-mail que o contenha, por exemplo spam.example. Para desistir: { $cancel }
protection-type-word = 🔤 Que palavra ou palavras? As assinaturas de organizações com elas no nome serão separadas, também quando escritas com letras parecidas. Para desistir: { $cancel }
protection-type-person = 👤 Quem? Escreva o número de referência de uma das suas assinaturas, ou o número da sua conta do Telegram. Para desistir: { $cancel }
error-protection-domain = Isso não é um domínio. Deve ser assim: spam.example
error-protection-word = Escreva uma palavra de pelo menos três letras. Uma mais curta separaria quase tudo.
error-protection-person = Nenhuma assinatura tem esse número, ou o representante apagou os seus dados. O número de uma conta do Telegram só tem algarismos.
error-protection-origin = Isso não é o código de um link. Tem letras minúsculas, algarismos e hífenes, 24 no máximo.
protection-person-one = esta pessoa
protection-added = 🛡 Já está na lista: <b>{ $value }</b>. Ninguém é avisado.
protection-there = <b>{ $value }</b> já estava na lista.
protection-colleague = As pessoas do secretariado não podem estar nesta lista. Um proprietário pode primeiro retirar-lhes a função.
protection-removed = Retirado da lista.
protection-gone = Um colega foi mais rápido: já não está na lista.
protection-block = 🚫 Bloquear
protection-what =
    🚫 O que há de indesejado na assinatura de <b>{ $organisation }</b> <code>{ $reference }</code>?

    Uma pessoa bloqueada já não recebe resposta. Novas assinaturas de um domínio bloqueado são separadas. Esta assinatura fica como está.
protection-this-person = 👤 Esta pessoa
protection-this-domain = 🌐 { $value }

## Set aside

held-none = 📥 Não há nada separado.
held-why = 📥 Separada por causa de: { $value }
held-release = ✅ Para análise
held-reject = ❌ Recusar em silêncio
held-released = Agora em análise: { $organisation }
held-rejected = Recusada sem aviso: { $organisation }
held-gone = Um colega foi mais rápido, ou a assinatura foi retirada.

## Alarms

spike-domain = ⚠️ <b>Muitas assinaturas de um só domínio: { $value }</b>. Na última hora: { $count }; o habitual: { $usual }. Veja-as com especial atenção.
spike-country = ⚠️ <b>Muitas assinaturas de um só país: { $value }</b>. Na última hora: { $count }; o habitual: { $usual }. Veja-as com especial atenção.
spike-origin = ⚠️ <b>Muitas assinaturas por um só link: { $value }</b>. Na última hora: { $count }; o habitual: { $usual }. Veja-as com especial atenção.
spike-show = 🔎 Mostrar
spike-list = 🔎 <b>{ $value }</b> – assinaturas: { $count }
spike-invalidate = 🧹 Invalidá-las em conjunto

## Many invalidated together

rule-which = 🧹 <b>Que assinaturas devem ser invalidadas?</b> Primeiro você vê quantas e quais. Nada acontece antes de confirmar, e tudo pode ser desfeito durante sete dias.
rule-domain = 🌐 Domínio
rule-country = 🌍 País
rule-origin = 🔗 Link
rule-word = 🔤 Palavra
rule-all = 🕐 Todas as recentes
rule-type-domain = 🌐 De que domínio? Escreva-o, por exemplo spam.example. Para desistir: { $cancel }
rule-type-country = 🌍 De que país? Escreva o nome. Para desistir: { $cancel }
rule-type-origin = 🔗 Por que link vieram? Escreva o código, por exemplo newsletter de via-newsletter. Para desistir: { $cancel }
rule-type-word = 🔤 Que palavra, de pelo menos três letras, está no nome das organizações? Para desistir: { $cancel }
rule-window-1 = Última hora
rule-window-24 = Últimas 24 horas
rule-window-168 = Últimos 7 dias
rule-window-0 = De qualquer data
batch-rule = { $about } <b>{ $value }</b> · { $window }
batch-ask =
    🧹 { $rule }

    <b>Assinaturas em causa: { $count }</b>
    À espera: { $waiting }
    Aprovadas: { $approved }
    Separadas: { $held }

    Algumas delas:
    { $lines }

    Exatamente estas seriam recusadas e sairiam de todas as listas. Os botões funcionam uma vez, durante cinco minutos.
batch-quietly = ❌ Recusar { $count } sem avisar
batch-telling = ❌ Recusar { $count } e avisar
batch-done =
    🧹 Lote n.º { $number }: feito.

    Recusadas: { $count }
    Deixadas de fora, porque algo mudou entretanto: { $left }
# Below batch-ask. Variables: $count – sign-ons the rule fits, $part – how many of them are in one batch
batch-part = 🧹 Assinaturas a que a regra se aplica: { $count }. De uma vez: { $part } no máximo, primeiro as mais antigas. Depois, use a regra de novo para as restantes.
batch-gone = Isso já foi feito ou desfeito, ou é demasiado antigo.
batch-open = ↩️ Ver, desfazer
batch-lately = 🕘 Últimos lotes
batch-list = 🕘 <b>Invalidadas em conjunto nos últimos sete dias</b>
batch-none = 🕘 Nos últimos sete dias nada foi invalidado em conjunto.
batch-row = N.º { $number } · { $count }
batch-one =
    🧹 <b>Lote n.º { $number }</b>, { $when } UTC
    { $rule }

    Recusadas: { $count }

    Ao desfazer, cada uma volta a estar como antes. Aquelas sobre as quais um colega decidiu desde então ficam como estão. O botão funciona uma vez, durante cinco minutos.
batch-over =
    🧹 <b>Lote n.º { $number }</b>, { $when } UTC
    { $rule }

    Recusadas: { $count }

    Foi desfeito, ou os seus sete dias passaram.
batch-undo = ↩️ Desfazer tudo
batch-undone =
    ↩️ Lote n.º { $number }: desfeito.

    Como antes: { $count }
    Ficam como estão: { $left }

## What was done, in the log

act-list-added = Posto numa lista do que é indesejado
act-list-removed = Retirado de uma lista do que é indesejado
act-held-released = Separada, depois dada para análise
act-held-rejected = Separada, depois recusada
act-invalidated = Invalidadas em conjunto
act-invalidation-undone = Invalidadas em conjunto, desfeito
