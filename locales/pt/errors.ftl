# What cannot be taken, said kindly. $limit – a number of letters.

error-empty = Preciso de algumas palavras aqui.
error-too-long =
    { $limit ->
        [one] É longo demais: no máximo { $limit } caractere, por favor.
        [many] É longo demais: no máximo { $limit } de caracteres, por favor.
       *[other] É longo demais: no máximo { $limit } caracteres, por favor.
    }
error-too-short = É muito curto. Por favor, escreva por extenso.
error-question = Isso parece uma pergunta. Faça-a quando quiser com /faq ou /contact; aqui, escreva a resposta, por favor.
error-markup = Por favor, retire etiquetas e sinais de formatação como &lt;b&gt; ou [ ]( ).
error-link = Por favor, escreva o nome sem link nem @nome.
# Variables: $start – the sign it starts with
error-formula = Um nome não pode começar com { $start }, porque as planilhas o tomariam por uma fórmula. Por favor, comece com uma palavra.
error-letters = Não vejo nenhuma letra nisso. Por favor, escreva o nome por extenso.
error-combining = Há sinais demais acima ou abaixo de uma letra. Por favor, escreva de forma simples.
error-control = Há sinais invisíveis nesse texto que podem inverter o sentido da leitura. Por favor, digite-o à mão.
error-command = Isso parece um comando. Por favor, responda à pergunta ou use “Cancelar”.
error-choice = Por favor, escolha um dos botões ou escreva o número dele.
error-not-skippable = Desta resposta eu preciso.
error-country-unknown = Não conheço nenhum país com esse nome. Por favor, tente outra grafia ou o código de duas letras, ou escreva “internacional”.
error-country-unclear = Qual deles? Toque no país ou escreva o número (1, 2, …).
error-website-invalid = Isso não parece um site. Deve ser algo como example.org.
error-website-not-public = Esse endereço não é acessível de fora. Por favor, indique o site público.
error-email-invalid = Isso não parece um endereço de e-mail. Deve ser algo como nome@example.org.
error-review-words = Escreva “enviar” para enviar, ou o número da linha que deseja mudar.
error-not-words = Só entendo mensagens escritas. Faça uma pergunta ou veja /help.
error-not-words-signon = Aqui só entendo mensagens escritas. Por favor, escreva a sua resposta.
error-unknown-command = Não conheço esse comando. Isto é o que sei fazer:
error-old-button = Este botão é de uma mensagem antiga e já não vale. Escreva /start para ver as opções.
error-not-admin = Isto é só para o secretariado.
error-sorry = Desculpe, algo deu errado do nosso lado e a sua última mensagem não foi tratada. Por favor, tente de novo; a equipe já foi avisada.
