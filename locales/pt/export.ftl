# Lists that leave the house: /export, the files and what stands in them.

# Variables: $organisations, $countries, $unnamed – counts; $number – of the statement's version, $language – of the files, in itself
export =
    📦 <b>Listas em arquivos</b>

    { $organisations ->
        [one] { $organisations } organização
        [many] { $organisations } de organizações
       *[other] { $organisations } organizações
    } de { $countries ->
        [one] { $countries } país
        [many] { $countries } de países
       *[other] { $countries } países
    }. Contadas, sem o nome: { $unnamed }. Declaração: versão { $number }.

    Tabela: CSV, Excel ou JSON. Anexo para a imprensa, com a declaração e todos os nomes: PDF ou Word.
    Idioma dos arquivos: <b>{ $language }</b>
export-csv = CSV
export-xlsx = Excel
export-json = JSON
export-pdf = 📄 Anexo em PDF
export-docx = 📝 Anexo em Word
export-language = 🌐 Idioma dos arquivos
export-choose = Em qual idioma devem estar os arquivos?
export-contacts = 🔐 Contatos
# Under a file. Variables: $organisations, $unnamed – counts; $number – of the statement's version, $digest – fingerprint of the file
export-file =
    { $organisations ->
        [one] { $organisations } organização
        [many] { $organisations } de organizações
       *[other] { $organisations } organizações
    }. Contadas, sem o nome: { $unnamed }. Declaração: versão { $number }.
    SHA-256: <code>{ $digest }</code>

## Contacts: only owners

# Variables: $count – how many people
export-contacts-ask =
    🔐 <b>Contatos dos representantes</b>

    Você vai receber nesta conversa:
    1. uma senha, uma única vez, em uma mensagem separada
    2. um arquivo ZIP protegido, com uma tabela do Excel: nome, cargo e e-mail de { $count ->
        [one] { $count } representante
        [many] { $count } de representantes
       *[other] { $count } representantes
    }, com a respectiva organização, inclusive quando ela é contada sem o nome

    Para abrir: 7-Zip no Windows, Keka ou The Unarchiver no Mac. O Windows sozinho não consegue abrir.

    Anote a senha em um lugar seguro e depois apague aquela mensagem. Nós não a guardamos: sem ela, o arquivo não pode ser aberto. Nunca envie os dois pelo mesmo meio.

    Os outros proprietários do bot serão avisados de que você exportou os contatos, e isso fica no registro.
export-contacts-yes = 🔐 Sim, criar o arquivo
export-contacts-none = Não há ninguém para listar: não temos dados de representantes de nenhuma organização aprovada.
# Variables: $passphrase
export-passphrase =
    🔑 A senha, mostrada só desta vez:

    <code>{ $passphrase }</code>

    Guarde-a separada do arquivo e depois apague esta mensagem.
export-passphrase-delete = 🗑 Apagar esta mensagem
export-passphrase-deleted = Mensagem apagada.
# Under the file. Variables: $count – how many people, $digest – fingerprint of the file
export-contacts-file =
    🔐 { $count ->
        [one] { $count } representante
        [many] { $count } de representantes
       *[other] { $count } representantes
    }. Quando o arquivo estiver em lugar seguro, apague-o também daqui.
    SHA-256: <code>{ $digest }</code>
# Variables: $count – how many people
export-contacts-told =
    🔐 Outro proprietário do bot exportou os contatos de { $count ->
        [one] { $count } representante
        [many] { $count } de representantes
       *[other] { $count } representantes
    } em um arquivo protegido. Se ninguém avisou você, pergunte na sua equipe.

## In the tables

export-sheet-signatories = Signatárias
export-sheet-countries = Países
export-sheet-contacts = Contatos
export-column-organisation = Organização
export-column-code = Código
export-column-country = País
export-column-since = Na lista desde
export-column-version = Versão da declaração
export-column-all = Organizações
export-column-named = Pelo nome
export-column-reference = Referência
export-column-website = Site
export-column-listing = Na lista
export-column-name = Representante
export-column-role = Cargo
export-column-email = E-mail

## In the press annex

annex-heading = Organizações signatárias
# Variables: $organisations, $countries – counts
annex-count =
    { $organisations ->
        [one] { $organisations } organização
        [many] { $organisations } de organizações
       *[other] { $organisations } organizações
    } de { $countries ->
        [one] { $countries } país
        [many] { $countries } de países
       *[other] { $countries } países
    }.
# Variables: $unnamed – a count
annex-unnamed =
    { $unnamed ->
        [one] Uma delas escolheu ser contada sem ser nomeada.
        [many] { $unnamed } delas escolheram ser contadas sem ser nomeadas.
       *[other] { $unnamed } delas escolheram ser contadas sem ser nomeadas.
    }
# Under a country's names. Variables: $n – a count
annex-rest =
    { $n ->
        [one] { $n } organização contada, sem o nome
        [many] { $n } de organizações contadas, sem o nome
       *[other] { $n } organizações contadas, sem o nome
    }
# Variables: $day – a date
annex-day = Situação em { $day }
