"""Common words, one letter away from a word that is mended, that mean just what they say."""

from evac.kernel.folding import word_set

NOT_SLIPS = word_set("""
    vigia grenada ahorrar entierran entierra enterao knicked bawling
    abandona abandonados abandonan abandono abiertas abierto aborda abortar abortos abraza abrazos
    abuelas acabado acabara acabas acaben acatar accidents accounts accuse accuses acento acepta
    aceptados acepte aciertos acompana acompano acordamos acordar acorde activa activo acuden acusaron
    adrian adult adulta adultas advantages advise aeropuertos afueras agarran agarren agent agente
    agentes aggression agotado aguanta aguante aguda aguilas ahogado ahorra ahorrando ahorro airports
    ajenas alarmas alarms albert alcanzan alcanzar alegra alegrias alejamiento alejandria alertas aleta
    alexandra alfred algeria alianza alimenta altisimo amables amado amarillas amarillo ambulancias
    ambulante amenazado amenazar amenazas amenazo america americanas americas ametralladoras anders
    andes andre andreas andrew andrews angelina angelo angels angola answers antibiotic aparecer
    aparecia apartamentos aparte apartments aportando aporto apoya apoyan aprecio apuntado aragon
    aragones areas armada armadas armando arrancan arrastrado arrastrar arrastre arrestados arrestos
    arrests arribo arrives arrojado arroyo artefactos ascenso asiatica asienta asistencias asustado
    ataca atacan atenas atrasado atrasados attach attached attacker august augusta automatica automatico
    autopistas avanza avanzan avisa ayudamos ayudara ayudarle ayudarlos ayudarte ayudas ayude ayudo
    babes backed backing bacon bacteria bajado ballet balon bandeja banderas bandit bandos bands banera
    banking banning barbaro bargain barley barril barrios basil bastantes baterias bearing beasts
    belonging bender bendito bernard betting bicicletas blames blanc blanca blancos blando blending
    blocking boasts bodied boleta boletas bolivaras bombay bomber bombero bombers bombings bonito booker
    booming borde borders bordes bottled boyfriends braking brazil breadth breeding bride bridges
    bridget brindo broker brought bundle bundles burglary burner burton busca buscado buscara buscarle
    buscarte buscas busque busques buster butter buttons caballos cabellos cabeyo cabezas cabina cabron
    cacho cadena caderas caera cagan cagas caidos caigan calado calculo calculus caldas caldera calienta
    calientes callado callados callar caller calles calorias calorie calzado camaras camaron camello
    cameron caminan caminos camisa campina camps canada cancelo cancers canela cannon cansado cantado
    cantera cantor capilla captar capturar capturas capture captures capturo carapita carapito carbono
    cardon cared cargar cargas cariaco caring carino carlo carne carnes caroline caros carpet carrera
    carreteras carrot carrots carson carter carteras carton carved casaron casera cases casilla casino
    castilla catalana cataluna cauca cayera ceilings celebra cellular cemento centavos centers centimos
    centra centre cerrados cerrando cerros cesado cesta chaco chameta change changed changing chaos
    charger charges charming chase chavista checa cheque cheques chickens chiquitos chloride choca choke
    choked chooses chops chords chores chorros chorus chose christina ciento cierran cierre cierro
    cierta ciertos ciervo cilindros circula circular cirugias ciudat civilian clanes clase class classes
    claudio clauses claves cleaner clearer client clientes clients clinical clinicas clinico clinics
    closest coarse cobrado cobrar cocido codigos cogido colabora colaboran colectiva colectivas colegios
    colgando colision collapse collapses collar colleagues collisions collusion colombian colombiana
    colombianas colombiano colombianos columbia column columnas columns comandos combustibles comenta
    comentar comenzo comete comfortably comica comico comidas comiendo comin comisario commuter comoda
    comodo comparados comparamos comparar compare complains complaint complejos completas completes
    completo complicadas complicado compra comprado comprador compran compras compren compro compute
    computers comunicados comunicar comunicarse comunico concession conciencias condado condicion
    conditions conectan conectar confirm confirma confirmada confirmados confirmando confirme confirms
    conformado confuse conmigo conoce conocen conocera conoces conocimientos conocimos conozca
    consciencia conseguia conseguira consiga consigues consulte contacta contactos contada contado
    contaminado contando contara contenta contento contest contestando contestant contestar contested
    contests contexto contigo continua continuan continuara continuas contract contraction contracts
    contras controla controlada controlador controlados controlando controls convey cooks copying corea
    corners coroner coros corra correcta correcto correo correos corria corridas corrido corrientes
    corro corta cortadas cortas cortex cortos coser costados costar costes county courses cracker crane
    crecia crecido crecientes credito credits cresta criminal criminales crises cristian cristiana
    critic critican criticar criticas criticos critics crook crosses crossings cruza cruzadas cruzados
    cruzan cuadras cuanta cuanto cuarta cuartos cuarzo cuchilla cuenca cuentan cuentas cuente cuento
    cuerno cuernos cuero cuervo cuervos cuestan cueste cuestiona cuestiono cuidad cuidado cuidadosa
    cuidadoso curado curse cylinders dagger damage damages danada danados dancer dangers daniels daring
    decida decide deciden decides decididos decidio decidir decido decline declines dejad dejalo dejando
    dejaran delay delegado delegation deleted delgada delicious demanda demands demasiada demasiados
    demencia denies dennis dentista departments deported deposit depositos deposits depths derivan
    derivar derive desaparece desaparecen desaparecidas deseados despedirse desperte despide despidio
    despidos despiertan despierte despierto destina destinos destiny destroyer detail detailed detection
    detencion detenidas detiene devuelvan devuelve diarrhea dieran difficult dificulta dijeran
    diligencia diner dineros dinners direction disable diseases disidencia disparado disparar dispares
    diver diving divisa dobla docenas doctoral doctors documental documentary domingos dominio domino
    donado dones dormia dormidos downing drafting drivers drives duerma duermes duero earthquakes echado
    edificios efectiva efectivos either electrica electrico elevadas elevado elevators eligen embajadas
    embarazadas embarazos emergence emergencies emitio empire empires empujar empuje empujo empujon
    encendido encerrada encierro encontrados encontraran encontremos encontro encuentras encuentre
    encuentren encuentros endings energias enfermas enfermeras enfermeria engines entendida entendidos
    entendio entera enteran enteraron entere entero enterrado enterrados enters entienda entiende entra
    entraba entradas entrado entran entrara entrega entregar entregas envian envie equivocada
    equivocados ernest escala escalar escalas escamas escano escanos escapa escapado escapan escapes
    escapo escasas escasez escondida escondido escriba escribano escribas escriben escribes escribi
    escribio escrito escucha escuchar escuchas escuchen escuches escuelas espadas espaldas espejo espera
    esperado espere esperemos espesa espiar espina espinas esquinas estabas estadio estados estafa
    estando estaran estaria estate estemos estero estos estrada estrella ether eugenio evaluacion
    evaluar evaluate evaluated evaluating evaluation evenings excelentes exchanged exchanges exige
    exilio existia existio explosions explosiva explosive explosivos explota explote expose exposes
    expuestas expuestos extendido extracto extracts extranjeras extranjero extrema extremes extremo
    facing factura failures faking fallan fallando faltado faltar faltas familias farther fathers fatiga
    feather fellow fellows fernanda ferris fibre fighter filed filming finance finer fingir finishes
    finnish fixing flakes flame fleming follower forces foreigner forests forged forget formada formado
    formando formed forming formular formulas forrest forzadas forzados fosiles fracturas fracture
    fractures frames france franco freakin fresco frida fridays fried fringe fronteras froze frying
    fueran fueras fuere fuero funcionaria fundido fundo gallon ganada gancho garaje garbage gardens
    gemelas gemelo genera generals generan generar georges gettin gimenez girlfriends glorias glucosa
    goles golpeado golpear gorge grabada grabadas grades granados grapes gravel grecia griego griegos
    grounds grouped grouping groves growing guard guarda guardas guarde guarden guardian guardians
    guardo guerras gustado guzman haberle haberme habernos habiendo hablamos hablan hablando hablara
    hablare hablaron hablas habre hacerla hacerles hacerlo hacerlos hacerse hacerte hacienda hailed
    hallado hallados hallar handed handing harding hardy haremos haria harian hating haunting hayamos
    headaches header health hearings heating heladas helados helicopter helicoptero helicopteros helper
    herman herring hicieron hiere highways hiking hilos hincha hiring hitos hojas holdings hombros
    homero hopping horribles horribly horrors horses hostel hostil housed humanitaria hundido hundir
    hungary husbands iglesias ignora ignoran ignored ignores ignoro imagina imagined imaginen imaging
    imagino impact impacta impactos impacts imposibles incendios incident incidente indoor infanta
    infante infants infections infernal infested informa informal informan injected injection inland
    insider instruction insuficientes insured insurgentes intends intensivo intenso intent intenta
    intentado intentara intentare intentas intente intenten intentos interna internas interval intruder
    inventan inventando inventar invento invernal inyeccion isidoro islands issued jodido jueces jugada
    jugado juliana jumper jungla jurado juzgando keller kicker kidneys killers killings korea labores
    lacked lagrima lanza lanzado lanzar lanzas laptops lastima lawyers layer leales legado legion
    lenguas lente lentos leonard lesions lesson levantarte leves libera liberal liberar librado libras
    libros licence licencias licensed licenses licking liderada liderado lighting limite limites limpia
    limpias linking listas lists llama llamaba llamadas llamados llaman llamando llamar llamara llame
    llames llanos llaves llegaban llegas lleguen llegues llenan llenas llevaba llevadas llevaria
    llevarle llevarlos llevarte llevas lleven lluvias locals locas located locke locker locking logrando
    looked lookin luchas lunares machines madden madera madres maiden malasia malicia malta maltrato
    manada managua mananas mandan maneja manejado maneras manifesto mantiene mantra manual manuela
    manzana maravillas marcada marcas marcha marches marco marcus mareas margin marian mariano mariapa
    mariara maridos marin marina marinas marine mariners marino marinos marker market marking marte
    marti martian martina martir marvin masked massage matado matarlos matarte matched mates matias
    mating maxim maxima maximos mediation medic medicacion medicas medicinal mediciones medido medina
    medios meditation meetings mejores melting mentir mentiras mercadeo mercados mercenarios merida
    merido messed messing metia metido mexico michaels michel migrant migrants milicias militant
    militante minera miners mirado mirando misses missiles mistaken mistakes mixed mixing moaning
    modales modelo modernos modesta modesto module modulos moines mojada mojado molestan molestando
    molestas moleste molestia molestos mondays monedas monkey montana montes month monton montos monty
    morale morals morder morirse mornings mortales mortar moses mothers motorcycles mourning mouths
    moverte moves moviles muchachas muchos muera mueran muerde muertes mueven multas muneco munecos
    murales murderer murders narco natalie neatly necesitados necesitar necesitas necesite necesiten
    needle needless negocios neighborhoods neighbourhood nervio nicholas nicola nieve nightmares nombra
    nombres nombro norma norman normas nosotras nothin noticia noticieros noting novel novelas novels
    novena numeros obliga obligar ocupados officer offices officials oficial oficinas olvidado olvidan
    olvide olvides ombligo opener openings operate operates operations operativa operative operativos
    oppression outrage outsider ovejas paced pacto padilla pagadas pagarlo paginas painted painting
    paisaje paisajes palida pancho pandillas paneles panes pantera paper paradox paraje paralela
    paralelos paramo parasites parasito pardo parecio parejas parent pario parker parques parsons parten
    partidas partido partidos partiendo parties parting partners parts party pasadas pasaran pasarle
    pasarme pasarse pasemos pasillos pasivo passages passes pastilla pastora pastos patada patatas
    patents patricio patrols patron paused paying payments pearson pecado pecados pedazo pedazos pegada
    pegarle peleando pelear peleas peliculas peligros peligrosa peligrosos peluca penned pensemos
    pensions penso peones peoples peppers perdamos perdemos perdera perdia perdon perdona perfect
    perfecta perfectos permanece permanecen permanecera permanezca permita permitan permito peron persas
    persecution persigue personal pesada pesadillas pesados pesas pesima petro petty pictured piedra
    piense pierce pierda pierden pierdes pierdo pierre pinch pinche piratas pirate pissed pissing piston
    placed placer placing plagas planas planea planet plano planteo planting plates playas plazos pleas
    pleased podamos podian podio podran podre podremos podria podrias pointer policial policies policy
    polite poliza ponemos pones portion posadas prados praying preciosa precioso preciso precisos
    prefecto preferidos prefers prefiere pregunta preguntado preguntas pregunte pregunten prematura
    prematuro premio premios prenda prender prendido preocupe preocupen prescripcion presenta presente
    presento presents presiona press pressured pressures presto preston presunto prevent prever previo
    priests primeras primero printed printing prisoners prisons probada processes professor profundas
    profundo projection projimo promise promises pronta proteccion protections protegidas protegido
    protestors proton proximas prueban pruebas pruebe pudiendo puebla pueblos pueda puedan puedes
    puentes punos puntas pushes pusieran pusimos putos quebrado quedado quedara quedaran quedarse
    quedarte quedas quedate queden quejandose quejar quemado querian querias querida querra querria
    questions quiebra quiebre quiera quieran quieres quieto quincy quisieran quisieras quita quitarle
    quitarte quitas quiten raised rally ranch random ranger raphael rapid rapida rapidos rapids rastreo
    rastros reaccionar reacciono reaches reaching reacted reactions readings realms reasons rebecca
    rebel reciba recibe reciben recibia recibido recibir recibo recogen recordings recortar recorte
    recover redaccion refuge refugiado refugios refused refuses regain regresan regresando regresara
    regrese reinforcement releases relied relies relying remains reparte reported reporter reportes
    reporto reports repost represa requests resalto reserva reservada reservados reservations reserves
    residencial residencias resolve resort respiro responder respondes respondi respondia responds
    responses resuelta resueltos result resulta resulted resulten results retain returns reuse revisa
    revisado revisar revisen revolves riego riesgos rincones risking robadas roberts rocked rockets
    rodea rodeado rolando roller rollins roommates roque rosada rosado rostro rotonda rotundo rovers
    rumble rustic sabados sabina sabio sabremos sabria sacado sacarle sacarlos sacarse sacarte sacred
    salada salas saldo salgas salia salidas salieran salis saliva saltar saltos saluda salvado salvando
    salvar salvaron sanare sangrado santos saques saturdays sayin scaled scares scored scores scouting
    scream screens searches seating secuestros secured segui seguia seguid seguidos seguira seguire
    seguis seize seller sells selvas semanal senado senoras senoria sensing sensores sentado sente
    sentidos sento separate separates serbio seres serias serios serpientes serves servicios setiembre
    settings settling severas severed severo shallow shaming shaping shared sharing shaved shaving
    shelters shipping shootings shopping shores shortages shorts shouts shove shovel shower siendo
    sienta sientan sientes sierra signals sigues silvio sistemas sitting situations siudad sized
    slipping slowed slowing smells soaking sobornos sobrevivido sobrevivir sobrio solano solar soleado
    solia solicita solicite solicitor solidas solidos solista solve somethin sonora soooo soporta
    soporte sorteo spared spells spiders spilling spiral spirit spouses spring squared stack stages
    staging stains stakes stare starred starring stars starter starting starved stating stations stats
    statues status stayed stellar stepped stepping stick stock stocked stocking stoke stone stoned
    stored storey stories storing storms story strained stranger streamed streaming streams stride
    strife striker strikes stripe strive strokes subia subidas suelta sueltas suena suero suficientes
    suicidarse sujeta sujetas sultan sundays supieron supplied supplier suppliers supports supposed
    surgio surroundings survived survives susan suspicions sweaty sweeping sweets sylvia systems syudad
    tables tablet tacones talkin talla tango tapped taques tarado tarjeta tasting taxing teachers
    teaches teammates teenage teenagers tejido temblar temido temperatura temperatures temples templo
    tempo temprana tendido tenga tengan tenias tensions tenso terapias tercer terceras tercero tercio
    termica termico terminado terminals terminan terminara terminas termine terminos ternera terra
    terremotos terribles terribly thank theresa thinkers thinner thorough though thread threads
    thrilling throws tiempos tienden tienes tierna tierras timoteo tirada tirano toallas tocado tocara
    toddlers toilets tomaba tomado tomados tomaron tomos tongues tories torre tourism trabaja trabajado
    trabaje trabajos traced tracing tracker trades tragico training trama tramite tranquilas transmit
    transporta transported transportes trasladarse tratados tratamientos tratara tratare trataron tratas
    traten travels traves trazado treat treatments treats tricked tripped trochas troop troubled
    troubles trough trucha tryin tumba tumbas tumblr tuned tuning turner tying ultimas ultimos unarmed
    urgencias urgentes usable vacas vaccines vacuno vagos valentia valentin valentine valera valerie
    varas variado variados varies various vasos veamos vecinal vecinas vector vegan vehicles vehiculos
    vemos vencido vendio vendo vendor venezuelan vengar vengas venian venimos ventaja ventanas
    ventilador vergas verses viaja viajado viajan vibra vicios victorian victorias victory viento vieran
    vigente viktor vinedo viniendo viola violado violar violation violenta violento violet violin
    vitoria vivamos viviendas voice voiced volcano volvera volvere volvi volvia volvimos volvo vomit
    votamos votando votaron voters vuela vuelva vuelvas vuelven vuelves wager waited walked walkers
    walled wallets wanting wards warehouses wasting watches weaving websites weekends weigh weighs
    weights wheel whiskey widow wished wondered wording workings wright writing xviii
""")
