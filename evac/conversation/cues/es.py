"""Spanish cues, without accents. How phrases are written is told in ``conversation/phrases.py``."""

from evac.kernel.folding import word_set

CLASSES = {
    "familia": word_set("""
        esposa esposo marido mujer hijo hija hijos hijas nino nina ninos ninas bebe bebes mama papa
        madre padre padres hermano hermana hermanos hermanas tio tia tios tias primo prima primos
        primas abuela abuelo abuelos abuelita abuelito nieto nieta nietos sobrino sobrina sobrinos
        suegra suegro suegros cunado cunada yerno nuera novio novia amigo amiga amigos amigas pareja
        familia familiar familiares vecino vecina vecinos companero companera chamo chama chamos
        chamito chamita muchacho muchacha muchachos jefe compadre comadre hermanito hermanita hijito
        hijita viejo vieja esposos morochos gemelos ahijado ahijada padrastro madrastra hijastro
        hijastra
    """),
    "estar": word_set("""
        estoy estamos esta estan estaba estabamos estaban este esten sigo seguimos sigue siguen ando
        andamos anda andan quede quedamos quedo quedaron siento sentimos siente sienten encuentro
        encontramos encuentra encuentran fue fueron fui fuimos hemos ha han he resulte resulto
        resultaron es son soy somos tengo tenemos tiene tienen hay sido encontramos salimos sali
        llegue llegamos salio estara estaremos estare vamos va voy
    """),
    "clitico": word_set("me nos lo la los las le les te se"),
    "muy": word_set("""
        muy bien todos todas todo aca aqui super bastante tan un poco ya aun todavia gracias a dios
        ahora por mas medio completamente sanos tranquilos en casa los dos ambos
    """),
    "malos": word_set("""
        policia policias soldados militares militar guardia guardias gnb pnb sebin dgcim faes cicpc
        colectivo colectivos encapuchados hombres hombre tipos sujetos malandros malandro pranes
        guerrilla guerrilleros paramilitares paracos banda bandas eln delincuentes armados gente
        ellos funcionarios motorizados pandilla ladrones choros hampa secuestradores
    """),
    "puerta": word_set("""
        puerta casa apartamento apto edificio hotel habitacion cuarto ventana porton reja vivienda
        residencia
    """),
    "cuerpo": word_set("""
        pierna brazo cabeza pecho espalda barriga estomago pie mano hombro cuello cara ojo costilla
        costillas tobillo cadera rodilla
    """),
}

