"""Words that hint at something without being a cue; ``conversation/hints.py`` puts them together."""

CUES = {
    "hint_foe": """
        <malos> | enmascarad*|encapuchad* | uniform* | desconocidos|desconocido|extranos | motorizad*
        turba | <arma> | plomo | casero|dueno | alguien | tanqueta*
    """,
    "hint_harm": """
        <golpear> | golp*
        amenaz*|apuntan|apunta|apuntando|apuntaron|apuntado|tortur*
        viola*|violaron|mata*|mataron|secuestr*|atac*|asalt*|agred*
        pegaron|pegan|pega|peg* | empuj* | patad*|pate* | dispar* | bala|balas|balazo* | tiro|tiros|tirote*
        plomo | romp*|rompieron | arrastr* | herid* | cort* | machet* | punal* | quem* | revent*
        picaron|picaban|pican | cachet* | destroz*
    """,
    "hint_enter": """
        entr*|entraron | meti*|metieron|meten|mete | subi*|suben|sube|subiendo
        escaler*|pasillo|patio|balcon|azotea | puerta|porton|reja|ventana | tocan|tocando|tocaron|golpean la
        afuera|adentro|abajo|encima | tumb* | forz* | brinc*|salt* | trep* | en la|mi|su casa
        vuelven|volvieron|vuelvan|volver
    """,
    "hint_hold": """
        amarr* | atad* | encerr* | retien*|retenid*|retuv* | me|nos|lo|la|los|las tienen|tiene|tenian
        se|nos|me|lo|la|los llevaron|llevan|llevaban | llevad* | agarr* | sacaron
        me|nos|lo|la|los|las sacan|saca | sin dejarnos|dejarme salir | no nos|me sueltan | cuidando
        custodi* | arrodill* | boca abajo | esposad* | mont*|montaron ~2 carro|camioneta|patrulla
    """,
    "hint_pursue": """
        persig*|persegu* | nos|me|lo|la sigui*|siguen|sigue|siguieron|busca|buscan|andan_buscando
        huy*|huir|hui|huimos | escond* | corri*|correr|corremos | vigil* | detras de|mio|nuestro | acech*
        ronda* | saben|sabe mi|quien|donde | me|nos|lo|la vendieron|vendio|sapearon | caz*
        dieron|daban|dan ~2 horas
    """,
    "hint_dead": """
        muert*|muri*|murio|muere | cadaver* | cuerpo|cuerpos|restos | no respira | ahog* | velorio|entierro
        repatri* ~2 restos|cuerpo
    """,
    "hint_gone": """
        no aparec*|llega|llego|volvio|regreso|contesta|atiende|responde|sabemos|se_sabe|reporta
        sin aparecer|noticias | desaparec*
        perdi|perdio|perdimos|perdid* ~3 corredera|multitud|gentio|terminal
        ultima vez | buzon | no supe|supimos | quedo donde | nadie sabe|da_razon
    """,
    "hint_who": """
        <familia> | <gente> | mis|los viejos|papas | senora|senor|dona|don | pana|compa | monja*|cura
        bebe*|beba|bb | comadre|compadre | socio|jefe|chofer
    """,
    "hint_body": """
        <cuerpo> | piel|vista|ojo|oido|muneca|tobillo|pulmon* | corazon | huesos|hueso | cabeza | pecho
    """,
    "hint_hurt": """
        duel*|dolor*|doliendo | hinch* | cort* | quem*|quemadura* | romp*|rompi|rompio|rota|roto | sangr*
        infec* | morad*|moret* | torc*|torci|doblo | herid* | lesion* | fractur* | lastim*
        mord*|mordio|mordieron | pico|picadura | dormid*|entumec* | punz* | puntos | cojea|cojeo|cojeando|cojo
        quebr*
    """,
    "hint_ill": """
        fiebre|calentura | vomit* | mare* | desmay* | debil* | convuls* | asma* | enferm* | diarrea
        dengue|malaria|paludismo | tension | presion | temblor*|temblando | ahog* | palpit* | deshidrat*
        delir* | azucar | alerg* | mal | gripe | quimio*|dialisis | se|me|nos siente|siento mal | confundid*
        hinchad*
    """,
    "hint_fire": """
        fuego|incendi* | humo | quem*|quemando | explo* | derrumb*|desplom*|cayo | escombros | inund*|creci*
        llen* de agua | hund* | bomba|bombas|granada*
    """,
    "hint_home": """
        casa|apto|apartamento|edificio|techo|cuarto|cuadra|calle
        hotel|posada|escuela|liceo|iglesia|carro|bus|lancha
        barco|finca|pueblo|negocio|tienda|oficina|clinica|puente|encima
    """,
    "hint_fear": """
        miedo|panico|terror|pavor | llor* | grit* | asust* | desesper* | tembl* | rez*|rezando | angusti*
        no aguanto|aguantamos
    """,
    "hint_lack": """
        sin|ni|cero | acab*|acabo|acabaron | queda|quedan|quedo|quedando|quedaba|quedaban
        falt*|falta|faltan | agot*
        poc*|poco|poca | ultim* | medio|media | cerr*|cerro|cerraron|cerrad* | cort* | vaci*|vacio
        no hay|tengo|tenemos|tiene|llega|queda | hasta ayer|hoy|manana | necesit* | venc*|vencid*
        debo|debemos|debe | termin* | requer*|requier* | suspend*
        no sirve|funciona|alcanza|consigo|consigue|esta | cansad*
        esta|estan|todo|todos|todas full|lleno|llena|llenos|llenas | paralizad* | escas*
    """,
    "hint_thing": """
        lentes|anteojos|remedio* | platica|cobres|real|reales|sueldo|pension|quincena
        colirio|gotas|antialergico* | frasco|tratamiento|quimio|cita|dialisis | nevera|hielo
        cargador|pila|bateria | panal*|tetero | cobija*|colchon*
        pan|harina|comida|agua|luz|gas | farmacia*|clinica|hospital*|mercado* | bus|buses|transporte
        vuelo*|pasaje*|boleto*|tiquete*|cupo | documento*|papeles|pasaporte*|cedula|permiso|acta
        hotel*|posada*|cama* | banco|tarjeta | gasolina|gasoil | refugio
    """,
    "hint_loss": """
        rob*|robaron|robo | quit*|quitaron | llev*|llevaron
        perdi|perdio|perdimos|perdieron|perdid* | decomis*
        retien*|retenid*|retuv* | quem* | vaci* | saque* | dejaron sin | estaf* | hurt*
    """,
    "hint_goods": """
        bolso*|cartera*|maleta*|morral*|celular*|telefono*|tlf
        laptop|carro|moto|camioneta|zapatos|ropa|todo|cosas
        pasaporte*|papeles|documentos|cedula*|plata|real|reales
        dinero|visa*|camion|negocio|tienda|casa|equipaje|prendas
    """,
    "hint_broken": """
        dan*|dano|danado|danada | accident* | espich*|pinch* | apag*|apago | murio|muri* | romp* | recalent*
        varad* | fundi*|fundio | no prende|arranca|anda|sirve | explot*
    """,
    "hint_vehicle": """
        carro|camioneta|moto|bus|buseta|caucho*|motor
        lancha|gandola|bateria|planta|camion|taxi|ascensor|bomba
    """,
    "hint_refuse": """
        no [me|nos|lo|la|los|le] deja*|dejan|dejaron|permit*|quieren
        no [me|nos|lo|la|los|le] acept*|reciben|recibe|atienden|venden|sellan | neg*|negaron|niegan
        rechaz* | nadie nos|me|lo|la | exig*|exigen|piden | sin firma|permiso|sello
        nos|me quiere*|quieren fuera
    """,
    "hint_stuck": """
        varad*|atascad*|trancad*|botad*|tirad*|atrapad*
        no puedo|podemos salir|volver|cruzar|pasar|irme|irnos | a pie | sin salida
        durmi*|dormir|duermo|dormimos ~3 terminal|calle|piso|carro|plaza|iglesia
        en la calle .|,|!|con|sin|desde|y|durmiendo|hace
        donde puedo|podemos dormir|quedarme | nos|me dejaron|dejo|bot*|botaron | del otro lado
    """,
    "hint_beg": """
        por favor | ayud* | necesit* | pido|pedimos | consigan | mand*|manden | envien|envie
        saquen|saque* | presten|preste | quisiera|quisieramos | requer*|requier* | urge | como saco|salgo
        donde consigo|puedo | solicit* | se les agradece
    """,
    "hint_service": """
        pasaje*|boleto*|tiquete* | carta|permiso|salvoconducto|pasaporte* | prestamo|dolares|plata
        medico|doctor|ambulancia | transporte|carro|lancha | alojamiento|hospedaje|refugio|techo
        sacar|saquen|saco|evacu* | medicina*|remedio*|insulina | agua|comida|panal*|leche
    """,
    "hint_grave": """
        morad*|azul|palid* | confundid*|desorientad*|delir* | muy|demasiado debil
        hinchad*|hincho ~2 cara|labio*|garganta|lengua|barriga|toda|todo
        cara|labio*|garganta|lengua|barriga ~1 hinchad*|hincho
        no puede|puedo respirar|pararme|pararse|caminar|tragar|ver | temblando|convuls*
        no reacciona|despierta|orina
        desmay* | fiebre ~2 39|40|41|42 | 39|40|41 ~3 fiebre | sangr* | pecho | ahog* | oxigeno
    """,
    "hint_sickly": "vomit* | mare* | debil | desmay*",
    "hint_ominous": """
        puerta ~2 abierta|rota|tumbada | soldados|policia|encapuchados|colectivos|guardia|sebin|dgcim
        quem*|incendi* | tiros|plomo|disparos|balacera | sangre | multitud|gentio|marcha|protesta | allan*
        saque* | llevaron | adentro no hay nadie | repica|apagado ~3 martes|lunes|domingo|sabado|dias
    """,
    "hint_plead": """
        por favor | consigan | ruego|rogamos|suplic* | saquen|saque* | urge | se les agradece
        encarecidamente | quisiera|quisieramos
    """,
    "hint_seat": """
        cupo*|puesto*|asiento*|avion|vuelo*|lista|evacu*|repatri* | anot*|apunt*|incluy*|metan*|metannos
    """,
    "hint_well": """
        bien|fino|chevere|perfect*|excelente|tranquil*|calma|calmad*|normal*|seren*
        segura|seguros|seguro|vivos|enteros|entera|entero | sano|sana|sanos|sanas|iles* | sobra|suficiente
        contentos|contento|contenta | depinga|de_pinga|nitido|burda|maravilla | cero rollo|problema*|lio*
        ni un rasguno|moreton | no falta|pasa|era|fue nada | volvio|llego la|el luz|agua
        ya comimos|comi|dormimos|llegue|llegamos | perdon por el susto | solo el vecino | mejor
        poquito mejor | ni nos va mal | con luz|agua|comida | no ha faltado nada | amanecimos
        no [me|nos] saca nadie | era el delivery|vecino
    """,
    "hint_motion": """
        rod*|rodando|rodamos|manejando|caminando|montad*
        embarcando|bajando|navegando|avanz*|avanzando|cruzando | rumbo a|al|hacia | seguimos viaje
        acab* de salir | van|vamos|va|voy por|pasando|llegando|via | en cola|carretera | despeg*
        pasamos|pase|pasando | dejamos|deje | ya montados|montada|montado | echando pata
        llegamos|llegando a|al|en ~1 noche|tarde|frontera|tarde | transbordo|trasbordo
        en carretera|ruta|via | soltando|levando amarras|anclas
        vemos|veo la|el|las bandera|banderas|frontera|puente
    """,
    "hint_way": """
        bus|lancha|convoy|camioneta|camionetas|avion|taxi|cola|carro|carros|autobus|moto|ferry|gandola
        salimos|salieron|salio|salgo|vamos|voy|van|va|llegamos|llegando|camino|hacia|por
    """,
    "hint_out": """
        fuera del pais | ya [estamos|estoy] afuera|fuera | todos|todas|toditos afuera|fuera | otro lado
        suelo|lado colombian*|brasil*
        pase|pasamos|cruzamos|cruce la raya | borr*|quit* de la lista | quedo atras
        ya no estoy|estamos en ese|este|esa|esta pais|tierra|infierno
        suelo|tierra|territorio espanol*|american*|estadounidense|mexican*|peruan*
        suelo|tierra|territorio panamen*|chilen*|ecuatorian*|portugues*|italian*
        sellaron [la|mi|nuestra] entrada|ingreso | pasamos|pase|hicimos migracion|aduana|inmigracion en
        no vuelvo|volvemos|regreso|regresamos mas|nunca
    """,
    "hint_arrival": """
        cruz*|cruce|cruzo|cruzamos|lleg*|llegue|llegamos
        llego|aterriz*|fuera|afuera|sali|salimos|salio|salieron
        ya|estoy|estamos|esta|estan|ahora|desde|encuentro|out | con nosotros
    """,
    "hint_trouble": """
        no puedo|podemos|puede|pueden|pude|pudimos|logro|logramos|logra | nadie|ninguno|ninguna | sin
        apenas | no quiere|quieren|quiso|deja|dejan
        no hay|tengo|tenemos|tiene|tienen|queda|quedan|sirve|funciona|alcanza|llega|consigo|conseguimos
        peor|mal|malo|duro|horrible|fatal
        dos|tres|cuatro|cinco|varios|varias|muchos|<num> dias|horas|semanas|noches|meses
        se niega|nego|negaron | corriendo|echando|botando
        quitaron|llevaron|robaron|dano|danaron|mataban|montaban | vendi|vendimos
        ni pa|para|pan|agua|luz|comida|plata | perdi|perdimos | nos|me estan|andan|tienen
        no [lo|la|los|las|me|nos|se|le] puedo|podemos|puede
    """,
    "hint_calm": """
        vengo|venimos|volvi|volvimos|regrese|llegando de|del|de_la|de_el <mandado>
        ando|andamos en bicicleta|patineta|chanclas|cholas | campanas | cambio y fuera
        pelando [la|las|el|unas|unos] yuca|papas|papa|cambures|naranjas|ajo|verduras|mangos|platanos
        ni el eco | como si nada | eso|ese|esa fue|era el|la|un|una <ruidoso>|camion
        cafe|cafecito|guarapo|chicha|arepa|arepas
        hallaca*|chivo|chicharron|cachapa*|empanada*|langosta|cerveza*
        birra*|sopa|caldo|chocolate|helado*|mango|pescado|bollo*|tequeno*|pijama|pijamas
        comiendo|bebiendo|ordenando_vacas|ordenando_desde|sembrando
        pintando|lavando|barriendo|planchando|regando
        estudiando|vendiendo|mirando_el|mirando_la|leyendo_un
        oyendo_musica|conversando|charlando|chismeando|bronceado*|bronceandome
        descansando|merendando|tomando_cafe|tomando_sol|tomando_el_sol|atendiendo|cosiendo|bordando
        chinchorro|mecedora|sofa|hamaca|sentadit*|acostadit*|aburrid*|ladillad*|fastidiad*|equis|mamando_gallo
        fiesta|rumba|bingo|truco|novela|serie|series|el_partido
        el_juego|clasico|futbol|bachata|gaita*|verbena|bautizo|boda
        en|esta [el|un] festival|culto|rosario | igual|igualit* que ayer|siempre|antes|el_lunes
        ya puedo|podemos|pude|pudimos dormir|descansar|respirar_tranquil* | sigue|siguen|seguimos|sigo en pie
        refunfuna | eche|echo|di|dimos mi|un bano|banito|siesta | presente .|!|,
        ya abajo|en_casa|juntos todos | todos|toditos ya abajo|en_casa
        enciendo|abro|abri|abrimos|prendo [el|la] horno|negocio|tienda|panaderia|puesto|abasto
        feliz|felices|contento|contenta|contentos|sonriendo|sonriente|alegre
        alegres|aliviado|aliviada|aliviados|alivio|bendecido|bendecida|bendecidos
        cenar|cenando|cena|almorzar|almorzando|almuerzo|desayuno|parrilla
        torta|sancocho|cocinando|horneando|tejiendo|pescando|nadando
        bailando|cantando|jugando|juegan|juega|durmiendo|dormidos|dormido|dormida|acostados|a_dormir
        juntos|juntas|reunidos|reunidas|reencontramos | lejos|lejisimo
        en el|la patio|jardin|piscina|cocina|hamaca|playa|gimnasio|biblioteca | punto de encuentro
        como siempre | nadie se|nos|me ~1 metido|molestado|molesta|mete
        viendo tele|television|peliculas|la_pelota|beisbol | mudamos|mude a|con|donde
        perdon|perdonen|disculpen [por|x] el|la susto|alarma|escandalo|drama
        aparte|fuera del|de calor|todo|eso | risa|riendo|riendonos|chistes
    """,
}
