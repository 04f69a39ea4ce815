"""Spanish words by class: kin, bodies, foes, numbers, negations."""

from evac.kernel.folding import word_set

CLASSES = {
    # What it is good to have no more of; of anything else "ya no hay" is a lack.
    "amenaza": word_set("""
        tiros disparos balas plomo plomazon tiroteo tiroteos explosiones bombas detonaciones enfrentamientos
        saqueos peligro riesgo humo fuego candela incendio inundacion ruido ruidos gritos problema problemas
        lio soldados militares guardias colectivos hombres armados sujetos tipos tanquetas
    """),
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
        ahora por mas medio completamente sanos tranquilos en casa los dos ambos 100 % perfectamente
    """),
    "malos": word_set("""
        policia policias soldados militares militar guardia guardias gnb pnb sebin dgcim faes cicpc
        colectivo colectivos encapuchados hombres hombre tipos sujetos malandros malandro pranes
        guerrilla guerrilleros paramilitares paracos banda bandas eln delincuentes armados gente
        ellos funcionarios motorizados pandilla ladrones choros hampa secuestradores tombo tombos
        sapos milicianos milicia militantes chavistas delincuente sujeto tipo secuestrador
        guerrillero paraco conas contrainteligencia antisociales antisocial hampones asaltantes
        ladron mafias mafia pistolero pistoleros sicario sicarios coyotes coyote trocheros farc
        disidencias disidentes elenos guerros tren funcionario miliciano patrulla patrullas
        uniformados matones pran comando colectiveros
    """),
    "puerta": word_set("""
        puerta casa apartamento apto edificio hotel habitacion cuarto ventana porton reja vivienda
        residencia
    """),
    "cuerpo": word_set("""
        pierna brazo cabeza pecho espalda barriga estomago pie mano hombro cuello cara ojo costilla
        costillas tobillo cadera rodilla piernas brazos manos pies dedo dedos ojos nariz boca
        dientes diente muela craneo columna garganta oreja orejas lengua muslo hueso muneca munecas
        frente sien costado cintura nalga rodillas tobillos vientre abdomen ingle labio labios
        cachete
    """),
    "papeles": word_set("""
        pasaporte pasaportes papeles documentos documento cedula cedulas identificacion visa visas
        papel partida licencia carnet permiso permisos autorizacion pase sello
    """),
    "quitaron": word_set("""
        perdi perdimos perdio perdieron robaron quitaron quito retuvieron decomisaron botaron
        quemaron extravie extraviamos rompieron quitan robo retienen confiscaron arrebataron
        agarraron retuvo decomiso rompio
    """),
    "det": word_set("""
        el la los las mi mis nuestro nuestros nuestra nuestras sus su todos todo toda todas a un una
    """),
    "menor": word_set("""
        nino nina ninos ninas hijo hija hijos hijas bebe bebes menor menores sobrino sobrina nieto
        nieta nietos chamo chama chamos chamito chamita hermanito hermanita carajito carajita
        muchachito muchachita chiquito chiquita
    """),
    "solo": word_set("""
        solo sola solos solas solito solita solitos solitas
    """),
    "puesto": word_set("""
        puesto puestos asiento asientos cupo cupos lugar lugares plaza plazas
    """),
    "reserva": word_set("""
        quiero queremos necesito necesitamos reserve reservenos aparten apartenos guardenos tomo
        tomamos aceptamos acepto confirmo confirmamos solicito solicitamos quisiera quisieramos pido
        pedimos denos dennos
    """),
    "cuales": word_set("""
        el los un mi nuestros unos esos ese dos tres cuatro cinco mis nuestro
    """),
    "irse": word_set("""
        salir irme irnos ir viajar volver regresar cruzar volar evacuar partir escapar
    """),
    "buscando": word_set("""
        tratando intentando trato intento tratamos intentamos buscando busco buscamos viendo
    """),
    "boleto": word_set("""
        boleto boletos pasaje pasajes ticket tickets vuelo vuelos
    """),
    "arma": word_set("""
        arma armas pistola pistolas fusil fusiles rifle rifles cuchillo cuchillos navaja navajas
        machete machetes revolver escopeta escopetas punal hierro hierros chopo chopos bate bates
        palo palos tubo tubos cabilla botella picahielo chuzo granada granadas metralleta
        ametralladora piedras
    """),
    "gente": word_set("""
        esposa esposo marido mujer hijo hija hijos hijas nino nina ninos ninas bebe mama papa madre
        padre padres hermano hermana hermanos hermanas tio tia tios primo prima primos abuela abuelo
        abuelos nieto nieta nietos sobrino sobrina sobrinos suegra suegro cunado cunada yerno nuera
        novio novia amigo amiga amigos pareja familia familiar familiares vecino vecina vecinos
        companero companera companeros companeras chamo chama chamos muchacho muchacha muchachos
        jefe socio socia chofer guia pastor cura profesor profesora estudiante estudiantes senor
        senora senores viejo vieja gente persona personas tipo pana panas compadre comadre esposos
        turista turistas pasajero pasajeros hombre hombres mujeres joven jovenes alguien todos todas
        cliente colega colegas
    """),
    "golpear": word_set("""
        pegan pego pegaron pegando golpean golpeo golpearon golpeando patearon patean pateando
        coneacearon maltratan maltrataron maltrata maltratando cachetearon empujaron arrastran
        arrastraron arrastrando ahorcan ahorco ahorcaron ahorcando estrangula estrangulan
        estrangulando apalearon apalean planearon cachetean picaron puyaron puyo clavaron rajaron
        chuzaron macanearon pega golpea patea pateo empuja empujan arrastra ahorca apunala acuchilla
        cachetea
    """),
    "plata": word_set("""
        real reales plata dinero efectivo bolivar bolivares centavo medio locha puya dolar dolares
        cobre cobres verdes billete billetes divisas
    """),
    "morada": word_set("""
        casa posada hotel apartamento pension habitacion refugio residencia vivimos pieza cuarto
        apto hostal
    """),
    "sustento": word_set("""
        comida comer comia alimento alimentos mercado desayunar cenar
    """),
    "highsugar": frozenset(map(str, range(300, 800))),
    "highpressure": frozenset(map(str, range(160, 280))),
    "mal": word_set("""
        apuntan apunta apuntando apuntado apuntada apuntados amenazan amenaza amenazando amenazado
        amenazada persiguen persigue persiguiendo rodean rodea rodeando encierran encierra
        encerrando secuestran secuestra secuestrando torturan tortura torturando violan viola
        violando matan mata matando hieren hiere hiriendo someten somete sometiendo amarran amarra
        amarrando esposan esposa esposando detienen detiene deteniendo capturan captura capturando
        retienen retiene reteniendo arrestan arresta arrestando agreden agrede agrediendo atacan
        ataca atacando asfixian asfixia asfixiando extorsionan extorsiona extorsionando chantajean
        chantajea acosan acosa acosando hostigan hostiga hostigando roban roba robando asaltan
        asalta asaltando atracan atraca atracando linchan lincha linchando interrogan interroga
        interrogando desaparecen acorralan acorrala acorralando
    """),
}

NEGATIONS = word_set("no ni nadie nunca jamas sin ningun ninguna ninguno tampoco nada cero")
QUESTION_STARTS = word_set("""
        que como cuando donde adonde cual quien cuanto cuantos puedo podemos pueden puede sera sabe
        saben hay debo debemos es
    """)
NUMBERS = {
    "un": 1, "uno": 1, "una": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7,
    "ocho": 8, "nueve": 9, "diez": 10, "once": 11, "doce": 12, "trece": 13, "catorce": 14,
    "quince": 15, "dieciseis": 16, "diecisiete": 17, "dieciocho": 18, "diecinueve": 19, "veinte": 20,
    "docena": 12, "veintiun": 21, "veintiuno": 21, "veintidos": 22, "veintitres": 23, "veinticuatro": 24,
    "veinticinco": 25, "veintiseis": 26, "veintisiete": 27, "veintiocho": 28, "veintinueve": 29,
    "treinta": 30, "cuarenta": 40, "cincuenta": 50,
}  # fmt: skip

MARKERS = word_set("""
        el la los las de que y en estoy estamos esta estan mi mis con sin por para no es son somos
        soy un una del al se lo nos me hola gracias bien ayuda todos todo aqui casa hijos hijo hija
        esposa esposo necesito necesitamos tengo tenemos hay ya muy pero como donde cuando vamos voy
        salir salimos desde hacia nuestro nuestra su si auxilio le les han hemos auxilio manana
        familia quiero queremos puedo podemos porque urgente favor agua comida ningun nadie nada
    """)
