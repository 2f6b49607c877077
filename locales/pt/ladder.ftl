# How it is checked that a sign-on comes from its organisation: the ladder of proofs.

proof-mailbox = e-mail de trabalho
proof-domain = e-mail no próprio domínio
proof-site = site
proof-called = ligação de confirmação
proof-second = segundo responsável
proof-none = apenas declarada
proof-lines =
    🪜 Nível: <b>{ $level }</b>
    Provado: { $held }
    Falta: { $missing }
proof-second-line = 👥 Segundo responsável: { $name }, { $role }
export-column-proofs = Provas
signatories-vouched = <i>✓ – a organização provou que esta assinatura é sua: com o próprio domínio, o site ou uma ligação. A falta da marca não significa que haja algo errado.</i>

proof-do-site = 🌐 Provar com o seu site
proof-do-second = 👥 Pedir um segundo responsável
proof-end-second = ✖️ Anular a segunda confirmação
proof-end-link = ✖️ Anular o link
proof-not-standing = A assinatura da organização <b>{ $organisation }</b> não está valendo neste momento, por isso não há nada a provar.

site-held = ✅ A assinatura da organização <b>{ $organisation }</b> já está provada pelo site.
site-none = Nenhum site da organização <b>{ $organisation }</b> foi indicado, por isso não há onde procurar. Você pode acrescentá-lo com “Corrigir”.
site-impossible = { $host } não serve de prova: muita gente tem ali o seu endereço ou as suas páginas. Com “Corrigir” você pode indicar o domínio próprio da organização.
site-ask =
    🌐 <b>Provar com o site</b>

    Quem pode alterar { $host } mostra que a organização <b>{ $organisation }</b> está por trás desta assinatura. Peça a quem cuida do site que faça <b>uma</b> destas duas coisas, com exatamente esta linha:

    <code>{ $line }</code>

    <b>Ou</b> um registro DNS do tipo TXT com o nome <code>{ $record }</code>

    <b>ou</b> um arquivo de texto simples em
    <code>{ $url }</code>

    Depois toque em “Verificar agora”. Um registro DNS novo pode levar algumas horas para aparecer. Feita a verificação, a linha pode ser retirada. Ela vale só para esta organização e este site.
site-copy = 📋 Copiar a linha
site-check = 🔎 Verificar agora
site-again = 🌐 O que colocar e onde
site-looking = 🔎 Estou olhando { $host }. A resposta chega aqui em um minuto.
site-waiting = Já há uma verificação em andamento. A resposta chega aqui.
site-wait-person = Um pouco de paciência: uma verificação por minuto e { $count ->
    [one] { $count } verificação
    [many] { $count } de verificações
   *[other] { $count } verificações
} por hora. Um registro DNS novo precisa de tempo.
site-wait-everybody = Muitos sites estão sendo verificados agora. Por favor, tente de novo daqui a uma hora.
site-proven = ✅ A assinatura da organização <b>{ $organisation }</b> está provada pelo site. Agradecemos. A linha já não é necessária.
site-changed = A assinatura da organização <b>{ $organisation }</b> foi alterada durante a verificação, que por isso não vale. Agora há uma linha nova.
site-not-yet =
    🔎 <b>Ainda não encontrado</b> em { $host }

    <b>Registro DNS</b> <code>{ $record }</code>
    { $seen_record }

    <b>Arquivo</b> <code>{ $url }</code>
    { $seen_file }

    Basta um dos dois. A linha é:
    <code>{ $line }</code>
site-seen-none = Ainda não há nada.
site-seen-other = Há uma linha parecida, mas é outra: talvez de outra assinatura ou de antes de uma correção.
site-seen-timeout = Não houve resposta a tempo.
site-seen-refused = O endereço não está na internet pública, por isso não o consultei.
site-seen-redirect = Leva a outro site, ou nunca chega ao fim. Até lá eu não sigo.
site-seen-large = O arquivo é grande demais: leio no máximo 4 KB.
site-seen-kind = Não é texto simples. O arquivo deve ser enviado como text/plain, sem compressão.
site-seen-certificate = A conexão segura (https) não funcionou: o certificado não vale para este nome.
site-seen-trouble = Não foi possível chegar ao servidor, ou ele deu um erro.

second-held = Um segundo responsável já confirmou a assinatura da organização <b>{ $organisation }</b>.
second-link =
    👥 <b>Um segundo responsável da organização { $organisation }</b>

    Envie este link a outra pessoa que possa falar pela organização, por exemplo da diretoria. Ele funciona uma vez, durante { $hours ->
        [one] { $hours } hora
        [many] { $hours } de horas
       *[other] { $hours } horas
    }, a partir da conta do Telegram dessa pessoa:

    { $link }

    Essa pessoa vê o que foi assinado e o seu nome, nada mais sobre você. Um link anterior já não funciona.
