"""More common words, one letter away from a word of the cues, that mean just what they say."""

from evac.kernel.folding import word_set

COMMON_WORDS = word_set("""
    cojan cojo coja cojen cogen linha abode abordado abordan abound abrigos aceites acierto acordo acudio
    acusando acusar addition adriano
    aduanas aerolineas afternoons agotar agree agreed agregue ahorrado ajustados alejar alejarme alejarse
    alexandre algunas alguno alivia aloja alquilar alteration amados amarga amargo andrei angelic antidote
    aparecera aparezcan apellido apoyas aprecia aprecian aprende aprenden aprendido aprendiendo
    aprendieron aprendio apretando ariana arming arreglando artefacts ascensos asesinato asesinatos
    asisten assumed assumes assure asume ataquen atrapa atravesado attaching audicion auditions austen
    auxiliares auxiliary avanzado avanzo avenidas avisan ayudaba ayudante ayudaran ayudaria balloon
    balones banca barones baroness barren barricadas barrido barrie barton basque bastion baton battled
    bearded bedside beech believed believer believes berger besides bette bianca blanda blocker boating
    boeing bookings boone booted booth bosque bosques boston bowing boxing brasilena brasilenos brasileros
    breakdowns brooke brothel bugging buque buques burgers burying buscaba busqueda busquedas bustling
    caemos cagando calida calidas callada callas calming calves calzada cameroon camilla campamentos
    cantar canton captives caravan cargado cargados caridad carlitos carlton carney carte cartels cartoon
    caserio casing castor castro cavidad cello ceniza centred centres centro ceros cerraba cerrara
    certificates chaired chances changer chaquetas chargers charmed charter charting chaser chasis chaves
    checkpoints cheeks chicks ching chisme chistes chocan cierren cisterna citing cloning clothed clover
    clutches coates coberturas cobras cocaina cocinar cocinas colas colgados colina collado collide
    comente comicos comienzo comma commando compleja complejas complejo completar complete compres
    computed comunicador concienciar conecte confesion confia confian confias confundio conjunta conjuntos
    conner conseguiras conseguiria consigna constar consultoria contaba contaban contadas contados contare
    contenga contenia content contents contextos continual continue continuo contrae controle convento
    conventos corral corri cortez costaba cotiza coveted cranes creamos creemos creiamos cualidad cuidarte
    curtain custodian dandoles dandome dandose defiendo deleite delirios delito denny dentists departing
    deposited depot depression derecha derechos derivo desato descansa descansen descanso descubra
    desierta despacho despacito despejar desplegar detailing details detenga detengan deterrent devuelva
    devuelvo digame diganme diners diran disculpa disidente disparate disperse divinas docking dollar
    donna dorada dorados dotado downed downs drier drugged durado easing edgardo elevan emplea empleos
    enana enano encaja encajan encanta encantaba encantada encantado encantados encantan encanto encarna
    encontraba encontrada encontradas encontrando encontrarla encontrarle encontrarlo encontrarlos
    encontrarme encontrarnos encontrarse encontrarte encontraste enemigas enemigo engana enganado
    enganados enganan enganando enganche engano ensayos enterar entregados entregara entren entrenar
    envase envia enviaba enviada enviadas enviado enviados enviamos enviara envios episodes escribia
    escrita escritor escritos esfera espanolas esperados esperar esperas esperen estela excedente excepto
    excerpt exista existed existen existira exists extinguished extorsion fallado fallon familial feelin
    feline fiasco filled filmes finder finge firmas firme firms flares fleeting fling forbes forge forgets
    forging forjado formaron francesca francesco fresca frescas fresno fright fueling funcion funcional
    funcionan funcionar funcione funciono funerals gaping garages garde gaucho georg gestiona gestiones
    gonzales gracie grado grams granos grasas grasping grasses griega grooves guajira guardada guardan
    guardando guiado guido guino gunners gustav habiamos hablada hablemos hammers hamper haras havin
    healer heath henrique heredo hermann hester hicieran hijab hirviendo hitman hostia humos hunter
    hurling iberica incidence incluia incluian incluira incluya incluyen inconvenience inconvenient
    inferiores influir inform informe informo informs inhale injure injurias inquilino insides insurgent
    interiors international interpret interpreta interpreted interpreter interpretes interpreto
    interrogantes interviews jingle jodan juanito julien kilometres kilometro kristina laboratorios
    ladders laderas lamar lamenta lamparas landings landlords lankan lansing latte latter lauded legiones
    lending lentas leopardo liberen licked lidera liderados limpie linger litres livin llave llegase
    llevandose llevarlas loaned lockheed luchado lunches madame makin maldita maldito malla mamada mamadas
    mamita mamma manda mandaba mandado mandamos mandarin mandas mandaste mandated mandates mandatos mandos
    manifests manjar manny manten mantente manuales marche marico martini martino martins masking masones
    matador matamos mateos materia matte matteo mayors mecanica mecanicos medial median mediar medidas
    mejorado mellon mendes mesias messes meterle meterse meterte mierdas millan millions milton minuto
    mirtha misled modest monies montanas moore mosquitos mostrado moths motto mueble mueller muelles mulas
    multa muscles navajo negocia nephews nerviosas netos noodle ocurria ocurrida ocurridos ocurrir orient
    orienta oriental orientales orientation oriented orillas oscura oscuros pacers paces pacific pacificas
    pacificos pacing padece paganos palaces palito pallet panadero papito paraguay parajes pardon parecen
    parecer pareces parra parroquial parroquias partos pasea passer pastors patrio payers peeling peking
    pelayo peleado pelearon pelotas penales pensado peras perdone perdono perfectas perla pesadas pescado
    peste photon photons picante picket pickled pickups pidiera piensas piensen pistons plana planeta
    plantar plantas plantea plants plastica platanos plated platicar plating platino platos pleases
    podcasts podia podias podra polled pondria poole porras portan posibles possible pranks predios
    prefecture presionar presta prestan previsiones primal prime primed procesal procesar professed
    progreso progresos properly protegida proto provisions proximal proyeccion puedas puerco pusiera
    quedandose quedaria quedarian querran quesada quinta quinto races racion racional racket racking
    raider railing rained raises rapping rated realty reception recibira recibiras recibiria recuperando
    recurrio reels refugee refute reilly remedies remera remote removed remover removes reparto repita
    repleto replica rescues reservar reservas resist resiste resistio resists resolvera resolves
    respiratorias respondera respuestas resto rests resuelva resuelven retains retener retira retire retos
    retro revista revolve rieles riendose ripper robbins roberta rocker roldan rolls rompe rompen rompes
    rompo rounder rowling rubbing runaway runnin runways rushes rustica sable sacaba sacada sacados sacas
    sacaste salinas salle salsas salvados salvan scale scales scarred scorpio scratched sectors secures
    seguida seguido segundas segundos selena sellado sentaba sentamos serna serra serviced sever shading
    shelly shilling shitting shocker shocking shoulda shoving showers siguiera silencios sipping siren
    sirena sirvan sitter sizes sizing skates slider slower snuck solucionar solution solves someones
    someter somethings sooooo spain spitting spores sprite stables stacking stacks staffed stair stale
    stalling stamped standings staple startled staten steep sticky stinks stocks stomping stoop strain
    stronger sucedia suela sueldos superando supper suspenso swears syringe tableta tabletas takin tallas
    tampico taping tapones tardis temiendo tendra tendras tendrian tengamos territorios terrorist
    terrorists thingy thousands thursdays tiendas tiende tigers tirador tiramos tiranos tomaran tombs
    tortuga trabajara traera traes traia traigo trailed tramos trance transformado transplants tratase
    trate traumas trees tremenda tremendos tronco trucking tuberias tuesdays tunnel turing tuvieran
    unbeatable uninsured urbana vacant vaciar vagones valdria valentino valle varia varian variar vendia
    vendida vendidos veneer venido vente verbos verlas vernos veros versos viajas vicuna vidente viejas
    vientos vigil vigilant vigilia villar violador violate vistas wafer waiters warden washer washes
    watchers watery wednesdays widows wight witches withdraw withhold workin zapata
""")
