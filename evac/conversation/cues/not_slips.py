"""Common words, one letter away from a word that is mended, that mean just what they say."""

from evac.kernel.folding import word_set

NOT_SLIPS = word_set("""
    abiertas abierto abuelas accidents aciertos acusaron aeropuertos aggression aguanta aguante aguda
    ahogado airports ajustados alergias altisimo amados amarillas amarillo ambulancias ambulante
    amenazado amenazar amenazas amenazo antibiotic aparecia aparicio apartamentos aportando aprecio
    apuntado aries armadas arming arrastre arrestada arrestados arrestos arrests arrojado arroyo
    artefactos artefacts ascenso ascensos asiatica asustado atienda atiendo atracado atrapadas atrasada
    atrasado atrasados attached attaching attacker audaz automatica automatico ayudas ayude ayudo backed
    backing balancea bancas banking banning barracas barranca battles blanca blancos blandas blending
    blocking bombings bombon booming borde borders bordes bother bottled breadth breakdowns breathed
    breathes breaths breeding brothel bundle bundles bunting burying bustling calculo calculus cambio
    cameron camilo camine caminos camion cancela canela cansado cantado captives capture captures carino
    carmin carros casino ceilings celebra centimos cerraduras checkpoints cheques chloride chocante
    choked cilindros cinica cirugias civilian clases classes clinical clinicas clinico clinics clutches
    cocida cogida cohete colectivas colision collapse collapses collide collisions collusion comandos
    comica comidas comino comisario commando comoda conazo concession condado conmigo consigo contacta
    contactos contada contando contento contest contests contexto contigo contraction contracts correos
    corria corridas corrido cortaba cortadas cortado costando cracker crecia crecido crecientes critic
    critican criticar criticas criticos critics crosses cruces crushes cruzaba cruzadas cruzados
    cuestiona cuestiono cuidado cuidador cuidadosa cuidadoso cuidamos custodian custodio dagger dancer
    dangers delegation delicious delirios dentista dentists derrama desaparece desaparecen desaparecera
    desaparecidas desierta despedirse desperte despide despidio despidos despiertan despiertas despierte
    despierto destined detailed detain detalle detalles detection detencion detenidas detergente
    deterrent detiene devuelvan devuelve diarrhea difficult dificulta dificultan dinar diner dineros
    diners dinner dispara disparado disparar dispares diving docking doctoral doctors document documenta
    downed drafting drugged earthquakes echado elevadas elevado elevador elevators embarazadas embarazos
    emergence emergencies encerrada encierro enfermar enfermas enfermeras enfermeria enfermero enteraron
    enterrado enterrados entrado entraran entrega entregar entregas escalas escamas escasas escondidas
    escondido escriba escribi escribio escrito escucha escuchar escuchas escuchen esperado esperados
    espesa espeso estados estaras estemos estos estrella evaluation explosions explosiva explosive
    explosivos expuestas expuestos factura fallando faltado falter familial familias farther faster
    fathers feather fibre fierce filming forging formada formando forming forzadas forzado fosiles
    fracturas fracture fractures freakin fronteras frontier funerals gancho gaping glucosa golpeado
    golpear grasping grasses grouping growing haberme habre hacerse hacerte handing harding headaches
    healing hearing heating helicopter helicoptero helicopteros heredo herman hermann hicieron higos
    hijab hiking hilos hiring hitos hojas hombros hungary hurling husbands incendios infections infested
    inhale injected injection injure injurias insured intensivo intenta intentas intenten inventan
    inyeccion labores lanzado lastima leading leaning leaping leasing legiones lesions levantarte libera
    liberal liberando liberar liberen librado libraron liderado lighting llegaban llegada llegados
    llenamos llenando llenaron llenarse llevaba llevadas llevame llevare llevaria llevarlas llevarle
    llevarlos llevarte llevemos looming madge madres malasia maletas maletero manada managua mananas
    mantiene mantienes manzana marcada marcado marche marches marea mareo mares marge marie marte matado
    mataran matarlos matarse matarte matched matron maude meade mediation medic medicacion medicas
    medications medicinal mediciones medics medido medios meditation mejico merito merlot messing mexico
    migrant migrants missiles mission mixing monkey monte monty morire morirse mother mothers
    motorcycles movers moverte muertes multas munecos murderer necesitados necesitar necesitas necesite
    necesiten needle nervio nerviosas nightmares noooo nosotras obliga obligar operate operates
    operativa operative operativos oppression pacto padel pagadas pagando pagaron pagarse painting
    paneles pantera papeleo paradas paragon paramos parasites parasito pardo pared paren pario parta
    partiendo partos parts party pasadas pasarme pasaron pasarse paseando pasillos pastilla pasto patada
    patillas patio patos pedazos pediatria peleas peligros peoples perdamos perdemos perdia perdonas
    personal pesadillas piratas pirate plato pleas pleased pleases podamos podian podran podre podremos
    podria podrias policial policy polite ponemos porto portu predio prematura prematuro prendido prendo
    presiona presione presiono preston printing prisoners processes professed profundas profundo pudor
    pudre pueda punalada quebradas quebrado quedandose quedemos quejamos quejando quejandose quemado
    queramos quitarle quitarte rastros reaccionar reacciono reaching recibia recibido recibir recibo
    redaccion refugios regimientos regresan regresando regresas regrese release releases represa rescata
    rescato rescues respiratorias respiro respondi responds resume retenes retiene rincones robber
    robbie robbing rodaron rodeado rotonda rotundo rounder rovers rubbed rustic rustica sabiendo sacred
    salario salia salidos salis salmos saltaron salvando salvaron sandra sangrado saqueado saques
    saturado scaled scarce scares scarred scored scorpio scouting secuestran secuestros sentamos
    sentidos separate separates serpientes shading shallow shaming shaping shared sharing shaving
    shelters shilling shocker shootings shopped shopping shouting sister sitter sizing snuck soaking
    soared sobrevivido sobrevivir soleado soooo sooooo soothing soporta soporte spared squared stack
    stacking staffed stair stared staring starring starting stepped stepping stick stitched stock
    stocked stocking stomping stored storing strained streaming striving struck sucks suelta sueltas
    suicidarse sujetas sultan supieron swallows switches tables tablet tableta tabletas tango tapped
    tecno temblar tendemos tenga tenor tensions tenso terapias terremotos thirty timoteo tiradas tirador
    tiramos tirano tiranos tiroteos tocado tomaron tomemos torches torcido tranquilas transplants
    transporta transported transporter transportes transports trataron tripped tumbado urgencias
    urgentes vagos vanos variado variados vasos veamos vehiculos vemos ventilador vimos violado
    violation volado volaron volcano volvieran volvimos votando wafer wager waiter walter waste watery
    whiskey wondered xviii xxiii
""")