second-copy = 📋 Copiar o link
second-link-ended = O link da organização <b>{ $organisation }</b> já não funciona.
second-gone = Isso já terminou.
second-end-ask = Anular a confirmação do segundo responsável da organização <b>{ $organisation }</b>? A assinatura fica; esta prova desaparece, e a outra pessoa é avisada.
second-end-yes = ✖️ Sim, anular
second-keep = Manter
second-end-done = A confirmação do segundo responsável da organização <b>{ $organisation }</b> foi anulada.
second-ended = 👥 O representante da organização <b>{ $organisation }</b> anulou a sua confirmação como segundo responsável, ou o link para ela. O que você me informou para isso foi apagado.
second-fallen = 👥 A assinatura da organização <b>{ $organisation }</b> foi alterada, por isso a sua confirmação como segundo responsável já não vale. O que você me informou para isso foi apagado.
second-withdrawn = 👥 A organização <b>{ $organisation }</b> retirou a assinatura. A sua confirmação como segundo responsável terminou, e o que você me informou para isso foi apagado.
second-ended-told = 👥 O segundo responsável retirou a confirmação da assinatura da organização <b>{ $organisation }</b>. A assinatura fica; esta prova já não existe.
second-declined-told = 👥 O segundo responsável não confirmou a assinatura da organização <b>{ $organisation }</b>. O link já não funciona.
second-told = 👥 { $name }, { $role }, confirmou a assinatura da organização <b>{ $organisation }</b> como segundo responsável. Se isso não estiver certo, anule com { $command }.

second-invalid = Este link já não funciona: foi usado, anulado ou é antigo demais. Peça um novo a quem o enviou.
second-changed = O que foi assinado mudou desde que este link foi criado. Peça um novo a quem o enviou.
second-self = Este link é para outra pessoa: um segundo responsável da organização, a partir de outra conta.
second-once = Você já confirmou a assinatura de uma organização. Cada conta pode fazer isso uma vez.
second-same-name = Esse é o nome de quem assinou. O segundo responsável é outra pessoa. Por favor, escreva o seu próprio nome.
second-offer =
    👥 <b>Você confirma isto pela sua organização?</b>

    { $name } assinou em nome dela:

    Organização: <b>{ $organisation }</b>, { $country }
    Versão da declaração: { $version }
    Na lista: { $listing }

    A declaração: { $statement }

    Se você pode falar pela organização e está de acordo, peço o seu nome e o seu cargo. Eles são guardados cifrados, mostrados só a { $name } e ao secretariado, e apagados com a assinatura. Você pode voltar atrás a qualquer momento. Responsável: { $controller }. Detalhes: { $privacy }
second-begin = ✅ Posso confirmar
second-no = ✖️ Não confirmo
second-name = Quais são o seu nome e o seu sobrenome? Para desistir: { $cancel }
second-role = Qual é o seu cargo na organização <b>{ $organisation }</b>? Para desistir: { $cancel }
second-look =
    👥 <b>Está tudo certo?</b>

    Organização: <b>{ $organisation }</b>, { $country }
    Versão da declaração: { $version }
    Na lista: { $listing }
    Assinou: { $name }

    Você: { $second_name }, { $second_role }
second-yes = ✅ Confirmo
second-done = ✅ Agradecemos. Você confirmou a assinatura da organização <b>{ $organisation }</b>. Ela está em { $command }, onde você pode retirar a confirmação.
second-declined = Você não confirmou a assinatura da organização <b>{ $organisation }</b>. O que você me informou para isso foi apagado, e o link já não funciona.
second-mine =
    👥 <b>{ $organisation }</b>, { $country }

    Você confirmou como segundo responsável: { $second_name }, { $second_role }
    Versão da declaração: { $version }
    Na lista: { $listing }
    Referência: <code>{ $reference }</code>
second-back = ↩️ Retirar a confirmação

called = 📞 Ligação feita
called-undo = ↩️ Desfazer a ligação
called-ask =
    📞 <b>Ligação de confirmação: { $organisation }</b>

    Só vale se você ligou para um número que encontrou por conta própria, no site da organização ou numa lista, e alguém confirmou ali que { $name } assinou em nome dela.

    <b>Nunca o número que foi dado aqui, numa mensagem ou num e-mail.</b>
called-yes = 📞 Sim, liguei e confirmaram
called-already = Já está anotada uma ligação para { $organisation }.
called-none = Nenhuma ligação está anotada para { $organisation }.
called-noted = 📞 Anotado: foi feita a ligação para a organização <b>{ $organisation }</b>. Você pode desfazer isso na ficha dela.
called-undone = Ligação desfeita: { $organisation }

act-proved-site = Provada pelo site
act-second-asked = Link para um segundo responsável criado
act-second-link-ended = Link para um segundo responsável anulado
act-proved-second = Confirmada por um segundo responsável
act-second-ended = Confirmação do segundo responsável anulada
act-called-back = Ligação de confirmação anotada
act-called-back-undone = Ligação de confirmação desfeita
