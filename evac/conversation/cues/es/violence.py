"""The cues of violence: shots, wounds, killing, attack, threats, rape."""

CUES = {
    "shot": """
        bala perdida | dispararon a
        nos|me|le|lo|la|les dispararon|disparan|disparo|balearon|tirotearon|tirotean
        balead*|baleo|balearon | herid* de bala|balas
        tiro|tiros|bala|balazo|balazos|disparo en [el|la|una|su|mi] <cuerpo>
        recibio|recibi|dieron|metieron|pegaron|pego [~1] tiro|tiros|balazo
        recibio|recibi|dieron|metieron|pegaron|pego [~1] balazos|disparo|disparos|bala
        abaleado|abaleada|abalearon|abaleados | le|lo|me|la dieron un|dos|tres|varios tiro|tiros|balazo
        impacto de bala | acribill*
        metieron|metio|pegaron [~1] un|dos|tres|varios|unos|el tiro|tiros|balazo|balazos|plomazo
        pego|dieron|dio|clavaron [~1] un|dos|tres|varios|unos|el tiro|tiros|balazo|balazos|plomazo
        metieron|metio|pegaron [~1] un|dos|tres|varios|unos|el plomazos|pepazo|pepazos
        metieron|metio|pegaron [~1] un|dos|tres|varios|unos|el disparo|disparos|tiron
        pego|dieron|dio|clavaron [~1] un|dos|tres|varios|unos|el plomazos|pepazo|pepazos
        pego|dieron|dio|clavaron [~1] un|dos|tres|varios|unos|el disparo|disparos|tiron
        dieron|cayeron|entraron|agarraron [~1] a tiros|plomo|plomazos|balazos|disparos | plomear*
        plomaz* en | le|lo|la|me|nos llenaron de plomo | rozo|alcanzo una|la bala
        una bala le|lo|la|me|nos|perdida | bala|balas en | tiroteado|tiroteada|tiroteados|tiroteadas
        tirotearon|tiroteo a|al|el|la|los|mi|nuestro ~2 <vehiculo>|casa|gente
        abrieron fuego | tiro en|por la|el|una
        se|lo|la echaron al pico | le dieron en [el|la|su] <cuerpo>
        disparo|dispararon|dispara|disparan|disparando a|al|contra|hacia
        volaron|volo|arrancaron|arranco [un|dos|el|la|los] <cuerpo>
    """,
    "shooting": """
        disparos | disparando | tiroteo* | balacera* | plomo | plomazon | tirotean | tiros | balas
        estan echando tiros|plomo | fuego cruzado | nos disparan|estan_disparando | rafagas|rafaga | 🔫
        francotirador* | enfrentamiento* | disparan | detonaciones|detonacion | echando plomo|tiros
        plomamentazon | detonando | plomazones | plomo parejo|cerrado|cruzado | a plomo limpio
        hay [puro|mucho|un] plomo | echan|echaron|echando|dan|dando|dando_y_dando plomo|tiros|bala|candela
        cayendo a plomo|tiros|bala | rafag* | ametrall* | abren|abrieron|abriendo fuego | perdigon*
        bombas lacrimogenas|molotov | lacrimogen* | gas del bueno
        nos|les|me lanz*|tiraron|tiran|echan|echaron [~1] gas|gases|bombas|piedras | gases
        tanquetas|tanques ~3 dispar*
        se oyen|escuchan|oigo|escucho|suenan [~1] tiros|disparos|detonaciones|explosiones|plomazos
        tiroteando | echando bala | bala pareja|cruzada | bala corrida
    """,
    "wounded": """
        machete* | a machetazos | herid* | hirieron|hirio|hieren | lesionad*|lesion|lesiones
        golpead*|golpearon|golpeo|golpean|golpeando | apunal*|acuchill*|punalada* | machetazo*|machetearon
        le|me|nos|lo|la pegaron|cayeron_a|caen_a|estan_pegando | tortur*
        nos|me|le|lo|la|los dieron una golpiza|paliza | paliza|golpiza | quemad*|quemaduras | atropell*
        dan_o|dano a mi|mis|nuestro | lastimad*|lastimaron|lastimo | cayeron a golpes|palos|palo
        accidente | chocamos|volcamos | conaz* | <golpear> | le|lo|la|me|nos|los|les <golpear>
        me|nos|le|lo|la estan [dando] <golpear>|golpes|palo|palos|conazos|patadas|cachazos
        a golpes|palos|patadas|batazos|tubazos|piedrazos|punaladas|cuchilladas|navajazos|tiros | cachazo*
        batazo* | tubazo* | punal* | cuchillad* | navajaz* | tajo* | hueco en [la|el|su|mi] <cuerpo>
        le|me|nos|lo|la|los dieron|dio|estan_dando|daba|dan [~1] golpes|palo|palos|patadas
        le|me|nos|lo|la|los dieron|dio|estan_dando|daba|dan [~1] coñazos|conazos|una_pela|una_mano
        <cuerpo> ensangrentad* | arroll* | lo|la|me|nos cayeron|cayo a | aporre* | moretones | linch*
        apedre* | me|la|lo|le|nos maltrat* | maltrat* a | pelea con <arma> | le|me pasaron por encima
        quemad* con | acido | cort*|corte ~3 <cuerpo>|vena|venas | herida* abierta|profunda|de
        le|nos|lo|la|los partieron|rompieron|abrieron|desfiguraron|sacaron [el|la|los|las|un] <cuerpo>
    """,
    "killed": """
        mataron|mato|matan|matando | muert* | asesin* | fallec* | murio|murieron | ejecut* | cadaver*
        nos|me|lo|la|los|te quieren|van_a|quiere|va_a|pueden|vienen_a matar* | matar nos|me|lo|la
        matarnos|matarme|matarlo|matarla | sin vida | masacr* | decapit* | degoll* | ahorcad* | ahogad*
        calcinad* | morgue | un|los|hay|el|varios cuerpo|cuerpos tirado|tirados|sin|en_la_calle|en_la_acera
        perdio|perdieron la vida | dieron de baja | se murio|murieron | murio|muere|muriendose
        lo|la|los encontraron muert*|sin_vida|tirad* | partio con el senor | enterr* a | velorio
        velando a | no sobrevivio | <familia> ~3 no aguanto [mas] ,|.|y
        no aguanto el|la|las|los golpe|operacion|heridas|disparos|viaje
        perdimos a mi|mis|nuestro|nuestra|un|una | quitaron la vida
        se nos|me fue mi | van a|quieren matar* | nos|me|lo|la|los matan | dijo que [me|nos|lo|la] mata*
        quebraron a|al|lo|la|los | echaron al pico | mataron a
        cuerpo|cadaver|muerto ~3 frente|calle|acera|puerta | un papel con mi|su|nuestro nombre | un muerto
        muertos
        fusil*|ejecut*|ajustici* [a] ~1 | le|les dieron plomo|piso|chuzo
    """,
    "attacked": """
        agred*|agresion | emboscad*|emboscaron | asalt*
        saquean|saqueando|saqueadores|saqueo ~3 aqui|casa|edificio|nuestra|afuera | linch*
        allan*|allanaron|allanamiento | bajo ataque|fuego | turba | saqueos | disturbios|disturbio
        guarimba ~3 quem*|piedra*|tiros
        tirando|lanzando|tiran|lanzan|tiraron|lanzaron [~1] piedras|botellas|bombas|molotov*|tiros
        molotov* | arremet* | agarraron a golpes|palos|piedras|tiros
        quieren|van_a quemar|linchar|atacar|saquear|invadir* | nos invad* | invadieron | embisti*
        quemando ~2 carros|casas|locales|cauchos|edificio | trifulca
        nos|me|le|les cayo|cayeron [encima|la|el|los|las|unos] <malos> | atac*
        ataque|ataques a|al|contra|en|de|armado|aereo | ataque
        saquean|saqueando|saqueo|saqueos|saqueadores | nos|me|lo|la|los|las|le|les <mal>
        nos|me|lo|la|los|las|le|les estan|esta|estaban|andan|quieren|van_a <mal>
        <mal> a mi|mis|la|el|los|las|todos|un|una|nuestro|nuestra [~1] <gente>
        nos|me|lo|la tiene|tienen apuntad*|amenazad*|rodead*|acorralad*|sometid*|acosad*
        esta|estan siendo <mal>
        siendo llevad*|golpead*|torturad*|detenid*|secuestrad*|atacad*|interrogad*|violad*
        <malos> tomaron|toman|tomo el|la|los|las
        tomaron el|la [~1] autobus|bus|hotel|edificio|barco|lancha|pueblo|casa
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
        <arma> en [la|el|mi|su] <cuerpo>|mano | con [un|una|unos|el|la] <arma>
        sac*|sacaron|saco|tienen|tiene|traen|trae|llevan|cargan|carga [un|una|los|las|el|la] <arma>
        apunta|apuntan|apunto|apuntaron|apuntando con
        me|nos|le|lo|la pus*|puso|pusieron [un|una|el|la] <arma>
        <malos> [ya|se|que|estan|esta|quieren|nos|me] [~1] afuera|adentro|abajo|dentro
        <malos> [ya|se|que|estan|esta|quieren|nos|me] [~1] arriba|entrando|entraron|subiendo
        <malos> ~2 meti*|irrump*|entr*
        se|estan metieron|metio|meten|metiendo [~1] a|en|al|por|para|pa|los|las|unos
        tumb*|romp*|rompieron|revent*|patear*|patean|derrib* ~2 puerta*|porton|reja|ventana*
        tumb*|romp*|rompieron|revent*|patear*|patean|derrib* ~2 vidrio*|pared|cerradura|candado
        cort*|cortando ~1 reja|candado|cerca | piso por piso | apartamento por apartamento
        puerta por puerta | cuarto por cuarto | allan* | rode* | cerco|cercad* por|la|el
        toma* ~2 edificio|hotel|pueblo ~2 <malos> | encapuchad*
        <malos> ~2 puerta|porton|escalera*|techo|patio|pasillo
        tocan|tocando|golpean|golpeando|aporreando [~1] puerta|porton|reja | intrus*
        alguien ~2 entrar|adentro|techo|patio
        hay hombres|gente|tipos|alguien adentro|dentro|afuera|en_el|en_la | nos tienen sometid*
        sometid*|sometieron | saltaron|saltando|brincaron|treparon|trepando ~1 pared|muro|reja|cerca|porton
    """,
    "threatened": """
        amenaz* | extors* | nos|me|lo|la vienen|andan|estan a_buscar|buscando
        vienen por|a_buscar nos|mi|nosotros|buscarnos | vienen por nosotros|mi | nos buscan|andan_buscando
        vacuna ~2 pagar | vacuna o|pa|para|mensual|de
        cobran|cobrando|piden|pidiendo|exigen|quieren [la|una] vacuna | si no pago|pagamos|paga|pagan
        o nos|me|lo|la|le|les|te matan|queman|pican|quiebran|joden|violan|hacen|cortan|disparan
        van a hacerle|hacernos|hacerme|quemar*|joder* | van a hacer* [~1] algo|dano
        van a picar*|quebrar*|disparar*|buscarnos|buscarme|caer* | van a venir a|por | chantaj*
        me|nos|lo|la tienen amenazad*
        dijeron|dijo|jur* que [si|nos|me|lo|la|van|va] ~3 mat*|quem*|quiebr*|jod*
        dijeron|dijo|jur* que [si|nos|me|lo|la|van|va] ~3 viol*|desaparec*|hacer*|cort*|muert*
        me la tienen jurada | cobr* por la vida|libertad
        piden|exigen|pide|quieren [~2] rescate|por_el|por_ella|por_liberar* | le|me van a cortar
        cortar*|cortan [un|una|el|la] dedo|oreja|mano
        vienen|vienen_ya|van a|por|pa|para aca|aca_por|mi|nosotros|nos|buscar*|mat*|llevar* | vienen pa aca
        ya vienen | vienen subiendo|llegando|entrando | nos|me|lo|la buscan|quieren_agarrar|quieren_llevar
        quieren|quiere llevar*|agarrar* [a] mi|nos|me | buscan a mi|los|un | tiene* precio
        pusieron precio | lista de los_que|sapos|enemigos|muerte
        me|nos denunci*|sapearon|sapeo|delataron|entregaron|vendieron
        me|nos vieron|revisaron [los|las|el|la|unos] mensajes|fotos|chats
        me|nos leyeron|encontraron|consiguieron [los|las|el|la|unos] mensajes|fotos|chats
        me|nos vieron|revisaron [los|las|el|la|unos] whatsapp|bandera|dolares|pasaporte_americano
        me|nos leyeron|encontraron|consiguieron [los|las|el|la|unos] whatsapp|bandera
        me|nos leyeron|encontraron|consiguieron [los|las|el|la|unos] dolares|pasaporte_americano
        mensajes de ustedes ~4 [meti*|llev*|agarr*|detuv*|golp*] | nos|me acus*
        acus* de espia*|traidor*|terroris* | espia|espias
        saben que soy|somos|es|son american*|gring*|extranjer*|yanqui*
        por ser gringo|gringos|americano|americanos|americana | vienen por mi|nosotros|el|ella|ellos|todos
        venir por mi|nosotros | quem*|enterr*|quemarnos|quemarme|enterrarnos vivo|vivos|viva
        sigo|seguimos|sigue yo|nosotros|la_lista
        quieren|van_a [~1] desaparecer*|desaparecernos|quemarnos|quemarme|picarnos|picarme
    """,
    "followed": """
        nos|me vienen|andan|vienen_a siguiendo|persiguiendo | nos|me estan siguiendo|persiguiendo|vigilando
        nos|me siguen|persiguen | persig*|persecucion | pisando* los talones
        atras de|mio|nuestro nosotros|mi | detras de nosotros|mi
        nos|me|lo|la sigue|siguen|siguio|siguieron|venia_siguiendo|viene_siguiendo
        nos|me|lo|la esta_siguiendo|anda_siguiendo|acecha*|vigila*|ronda*|espia* | rondando | vigilando
        dando vueltas ~4 casa|edificio|cuadra|carro|moto|aqui|cuadra | dan|dando|da vueltas por
        carro|moto|camioneta|jeep ~4 parad*|estacionad* ~2 afuera|frente|puerta|esquina
        tipo|hombre|hombres|tipos|sujetos ~4 parad*|estacionad* ~2 afuera|frente|puerta|esquina
        parad*|estacionad* afuera|frente | tomando* fotos
        preguntando|preguntaron|preguntan|pregunto|preguntar por mi|nosotros|el|ella
        preguntando|preguntaron por ellos|los|americanos|gringos|extranjeros
        preguntan|pregunto|preguntar por ellos|los|americanos|gringos|extranjeros
        saben|sabe|averigu*|descubri* [~1] donde [yo|el|ella|nosotros|ellos] viv*|estoy|estamos
        saben|sabe|averigu*|descubri* [~1] donde [yo|el|ella|nosotros|ellos] trabaj*|esta|queda|duermo
        tienen|tiene mi|mis|nuestra|nuestro|nuestros foto*|nombre*|direccion|datos | fichad*
        solicitad* por | orden de captura
        nos|me encontraron|hallaron|ubicaron|descubrieron|vieron|reconocieron|pillaron
        <estar>|andan tras|detras nosotros|mi|de | nos|me caza*
    """,
    "rape": """
        violaron|violando|violacion|violo|violada|violadas | abus* sexual* | abuso sexual | abusaron
        violar* | me|la|lo|nos viol* | manose*
        toco|tocaron|tocando|tocaba mis|sus|las|los [partes|senos|nalgas]|a_la_nina|a_mi_hija|a_mi_hijo
        se aprovech* de | se aprovech*
        la|me|nos forz*|obligo|obligaron ~3 sexo|cama|desvest*|desnud*|acost* | desnud* | desvest*
        acos* sexual* | abus* de | abus* | trata de blancas|personas | la|las vendieron | prostitu*
        se propas*
    """,
    "alarm": """
        <arma> | sebin | dgcim | sangre | ambulancia | hospital | muerte | mori* | morir* | muer* | carcel
        prision | matar* | funeral | entierro | victima | victimas | peligro* | emergenc* | violencia
        violent* | rescat* | ataud | urna | tortur* | explosiv* | malandro|malandros | colectivo|colectivos
        guerrilla | eln | paracos
    """,
}
