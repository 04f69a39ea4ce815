"""Words that are also names of places: a name made only of these needs more than itself to be a place."""

from evac.kernel.folding import word_set

# Things: "en libertad", "la frontera", "el mar". A place only with a capital letter or as the whole text.
THINGS = word_set("""
    agua agua aguas alto alta altos arena arenas arroyo aeropuerto baja bajo banco banda barra barrio
    batalla bella blanca blanco boca bosque buena bueno buenos caja calle camino campamento campo
    capilla capital carretera casa casas caserio catedral centro cerca cerro chico ciudad clinica cocina
    colegio colina colinas colon colonia comunidad concepcion concordia consejo constitucion corral
    costa cruce cruz cuartel cumbre delicias descanso destino dolores duro encrucijada entrada escuela
    esperanza estacion estado este fabrica familia fe fin flor flores fortuna frio fria frontera fuente
    fuerte gloria gracia gracias gran grande granja guerra guardia hacienda hospital hotel iglesia
    independencia infierno isla islas jardin jardines justicia lago laguna la las libertad libertador
    limon limones linea llano llanos llanada loma lomas luz madera mamon mango mangos manzano mar maria
    mata matas medio mercado mesa milagro mina minas mision monte montana morro mundo naranjal negra
    negro nieves norte nueva nuevo ocho oeste oro palma palmar palmas palmera palmita palo parada
    paraiso paso patria paz pedregal pena perdida perla piedad piedra piedras pinar pino pinos piso plan
    plata playa playas plaza policia porvenir potrero pozo pozos primavera principal providencia
    progreso puente puerta puerto pueblo punta quebrada quinta raya real recreo redencion refugio reina
    remedio remedios republica reserva resguardo rincon rio rios roble roca rosa rosas sabana sabanas
    salina salinas salvacion salud seca seco sector seguridad selva sierra silencio socorro sol soledad
    sombra sombrero sur tablazo terminal tierra tigre tocado toma torre torres tres trinchera trincheras
    union universidad vega vegas ventana verde vereda via victoria vida vieja viejo viento vigia villa
    virgen vista vuelta yagua zona zorro santo santa san nuestra senora jesus cristo dios bay beach
    border bridge camp center centre church city corner downtown east farm field forest grand green
    harbor hill home house island lake market mine mountain new north old park point police port river
    road rock school sea south spring springs square station street town valley village west wood woods
    guerra guerrero lugar lara solo sola tunel caballo caballos cabeza cama carne caro clara claro cola
    color como correo corto cuna cuatro dulce dura el en feliz fijo foro frente gato hambre hija hijo
    vela velas mula mulas bandera
    hora leche lecho madre mano mucho nada ninos niño orden pan pata peña pie pollo poder quita raza
    remate ropa sal salto sed sitio suerte tarde tia todo tubo unido uno valle vale vino voz libre
    encontrados caliente calabozo parroquia regalo quito parada curva concordia
""")

# Given names and surnames: "en Carmen" may be a place, "con Carmen" is a person.
PEOPLE = word_set("""
    adriana aguilar alberto alejandra alejandro alexander alfredo alicia alvarez ana andrea andres angel
    angela angelica antonia antonio aragua arias arturo augusto barbara beatriz belen benito bermudez
    bernardo blas bolivar brion camila camilo carla carlos carmen carolina catalina cecilia cesar clara
    claudia cristina cristobal cruz daniel daniela david delgado diana diego domingo eduardo elena elias
    elisa elvira emilia emilio enrique ernesto esteban esther eugenia eva fabiola fatima federico felipe
    felix fernando fernandez flor francisca francisco gabriel gabriela garcia genesis george gil gloria
    gomez gonzalez gonzalo graciela gregorio guadalupe guillermo gustavo hector hernandez hugo ignacio
    ines irene isabel isidro ivan jacinto jaime javier jimenez joaquin john jorge jose josefina juan
    juana juanita orlando julia julian julio karen laura leon leonardo lopez lorenzo lourdes lucas lucia luis
    luisa luz manuel marcos margarita maria mariana mario marta martha martin martinez mateo mauricio
    maximo mendoza mercedes michael miguel miranda moises monica morales natalia nicolas nieves ortiz
    oscar pablo paola patricia patrick paul paula pedro perez peter pilar rafael ramirez ramon ramos
    raquel raul rebeca ricardo rios rita robert roberto rodriguez rojas rosa rosario ruben sabrina
    salvador samuel sanchez sandra santiago sara sebastian sergio silva silvia simon sofia sucre susana
    suarez teresa tomas torres valentina valeria vargas vera veronica vicente victor victoria virginia
    walter zamora zoraida
""")

