"""The cues of freedom lost: taken, held, missing."""

CUES = {
    "kidnapped": """
        fue|fueron|fui|fuimos llevado|llevada|llevados por|a
        nos|me|lo|la|los|las estan|van_a llevando|llevar | se llevaron|llevo a | levantaron a mi|mis|nuestro
        nos|me|lo|la|los montaron en | quieren|exigen|pidiendo|piden [~2] dolares|plata|dinero|dolares por
        agarro a mi|mis|nuestro | nos|me|lo|la|los agarro | <malos> [nos|me|lo|la] agarro|agarraron
        en manos|poder de [la|los|el|un|unos] <malos> | se llevo [la|el] <malos> | secuestr* | rehen
        rehenes | se lo|la|los|las|nos|me llevaron|llevan|llevo|estan_llevando
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
        cautivos|cautivo|cautiva | se llevaron <familia> | desaparecieron a
        llevaron preso*|presa*|detenid* | obligaron a subir | montaron en una|un camioneta|carro|patrulla
        metieron en una|un camioneta|carro|patrulla | amarraron | nos|me|lo|la tienen en
        montan|montaron|montando|metieron ~3 patrulla|camioneta|carro|jeep|moto|maletera
        subieron|meten|suben|montan ~3 patrulla|camioneta|carro|jeep|moto|maletera
        montan|montaron|montando|metieron ~3 van|camion|toyota|convoy|machito|rustico
        subieron|meten|suben|montan ~3 van|camion|toyota|convoy|machito|rustico
        me|nos|lo|la|los|le metieron|montaron|subieron|meten en|a|al|dentro
        me|nos|lo|la|los|le montan|suben|tiran|tiraron|lanzaron en|a|al|dentro
        se llev*|llevo|llevaron [~1] <gente>|<malos>
        se llevaron|llevo al|los|las|la|el|unos|dos|tres|cuatro|varios|todos|todas | maletera
        en un|el cuarto|sotano|galpon|hueco|rancho|monte ~2 encerr*|amarr*|tien*|secuestr* | amordaz*
        vendaron|taparon los ojos|la_cara|la_cabeza | encapuch*|capucha en
        nos|me|lo|la|los|las tienen|tiene|tenian|mantienen [~1] metid*|sometid*|encerrad*
        nos|me|lo|la|los|las tienen|tiene|tenian|mantienen [~1] amarrad*|amordazad*
        nos|me|lo|la|los|las tienen|tiene|tenian|mantienen [~1] vendad*|encadenad*
        nos|me|lo|la|los|las tienen|tiene|tenian|mantienen [~1] aqui|cautiv*|de_rodillas
        nos|me|lo|la|los|las tienen|tiene|tenian|mantienen [~1] en_un|en_el|en_la|contra | encaden*
        tienen|tiene|agarraron [preso|presa|presos|retenido] [~1] a mi|mis|nuestro|nuestra|un|una
        agarro|retienen [preso|presa|presos|retenido] [~1] a mi|mis|nuestro|nuestra|un|una
        detuvieron|llevaron [preso|presa|presos|retenido] [~1] a mi|mis|nuestro|nuestra|un|una
        tienen|tiene|agarraron [preso|presa|presos|retenido] [~1] a los|las|dos|tres|varios|el|la
        agarro|retienen [preso|presa|presos|retenido] [~1] a los|las|dos|tres|varios|el|la
        detuvieron|llevaron [preso|presa|presos|retenido] [~1] a los|las|dos|tres|varios|el|la
        <malos> [ya] tienen|tiene|agarraron|agarro a|al
        <malos> [ya] llevaron|retuvieron|pararon|bajaron|secuestraron a|al
        se quedo|quedaron con mi|mis|el|la|los|nuestro|nuestra|un|una [~1] <gente>
        lo|la|los|las|nos|me dejaron adentro|ahi|alla|retenid*|detenid*|pres*
        sac*|sacaron|sacaron_a [a|del|de|por] [mi|mis|el|la|un|una|los|las] [~2] fuerza|golpes
        sac*|sacaron|sacaron_a [a|del|de|por] [mi|mis|el|la] [~2] rastras|pelos|encapuch*
        sac*|sacaron|sacaron_a [a|del|de|por] [un|una|los|las] [~2] rastras|pelos|encapuch*
        bajaron|jal*|arrastr* [a|del|de|por] [mi|mis|el|la|un|una|los|las] [~2] fuerza|golpes
        bajaron|jal*|arrastr* [a|del|de|por] [mi|mis|el|la|un|una|los|las] [~2] rastras|pelos|encapuch*
        a la fuerza | contra su|mi|nuestra voluntad
        lo|la|los|las|le|me|nos bajaron|bajo|sacaron|saco del|de|a
        bajaron a mi|mis|los|todos|varios|dos|un | rescate de|por|en ~1 dolares | secuestro expres*
        el|un|los captor* | levant* a mi|mis|un|los | desaparici* forzada | raptad*
        nos|lo|la|los interceptaron | intercept* | me|nos|lo|la tienen | mentira me | amarrad*
        amarr* a|al|las|los|mi|mis | vendad* [de] [los] ojos
        bolsa|capucha|funda|trapo en la|mi|su cabeza|cara | en la maleta|maletera|cajuela [de|del]
        en [la] [parte] [de] atras de [una|la] patrulla|camioneta
        no se|sabemos [a|pa|para] [donde|adonde] [nos|me|lo|la] llevan|llevaron|llevo
        me|nos|lo|la|los llevan|llevaban|llevando a|para|pa|hacia|en|por|con|donde|lejos | en fila contra|de
        contra la pared | quieren|intentan|van_a llevarse|llevarnos|llevarme|llevarlo|llevarla
        obligan|obligaron a|ir | no me|nos|lo|la abren|abrieron|quieren_abrir [la] [puerta|reja|porton]
        vieron|vi|vimos subir*|montar*|llevar* | la|lo|los vieron subir|montar|llevar
        somos|soy|sere|seremos los|el|la proximos|proximo|siguientes|siguiente|proxima | reclut*
        trabajo forzado | no me|nos paga|pagan y no me|nos deja|dejan
        me|nos tiene|tienen encerrad*|trabajando|esclav* | esclav*
        metieron|tienen|encerraron|llevaron [a] [todos|todas|los|las] ~3 en un|una|el|la cuarto|sala
        metieron|tienen [a] [todos|todas|los|las] ~3 en un|una|el|la celda|habitacion|oficina
        encerraron|llevaron [a] [todos|todas|los|las] ~3 en un|una|el|la celda|habitacion|oficina
        metieron|tienen|encerraron|llevaron [a] [todos|todas|los|las] ~3 en un|una|el|la galpon|sotano
        metieron|tienen [a] [todos|todas|los|las] ~3 en un|una|el|la deposito|camion|hangar
        encerraron|llevaron [a] [todos|todas|los|las] ~3 en un|una|el|la deposito|camion|hangar
        me|nos|lo|la|los|las van|iban a llevar|agarrar|buscar|meter|joder
        van a llevarme|llevarnos|llevarlo|llevarla|llevarselo|llevarsela|agarrarme|agarrarnos
        se llevaron|agarraron|detuvieron a dos|tres|uno|una de|del [los|las|mis|nosotros|nuestros]
        se llevaron|agarraron|detuvieron a varios|varias|cuatro|algunos de|del [los|las]
        se llevaron|agarraron|detuvieron a varios|varias|cuatro|algunos de|del [mis|nosotros|nuestros]
        se retuvieron|dejaron|bajaron|tienen a dos|tres|uno|una de|del [los|las|mis|nosotros|nuestros]
        se retuvieron|dejaron a varios|varias|cuatro|algunos de|del [los|las|mis|nosotros|nuestros]
        se bajaron|tienen a varios|varias|cuatro|algunos de|del [los|las|mis|nosotros|nuestros]
        se ha|han|habian llevado [a]
        me|nos|lo|la|los ha|han agarrado|llevado|sacado|encerrado|raptado|metido | con candado
        candado* en|a|al|la|el ~1 puerta|porton|reja|galpon | nos|me|los trancaron|encadenaron|enllavaron
        hasta que ~2 pague|paguemos|paguen ~2 [plata|real|reales|rescate|dolares]
        hasta que ~2 pagan|pague_alguien|den|demos ~2 [plata|real|reales|rescate|dolares]
        pidieron|piden [como] [<num>] [mil|millones|dolares|verdes] [~1] por soltar*|liberar*|devolver*
        pide|quieren|exigen [como] [<num>] [mil|millones] [~1] por soltar*|liberar*|devolver*
        pide|quieren|exigen [como] [<num>] [dolares|verdes] [~1] por soltar*|liberar*|devolver*
        pidieron|piden [como] [<num>] [mil|millones|dolares|verdes] [~1] por entregar*|el|ella|dejar*
        pide|quieren|exigen [como] [<num>] [mil|millones|dolares|verdes] [~1] por entregar*|el|ella|dejar*
        contra la pared | de cara a|contra la pared
        nos|me|los ponen|pusieron|tienen ~1 rodillas|arrodillad*|boca_abajo|contra
        bajaron|bajando|sacaron|sacando a|todos|los|las|unos|dos|tres ~1 pasajeros|gringos|hombres
        bajaron|bajando|sacaron|sacando a|todos|los|las|unos|dos|tres ~1 muchachos|extranjeros
        bajaron|bajando|sacaron|sacando a|todos|los|las|unos|dos|tres ~1 del_bus|del_autobus
        tienen|agarraron|llevaron|cargaron_con|detuvieron [a] <name>
        sigue|siguen|quedo|quedaron|esta|estan [todavia|aun] con ellos|esa_gente|esos_tipos
        sigue|siguen|quedo|quedaron|esta|estan [todavia|aun] con los_tipos|la_guerrilla
        sigue|siguen|quedo|quedaron|esta|estan [todavia|aun] con el_eln|los_malandros
        lo|la|los|las volvemos|vuelvo|volveremos [a] ver ~1
        llevaban|montaban|metian [a] mi|mis|al|la|el|los|un|una|dos|nuestro [~1] <gente>
        subian|arrastraban|sacaban|cargaban [a] mi|mis|al|la|el|los|un|una|dos|nuestro [~1] <gente>
    """,
    "detained": """
        en la|los dgcim|sebin|faes|cicpc|ptj|pnb|comandancia|comisaria ~1 [de] [detenid*|pres*]
        no lo|la|los|las|nos|me han_soltado|han_liberado|ha_soltado|sueltan
        no lo|la|los|las|nos|me soltaron|liberan|quieren_soltar|liberaron|han_dejado_ir
        sigue|siguen|aun|todavia detenid*|pres*|retenid* | no ha|han sido liberad*
        no sale|salen de la carcel | detenid* | arrest* | presos|preso|presa|presas | encarcel* | carcel
        <clitico>|al|el|un|del|este|ese calabozo | calabozos | en calabozo preso | esposad*|esposaron
        interrog* | nos|me|lo|la|los detuvieron|detienen|detuvo | detuvieron
        encerrad*|encerraron | no nos|me|lo|la|los dejan|dejaron salir|ir|irnos|irme
        nos|me|lo|la agarro la|el <malos> | incomunicad* | bajo custodia | tras las rejas
        en el sebin|dgcim|comando|cicpc | bajo arresto | preso|presa|presos|presas | pres* en|por
        las esposas | pusieron|pus* [~1] [las] esposas|ganchos | engrill* | enganchad*
        en la carcel|comisaria|celda|delegacion|prision|tocoron
        en la rotunda|fiscalia|jefatura|policia|patrulla|zona_7
        en el helicoide|calabozo|comando|cicpc|faes ~3 [detenid*|tien*|pres*|retenid*|golpe*]
        en el penal|modulo|reten|regimiento|cuartel|fuerte ~3 [detenid*|tien*|pres*|retenid*|golpe*]
        celda|celdas | helicoide|tocoron | captur* | apres* | aprehen* | deten*
        redada*|operativo ~2 llev*|cay*
        llevaron [~1] al|a_la|para_el|pal comando|sebin|cicpc|comisaria|dgcim
        llevaron [~1] al|a_la|para_el|pal helicoide|fuerte|cuartel|penal|tribunal*
        los|la|el|del sebin|dgcim|faes|cicpc|pnb|gnb tien*|agarr*|llev*|se|entr*|busc* | imput* | terroris*
        lo|la|los|me|nos present* en tribunal* | de rodillas | manos en la cabeza|nuca|pared
        contra la pared | <menor>|<familia> [esta|sigue|quedo] pres*|detenid*|retenid*|encerrad*
        cayo|caimos|cayeron pres* | sembraron|sembro [~1] droga*|arma*
        no lo|la|los|las|le|les [han|ha] dejado|dejan|dejaron|deja|sueltan [volver|salir|ir]
        no lo|la|los|las|le|les [han|ha] dejado|dejan|dejaron|deja|sueltan [irse|seguir|regresar|bajar]
        no lo|la|los|las|le|les [han|ha] soltaron|soltado [volver|salir|ir|irse|seguir|regresar|bajar]
        no lo|la|los|las|le|les [han|ha] devuelven|devolvieron|entregan [volver|salir|ir]
        no lo|la|los|las|le|les [han|ha] devuelven|devolvieron|entregan [irse|seguir|regresar|bajar]
        no nos|me [han|ha] dejado|dejan|dejaron|deja salir|ir|irnos|irme|volver|bajar|libre*
        no nos|me [han] sueltan|soltaron|soltado|devuelven
        recluid* | permanece|sigue|continua|esta pres* | privad* de [su|la] libertad | tras las rejas
        imputad* | sin acceso a [la|su|un] defensa|abogado|visita*
        trasladad* al|a [la|el] [~1] carcel|prision|penal|helicoide|rodeo|tocoron
        incomunicad* en [el|la] ~1 comando|sede|comandancia|carcel
    """,
    "missing": """
        desaparec* | no encuentro|encontramos a mi|mis|nuestro|nuestra | no aparece|aparecen
        se perdio|perdieron mi|mis|nuestro|nuestra|el|la | perdi|perdimos a mi|nuestro|nuestra|mis|nuestros
        extraviad* | no se|sabemos donde esta|estan mi|mis|nuestro|nuestra
        se [me|nos] perdio|perdieron|extravio|solto [el|la|mi|mis|los|un|una] <menor>|<familia>
        perdi [a] [mi|el|la] <menor> | no aparec* | sin rastro | no hay rastro | no dio|dieron senal*
        no da|dan senal* | no volvio|volvieron|regreso|regresaron [a|de|del|desde|mas|,|y|nunca]
        nunca llego|llegaron|volvio|regreso|aparecio
        salio ~6 no volvio|regreso|vuelve|regresa|aparece|ha_vuelto|ha_regresado|ha_aparecido
        busc* en hospitales|morgue* | la ultima vez que
        no se [nada] donde esta|estan|lo_llevaron|la_llevaron|los_llevaron|se_lo|la_tienen|lo_tienen
        se lo trago la tierra | donde esta mi | se fugo | no ha dado senal* | se separ* de nosotros
        nos separ*|separaron de | no ha|han vuelto|regresado|aparecido
        no llego|llegaron|volvio|regreso del|de_la|de colegio|escuela|trabajo
        no llego|llegaron|volvio|regreso del|de_la|de liceo|clases|universidad|cole
        vimos|vi|vieron por ultima vez|la_ultima_vez | desde la alcabala no
    """,
}
