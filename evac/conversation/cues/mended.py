"""Words worth mending when one letter is wrong, and words that only look like such a slip."""

from evac.kernel.folding import word_set

MENDED = word_set("""
    emergency emergencia ambulance ambulancia auxilio socorro ayuda ayudenme ayudenos ayudennos urgente
    urgent rescue rescate hostage hostages kidnapped kidnaped abducted detained arrested handcuffed
    captured disappeared missing secuestrado secuestrada secuestrados secuestraron secuestro detenido
    detenida detenidos detuvieron arrestado arrestaron retenidos retenido desaparecido desaparecida
    desaparecio desaparecidos llevaron rehenes encerrados encerrado shooting gunshots gunshot gunfire
    bleeding wounded injured injuries stabbed beaten unconscious breathing breathe seizure convulsions
    disparos dispararon disparando tiroteo balacera herido herida heridos hirieron golpearon sangrando
    sangre sangra inconsciente desmayado desmayo desmayada convulsiones convulsionando respira respirar
    infarto contracciones parto murdered attacked attacking ambushed assaulted atacaron asaltaron
    asesinaron muertos muerto mataron colectivos soldiers soldados gunmen hombres armados threatened
    threatening amenazaron amenazando amenazan amenaza trapped atrapados atrapado atrapada stranded
    varados varado explosion explosiones bombing incendio burning violaron secuestrar stuck robbed
    robaron starving hungry hambre thirsty enfermo enferma enfermos fiebre vomitando hospital doctor
    medico medicos medicine medicines medication medicina medicinas medicamento medicamentos insulin
    insulina inhaler inhalador pastillas antibiotics antibioticos water comida alimentos passport
    passports pasaporte pasaportes documents documentos papeles shelter refugio gasolina gasoline
    transport transporte vehiculo dinero money electricity electricidad necesito necesitamos necesita
    necesitan needed please estamos estoy tenemos tengo salimos vamos nosotros esperando everyone
    everybody alright tranquilos seguros saliendo llegamos cruzamos frontera border crossed airport
    aeropuerto leaving tomorrow manana camino heading driving traveling wife husband daughter children
    brother sister mother father esposa esposo hijos hijas hermano hermana familia madre padre abuela
    abuelo people personas children peligro danger scared asustados diabetic diabetica diabetico
    pregnant embarazada dialysis dialisis oxygen oxigeno released soltaron liberaron checkpoint alcabala
    stopped pararon puedo podemos salir escondidos hiding police policia
""")

NOT_SLIPS = word_set("""
    conmigo contigo consigo estos estados cambio party tenga personal policy hicieron release releases
    parts starting leading stock vemos mission hearing waste dinner stick mexico shared carino faster
    hojas pasaron attached caminos detailed pacto pleased capture struck borde fronteras bother sucks
    thirty walter sabiendo podremos policial vimos camion veamos sacred healing hiring merito esperado
    stepped marie heating ponemos manzana casino staring resume salia starring hombros peleas monkey
    stack diving dancer needle frontier podre shouting comoda vasos meditation marea fierce polite
    hungary pasto leaning hiking hilos farther robbie enterrado messing sandra paneles destined paren
    handing emergence variados aguda feather insured monte tapped pagaron fibre spared vagos manada
    scarce waiter stared tango habre rubbed leasing monty scaled dagger audaz mediation porto striving
    diner breadth harding soothing blending patio booming tripped wager patos llenaron tenor comica
    tenso plato burying medido snuck brothel stair espesa leaping hitos salmos heredo watery meade
    sitter pudor amados ajustados hijab mareo wafer saltaron injurias parta soared volaron maude paragon
    bunting timoteo espeso comino matron shopped vanos mares cocida cogida higos patillas pared padel
    perdonas pardo marte camilo rodaron balancea carmin atracado libraron llenamos falter madres
    cruzados llegados salidos esperados familial marge madge aries pueda podamos portu detalle detalles
    dispares robbing merlot tendemos retenes tecno papeleo document dinar salario sister transporter
    mother cruces carros
""")
