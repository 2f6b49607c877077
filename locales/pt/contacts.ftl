# Contacts that are sealed to a key the server does not have.

# On the review card, in place of the name
review-sealed = 🔒 lacrado, só abre com a chave guardada fora do servidor
# Before a sealed sign-on is corrected
signon-sealed = 🔒 O seu nome, cargo e e-mail foram lacrados quando o secretariado decidiu: este bot não consegue mais lê-los. Para corrigir algo, informe-os de novo, por favor. O que você enviar volta depois ao secretariado.
# In the file of /mydata, in place of name, role and e-mail; no markup
mydata-sealed = Nome, cargo e e-mail estão lacrados: este bot não consegue mais lê-los. Só o secretariado consegue, com uma chave que guarda em outro lugar.
# Below /privacy
privacy-sealed = 🔒 Assim que o secretariado decide sobre a sua assinatura, o seu nome, cargo e e-mail de trabalho são lacrados. A partir daí este bot não consegue mais lê-los. Só o secretariado consegue, com uma chave que guarda em outro lugar.
# A code is asked for. Variables: $command
mailbox-which = ✉️ O seu e-mail está lacrado, e este bot não consegue lê-lo. Por favor, digite-o de novo: o código será enviado para lá. Para desistir: { $command }
# Variables: $command
mailbox-other = ✉️ Esse não é o endereço da sua assinatura. Por favor, digite de novo. Para desistir: { $command }
# In the log
act-contacts-sealed = Contatos de assinaturas anteriores lacrados

## Called back, second officer: as called-ask and second-offer, where the representative's name is sealed

# Variables: $organisation
called-ask-sealed =
    📞 <b>Ligação de confirmação: { $organisation }</b>

    Só vale se você ligou para um número que encontrou por conta própria, no site da organização ou numa lista, e alguém confirmou ali que a organização assinou. O nome de quem assinou está lacrado e não pode ser mostrado aqui.

    <b>Nunca o número que foi dado aqui, numa mensagem ou num e-mail.</b>
# Variables: $organisation, $country, $version, $listing, $controller, $contact, $statement and $privacy – commands
second-offer-sealed =
    👥 <b>Você confirma isto pela sua organização?</b>

    Uma pessoa da sua organização assinou em nome dela:

    Organização: <b>{ $organisation }</b>, { $country }
    Versão da declaração: { $version }
    Na lista: { $listing }

    A declaração: { $statement }

    Se você pode falar pela organização e está de acordo, peço o seu nome e o seu cargo. Eles são guardados cifrados, mostrados só a essa pessoa e ao secretariado, e apagados com a assinatura. Você pode voltar atrás a qualquer momento. Responsável: { $controller }. Detalhes: { $privacy }

## Taking the contacts along

# Variables: $count – representatives, $sealed – how many of them are sealed
export-contacts-ask-sealed =
    🔐 <b>Contatos dos representantes</b>

    Você vai receber nesta conversa:
    1. uma senha, uma única vez, em uma mensagem separada
    2. um arquivo ZIP protegido com { $count ->
        [one] { $count } representante
        [many] { $count } de representantes
       *[other] { $count } representantes
    }, com a respectiva organização, inclusive quando ela é contada sem o nome

    { $sealed ->
        [one] Nome, cargo e e-mail de { $sealed } representante estão lacrados.
        [many] Nome, cargo e e-mail de { $sealed } de representantes estão lacrados.
       *[other] Nome, cargo e e-mail de { $sealed } representantes estão lacrados.
    } Quem guarda a chave fora do servidor faz a tabela a partir do arquivo, no próprio computador: <code>python -m bot contacts open</code>

    Anote a senha em um lugar seguro e depois apague aquela mensagem. Nós não a guardamos: sem ela, o arquivo não pode ser aberto. Nunca envie os dois pelo mesmo meio.

    Os outros proprietários do bot serão avisados de que você exportou os contatos, e isso fica no registro.
# Variables: $count, $sealed, $digest – fingerprint of the file
export-contacts-file-sealed =
    🔐 { $count ->
        [one] { $count } representante
        [many] { $count } de representantes
       *[other] { $count } representantes
    }; contatos lacrados: { $sealed }. Estes só abrem onde está a chave guardada fora do servidor: <code>python -m bot contacts open</code>. Quando o arquivo estiver em lugar seguro, apague-o também daqui.
    SHA-256: <code>{ $digest }</code>