DISTRESS = {
    "sos_word": """
        auxilio | socorro | emergencia | rescatenme|rescatenos|rescaten|rescatennos|rescate
        salvenos|salvenme|salvennos | salve nos|me | vida o muerte | nos van|vamos a matar|morir
        me van|voy a matar|morir | se esta muriendo | nos estamos muriendo | me estoy muriendo | muriendo
        agonizando | se me|nos muere|mueren | cuestion de vida
    """,
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
    "shot": """
        bala perdida | dispararon a
        nos|me|le|lo|la|les dispararon|disparan|disparo|balearon|tirotearon|tirotean
        balead*|baleo|balearon | herid* de bala|balas
        tiro|tiros|bala|balazo|balazos|disparo en [el|la|una|su|mi] <cuerpo>
        recibio|recibi|dieron|metieron|pegaron|pego [~1] tiro|tiros|balazo|balazos|disparo|disparos|bala
        abaleado|abaleada|abalearon|abaleados | le|lo|me|la dieron un|dos|tres|varios tiro|tiros|balazo
        impacto de bala | acribill*
    """,
    "shooting": """
        disparos | disparando | tiroteo* | balacera* | plomo | plomazon | tirotean | tiros | balas
        estan echando tiros|plomo | fuego cruzado | nos disparan|estan_disparando | rafagas|rafaga | 🔫
        francotirador* | enfrentamiento* | disparan | detonaciones|detonacion | echando plomo|tiros
        plomamentazon | detonando
    """,
    "bleeding": """
        sangr* | desangr* | hemorrag* | mucha|bastante|tanta sangre
        botando|perdiendo|pierde|perdio [mucha|mas] sangre | llen* de sangre
    """,
    "wounded": """
        machete* | a machetazos | herid* | hirieron|hirio|hieren | lesionad*|lesion|lesiones
        golpead*|golpearon|golpeo|golpean|golpeando | apunal*|acuchill*|punalada* | machetazo*|machetearon
        le|me|nos|lo|la pegaron|cayeron_a|caen_a|estan_pegando | tortur*
        nos|me|le|lo|la|los dieron una golpiza|paliza | paliza|golpiza | quemad*|quemaduras | atropell*
        dan_o|dano a mi|mis|nuestro | lastimad*|lastimaron|lastimo | cayeron a golpes|palos|palo | accidente
        chocamos|volcamos
    """,
    "killed": """
        mataron|mato|matan|matando | muert* | asesin* | fallec* | murio|murieron | ejecut* | cadaver*
        nos|me|lo|la|los|te quieren|van_a|quiere|va_a|pueden|vienen_a matar* | matar nos|me|lo|la
        matarnos|matarme|matarlo|matarla
    """,
    "attacked": """
        atac* | ataque|ataques | agred*|agresion | emboscad*|emboscaron | asalt*
        saquean|saqueando|saqueadores|saqueo ~3 aqui|casa|edificio|nuestra|afuera | linch*
        allan*|allanaron|allanamiento | bajo ataque|fuego | turba
    """,
    "armed": """
        <malos> rodear*|rodean|rodearon|rodeando | entraron a|por la fuerza
        entro a|en [la|mi|nuestra] <puerta> | tienen armas|pistolas|fusiles|un_arma
        hombres|hombre|gente|tipos|sujetos|grupo|grupos armad*
        civiles|encapuchados|colectivos|motorizados|bandas|banda|personas|malandros armad* | armados
        pistoleros|sicarios|encapuchados | con armas|fusiles|pistolas|pistola|fusil|rifles|machetes
        <malos> [~2] afuera|rodean*|rodeando|golpeando|tocando|tumbando
        <malos> en|frente|dentro|entrando|entraron ~2 <puerta>
        tumbando|tumbaron|tumbar|rompiendo ~2 puerta|porton|reja|puertas
        rompieron|golpeando|forzando|pateando|tocando ~2 puerta|porton|reja|puertas
        quieren|intentan|tratando|tratan [de] entrar | estan entrando|metiendose | se metieron [a|en]
        entraron a|en [la|mi|nuestra|el|al] <puerta> | se estan metiendo | nos tienen rodead* | rodead*
        nos rodean|rodearon | nos|me apunt* | apuntan*|apuntaron|apuntando | a punta de pistola | encanon*
        casa por casa | estan en la|mi|nuestra puerta | afuera de [la|mi|nuestra] <puerta> hay
        vienen armad* | <malos> en la puerta | esta|estan el|la|los <malos> en|afuera|aqui
    """,
    "threatened": """
        amenaz* | extors* | nos|me|lo|la vienen|andan|estan a_buscar|buscando
        vienen por|a_buscar nos|mi|nosotros|buscarnos | vienen por nosotros|mi | nos buscan|andan_buscando
        vacuna ~2 pagar
    """,
    "followed": """
        nos|me vienen|andan|vienen_a siguiendo|persiguiendo | nos|me estan siguiendo|persiguiendo|vigilando
        nos|me siguen|persiguen | persig*|persecucion
    """,
    "trapped": """
        se derrumbo|derrumba|desplomo|cayo [el|la] edificio|casa|techo|pared
        edificio|casa|techo|pared se derrumbo|cayo|desplomo|vino_abajo | atrapad* | tapiad*
        bajo los escombros | escombros | se derrumbo|cayo el techo|edificio|la_casa
        escondid*|escondiendo*|escondemos | nos|me escond* | encerrad* en | acorralad*
        sin poder salir de|del
    """,
    "medical_emergency": """
        no ~1 pulso | sin pulso | dejo|deja|paro de respirar | veneno | trago|tomo ~2 veneno|cloro
        shock diabetico|hipoglicemico | coma | apenas respira|puede_respirar | me estoy desmayando
        perdiendo el conocimiento | infarto|infartado|infarta*|paro_cardiaco|paro_respiratorio | derrame
        acv | convuls* | inconsciente|inconciente|inconcientes|inconscientes | desmay*
        perdio|perdi el conocimiento|conciencia | no respira|respiran|respirar
        no puede|puedo|pueden respirar|moverse|hablar | le|me|nos cuesta|falta respirar|el_aire|aire
        se ahoga|ahogo|esta_ahogando|asfixia | asfixi*|ahogand*|ahogo | dificultad para|al respirar
        se atraganto|atraganta | dolor de|en [el] pecho | coma diabetico | se desmayo|desplomo|colapso
        no reacciona|responde_al|despierta|reaccionan | le dio un|una
        me dio un|una infarto|ataque|derrame|acv | sobredosis | envenen*|intoxic*
        mordedura|mordio ~2 culebra|serpiente | picadura|pico ~2 culebra|escorpion|alacran
        ahogad*|electrocut* | crisis asmatica|hipertensiva|de_asma | ataque al corazon|de_asma|cardiaco
        preeclampsia | ambulancia | emergencia medica | azucar muy|en alta|baja|400|500 | esta morad*
        se puso morad* | muy grave | esta|estan|estoy [muy] grave|graves | gravemente | delicad* de salud
        choque anafilactico | reaccion alergica | apendicitis | peritonitis | fiebre muy alta|de_40|de_41
    """,
    "birth": """
        parto | de parto | dando a luz | va a parir|dar_a_luz|nacer | rompio|rompi fuente|fuentes|aguas
        contracciones | pariendo | aborto|abortando|perdiendo_el_bebe | esta naciendo | trabajo de parto
        dar a luz
    """,
    "rape": """
        violaron|violando|violacion|violo|violada|violadas | abus* sexual* | abuso sexual | abusaron
    """,
    "suicide": """
        quiero morir|morirme|matarme|suicidarme | suicid* | quitar me|se la vida | quitarme la vida
        me quiero|quiero morir|matar | no quiero vivir
    """,
    "fire": """
        incend* | fuego | se quema|esta_quemando|estan_quemando|quemo
        quemando ~2 casa|casas|edificio|carro|carros | en llamas | prendieron|prendio candela|fuego
        candela | mucho humo | humo en|por|entra* | 🔥 | ardiendo
    """,
    "explosion": """
        explosi* | explot* | bomba|bombas|bombarde*|bombazo | granada* | misil* | metralla | ataque aereo
        cohetes
    """,
    "in_danger": """
        en [mucho|grave|serio|gran] peligro|riesgo | peligra [mi|nuestra] vida | corre*|corremos peligro
        vida[s] corre*|en_peligro | vida corre* | vidas corren
        temo|tememos por mi|nuestra|su|nuestras vida|vidas
    """,
    "help_word": """
        no tengo|tenemos|nos_queda|me_queda|tiene|tienen nada | perdi|perdimos todo | sin nada
        saquen|saque|rescaten|evacuen|busquen a mi|mis|nuestra|nuestro
        nadie ~2 ayuda|ayudan|ayudado|responde|viene | ayuda | ayuda me|nos|por_favor|le|lo
        ayudenos|ayudeme|ayudenme|ayudennos|ayuden|ayudar|ayudarnos|ayudarme|ayudame|ayudanos|ayudeno
        necesit* ayuda | saquenme|saquennos|saqueme|saquenos|saquen|saque|sacame|sacarnos|sacarme
        saque* nos|me | vengan a buscar*|rescatar* | vengan por|rapido|ya|pronto|ahora
        busquenme|busquennos|busquenos|vengan_a_buscarnos|vengan_por_nosotros
        no se|sabemos que hacer|a_donde_ir|adonde_ir|donde_ir | desesperad* | que hago|hacemos
        por favor vengan|manden|envien|mande|auxili*
        manden|envien|mande ayuda|a_alguien|ambulancia|policia|una|un|medico | nos evacuen|saquen
        me saquen | necesit* salir|irme|irnos|que_me|que_nos|evacua* | estoy|estamos mal | tenemos que salir
        asistencia | urge ayuda|salir|que
    """,
    "stuck": """
        no nos|me|les deja|dejaron|permiten|permite abordar|pasar|salir|cruzar
        no nos|me|les deja|dejaron|permiten|permite entrar|subir|embarcar|seguir
        nos|me devolvio|regresaron|regreso|rechazaron|devuelven|negaron | varad*
        no puedo|podemos|puede|pueden salir|irme|irnos|ir|viajar|pasar|mover*
        no pudimos|pude|logramos|hemos_podido|he_podido salir|irme|irnos|ir|viajar|pasar|mover*
        no puedo|podemos|puede|pueden movernos|moverme|llegar|cruzar|volar|avanzar|regresar|volver
        no pudimos|pude|logramos|hemos_podido|he_podido movernos|moverme|llegar|cruzar
        no pudimos|pude|logramos|hemos_podido|he_podido volar|avanzar|regresar|volver
        no hay como|forma|manera|modo [de] salir|ir|pasar|irnos
        sin poder salir|movernos|moverme|irnos|avanzar|pasar|viajar
        no tengo|tenemos como|forma|manera [de] salir|ir|irme|irnos|llegar|mover*|movernos
        no dejan pasar|salir|cruzar | no nos|me dejan|dejaron pasar|cruzar|entrar|subir|abordar|seguir
        estancad* | bloquead* | quedamos|quede atascad*|varad*|botad*|tirad*|accidentad*
        vuelo|vuelos [~2] cancel* | cancel* [~2] vuelo|vuelos | no hay vuelos|paso
        cerraron la frontera|el_paso|el_aeropuerto ~1 no | perdi|perdimos el vuelo|avion
        no puedo|podemos pagar | negaron la|el entrada|embarque|abordaje|salida | devolvieron
        imposible salir|viajar|pasar | nos|me accidentamos|accidente
        no consigo|conseguimos [~1] vuelo|pasaje*|boleto*|salir|como|transporte | accidentad* | atascad*
    """,
    "lost_person": """
        estoy|estamos|ando|andamos|esta|estan perdid* | me perdi | nos perdimos
        perdido|perdida|perdidos|perdidas
    """,
    "afraid": """
        miedo | asustad* | aterrad*|aterrorizad* | panico | temor | temo|tememos | angustiad* | susto
    """,
    "not_safe": """
        todo|muy|re|super|demasiado mal
        peligros* | insegur* | estamos|estoy|esta|estan|andamos|sigo [muy|todos|re|bastante] mal
        pasando|pasandola mal | muy feo|fea|fuerte|grave|mala|malo
        esta|se_pone|se_puso [muy] feo|fea|fuerte|peor|peligroso|critica|complicad*|malo|mala
        no [es|esta|hay] segur* | situacion [es|esta|muy] critica|grave|dificil|complicada|mala|desesperad*
        mal estado | empeor*
    """,
    "sick": """
        mareado|mareada|mareos | neumonia | enferm* | fiebre|calentura | vomit* | diarrea | dolor|dolores
        duele|duelen | infeccion|infectad* | deshidrat* | me|se siento|siente|sentimos [muy] mal|maluco
        necesit* [un|una|de|al|ver] [~1] medico|doctor|doctora|hospital|clinica|dialisis|cirugia
        necesit* [un|una|de|al|ver] [~1] operacion|oxigeno|quimio*|tratamiento
        necesit* [un|una|de|al|ver] [~1] transfusion|enfermera|pediatra|atencion | atencion medica
        asistencia medica | ayuda medica | problema|problemas de_salud|medico|medicos
        hospitalizad*|internad* | en el hospital
        llevaron|llevamos|llevar|llevando ~2 hospital|clinica|emergencias | dialisis
        malaria|paludismo|dengue|covid | tension|presion alta|baja|altisima|por_las_nubes | azucar alta|baja
        debil|debiles | desnutri* | se siente mal
    """,
    "injury": """
        no puede|puedo caminar|levantarse|levantarme|pararse|pararme|mover_la|mover_el|mover_las | fractur*
        se|me partio|rompio|quebro|parti|rompi [el|la|una|un] <cuerpo> | partid* [el|la|una] <cuerpo>
        pierna|brazo|pie|tobillo rot*|partid*|quebrad* | se cayo|me_cai | esguince
        cortada|cortadura profunda | mordio un perro
    """,
    "no_contact": """
        no contesta*|contestan|responde|responden|atiende|atienden
        no se|sabemos [nada] de mi|ella|el|ellos|mis|nuestro|nuestra|su
        no he|hemos|ha sabido|podido_comunicar*|podido_contactar|hablado|logrado_comunicar*
        no tengo|tenemos|hay noticias|comunicacion|contacto | perdi|perdimos [el] contacto|comunicacion
        sin noticias|saber|comunicacion | no me|nos|le contesta|responde|atiende
        no logro|logramos|puedo|podemos comunicar*|contactar*|localizar*|ubicar*|encontrar*
        no ha|han llegado|aparecido|regresado|vuelto|llamado|respondido|contestado
        no llego|llegaron a|todavia|aun|anoche | no regreso|volvio|regresaron|volvieron
    """,
    "robbed": """
        robaron|robo|robado|robados|robada|robar | atrac* | despoj*
        quitaron todo|los|el|la|las|nuestro|nuestras | nos|me|le|les quitaron|quitan
    """,
    "stopped": """
        nos|me|lo|la|los pararon|paran|paro|tienen_parados|detienen|bajaron
        nos|me|lo|la|los revisan|revisaron|registraron|requisaron|estan_revisando|estan_parando|tienen_en
        parad* en [la|una|el|un] alcabala|peaje|punto|reten|trancon | no nos dejan|quieren pasar|dejar_pasar
        revis* telefono*|celular*|telefonos | retien* en | bajaron del|de carro|bus|autobus|bus
        quitaron el|los|mi telefono|telefonos|celular|carro | decomis* | en un reten|alcabala ~2 no
    """,
    "hunger": """
        no comemos|como|comen|come|he_comido nada|hace|desde|en | hambre | hambrient* | sin comer
        no hemos|he|han|ha comido | nada que|para|de comer | pasando hambre
    """,
    "thirst": "sed | sedient* | nada que|para|de beber|tomar | sin agua|beber",
    "child_alone": """
        nino|nina|hijo|hija|sobrino|sobrina ~3 esta|quedo|anda|sigue solo|sola|solito|solita
        nieto|nieta|chamo|bebe|hermanito|hermanita ~3 esta|quedo|anda|sigue solo|sola|solito|solita
        nino|nina|ninos|ninas <estar>|quedo|quedaron [~1] solo|sola|solos|solas|abandonad*
        nino|nina|ninos|ninas solo|sola|solos|solas [~1] solo|sola|solos|solas|abandonad*
        hijo|hija|hijos|hijas|bebe <estar>|quedo|quedaron [~1] solo|sola|solos|solas|abandonad*
        hijo|hija|hijos|hijas|bebe solo|sola|solos|solas [~1] solo|sola|solos|solas|abandonad*
        menor|menores|nieto|nieta|nietos <estar>|quedo|quedaron [~1] solo|sola|solos|solas|abandonad*
        menor|menores|nieto|nieta|nietos solo|sola|solos|solas [~1] solo|sola|solos|solas|abandonad*
        sobrino|sobrina|chamo|chamos|chamito <estar>|quedo|quedaron [~1] solo|sola|solos|solas|abandonad*
        sobrino|sobrina|chamo|chamos|chamito solo|sola|solos|solas [~1] solo|sola|solos|solas|abandonad*
        menor*|nino*|nina*|hijos|hijas sin acompan*|sus_padres|adultos|adulto|supervision|nadie
        menor|menores|ninos|hijos|hija|hijo|nino|nina solo|sola|solos|solas | soy menor [de_edad]
        soy menor de edad y
    """,
    "papers_taken": """
        perdi|perdimos|perdio|perdieron [todos|todo|toda|a] [el|la|los|las|mi] [~1] pasaporte*|papeles
        perdi|perdimos|perdio|perdieron [todos|todo|toda|a] [el|la|los|las|mi] [~1] documentos|documento
        perdi|perdimos|perdio|perdieron [todos|todo|toda|a] [mis|nuestro|nuestros] [~1] pasaporte*|papeles
        perdi|perdimos|perdio|perdieron [todos|todo|toda|a] [sus|su|nuestras] [~1] pasaporte*|papeles
        perdi|perdimos [todos|todo|toda|a] [mis|nuestro|nuestros] [~1] documentos|documento
        perdio|perdieron [todos|todo|toda|a] [mis|nuestro|nuestros] [~1] documentos|documento
        perdi|perdimos|perdio|perdieron [todos|todo|toda|a] [sus|su|nuestras] [~1] documentos|documento
        robaron|quitaron|quito|retuvieron [todos|todo|toda|a] [el|la|los|las|mi] [~1] pasaporte*|papeles
        robaron|quitaron|quito|retuvieron [todos|todo|toda|a] [el|la|los|las|mi] [~1] documentos|documento
        robaron|quitaron [todos|todo|toda|a] [mis|nuestro|nuestros] [~1] pasaporte*|papeles
        quito|retuvieron [todos|todo|toda|a] [mis|nuestro|nuestros] [~1] pasaporte*|papeles
        robaron|quitaron|quito|retuvieron [todos|todo|toda|a] [sus|su|nuestras] [~1] pasaporte*|papeles
        robaron|quitaron [todos|todo|toda|a] [mis|nuestro|nuestros] [~1] documentos|documento
        quito|retuvieron [todos|todo|toda|a] [mis|nuestro|nuestros] [~1] documentos|documento
        robaron|quitaron|quito|retuvieron [todos|todo|toda|a] [sus|su|nuestras] [~1] documentos|documento
        perdi|perdimos|perdio|perdieron [todos|todo|toda|a] [el|la|los|las|mi] [~1] cedula|cedulas
        perdi|perdimos|perdio|perdieron [todos|todo|toda|a] [el|la|los|las|mi] [~1] identificacion|visa
        perdi|perdimos|perdio|perdieron [todos|todo|toda|a] [mis|nuestro|nuestros] [~1] cedula|cedulas
        perdi|perdimos [todos|todo|toda|a] [mis|nuestro|nuestros] [~1] identificacion|visa
        perdio|perdieron [todos|todo|toda|a] [mis|nuestro|nuestros] [~1] identificacion|visa
        perdi|perdimos|perdio|perdieron [todos|todo|toda|a] [sus|su|nuestras] [~1] cedula|cedulas
        perdi|perdimos|perdio|perdieron [todos|todo|toda|a] [sus|su|nuestras] [~1] identificacion|visa
        robaron|quitaron|quito|retuvieron [todos|todo|toda|a] [el|la|los|las|mi] [~1] cedula|cedulas
        robaron|quitaron|quito|retuvieron [todos|todo|toda|a] [el|la|los|las|mi] [~1] identificacion|visa
        robaron|quitaron|quito|retuvieron [todos|todo|toda|a] [mis|nuestro|nuestros] [~1] cedula|cedulas
        robaron|quitaron [todos|todo|toda|a] [mis|nuestro|nuestros] [~1] identificacion|visa
        quito|retuvieron [todos|todo|toda|a] [mis|nuestro|nuestros] [~1] identificacion|visa
        robaron|quitaron|quito|retuvieron [todos|todo|toda|a] [sus|su|nuestras] [~1] cedula|cedulas
        robaron|quitaron|quito|retuvieron [todos|todo|toda|a] [sus|su|nuestras] [~1] identificacion|visa
        decomisaron|botaron [todos|todo|toda|a] [el|la|los|las|mi] [~1] pasaporte*|papeles
        quemaron|extravie [todos|todo|toda|a] [el|la|los|las|mi] [~1] pasaporte*|papeles
        decomisaron|botaron [todos|todo|toda|a] [el|la|los|las|mi] [~1] documentos|documento
        quemaron|extravie [todos|todo|toda|a] [el|la|los|las|mi] [~1] documentos|documento
        decomisaron|botaron [todos|todo|toda|a] [mis|nuestro|nuestros] [~1] pasaporte*|papeles
        quemaron|extravie [todos|todo|toda|a] [mis|nuestro|nuestros] [~1] pasaporte*|papeles
        decomisaron|botaron [todos|todo|toda|a] [sus|su|nuestras] [~1] pasaporte*|papeles
        quemaron|extravie [todos|todo|toda|a] [sus|su|nuestras] [~1] pasaporte*|papeles
        decomisaron|botaron [todos|todo|toda|a] [mis|nuestro|nuestros] [~1] documentos|documento
        quemaron|extravie [todos|todo|toda|a] [mis|nuestro|nuestros] [~1] documentos|documento
        decomisaron|botaron [todos|todo|toda|a] [sus|su|nuestras] [~1] documentos|documento
        quemaron|extravie [todos|todo|toda|a] [sus|su|nuestras] [~1] documentos|documento
        rompieron|se_llevaron|quitan|robo [todos|todo|toda|a] [el|la|los|las|mi] [~1] pasaporte*|papeles
        rompieron|se_llevaron|quitan|robo [todos|todo|toda|a] [el|la|los|las|mi] [~1] documentos|documento
        rompieron|se_llevaron [todos|todo|toda|a] [mis|nuestro|nuestros] [~1] pasaporte*|papeles
        quitan|robo [todos|todo|toda|a] [mis|nuestro|nuestros] [~1] pasaporte*|papeles
        rompieron|se_llevaron|quitan|robo [todos|todo|toda|a] [sus|su|nuestras] [~1] pasaporte*|papeles
        rompieron|se_llevaron [todos|todo|toda|a] [mis|nuestro|nuestros] [~1] documentos|documento
        quitan|robo [todos|todo|toda|a] [mis|nuestro|nuestros] [~1] documentos|documento
        rompieron|se_llevaron|quitan|robo [todos|todo|toda|a] [sus|su|nuestras] [~1] documentos|documento
        decomisaron|botaron [todos|todo|toda|a] [el|la|los|las|mi] [~1] cedula|cedulas|identificacion|visa
        quemaron|extravie [todos|todo|toda|a] [el|la|los|las|mi] [~1] cedula|cedulas|identificacion|visa
        decomisaron|botaron [todos|todo|toda|a] [mis|nuestro|nuestros] [~1] cedula|cedulas
        decomisaron|botaron [todos|todo|toda|a] [mis|nuestro|nuestros] [~1] identificacion|visa
        quemaron|extravie [todos|todo|toda|a] [mis|nuestro|nuestros] [~1] cedula|cedulas
        quemaron|extravie [todos|todo|toda|a] [mis|nuestro|nuestros] [~1] identificacion|visa
        decomisaron|botaron [todos|todo|toda|a] [sus|su|nuestras] [~1] cedula|cedulas|identificacion|visa
        quemaron|extravie [todos|todo|toda|a] [sus|su|nuestras] [~1] cedula|cedulas|identificacion|visa
        rompieron|se_llevaron|quitan|robo [todos|todo|toda|a] [el|la|los|las|mi] [~1] cedula|cedulas
        rompieron|se_llevaron|quitan|robo [todos|todo|toda|a] [el|la|los|las|mi] [~1] identificacion|visa
        rompieron|se_llevaron|quitan|robo [todos|todo|toda|a] [mis|nuestro|nuestros] [~1] cedula|cedulas
        rompieron|se_llevaron [todos|todo|toda|a] [mis|nuestro|nuestros] [~1] identificacion|visa
        quitan|robo [todos|todo|toda|a] [mis|nuestro|nuestros] [~1] identificacion|visa
        rompieron|se_llevaron|quitan|robo [todos|todo|toda|a] [sus|su|nuestras] [~1] cedula|cedulas
        rompieron|se_llevaron|quitan|robo [todos|todo|toda|a] [sus|su|nuestras] [~1] identificacion|visa
        pasaporte*|papeles|documentos|cedula [~1] vencid*|perdid*|robad*|dañad*
        pasaporte*|papeles|documentos|cedula [~1] danad*|extraviad*|quemad*|retenid*
        necesit* [un|el|mi|los|mis|sacar|renovar|una] [~1] pasaporte*|papeles
        necesit* [un|el|mi|los|mis|sacar|renovar|una] [~1] documentos|visa|salvoconducto
        sin documentar|papeles | indocumentad*
    """,
    "money_gone": """
        perdi|perdimos|robaron|quitaron|robo|quitan [todo|toda] [el|la|mi|nuestro] dinero|plata|efectivo
        perdi|perdimos|robaron [todo|toda] [el|la|mi|nuestro] cartera|billetera|reales|real
        quitaron|robo|quitan [todo|toda] [el|la|mi|nuestro] cartera|billetera|reales|real
        necesit* [~1] dinero|plata|efectivo|reales
        no tengo|tenemos|hay|alcanza|me_alcanza|nos_alcanza con_que|para [pagar|pasajes|pasaje|el]
        no tengo|tenemos|hay|alcanza|me_alcanza|nos_alcanza con_que|para [los|boleto|boletos|comprar]
        limpio|limpios y | no me|nos alcanza
    """,
    "no_transport": """
        recalento|recalentado|espichado|pinchado|accidentado|accidentados
        carro|bus|autobus|camioneta|moto malo|mala|accidentada
        necesit* [~1] [un|una|el|de] transporte|carro|vehiculo|cola|taxi
        necesit* [~1] [un|una|el|de] autobus|bus|gasolina|combustible|camioneta|chofer
        carro|camioneta|autobus|vehiculo|moto [se|nos|me|esta] [nos|me|esta] accidentad*|dan*|danado
        carro|camioneta|autobus|vehiculo|moto [se|nos|me|esta] [nos|me|esta] accidento|dano|quemo
        carro|camioneta|autobus|vehiculo|moto [se|nos|me|esta] [nos|me|esta] robaron|apago|murio
        carro|camioneta|autobus|vehiculo|moto [se|nos|me|esta] [nos|me|esta] fundio|recalento|descompuso
        se [nos|me] accidento|dano|robaron [el|la] carro|camioneta|vehiculo|moto|autobus|bus
        se [nos|me] quemo|espicho|descompuso [el|la] carro|camioneta|vehiculo|moto|autobus|bus
        busc* transporte|cola|carro|quien | no pasan|hay autobuses|carros|buses|camionetas|taxis
    """,
    "homeless": """
        casa|apartamento|rancho se inundo|quemo|cayo
        no tengo|tenemos|hay a|para donde|adonde dormir|quedarme|quedarnos|ir|vivir
        nos|me botaron|sacaron|echaron|corrieron de|del [la|mi|el|nuestra] casa|hotel
        nos|me botaron|sacaron|echaron|corrieron de|del [la|mi|el|nuestra] apartamento|posada|residencia
        sin techo
        no tengo|tenemos|hay donde|adonde dormir|quedarme|quedarnos|ir|vivir|estar|pasar|refugiarnos
        en la calle | durmiendo en [la|el|una|un] calle|plaza|terminal|aeropuerto|carro|piso | desaloj*
        necesit* [un|una] refugio|techo|albergue|alojamiento|hospedaje|donde|lugar
        perdi|perdimos la|nuestra|mi casa | nos|me botaron|sacaron de la|mi|el casa|hotel|apartamento
        casa [se|esta|quedo] destruid*|inundad*|quemo|cayo|derrumb*
    """,
    "medicine_taken": """
        perdi|perdimos|robaron|quitaron|decomisaron [~1] medicina*|medicamento*
        perdi|perdimos|robaron|quitaron|decomisaron [~1] insulina|pastillas|tratamiento
    """,
    "urgent": "urgente* | urgencia | con urgencia | de urgencia",
}