# Said between two signs of what is there or not there: "no hay agua, la luz, nada".
NEVER_ALONE = word_set("""
    agua aguas luz policia guardia milicia patrulla casa casas hospital hotel clinica gracias gracia dios
    virgen
    familia madre padre hijo hija nino nina iglesia escuela colegio universidad carretera camino calle
    plaza mercado puerto puente playa mar rio sol sal pan carne leche ropa hambre sed paz vida salud
    libertad esperanza fe gloria dolores socorro silencio frontera terminal aeropuerto guerra
    batalla comunidad barrio sector urbanizacion pueblo ciudad centro norte sur este oeste parroquia
    union consulado embajada independencia patria justicia seguridad salvacion remedio remedios refugio
    reserva entrada estacion regalo principal plan medio mision orden tarde suerte mina minas tunel
""")

OF_A_HOUSE = word_set("luz agua gas aguas")  # "se fue la luz" happens in every town

FORCES = word_set(
    "guardia policia milicia patrulla parroquia quebrada"
)  # "en la guardia": with them, not in the village

ARTICLES = word_set("el la los las the a de del of y")

# Before a name these make it a person: "mi esposa Carmen", "soy Maria Valencia".
BEFORE_PEOPLE = word_set("""
    soy llamo llama nombre name named called senor senora sr sra dr dra doctor doctora don dona mr mrs
    ms esposa esposo mama papa madre padre hijo hija hermano hermana tio tia abuela abuelo primo prima
    amigo amiga novia novio sobrino sobrina nieto nieta suegra suegro cunado cunada bebe nino nina jefe
    vecino vecina wife husband mom mum mother dad father son daughter brother sister uncle aunt
    grandmother grandma grandfather grandpa cousin friend girlfriend boyfriend nephew niece baby kid
    surname apellido
    child neighbor neighbour boss hi hello hola dear hey querida querido attn
""")

SAINTS = word_set("san santa santo sn sta sto")  # "san antonio" is a place however it is written

# Common words of both languages that only look like a place misspelled.
NOT_MISSPELLED = word_set("""
    aborda aburre ajenas allure amaya amerita anado anaya annually anoto antemano anton apuro arabia
    aranas arauco arcilla ardilla areas arenal arica aroma arrasa arrays arroba arroja arruga assure
    ataco atenas atico atraia atrio azure balear bales banera barata barato barbacoa barbas barcas
    baring barrancos barras barrera barreto barring batio batuta began begona begun blah boleta
    bolita bolsita borron borroso bragas bruta cabia cabinas cacao caderas calabozos caldera calera
    camacho camilla canalla cannon canon cantan canteen canten cantera canto cantor cantos canyon
    carcass cardona cargas carola carrera carrie carrion carroza carson cartilla carton cartoon
    carve cascara casilla castigo castilla castillo catarata celia celta chacal champan chaqueta
    clarinet cobro coches cocoon cojan colchon colima colin colom colony colores coloso colton
    common conception concesion condon confer confetti cooling corcho corderos corina corno corono
    coros corro corso corzo cotizan cotizar cotton cuanta cubana cyber cyborg daria delata delia
    delicia digale diria divisive duren emerito encontradas encontrado erica erika escupe esmeraldas
    espino excuse falcons fallar farias farina feria forum frena friar galera gallos garita gatillo
    gordon gorilla grados guadiana guaira guante guapa guapos guarra guayaba guayas guyana halcon
    harinas hawai hawaii honesto humana jaramillo jason jaula karachi karate karina katia katie
    kawhi kosher lacra ladra lagunas larga largas larrea larva lechera lender lerida llamare lloron
    macao machines maguire manicura manteca marca marcara marcha marga margaritas mariah marica
    marina marinas marine mariquita marisa marissa maroon marr marron marsha mason matanza maturing
    mayoral medida mejia mejilla melilla merca merino merit merma merrick merritt meryl messiah
    metia metido mick mirada mirando mochila mojar mojon molina moran moria mormon morocco morons
    moros morros morton municipios obispo olivar olores opino ospina palencia pampa pampas paradox
    paraguay paraguaya paraisos paralizo paramo pardon pardos paria parla parrilla pfff pirineo
    poorly porfa porta portugues portuguesas portuguese pozuelo prado preve previo probo pruebo
    querida querido querria quorum ratio regido rosary rubbish rubia rubin rubios rubro rumana sabia
    sabria sakura sanar sartre savia saxon sazon seria sharia sheet siii sill silly siria slander
    snare solia soneto sonoro soria subia sucker sufre surena syria tacon talon tapon tarifa tarija
    tarima tejido telon tiren tocar tokio tokyo toldo tomas toulon traia trial tribal turin turret
    tuscany tyson ubica unica urraca usare usaria utica vagas vagina vagon vaina vainas valdra valen
    valentin valer valero vales valora varas varia varian variar varias varilla varillas varita
    varying vegan vergas veria waits wallis walls wanda wanna wannabe wary ways wren writ xander
    cabana cabanas piaroa piaroas warao waraos pemon pemones xiii xxii tatay zambia zarate zoom zorrilla
""")
