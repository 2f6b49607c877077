# Waarschuwingen die nergens anders horen. Voor het secretariaat.

# Variables: $count – how often since the last message about it, $kind – class and place of the fault, for engineers
alert-bug =
    { $count ->
        [one] ⚠️ <b>Er zit een fout in het programma.</b> Sinds het laatste bericht erover is die { $count } keer opgetreden.
       *[other] ⚠️ <b>Er zit een fout in het programma.</b> Sinds het laatste bericht erover is die { $count } keer opgetreden.
    }

    Geef deze regel door aan de mensen die de bot onderhouden. Er staat niets in over personen:

    <code>{ $kind }</code>
# Variables: $length – a span of time
alert-away =
    ✅ <b>De bot ontvangt weer berichten.</b> Dat lukte { $length } lang niet: Telegram was onbereikbaar of de bot stond uit.

    Er is niets verloren: Telegram bewaart 24 uur lang wat mensen schrijven, en zij krijgen nu antwoord.
# Variables: $length – a span of time
alert-away-lost =
    ⚠️ <b>De bot ontvangt weer berichten.</b> Dat lukte { $length } lang niet: Telegram was onbereikbaar of de bot stond uit.

    Telegram bewaart maar 24 uur lang wat mensen schrijven. Wat daarvoor is geschreven, is verloren en bleef zonder antwoord. Met /broadcast kunt u iedereen die nieuws ontvangt inlichten.