QUIET = {
    "condition": """
        embarazad* | embarazo | diabetic* | diabetes | silla de ruedas | discapacit*|discapacidad
        problema|problemas del|de|cardiaco* corazon|cardiaco* | cardiac*|cardiopat* | epilep* | asmatic*
        cancer|oncologic* | autis* | hipertens* | recien nacid* | marcapaso* | alzheimer | adulto mayor
        tercera edad | ciego|ciega|sordo|sorda | postrad* | operad* hace
    """,
    "no_power": """
        sin luz|electricidad|corriente|energia | no hay|tenemos|tengo luz|electricidad|corriente
        se fue la luz|electricidad|corriente | fue la luz | apagon* | se va la luz
        corte|cortes|cortaron de|la luz
    """,
    "safe": """
        no he|hemos|ha|han tenido [ningun] problema*
        nos encontramos|hallamos bien | no estamos|estoy|esta|estan|hay en|ningun peligro|riesgo
        estoy|estamos|esta|estan|siento|sigo [mucho] mejor | ya mejor
        ninguno|nadie [de_nosotros] esta|fue|resulto|salio|ha_sido herid*|detenid*|lesionad*|lastimad*
        chevere|fino|perfecto|tranquilo todo
        <estar> [<muy>] [<muy>] bien|sanos|sano|sana|salvo|ilesos|ileso|ilesa|seguros
        <estar> [<muy>] [<muy>] seguro|segura|seguras|tranquilos|tranquilo|tranquila|ok|chevere|vivos
        <estar> [<muy>] [<muy>] vivo|viva|perfecto|fino
        <estar> [<muy>] [<muy>] excelente|resguardados|resguardado|resguardada|fuera_de_peligro
        <estar> [<muy>] [<muy>] finos|bn|normal|calmado|calmados
        <estar> [<muy>] [<muy>] calma|completos|protegidos|refugiados|sanas
        todos|todas|todo|familia|ambos|aqui|aca|nosotros [<estar>] [<muy>] bien|ok|tranquilo
        todos|todas|todo|familia [<estar>] [<muy>] tranquilos|chevere|normal|en_calma
        ambos|aqui|aca|nosotros [<estar>] [<muy>] tranquilos|chevere|normal|en_calma
        los_dos|los_tres|los_cuatro|yo [<estar>] [<muy>] bien|ok|tranquilo
        los_dos|los_tres|los_cuatro|yo [<estar>] [<muy>] tranquilos|chevere|normal|en_calma
        hijos|esposa|esposo|mama|papa [<estar>] [<muy>] bien|ok|tranquilo
        hijos|esposa|esposo|mama|papa [<estar>] [<muy>] tranquilos|chevere|normal|en_calma
        todos|todas|todo|familia|ambos|aqui|aca|nosotros [<estar>] [<muy>] seguros|seguro|en_orden|fino
        todos|todas|todo|familia [<estar>] [<muy>] perfecto|sanos|tranquila|calmado
        ambos|aqui|aca|nosotros [<estar>] [<muy>] perfecto|sanos|tranquila|calmado
        los_dos|los_tres|los_cuatro|yo [<estar>] [<muy>] seguros|seguro|en_orden|fino
        hijos|esposa|esposo|mama|papa [<estar>] [<muy>] seguros|seguro|en_orden|fino
        los_dos|los_tres|los_cuatro|yo [<estar>] [<muy>] perfecto|sanos|tranquila|calmado
        hijos|esposa|esposo|mama|papa [<estar>] [<muy>] perfecto|sanos|tranquila|calmado | a salvo
        sano|sana|sanos|sanas y salvo|salva|salvos|salvas | sin novedad | sin novedades | sin problema*
        ningun problema | sin lesiones|heridas|heridos|daños|danos | ileso*|ilesa* | fuera de peligro
        todo en orden|calma|paz | no [nos|me] paso|pasa|ha_pasado nada
        no hay novedad|novedades|problema|problemas|heridos | muy bien
        llegue|llegamos|llego|llegaron [a_casa|todos|ya] bien|sanos|a_casa
        estoy|estamos en [mi|la|nuestra|un|el] [~1] casa|hotel|refugio|resguardo
        estoy|estamos en [mi|la|nuestra|un|el] [~1] lugar_seguro|sitio_seguro|apartamento|embajada
        no necesit* nada|ayuda | lugar|sitio|zona segur* | en resguardo | resguardad*
        en casa [tranquilos|bien|todos|seguros] | bien gracias | gracias a dios bien
        bien por ahora|aca|aqui|todos|y_seguros|hasta_ahora | seguimos|sigo bien|igual|aqui
        no estamos|estoy herid* | tranquilidad | ya estoy|estamos en casa | nada que reportar
        no hubo heridos | nadie [esta|resulto|salio] herido
    """,
    "safe_word": "bien | salvo | ok | tranquilos | tranquilo | ilesos | seguros | segura",
    "moving": """
        tomando|agarrando|cogiendo [el|un|una] bus|autobus|taxi|carro|camioneta|lancha | en camino
        de camino | en carretera | en la carretera|autopista|via|ruta | en ruta | en via | rumbo a|al|hacia
        camino a|al|hacia|de|para | viajando | manejando|conduciendo
        caminando [hacia|a|por|para|con|rumbo|desde|al] | saliendo [ya|de|para|hacia|ahora|a|del|rumbo]
        salgo|salimos ya|ahora|hacia|para|rumbo|en_este|en_unos|de
        salgo|salimos del|temprano|hoy|a_las|esta|ayer|anoche|hace
        ya salimos|sali|salgo|arrancamos|partimos|nos_fuimos|me_fui | arrancamos|arranque | partimos
        vamos|voy|van|va saliendo|llegando|en_camino|rodando|por_la|por_el|en_el|en_la
        vamos|voy|van|va en_un|en_una|en_carretera|via|hacia|rumbo|camino|manejando | cruzando | nos movemos
        movilizandonos | nos estamos moviendo|yendo
        en el|un|una|la autobus|bus|carro|camioneta|avion|lancha|taxi|moto|peñero | trasladandonos|traslad*
        nos|me fuimos|fui | nos vamos [ya] para|hacia|rumbo|ahora|ya|al
        me voy [ya] para|hacia|rumbo|ahora|ya|al | llegando a|al | por salir|abordar|cruzar|llegar
        abordando|abordamos|embarcando | en transito | huyendo|escapando|huimos
        subiendo al|a_la avion|bus|autobus | ya vamos|voy | a punto de cruzar|salir|abordar
        pasando por|la|el | evacuando | estamos|estoy saliendo|viajando
    """,
    "departed": """
        salimos|sali|salieron|salio|fuera del|de pais|venezuela|vzla | ya [estamos|estoy] fuera
        cruzamos|cruce|cruzaron [ya] [la|a|al|hacia|por_la] [frontera|otro_lado|puente]
        pasamos|pase [ya] la|al|hacia|por_la|el frontera|otro_lado|puente
        ya cruzamos|cruce|pasamos_la_frontera|pase_la_frontera | del otro lado | al otro lado
        fuera de peligro_en | aterrizamos|aterrice|aterrizo|aterrizaron
        dejamos|deje|abandonamos|abandone el_pais|venezuela | nos|me fuimos|fui del|de pais|venezuela
        ya no estoy|estamos en venezuela|el_pais|vzla | ya salimos|sali del|de pais|venezuela
        evacuados|evacuado|evacuada | el avion despego | despegamos | fuera de venezuela|el_pais
        ya volamos
    """,
    "over": """
        fuera de la|una carcel|prision|celda
        soltaron | lo|la|los|las|nos|me sueltan|solto|liberaron|soltaron|dejaron_ir|dejaron_salir
        lo|la|los|las|nos|me dejaron_libre|dejaron_libres|dejaron_en_libertad
        lo|la|los|las|nos|me encontramos|encontre|rescataron|encontraron
        liberaron|liberado|liberada|liberados|liberadas | en libertad
        ya aparecio|aparecieron|lo_encontramos|la_encontramos|los_encontramos|regreso|volvio|esta_en_casa
        ya esta_libre|se_fueron|paso|paro|termino|resolvimos|resolvi|nos_dejaron_pasar
        ya [el] peligro paso | paso el peligro | se resolvio | resuelto | ya no necesit* | ya no hace_falta
        ya contesto|respondio | aparecio|aparecieron | salio|salieron del hospital
        ya esta|estan libre|libres|en_casa|a_salvo | nos dejaron pasar|ir|seguir|salir
        logramos escapar|salir|pasar | escapamos
    """,
    "mistake": """
        falsa alarma | fue un error | por error | me equivoque | ignore*|ignoren [el|mi|ese|lo]
        olviden lo|eso|mi | olvidenlo|olvidalo|olvidelo | no hagan caso
        cancel* mi|el|la reporte|alerta|solicitud|pedido | todo fue un susto
    """,
    "ended": """
        paro|pararon|termino|terminaron|ceso|cesaron|acabo|acabaron|calmo|calmaron|paso | dejaron de
        ya no hay|se_oyen|se_escuchan|hubo | se fueron|calmo|acabo
        apagaron|apagado|apago|controlado|controlaron|extinguido
    """,
    "nothing": """
        gracias por ayudar|ayudarnos|ayudarme|la_ayuda|apoyar*|todo
        nos|me estan|van_a llevando|llevar a|al|hacia [el|la|un|una] aeropuerto|frontera|hospital|hotel
        nos|me estan|van_a llevando|llevar a|al|hacia [el|la|un|una] terminal|casa|puente|refugio
        se llevaron|llevo|lleva|llevara a cabo | llevaron|llevo a comer|pasear|la_playa|conocer|ver
        lugar|sitio|zona|ruta|camino|paso|via|casa|hotel segur* para|donde|ir | es segur*
        gracias por [su|la|tu|toda|sus|todo] ayuda | puedo ayudar|colaborar | podemos ayudar
        como puedo|podemos ayudar | quiero|queremos ayudar a | ayudando a | ayuda a otros|los_demas
        muert* de risa|cansancio|sueno|frio|calor|aburrimiento|ganas | muriendo de risa|ganas|sueno|calor
        matando el tiempo|tiempo | muero de ganas
        telefono|celular|bateria|pila [~1] muert*|murio|apag*|muriendo*
        salida|numero|contacto|telefono|kit|plan de emergencia | bombas de agua|gasolina
        bomba de agua|gasolina|gasolinera | estacion de servicio | alto el fuego | cuerpo de bomberos
        buenos dias | buenas tardes|noches | buena suerte | feliz dia|noche|tarde|ano
        que esten|estes|este bien|seguros | espero que [todos] [esten|estes|este] bien
        como estan|estas|esta | cuidense|cuidate | esta bien gracias|ok|entiendo|entendido|listo | que bueno
        muy amable | gracias a dios por
        llevaron|llevar|llevo|lleva [~1] a|al [la|el|mi|su|un|una] aeropuerto|hotel|casa
        llevaron|llevar|llevo|lleva [~1] a|al [la|el|mi|su|un|una] frontera|refugio|terminal
        llevan|llevaran|llevarnos|llevarme [~1] a|al [la|el|mi|su|un|una] aeropuerto|hotel|casa
        llevan|llevaran|llevarnos|llevarme [~1] a|al [la|el|mi|su|un|una] frontera|refugio|terminal
        se llevaron bien|un_susto|las|los_carros | no se preocupe* | no te preocupes | dolor de mi_alma
        hace anos|tiempo|mucho_tiempo|meses|un_ano | el ano pasado | hijos de ~1 puta | tiro al
        perdi la|el cuenta|llamada|hilo|senal | no se si|sabemos_si|si_puedo | zona en_paz | ataque de risa
        preso de | de paso | tiros libres | toque de queda | la vacuna contra | perder tiempo
        perdid* de vista | llamada perdida | solo quiero|queria saber|informar|avisar | sin miedo
        hospital cerca | fuego artificial* | fuegos artificiales | gracias al parto | viole|violeta
        rob* tiempo | puesto de control | el hospital de
    """,
    "taken_to_hospital": """
        llevaron|llevamos|llevo|llevando|trasladaron ~3 hospital|clinica|ambulatorio
        llevaron|llevamos|llevo|llevando|trasladaron ~3 emergencia|emergencias|medico
    """,
    "intent_has_ticket": """
        tengo|tenemos|compre [ya] [el|los|un|mi|nuestros] [<num>] boleto*|pasaje*|ticket*|vuelo|vuelos
        tengo|tenemos|compre [ya] [nuestro|unos|dos|tres|mis] [<num>] boleto*|pasaje*|ticket*|vuelo|vuelos
        compramos|conseguimos|consegui [ya] [el|los|un|mi|nuestros] [<num>] boleto*|pasaje*
        compramos|conseguimos|consegui [ya] [el|los|un|mi|nuestros] [<num>] ticket*|vuelo|vuelos
        compramos|conseguimos|consegui [ya] [nuestro|unos|dos|tres|mis] [<num>] boleto*|pasaje*
        compramos|conseguimos|consegui [ya] [nuestro|unos|dos|tres|mis] [<num>] ticket*|vuelo|vuelos
        con|comprados|listos [ya] [el|los|un|mi|nuestros] [<num>] boleto*|pasaje*|ticket*|vuelo|vuelos
        con|comprados|listos [ya] [nuestro|unos|dos|tres|mis] [<num>] boleto*|pasaje*|ticket*|vuelo|vuelos
        tiene|tienen|reserve|reservamos [ya] [el|los|un|mi|nuestros] [<num>] boleto*|pasaje*
        tiene|tienen|reserve|reservamos [ya] [el|los|un|mi|nuestros] [<num>] ticket*|vuelo|vuelos
        tiene|tienen|reserve|reservamos [ya] [nuestro|unos|dos|tres|mis] [<num>] boleto*|pasaje*
        tiene|tienen|reserve|reservamos [ya] [nuestro|unos|dos|tres|mis] [<num>] ticket*|vuelo|vuelos
        vuelo [sale|confirmado|es|para|el|reservado|manana|hoy] | nuestro|mi vuelo sale|es
        boletos comprados|listos | volamos|vuelo manana|hoy|el|a_las | pasajes comprados|listos
        con boleto|pasaje
    """,
    "intent_trying": """
        tratando|intentando [de] [como|la_forma|manera|forma] [de] salir|irnos|irme
        tratando|intentando [de] [como|la_forma|manera|forma] [de] ir|viajar|cruzar|comprar
        trato|intento|tratamos [de] [como|la_forma|manera|forma] [de] salir|irnos|irme
        trato|intento|tratamos [de] [como|la_forma|manera|forma] [de] ir|viajar|cruzar|comprar
        intentamos|buscando [de] [como|la_forma|manera|forma] [de] salir|irnos|irme
        intentamos|buscando [de] [como|la_forma|manera|forma] [de] ir|viajar|cruzar|comprar
        estamos_buscando|busco|buscamos [de] [como|la_forma|manera|forma] [de] salir|irnos|irme
        estamos_buscando|busco|buscamos [de] [como|la_forma|manera|forma] [de] ir|viajar|cruzar|comprar
        tratando|intentando [de] [como|la_forma|manera|forma] [de] conseguir|vuelo|vuelos|pasaje*
        trato|intento|tratamos [de] [como|la_forma|manera|forma] [de] conseguir|vuelo|vuelos|pasaje*
        tratando|intentando [de] [como|la_forma|manera|forma] [de] boleto*|llegar|escapar|volar
        trato|intento|tratamos [de] [como|la_forma|manera|forma] [de] boleto*|llegar|escapar|volar
        intentamos|buscando [de] [como|la_forma|manera|forma] [de] conseguir|vuelo|vuelos|pasaje*
        estamos_buscando [de] [como|la_forma|manera|forma] [de] conseguir|vuelo|vuelos|pasaje*
        busco|buscamos [de] [como|la_forma|manera|forma] [de] conseguir|vuelo|vuelos|pasaje*
        intentamos|buscando [de] [como|la_forma|manera|forma] [de] boleto*|llegar|escapar|volar
        estamos_buscando [de] [como|la_forma|manera|forma] [de] boleto*|llegar|escapar|volar
        busco|buscamos [de] [como|la_forma|manera|forma] [de] boleto*|llegar|escapar|volar
        busco|buscamos|buscando [un|el|los|unos] vuelo*|pasaje*|boleto*|cupo*|avion
        quiero|queremos|quisiera|quisieramos salir|irme|irnos|ir|viajar
        quiero|queremos|quisiera|quisieramos volver|regresar|cruzar|volar|evacuar
        deseo|deseamos|pensamos|pienso|planeamos salir|irme|irnos|ir|viajar
        deseo|deseamos|pensamos|pienso|planeamos volver|regresar|cruzar|volar|evacuar
        planeo|espero|esperamos|debo salir|irme|irnos|ir|viajar|volver|regresar|cruzar|volar|evacuar
        debemos|tengo_que|tenemos_que|necesito|necesitamos salir|irme|irnos|ir|viajar
        debemos|tengo_que|tenemos_que|necesito|necesitamos volver|regresar|cruzar|volar|evacuar
        saldremos|saldre|nos_iremos|me_ire|viajaremos|viajare|partiremos|volaremos|cruzaremos
        vamos|voy|va|van a salir|viajar|irnos|cruzar|partir|volar|intentar|irme|tratar|arrancar
        salimos|salgo|viajamos [el|en|pasado|dentro|la|a] manana|lunes|martes
        salimos|salgo|viajamos [el|en|pasado|dentro|la|a] miercoles|jueves|viernes|sabado
        viajo|nos_vamos|me_voy|partimos [el|en|pasado|dentro|la|a] manana|lunes|martes
        viajo|nos_vamos|me_voy|partimos [el|en|pasado|dentro|la|a] miercoles|jueves|viernes|sabado
        salimos|salgo|viajamos [el|en|pasado|dentro|la|a] domingo|proxima|tarde|noche|dos|tres|unos
        viajo|nos_vamos|me_voy|partimos [el|en|pasado|dentro|la|a] domingo|proxima|tarde
        viajo|nos_vamos|me_voy|partimos [el|en|pasado|dentro|la|a] noche|dos|tres|unos
        en eso [estamos|ando]
        esperando [el|un|los|nuestro|mi|por] vuelo*|bus|autobus|pasaje*|boleto*|transporte|salir|avion
        listos para salir|irnos | hago|haciendo diligencias | viendo como
        nos vamos|iremos manana|pronto|el|a | me voy|ire manana|pronto|el
    """,
    "intent_seat": """
        quiero|queremos [el|los|un|mi|nuestros|<num>] [<num>] puesto*|asiento*|cupo*|cupos|lugar*|plaza*
        necesito|necesitamos|reserve [el|los|un|mi|nuestros|<num>] [<num>] puesto*|asiento*|cupo*
        necesito|necesitamos|reserve [el|los|un|mi|nuestros|<num>] [<num>] cupos|lugar*|plaza*
        quiero|queremos [unos|esos|ese|dos|tres|cuatro|cinco] [<num>] puesto*|asiento*|cupo*
        quiero|queremos [unos|esos|ese|dos|tres|cuatro|cinco] [<num>] cupos|lugar*|plaza*
        necesito|necesitamos|reserve [unos|esos|ese|dos|tres|cuatro|cinco] [<num>] puesto*|asiento*|cupo*
        necesito|necesitamos|reserve [unos|esos|ese|dos|tres|cuatro|cinco] [<num>] cupos|lugar*|plaza*
        reservenos|aparten [el|los|un|mi|nuestros|<num>] [<num>] puesto*|asiento*|cupo*
        reservenos|aparten [el|los|un|mi|nuestros|<num>] [<num>] cupos|lugar*|plaza*
        apartenos|guardenos|tomo [el|los|un|mi|nuestros|<num>] [<num>] puesto*|asiento*|cupo*
        apartenos|guardenos|tomo [el|los|un|mi|nuestros|<num>] [<num>] cupos|lugar*|plaza*
        reservenos|aparten [unos|esos|ese|dos|tres|cuatro|cinco] [<num>] puesto*|asiento*|cupo*
        reservenos|aparten [unos|esos|ese|dos|tres|cuatro|cinco] [<num>] cupos|lugar*|plaza*
        apartenos|guardenos|tomo [unos|esos|ese|dos|tres|cuatro|cinco] [<num>] puesto*|asiento*|cupo*
        apartenos|guardenos|tomo [unos|esos|ese|dos|tres|cuatro|cinco] [<num>] cupos|lugar*|plaza*
        tomamos|aceptamos [el|los|un|mi|nuestros|<num>] [<num>] puesto*|asiento*|cupo*|cupos|lugar*|plaza*
        acepto|confirmo|confirmamos [el|los|un|mi|nuestros|<num>] [<num>] puesto*|asiento*|cupo*
        acepto|confirmo|confirmamos [el|los|un|mi|nuestros|<num>] [<num>] cupos|lugar*|plaza*
        tomamos|aceptamos [unos|esos|ese|dos|tres|cuatro|cinco] [<num>] puesto*|asiento*|cupo*
        tomamos|aceptamos [unos|esos|ese|dos|tres|cuatro|cinco] [<num>] cupos|lugar*|plaza*
        acepto|confirmo|confirmamos [unos|esos|ese|dos|tres|cuatro|cinco] [<num>] puesto*|asiento*|cupo*
        acepto|confirmo|confirmamos [unos|esos|ese|dos|tres|cuatro|cinco] [<num>] cupos|lugar*|plaza*
        solicito|solicitamos [el|los|un|mi|nuestros|<num>] [<num>] puesto*|asiento*|cupo*
        solicito|solicitamos [el|los|un|mi|nuestros|<num>] [<num>] cupos|lugar*|plaza*
        quisiera|pido|pedimos [el|los|un|mi|nuestros|<num>] [<num>] puesto*|asiento*|cupo*
        quisiera|pido|pedimos [el|los|un|mi|nuestros|<num>] [<num>] cupos|lugar*|plaza*
        solicito|solicitamos [unos|esos|ese|dos|tres|cuatro|cinco] [<num>] puesto*|asiento*|cupo*
        solicito|solicitamos [unos|esos|ese|dos|tres|cuatro|cinco] [<num>] cupos|lugar*|plaza*
        quisiera|pido|pedimos [unos|esos|ese|dos|tres|cuatro|cinco] [<num>] puesto*|asiento*|cupo*
        quisiera|pido|pedimos [unos|esos|ese|dos|tres|cuatro|cinco] [<num>] cupos|lugar*|plaza*
        los tomo|tomamos|queremos|quiero|aceptamos | puestos|asientos|cupos|puesto|asiento|cupo para|en
        anotenos|anoteme|anotanos|apuntenos|apunteme|anoten_nos
        inscribanos|incluyannos|incluyanos|incluyame|anotame|apuntame | anote* nos|me | vuelo de evacuacion
        quiero|queremos ser|que evacuad*|nos_evacuen|me_evacuen|nos_saquen|me_saquen
        quiero|queremos evacuar | <num> puestos|cupos|asientos | evacuenos|evacuennos|evacuenme|evacueme
        vuelo humanitario
    """,
    "intent_cannot": """
        no puedo|podemos|puede salir|irme|irnos|ir|viajar|moverme
        no puedo|podemos|puede movernos|volar|cruzar|abandonar|dejar|pagar
        no tengo|tenemos|hay como|forma|manera|modo salir|irme|irnos|viajar | imposible salir|irnos|viajar
        no hay forma|manera|modo de salir | sin poder salir | no logro|logramos salir
        no tengo|tenemos como|forma|manera de salir|irme|irnos
    """,
    "intent_staying": """
        me|nos quedo|quedamos|quedare|quedaremos [aqui|aca|en_casa|en_venezuela]
        me|nos quedo|quedamos|quedare|quedaremos [por_ahora|mejor|en_mi|con_mi]
        prefiero|preferimos|voy_a|vamos_a|quiero quedarme|quedarnos
        queremos|decidi|decidimos|pienso|pensamos quedarme|quedarnos
        no quiero|queremos|pienso|pensamos|voy_a|vamos_a salir|irme|irnos|evacuar|viajar
        no me|nos voy|vamos|ire|iremos | aqui me|nos quedo|quedamos
        permanecer|permanecemos|permaneceremos|permanezco [aqui|en]
    """,
    "not_staying": """
        quedamos|quedo|quede|quedaron|quedando sin|varad*|atrapad*|atascad*|botad*|atrapados|accidentad*
        quedamos|quedo|quede|quedaron|quedando en_un|en_el|en_la_calle|solos|sola|solo|encerrad*
    """,
    "lack": """
        sin | no tengo|tenemos|tiene|tienen|tenia [ya] [mas|suficiente*|nada_de|mucha|mucho|casi|ni]
        no hay [ya] [mas|suficiente|nada_de|ni]
        no [me|nos|le|les] queda|quedan|alcanza|llega [mas|mucha|casi]
        no [me|nos|le|les] consigo|conseguimos|encuentro|encontramos|venden [mas|mucha|casi]
        me|nos|se quede|quedamos|quedo|quedaron|estoy|estamos|quedando sin
        se [me|nos|le|les] acabo|acabaron|acaba|acaban|termino|terminaron|agoto|agotaron|agota
        se [me|nos|le|les] agotan|esta_acabando|estan_acabando|esta_terminando|va_acabar
        se [me|nos|le|les] van_acabar|va_a_acabar|van_a_acabar|acabando|esta_agotando
        [me|nos|le|les] falta|faltan|escasea|escasean | hace|hacen falta
        [me|nos|le] queda|quedan [muy] [poca|poco|pocos|pocas|solo|para|menos|una|un|dos]
        poca|poco|pocas|pocos|escasa|escasos | solo [me|nos|le] queda|quedan|tengo|tenemos | casi sin
        ya no queda|quedan | [me|nos|le] queda|quedan
    """,
    "want": """
        necesit* | requier* | urge|urgen|urgente|urgentemente [conseguir|comprar] | busco|buscando|buscamos
        pido|pedimos | ocupo|ocupamos | me|nos hace falta
    """,
    "ran_out": """
        insuficiente|escasa|escaso|contaminada
        esta|quedo vaci* | vacio|vacia|vacios
        se [me|nos|le|les] acabo|acabaron|acaba|acaban|termino|terminaron|agoto|agotaron
        se [me|nos|le|les] acabando|esta_acabando|estan_acabando|va_acabar
        se [me|nos|le|les] va_a_acabar|va_a_terminar|agota|termina | agotad*
        acabandose|agotandose|acabandosenos | por acabar* | vencid* | hasta manana|hoy|el
    """,
    "greeting": """
        hola | buenas | buenos dias | buen dia | gracias | muchas gracias | saludos | adios | chao | prueba
        probando | feliz dia
    """,
    "wrong_number": """
        numero equivocado | quien es|habla|eres|escribe | equivocad* | no lo|los|la conozco | no me escriban
    """,
    "hearsay": """
        dicen que | escuche|oi que | segun [las] noticias | en las noticias | rumor* | se dice
    """,
}

NEGATIONS = word_set("no ni nadie nunca jamas sin ningun ninguna ninguno tampoco nada")
QUESTION_STARTS = word_set("""
        que como cuando donde adonde cual quien cuanto cuantos puedo podemos pueden puede sera sabe
        saben hay debo debemos es
    """)
NUMBERS = {
    "un": 1, "uno": 1, "una": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7,
    "ocho": 8, "nueve": 9, "diez": 10, "once": 11, "doce": 12, "trece": 13, "catorce": 14,
    "quince": 15, "dieciseis": 16, "diecisiete": 17, "dieciocho": 18, "diecinueve": 19, "veinte": 20,
    "docena": 12,
}  # fmt: skip

MARKERS = word_set("""
        el la los las de que y en estoy estamos esta estan mi mis con sin por para no es son somos
        soy un una del al se lo nos me hola gracias bien ayuda todos todo aqui casa hijos hijo hija
        esposa esposo necesito necesitamos tengo tenemos hay ya muy pero como donde cuando vamos voy
        salir salimos desde hacia nuestro nuestra su si auxilio le les han hemos auxilio manana
        familia quiero queremos puedo podemos porque urgente favor agua comida ningun nadie nada
    """)
