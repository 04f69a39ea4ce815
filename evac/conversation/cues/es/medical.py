"""The cues of bodies: emergencies, birth, illness, injury."""

CUES = {
    "bleeding": """
        sangr* | desangr* | hemorrag* | mucha|bastante|tanta sangre
        botando|perdiendo|pierde|perdio [mucha|mas] sangre | llen* de sangre
        bota|botando|boto|pierde|perdiendo|perdio|vomit* [~1] sangre
        escup*|tosiendo|tose|orina*|echando|sale|salio|arrojando [~1] sangre | no para|deja de sangrar
        charco de | herida abierta|profunda | hemorr* | torniquete | sangre en|por|de ~2 <cuerpo> | sangre
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
        morad*|azul|azules|azulada|verde ~2 labio*|cara|boca | <cuerpo> morad*|azul|azules | floj* y
        floj*|guindad* ~2 reaccion*|respond*|bebe | vuelve|volvio|volver en si | delir* | alucin*
        desorientad* | incoheren* | azucar por las nubes|el_cielo | hipogluc* | hiperglu* | hipoglic*
        cetoacid* | garganta|lengua|cara|boca|labios ~2 hinch*|cerr*|cierra|inflam*
        hinch* ~2 garganta|lengua|cara|boca|labio* | alergi*|alergica|alergico ~4 garganta|respir*|hinch*
        reaccion|shock alergic*|anafil* | anafil*
        le|me|se dio|dando|dio_un|esta_dando [un|una] [~1] infarto|acv|derrame
        le|me|se dio|dando|dio_un|esta_dando [un|una] [~1] paro|convulsion*|trombosis
        le|me|se dio|dando|dio_un|esta_dando [un|una] [~1] ataque|crisis|embolia|yeyo|soponcio|patatus
        paro cardiaco|respiratorio | trombosis | embolia | taquicardia | arritmia | aneurisma
        trago|tomo|bebio|comio|ingirio|tragaron|tome|trague ~4 cloro|veneno|pastillas|kerosen*|gasolina
        trago|tomo|bebio|comio ~4 acido|desinfectante|raticida|lejia|pila|moneda
        ingirio|tragaron|tome|trague ~4 acido|desinfectante|raticida|lejia|pila|moneda
        se corto|me_corte|corto la|las|el|los|un|una [muneca*|venas|dedo|mano]
        se corto|me_corte|corto la|las|el|los|un|una [pierna|brazo|pie|<cuerpo>] | amput*
        perdio|perdi|volo|arranco un|una|el|la dedo|mano|pierna|ojo|brazo|pie
        hueso ~2 afuera|salido|expuesto | fractura expuesta|de_craneo
        mordi*|mordida|mordedura|pico|picad* [de|por|una|un] [~1] culebra|serpiente
        mordi*|mordida|mordedura|pico|picad* [de|por|una|un] [~1] mapanare|cascabel|coral
        mordi*|mordida|mordedura|pico|picad* [de|por|una|un] [~1] arana|escorpion|alacran
        mordi*|mordida|mordedura|pico|picad* [de|por|una|un] [~1] raya|macagua|vibora | culebra|mapanare
        me|se|le|nos ahog* | atragant* | sin aire|oxigeno | falta de aire | falta*|faltando [el] aire
        no tiene|tengo|agarra pulso|aire | pulso debil
        oxigeno ~4 acab*|agot*|queda|termin*|baj*|vacio|poco | saturacion | saturando | satur* en
        bombona ~3 acab*|vacia|termin* | insuficiencia respiratoria|renal|cardiaca | edema | septic*|sepsis
        gangrena | meningitis | ataque|crisis de asma|epilep* | crisis epileptica
        asma ~3 ataq*|fuerte|respir* | perdio|perdi|pierde|perdiendo el|la conoc*|conciencia|sentido
        se priv* | se desmay* | patatus | se desvanec* | cay*|cayo desmay*|redond*|desplom*
        deshidrat* ~2 grave|mucho|severa | golpe en|fuerte la_cabeza|en_la_cabeza | traumatismo
        no siente|siento [las|los|el|la] piernas|pies|lado|brazo|cuerpo | se le durmi* [medio|el|la|un]
        boca|cara torcida|chueca | <familia>|quedo|media|medio|cara|lado ~2 paralizad* | paralis*
        dolor [muy|bien] [fuerte] en|de [el|la|mi|su] pecho | le duele|me_duele [mucho] el pecho|corazon
        dolor* ~3 pecho|corazon | pecho oprimid*|apretad* | opresion en | muy mal herid* | a punto de morir
        esta|estan|estoy agoniz*|grave|graves|critico|critica | cuidados intensivos | terapia intensiva
        uci | quemadura* | se quemo|queme con | electrocut*|corrientazo | ahogando|ahogo|ahogandose
        convulsion* | se esta yendo|apagando | tension ~3 22*|23*|24* | se quedo sin aire
        vomit* y confund* | confundid* y vomit* | espuma|baba ~2 boca | boca ~2 espuma | desfibrilador
        columna ~3 rota|partida|golpe*|fractur* | no [le|se_le] siento|siente|late el|la corazon|pulso
        reanima* | rcp | primeros auxilios | mordi* ~2 perro|perra|mono|rata ~2 rabi* | rabia | media cara
        lado de la cara | no orina | amarill* y | ojos en blanco|volteados | tieso|tiesa | babeando
        no traga | no puede tragar | raticida | insecticida | kerosene
        se tomo|comio|trago un|una|el|la|unas|los|las ~3 pila|moneda|veneno|raticida|pastillas
        se [me|nos|le] cayo|callo el|la bebe|nino|nina [~6] [vomit*|conscien*|sangr*|respond*]
        se [me|nos|le] cayo|callo el|la abuela|abuelo|mama|papa [~6] [vomit*|conscien*|sangr*|respond*]
        grave | esta|estan muy delicad* | terapia | quedo inconsciente | golpe en la cabeza
        azucar|glicemia ~3 <highsugar> | sin_insulina|no_tengo_insulina ~4 vomit*|mare*|desmay*|debil
        en el suelo|piso ~2 sangr*|herid*|sin|no
        tirad* en el suelo|piso sin|no|y ~2 [mueve|respond*|habla*]
        recien|bebe|nino|nina ~4 no [quiere|puede] come*|comer ~4 frio|fria|debil|flojo
        recien|bebe|nino|nina ~4 no [quiere|puede] mama|mamar|succiona ~4 frio|fria|debil|flojo
        bebe ~3 frio|fria|helado|helada|morado|morada|tieso|tiesa
        no respiro|respira|respiran|respiramos | no respiro|respira bien|casi|acostad*|normal
        me|se|le estoy|esta|estan hinchando|asfixiando|ahogando|desangrando
        tension|presion ~3 21|22|23|24|25|26|200|210|220|230
        quede|quedo|quedamos debajo|bajo|aplastad* [de|por] [la|el|los|las|un|una] pared|techo|placa|viga
        quedaron debajo|bajo|aplastad* [de|por] [la|el|los|las|un|una] pared|techo|placa|viga
        estoy|estamos debajo|bajo|aplastad* [de|por] [la|el|los|las|un|una] pared|techo|placa|viga
        quede|quedo|quedamos debajo|bajo|aplastad* [de|por] [la|el|los|las|un|una] escombros|carro
        quede|quedo|quedamos debajo|bajo|aplastad* [de|por] [la|el|los|las|un|una] arbol|losa|poste
        quedaron|estoy|estamos debajo|bajo|aplastad* [de|por] [la|el|los|las|un|una] escombros|carro
        quedaron|estoy|estamos debajo|bajo|aplastad* [de|por] [la|el|los|las|un|una] arbol|losa|poste
        no puedo|puede|podemos|logro|logra sacar|liberar [la|el|mi|su|le] [la|el] <cuerpo>
        bebe|beba|nino|nina|recien_nacido ~2 no mama|llora|come|despierta|reacciona|mueve ni ~1
        no abre|abren [los|sus] ojos
        cai|caimos|cayo|cayeron en|a|por un|una|el|la hueco|pozo|foso|mina|barranco|alcantarilla|zanja
        no se mueve|mueven|despierta | frio|fria|helad* y [~1] no|tieso|tiesa|morad*
    """,
    "birth": """
        parto | de parto | dando a luz | va a parir|dar_a_luz|nacer | rompio|rompi fuente|fuentes|aguas
        contracciones | pariendo | aborto|abortando|perdiendo_el_bebe | esta naciendo | trabajo de parto
        dar a luz | ya viene el|la bebe|nino|nina | bebe ~2 naciendo|saliendo|nacer|viene
        adelant* el parto | parto adelant*|prematur* | contracc* | bolsa rota | pujando | parir*
        partera|comadrona | con dolores de|cada | perdiendo el|al|mi bebe|embarazo
        perdi el|al|mi bebe|embarazo | amenaza de aborto | abort* | sangr* ~4 embaraz*|meses|semanas
        embaraz* ~4 sangr* | placenta | cesarea urgente|ya|de | esta|estoy por dar|parir|alumbrar
        rompio|rompi|revento|romp* [la] bolsa|fuente|fuentes|aguas | dilatad* | viene de_nalga|naciendo
    """,
    "suicide": """
        quiero morir|morirme|matarme|suicidarme | suicid* | quitar me|se la vida | quitarme la vida
        me quiero|quiero morir|matar | no quiero vivir
        quiero|quiere|quisiera morir*|matar*|acabar_con|no_existir|desaparecer
        no quiero|quiere [seguir] vivir|viva|viviendo|vivo|estar_aqui | quitar*|quito|quitarse la vida
        me voy|quiero|pienso|voy [a] matar | me mato
        tirar*|lanzar* del|de_la|por_el|desde [~2] balcon|puente|azotea|ventana|techo|piso
        ya no quiero|aguanto|soporto [mas] vivir|seguir|esta_vida|nada | no le veo sentido
        acabar con todo|mi_vida | hacerme dano | cortar* las venas | me corte las venas|munecas | ahorcar*
        se quiere matar|morir | mejor muert* | no vale la pena vivir | cansad* de vivir
        me tome todas|muchas|un_poco [las|de] pastillas | despedirme de todos
        se lanzo|tiro [~1] de|del|desde|por ~2 piso|balcon|ventana|techo|puente|edificio|azotea
        me lanzo|tiro de|del|por
        va|quiere|amenaza [a|con] lanzarse|tirarse|ahorcarse|matarse [del|de|por] ~1
        va|quiere|amenaza [a|con] cortarse|lanzar|tirar|ahorcar [del|de|por] ~1
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
        debil|debiles | desnutri* | se siente mal | fiebr* | calentur* | quebranto | gripe fuerte|muy|con
        tos con|seca|fuerte|mucha | tosiendo | bronquitis | neumon* | asma | asmatic* ~3 crisis|sin|no
        varicela|lechina|sarampion|colera|tifoidea|chikungunya
        zika|hepatitis|tuberculosis|sarna|paludismo|fiebre_amarilla|leptospirosis | amibiasis | dolor*
        duele* | adolorid* | retorcij* | colico* | migrana | jaqueca | absceso|flemon|flegmon
        hinchad*|hincho|hinchazon | inflamad* | infect* | ulcera* | hernia | piedra* en el rinon|los_rinones
        apendic* | vesicula | rinon*|higado|corazon ~2 mal|fall*|problema*
        azucar ~3 alta|baja|mal|elevada|descontrolada|subio|bajo | dializ* | dialis*
        quimio*|radioterapia ~4 no|sin|suspend*|perd*|cerr*|falt* | tratamiento ~4 suspend*|cerr*|perd*
        mareos|mareada|mareado|mareo | sin fuerzas | debilidad | debil* | desnutr* | descompens*
        descompensad* | se|me descompens* | recai* | empeor*
        se ve|siente|siento [muy|bien|bastante] mal|maluc*|peor | maluc* | escalofrios | nause* | diarre*
        convalec* | recien operad* | operaron|operad* ~4 infect*|sangr*|dol*|fiebre|mal
        puntos abiertos|infect* | no ve|oye|camina|come bien|nada|casi | postrad* | escaras
        no hay medico*|doctor*|hospital|pediatra|ambulatorio|clinica
        hospital ~3 cerrad*|colaps*|lleno|no_hay|no_atiend*
        nadie [la|lo|le|nos|me] atiende|ve|quiere_atender | se le bajo|subio la|el tension|azucar|presion
        otitis | conjuntivitis | alergia ~3 fuerte|piel|ronchas | ronchas
        crisis nerviosa|de_nervios|de_panico|de_ansiedad | migranas | calculos en | dolor de muela|muelas
        me|le duele la|una muela
        tension|presion ~4 <highpressure>|alta|altisima|baja|elevada|subio|subida|disparada|mal
        tienen|tiene|con|tengo [mucha|fuerte] tos|gripe|virus|parasitos|lombrices|sarna|piojos
        se rompieron|perdi [los|las|mis|sus] lentes|anteojos|muletas|audifonos
        se perdieron|quebraron|rompi [los|las|mis|sus] lentes|anteojos|muletas|audifonos | no veo nada|bien
        necesit* operar*|operacion|cirugia|transfusion|ingresar*|hospitalizar* | operar* urgente|de_urgencia
        llen* de picadas|picaduras|ronchas|llagas|granos|piojos|sarna|ampollas
        ratas|chinches|garrapatas|pulgas ~6 refugio|cuarto|cama|casa|ninos|colchon
    """,
    "injury": """
        no puede|puedo caminar|levantarse|levantarme|pararse|pararme|mover_la|mover_el|mover_las | fractur*
        se|me partio|rompio|quebro|parti|rompi [el|la|una|un] <cuerpo> | partid* [el|la|una] <cuerpo>
        pierna|brazo|pie|tobillo rot*|partid*|quebrad* | se cayo|me_cai | esguince
        cortada|cortadura profunda | mordio un perro
        no puedo|puede apoyar|mover|pisar|doblar [el|la|un|los|las] [pie|pierna|brazo]
        no puedo|puede apoyar|mover|pisar|doblar [el|la|un|los|las] [mano|cuello|tobillo|rodilla]
        no puedo|puede caminar|pararme|pararse|levantar* [el|la|un|los|las] [pie|pierna|brazo]
        no puedo|puede caminar|pararme [el|la|un|los|las] [mano|cuello|tobillo|rodilla]
        no puedo|puede pararse|levantar* [el|la|un|los|las] [mano|cuello|tobillo|rodilla]
        torci|torcio|doble|doblo|esguinc*|disloc* [el|la|mi|su|un] <cuerpo>|tobillo | me|se cai|cayo y|en
        me cai | luxa* | <cuerpo> fracturad*|rot*|quebrad*|partid* | raspon*|raspad*|rasguñ*|cortad*
        ampollas | pies ~2 sangr*|ampoll*|hinch* | cojeando|cojea
        se|me|le clavo|enterro|metio|ensarto [un|una|el|la|unos] ~1 clavo|anzuelo|espina|vidrio|vidrios
        se|me|le clavo|enterro|metio|ensarto [un|una|el|la|unos] ~1 alambre|cabilla|astilla
        se|me|le clavo|enterro|metio|ensarto [un|una|el|la|unos] ~1 tornillo|raya|erizo
        pise|piso|pisamos un|una|unos clavo|vidrio|vidrios|raya|erizo|espina
        herida|cortada|pie|dedo|pierna|mano ~5 hiede|huele|apesta|podrid*|materia|pus|supur*
    """,
    "condition": """
        uso|usa|usamos andadera|baston|muletas|silla
        embarazad* | embarazo | diabetic* | diabetes | silla de ruedas | discapacit*|discapacidad
        problema|problemas del|de|cardiaco* corazon|cardiaco* | cardiac*|cardiopat* | epilep* | asmatic*
        cancer|oncologic* | autis* | hipertens* | recien nacid* | marcapaso* | alzheimer | adulto mayor
        tercera edad | ciego|ciega|sordo|sorda | postrad* | operad* hace
    """,
}
