# What is kept how long, and how it ends.

act-erased-again = Apagado de novo após uma restauração
act-anonymised = Dados dos representantes removidos na data prevista
# Variables: $what – of the texts retention-what-…, $date; $age, $now, $soon are not used
panel-retention = 🗓 Próximos dados a apagar: { $what }, { $date }
panel-to-retention = 🗓 Prazos de conservação
# Variables: $lines – of the texts retention-row, one a line
retention =
    🗓 <b>O que é apagado, e quando</b>

    { $lines }

    O bot faz isso sozinho. São apenas números.
# Variables: $what, $age – “30 days”, $now, $soon – numbers, $date
retention-row = • <b>{ $what }</b> (prazo: { $age }). A apagar agora: { $now }, em duas semanas: { $soon }, próxima data: { $date }
retention-what-draft = assinaturas inacabadas
retention-what-rejected = assinaturas recusadas
retention-what-withdrawn = assinaturas retiradas
retention-what-held = assinaturas postas de lado
retention-what-question = perguntas à equipe
retention-what-news = notícias enviadas
retention-what-dead = mensagens que não puderam ser tratadas
retention-what-contacts = representantes, a partir do encerramento
# To owners, twice. Variables: $date; $people, $lines – sign-ons that stay, $pending – sign-ons never decided
farewell-warning =
    ⏳ <b>Os dados dos representantes serão apagados em { $date }.</b>

    Nesse dia, o bot remove nomes, funções, endereços de e-mail e contas do Telegram. Representantes: { $people }. Assinaturas que ficam, com organização, país, versão e recibo: { $lines }. Assinaturas nunca decididas, que são apagadas por inteiro: { $pending }.

    Se ainda precisar dos contatos, exporte-os antes. Os representantes também são avisados.
# To a representative, once. Variables: $date, $contact
farewell-told =
    ⏳ <b>Em breve vamos esquecer você, como prometido.</b>

    Em { $date }, removemos da assinatura o seu nome, a sua função, o seu e-mail de trabalho e a sua conta do Telegram. O que fica: a assinatura da sua organização, com o país, a versão da declaração e o recibo.

    Você não precisa fazer nada. Até lá, /mysignature mostra, corrige ou retira a assinatura; depois, escreva para { $contact } e guarde o seu recibo como prova.
# To a representative whose sign-on was never decided, once. Variables: $date, $contact
farewell-told-pending =
    ⏳ <b>Em breve vamos apagar a sua assinatura.</b>

    Ela nunca foi decidida, e o prazo para assinar terminou. Em { $date }, apagamos a assinatura por inteiro, com tudo sobre você.

    Você não precisa fazer nada. Perguntas: { $contact }.
# To owners. Variables: $count – sign-ons
farewell-done = ✅ Os dados dos representantes foram removidos, como anunciado. Assinaturas: { $count }. As linhas da lista ficam.
verify-anonymised = 🕊 O representante já não é conhecido: os seus dados foram removidos depois do prazo anunciado. A assinatura fica.
