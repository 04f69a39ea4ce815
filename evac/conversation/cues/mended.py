"""Words worth mending when one letter is wrong: those that cost most when they are not understood."""

from evac.kernel.folding import word_set

MENDED = word_set("""
    abaleada abaleado abaleados abalearon abducted abiertos abortando abriendo abrieron absceso abscess
    abuela abuelo abusaron accidentes aeropuerto agarraron agonizando agresion aguanto ahogando
    ahogandose airport alacran alcabala alcanzo alergia alergica alergico alimentos allanamiento
    allanaron allergic alright altisima alumbrar amarilla amarraron ambulance ambulancia ambulatorio
    ambushed amenaza amenazan amenazando amenazaron amibiasis ampollas anafilactico aneurisma aneurysm
    ansiedad anteojos antibioticos antibiotics anxious apagando aparecido aparecio apartamento
    apendicitis aporreando appendicitis appendix apuntando apuntaron apurate apurense ardiendo armados
    arranco arrastro arrestado arrestaron arrested arresto arritmia arrojando arrollo artefacto
    artillery asaltaron ascensor asesinaron asfixia asmatica assaulted asustados atacaron atencion
    atender atiende atraganta atraganto atrapada atrapado atrapados attacked attacking audifonos autobus
    automatic auxilio auxilios ayuda ayudenme ayudennos ayudenos azulada babeando bajaron balacera
    balazos balcony balearon banging barracks barranco barricaded basement batazos battered beaten
    bedridden beheaded blacked blacking blancas bleeding bombardeando bombazo bombing bombona border
    botando botellas bottles breakdown breathe breathing brincaron bronchitis bronquitis brother bullets
    bundled burning bursting busting cachazos cadaver cajuela calabozo calculos calentura camino
    camioneta candado candela captive captors captured capucha cardiac cardiaca cardiaco cascabel
    cauchos cautiva cautivo cautivos cayendo cayeron ceiling cerradura cesarea checkpoint chickenpox
    chikungunya children chlorine chocada chocado chocados chocamos chocaron chocaste cholera choques
    cilindro cintura cirugia civilians clashes clavaron climbing clinica cohetes cojeando colapso
    coleamos colearon colectivos collapsed collapsing collided collision comadrona comando comida
    comisaria conazos concussion confiscated conjuntivitis conscious consciousness contacts contesto
    contracciones contractions convulsionando convulsiones convulsions corazon cornered corremos corrida
    corrientazo cortada cortadura cortando coughing cracked crashed crawlspace crecida creciendo
    creciente critica critico crossed crossfire crowning crushed crutches cruzada cruzado cruzamos
    cuartel cuchilladas cuestion cuidados culebra curiara custodia custody danger dangerously daughter
    debiles debilidad decomisaron defibrillator dehydrated delegacion delirious demanding dentist
    dentures derrame derrumba derrumbe derrumbo desaparecer desaparecida desaparecido desaparecidos
    desaparecieron desaparecio descontrolada desfibrilador desfiguraron desinfectante deslave
    deslizamiento desmayada desmayado desmayando desmayo despedirme desperate despido despierta desplomo
    detaind detained detaned detenida detenido detenidos detention detergent detienen detonacion
    detonaciones detonando detuvieron devolvieron devuelven diabetic diabetica diabetico dialisis
    dialysis diarrea difficulty dificultad dinero disappeared disparada disparan disparando dispararon
    disparo disparos disturbio disturbios doctor doctora documentos documents dolares dolores downstairs
    dragged drifting driving drooling drowned ducking earthquake echando echaron ectopic electricidad
    electricity elevada elevator embarazada embarazo embolia embolism emboscaron emergencia emergencias
    emergency encapuchados encerrado encerrados encerramos encerraron enferma enfermera enfermo enfermos
    entierro entrando entraron entregan epileptica escalera escaleras escalofrios escaparate escaras
    escombros escondemos escondidos escorpion escribo escuchan escucho esguince esperando esposa
    esposaron esposas esposo estamos estoy estrellado estrellamos estrellaron estrello evacuation
    everybody everyone executed executing explosion explosiones explosivo expuesta expuesto extravio
    failing fainted fainting faltando familia farewell father fearing febrile feeding fiebre filling
    firefight fiscalia flegmon flipped floating forcing forzada forzando fractura fractured freaking
    freeing frontera funeral fusiles gallstones ganchos gandola gangrena gangrene garganta gasolina
    gasoline gasping glasses glicemia glucose golpean golpeando golpearon golpiza goodbye grabbed
    gravemente groping guarimba guerrilla gunfire gunmen gunpoint gunshot gunshots hacerme hambre
    handcuffed harming headache heading heartbeat helicoide helicopters hepatitis herida herido heridos
    hermana hermano hiding hijas hijos hinchazon hipertensiva hipoglicemico hirieron hogtied hombres
    hopeless horrified hospital hospitales hospitals hostage hostages humareda hungry hurting husband
    hysterical incendio inconciente inconcientes inconsciente inconscientes inconsolable infartado
    infarto infeccion infected infection ingirio inhalador inhaler injured injuries insecticida
    insuficiencia insulin insulina intensiva intensive intensivos intentan interceptaron inundacion
    inundada inundado inundados inundan inundando inundandose invadieron jaqueca jefatura kerosene
    kicking kidnaped kidnapped kidnappers knifepoint knocking labored lacrimogenas lanzando lanzaron
    lastimaron lastimo leaving lechina leptospirosis lesiones levantarme levantaron levantarse liberado
    liberan liberaron lifeless lightning limping linchar llegamos llenaron llevaban llevada llevados
    llevamos llevando llevarla llevarlo llevarme llevarnos llevaron llevarse lombrices looters looting
    macagua machetazos machete machetearon machetes machito madre malandro malandros malaria maletera
    manana mantienen mapanare marched mareada mareado matando matarla matarlo matarme matarnos mataron
    measles medevac medicamento medicamentos medication medicina medicinas medicine medicines medico
    medicos meningitis metiendo metiendose metieron metralla midwife migrana migranas missile missing
    molotov money montaron mordedura mordida moretones morimos morirme mother motorbike motorcycle
    motorizados moverse muerto muertos muletas munecas murdered muriendo muriendose murieron naciendo
    navajazos necesita necesitamos necesitan necesito needed nervios nerviosa nervioso nerviosos
    neumonia nightmare nonstop nosotros nowhere nursing obligan obligaron operacion operaron operated
    operativo opresion overboard overturned oxigeno oxygen padre paludismo papeles paracos paralyzed
    paraplegic pararme pararon pararse parasitos pariendo partera partieron parto pasaporte pasaportes
    pasillo passengers passport passports pastillas patadas patatus pateando patrulla pediatra
    pediatrician pegando pegaron peligra peligro pellets people pepazos perdida perdieron perdimos
    peritonitis personas pesadilla petrified picadura piedrazos pirates pistola pistolas pistoleros
    placenta platabanda please plomamentazon plomazo plomazon plomazones plomazos pneumonia podemos
    podrian pointing poisoned police policia pounding pouring precipicio preeclampsia pregnant premature
    prendieron prendio presion prision prisoner processed profunda puedo pujando punaladas quebrada
    quebranto quebraron quedamos quemaduras quemando quemandose questioned questioning quitarme quitaron
    quitarse radioterapia rafagas raptada raptado raptados raptaron rastras raticida reaccion reacciona
    reaccionan reacting recibio refugio regimiento regresa regresado regresaron rehenes released
    releasing rescate rescaten rescatenme rescatennos rescatenos rescue rescuing respira respiran
    respirar respiratoria respiratorio responding respondo responsive retenida retenidas retenido
    retenidos retienen retuvieron revento rinones rioters roadblock robaron robbed robbers rodeando
    rodearon rodilla rodillas rompiendo rompieron ronchas rotunda roughed rounded rounding roundup
    rustico sacaron saliendo salimos salir saltando saltaron salvenme salvennos salvenos sangra
    sangrando sangrar sangre saqueadores saquean saqueando saquear saquearon saqueos sarampion
    saturacion saturando saturation scared scorpion screaming searching secuestrada secuestrado
    secuestrados secuestrar secuestraron secuestro seguros seizing seizure seizures sembraron sentimos
    separaron separated serpiente severely sexually shaking shelling shelter shocked shooting shootout
    shortness shotgun shouting sicarios sinking sister snatched sobredosis sobrevivio socorro soldados
    soldiers soltado soltaron sometieron soponcio soporto sprained spreading stabbed starving sticking
    stitches stopped stopping stormed storming stranded struggling stuck stuffed subiendo subieron
    sueltan suicidarme sujetos surrounded swallow swallowed swelling swinging swollen tablets tanques
    tanquetas taparon taquicardia teargas temblor tememos tenemos tengo tension terapia terremoto
    terrified thirsty threatened threatening throwing tifoidea tirados tirando tiraron tirotean
    tiroteando tirotearon tiroteo tobillo tocando tocaron tocoron todavia tomorrow toothache torcida
    torniquete tosiendo touched touches touching tourniquet tragaron trancadas trancados trancamos
    tranquilos transfusion transplant transport transporte trapped traumatismo traveling trembling
    trepando treparon trifulca trombosis tubazos tuberculosis tumbando tumbaron twisted typhoid
    unconcious unconscious undress unresponsive urgencia urgent urgente urgently vamos varado varados
    varicela vehiculo velando velorio vendaron vendieron ventilator vesicula victima victimas violacion
    violada violadas violando violaron voladero volcada volcado volcamiento volcamos volcaron volcarse
    volteado volteados volvemos volvieron vomitando vomiting wandered wardrobe water whipped whisked
    wife wounded yelling
""")
