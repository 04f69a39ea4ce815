"""The cues of freedom lost: taken, held, missing."""

CUES = {
    "kidnapped": """
        fue|fueron|fui|fuimos llevado|llevada|llevados por|a
        nos|me|lo|la|los|las estan|van_a llevando|llevar | se llevaron|llevo a | levantaron a mi|mis|nuestro
        nos|me|lo|la|los montaron en | quieren|exigen|pidiendo|piden [~2] dolares|plata|dinero|dolares por
        agarro a mi|mis|nuestro | nos|me|lo|la|los agarro | <malos> [nos|me|lo|la] agarro|agarraron
        en manos|poder de [la|los|el|un|unos] <malos> | se llevo [la|el] <malos> | secuestr* | rehen | rehenes
        se lo|la|los|las|nos|me llevaron|llevan|llevo|estan_llevando
        se llevaron|llevaban|llevan|llevo|estan_llevando a mi|mis|nuestro|nuestra|nuestros|un
        se llevaron|llevaban|llevan|llevo|estan_llevando a una|mi|el|la|los|todos|varios
        se llevaron [preso|presa|presos|detenido] [~1] <familia>
        nos|me llevaron|llevan [a|al|presos|detenidos] | llevaron a mi|mis|nuestro|nuestra|nuestros
        raptaron|rapto | raptado|raptada|raptados | rapt*
        nos|me|lo|la|los|las tienen|tiene retenid*|secuestrad*|amarrad*|encerrad*
        nos|me|lo|la|los|las tienen|tiene cautiv*|preso*|presa*|detenid*
        tienen|tiene a mi|mis|nuestro|nuestra | piden rescate | pidiendo rescate
        retenidos|retenido|retenida|retenidas | retuvieron | nos|me|lo|la|los retienen | retienen
        agarraron a mi|mis|nuestro|nuestra|un | nos|me|lo|la|los agarraron
        se llevo|llevaron preso*|presa*|detenid* | sacaron a mi|mis ~3 fuerza|golpes|rastras
        cautivos|cautivo|cautiva | se llevaron <familia> | desaparecieron a | llevaron preso*|presa*|detenid*
        obligaron a subir | montaron en una|un camioneta|carro|patrulla
        metieron en una|un camioneta|carro|patrulla | amarraron | nos|me|lo|la tienen en
    """,
    "detained": """
        no lo|la|los|las|nos|me han_soltado|han_liberado|ha_soltado|sueltan
        no lo|la|los|las|nos|me soltaron|liberan|quieren_soltar|liberaron|han_dejado_ir
        sigue|siguen|aun|todavia detenid*|pres*|retenid* | no ha|han sido liberad*
        no sale|salen de la carcel | detenid* | arrest* | presos|preso|presa|presas | encarcel* | carcel
        calabozo | esposad*|esposaron | interrog* | nos|me|lo|la|los detuvieron|detienen|detuvo | detuvieron
        encerrad*|encerraron | no nos|me|lo|la|los dejan|dejaron salir|ir|irnos|irme
        nos|me|lo|la agarro la|el <malos> | incomunicad* | bajo custodia | tras las rejas
        en el sebin|dgcim|comando|cicpc
    """,
    "missing": """
        desaparec* | no encuentro|encontramos a mi|mis|nuestro|nuestra | no aparece|aparecen
        se perdio|perdieron mi|mis|nuestro|nuestra|el|la | perdi|perdimos a mi|nuestro|nuestra|mis|nuestros
        extraviad* | no se|sabemos donde esta|estan mi|mis|nuestro|nuestra
    """,
}
