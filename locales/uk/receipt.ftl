# The receipt of a sign-on, and whether it still stands.

# Beside the command
command-verify = Перевірити квитанцію
# Under the file. Variables: $code, $place – number in the chain, $command
receipt-file =
    🧾 <b>Ваша квитанція.</b> Будь ласка, збережіть її.

    Код: <code>{ $code }</code>
    Місце в ланцюжку: { $place }

    Файл доводить, що і коли було підписано. У ньому є назва організації: показуйте його лише тим, кому хочете. У коді назви немає: з ним будь-хто може перевірити, чи чинний підпис: { $command }
# In the file, for people. Variables: $organisation, $country, $reference, $version, $date, $code, $command
receipt-words =
    Квитанція про підпис
    Організація: { $organisation }, { $country }
    Номер: { $reference }
    Версія заяви: { $version }
    Дата підпису: { $date }
    Код: { $code }
    Щоб перевірити, надішліть боту: { $command } { $code }
# A button
mysignature-receipt = 🧾 Квитанція
# Variables: $command
verify-how = Надішліть { $command } і код квитанції одним повідомленням. Код указано у квитанції, він має такий вигляд: <code>1A2B-3C4D-5E6F</code>
# Variables: $command
verify-unknown = Такого коду немає в жодній нашій квитанції. Звірте його з квитанцією знак за знаком. Ваші власні квитанції — тут: { $command }
# Variables: $place, $date, $version, $status
verify-stands =
    ✅ <b>Квитанція справжня, підпис чинний.</b>

    Дата підпису: { $date }
    Версія заяви: { $version }
    Стан: { $status }
    Місце в ланцюжку: { $place }
# Only while it is in the public list. Variables: $organisation, $place, $date, $version, $status
verify-stands-named =
    ✅ <b>Квитанція справжня, підпис чинний.</b>

    Організація: <b>{ $organisation }</b>
    Дата підпису: { $date }
    Версія заяви: { $version }
    Стан: { $status }
    Місце в ланцюжку: { $place }
# Variables: $place
verify-gone = ↩️ Квитанція справжня (місце в ланцюжку: { $place }), але підпис відтоді відкликано або стерто. Він більше не враховується.
# Variables: $place
verify-replaced = ✏️ Квитанція справжня (місце в ланцюжку: { $place }), але підпис відтоді виправлено. Замість неї видано новішу квитанцію.
# Variables: $place, $controller, $contact
verify-broken = ⚠️ У наших даних щось не так, місце в ланцюжку: { $place }. Будь ласка, повідомте про це. { $controller }: { $contact }
# A line of the digest. Variables: $count – its place, $digest – beginning of the newest one’s hash
digest-chain = 🔗 Ланцюжок квитанцій: ланок — { $count }, остання — <code>{ $digest }</code>. Збережіть цей рядок: за ним згодом буде видно, чи щось змінилося.
