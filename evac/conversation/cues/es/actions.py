"""Spanish verbs and things by what they mean for people: taken, killed, gone home, carried, lacking."""

from evac.conversation.cues.es.verbs import infinitives, orders, own, told
from evac.kernel.folding import word_set

ACTIONS = {
    "tener": word_set("""
        tengo tenemos tiene tienen tenia teniamos tenian tuve tuvimos tuvo tuvieron teniendo tenes
    """),
    "poder": word_set("""
        puedo podemos puede pueden pude pudimos pudo pudieron podia podiamos podian podido
    """),
    "toma": told("""
        agarrar levantar raptar secuestrar retener/retien detener/detien arrestar capturar apresar
        aprehender arrastrar esposar amarrar encerrar/encierr encarcelar interceptar enganchar encanar
        privar trincar enjaular maniatar
    """)
    | word_set("retuvo retuvieron detuvo detuvieron"),
    "sube": told("montar meter subir embarcar lanzar tirar empujar sacar bajar"),
    "mata": told("""
        matar asesinar ejecutar fusilar quemar picar quebrar/quiebr linchar degollar/deguell ahorcar joder
        violar cortar reventar/revient
    """)
    | word_set("""
        mataran mataria matarian quemaran quemaria quemarian picaran picaria picarian desaparecen
        desaparecian hacen llevan llevaban agarran
    """),
    "matar": infinitives("""
        matar asesinar ejecutar fusilar quemar picar quebrar linchar degollar violar desaparecer reventar
        disparar golpear secuestrar
    """)
    | word_set("joderme jodernos"),
    "llegar": own("llegar aterrizar volver/vuelv regresar")
    | told("llegar aterrizar volver/vuelv regresar")
    | word_set("llegando recien"),
    "volver": told("volver/vuelv regresar llegar aparecer") | word_set("vuelto aparecido"),
    "salio": word_set("salio salieron salia iba iban bajo subio bajaron subieron"),
    "saquen": orders("""
        sacar buscar rescatar evacuar recoger/recoj mandar enviar auxiliar socorrer ayudar llevar
        traer/traig encontrar/encuentr localizar
    """),
    "sacar": infinitives("""
        sacar buscar rescatar evacuar recoger mandar enviar auxiliar socorrer ayudar orientar apoyar
        conseguir prestar alojar recibir atender gestionar tramitar resolver
    """),
    "podria": word_set("""
        puede pueden podria podrian podras podrias puedes pudiera pudieran pudieras habra sera
    """),
    "irme": infinitives("""
        salir ir viajar volver regresar cruzar volar evacuar partir escapar llegar pasar mover bajar subir
        seguir continuar caminar trasladar
    """),
    "vehiculo": word_set("""
        bus autobus buseta busetas camioneta carro carrito taxi moto mototaxi avion lancha ferry chalana
        penero bote barco gandola camion cava convoy caravana jeep tren metro flota yate
        transporte avioneta canoa curiara encava yutong
    """),
    "montado": word_set("""
        montado montada montados montadas sentado sentada sentados sentadas subido subida subidos embarcado
        embarcada embarcados embarcadas trepado trepados abordo
    """),
    "yendo": word_set("""
        llegando pasando bajando subiendo saliendo cruzando atravesando rodando avanzando
        regresando volviendo manejando viajando navegando volando yendo caminando remontando dejando
    """),
    "haciapl": word_set("a al hacia pa para por via rumbo de del la el"),
    "bienestar": word_set("""
        bien tranquilo tranquila tranquilos tranquilas sano sana sanos sanas calmado calmada calmados chevere
        fino fina finos nitido normal ok okey perfecto perfecta excelente ileso ilesa ilesos ilesas vivo viva
        vivos vivas entero entera enteros enteras completo completos completas completicos enteritos salvo
        seguro segura seguros seguras resguardado resguardada resguardados resguardadas protegidos
        protegidas protegido refugiados refugiadas refugiado contento contentos contenta feliz felices
        relajado relajados relajada fresco frescos estable estables recuperado recuperada recuperados
        perfectamente chilling tranqui sereno serena descansando sanitos bn firmes divinamente
        guardado guardados guardaditos enterito activo activos activa
        melo melos melas relax relajao joya piola
    """),
    "quien": word_set("""
        todos todas todo aqui aca familia nosotros nosotras ambos ambas yo gente muchachos ninos chamos hijos
        hijas grupo nene esposa esposo mujer marido papa mama padres hermano hermana abuelos abuela abuelo
        suegra suegro tia tio primo prima perro gato perros carajitos casa
    """),
    "cuantos": word_set("dos tres cuatro cinco seis siete ocho nueve diez once doce"),
    "problema": word_set("""
        problema problemas novedad novedades contratiempo contratiempos inconveniente inconvenientes lesion
        lesiones dano danos herida heridas herido heridos percance percances rasguno rasgunos incidente
        incidentes lio lios rollo rollos peo peos bochinche accidente accidentes alteracion alteraciones
        contratiempito queja quejas perdidas
    """),
    "calma": word_set("""
        calmado calmada tranquilo tranquila normal sereno serena quieto quieta pacifico pacifica calma
        tranquilidad paz despejado despejada abierto
    """),
    "lugar": word_set("""
        calle calles zona barrio pueblo ciudad sector urbanizacion urb edificio cuadra avenida conjunto
        condominio vecindario parroquia dia noche manana vaina cosa
    """),
    "cosa": word_set("""
        lentes anteojos telefono celular ropa zapatos cobija cobijas colchon gas bombona bombonas trabajo
        empleo sueldo pension remesa remesas llaves muletas muleta andadera andador baston audifonos zapato
        cocina nevera abrigo paraguas equipaje maleta maletas chaqueta cargador panales toallas jabon
        lena techo cama nadie pediatra hospital banos bano
    """),
    "foranea": word_set("tiquete tiquetes cupo cupos puesto puestos asiento asientos plaza plazas silla"),
    "diligencia": word_set("""
        comprar trabajar pasear caminar comer almorzar cenar desayunar misa mercado mercar compras jugar
        correr trotar rezar saludar visitar
    """),
    "mandado": word_set("""
        mercado abasto panaderia bodega tienda misa trabajo oficina calle farmacia banco cancha escuela
        colegio iglesia supermercado parque playa peluqueria gimnasio
    """),
    "carga": word_set("bateria pila senal saldo datos megas internet cobertura carga linea wifi"),
    "amigable": word_set("""
        amigos amigo amiga amigas panas pana vecinos vecino vecina primos primo prima tio tia hermano hermana
        papa mama hijos hijo hija cunado suegro compadre familia companeros colegas bomberos yerno sobrino
    """),
    "recogio": word_set("""
        sacaron saco recogieron recogio buscaron busco llevaron llevo trajeron trajo rescataron rescato
        montaron monto subieron subio acogieron alojaron
    """),
    "cria": word_set("""
        cochino cochinos marrano cerdo puerco gallina gallinas pollo pollos pavo chivo chivos res vaca becerro
        novillo toro culebra serpiente zancudo zancudos rata ratas cucaracha cucarachas alacran caiman pato
        conejo venado chiguire lapa iguana ganado
    """),
    "latoso": word_set("""
        calor frio trafico sueno hambre suegra suegro mosquitos zancudos aburrimiento fastidio curiosidad jefe
        trabajo plaga tarea nietos muchachos perro rodilla humedad ruido reguetton vecina
    """),
    "estruendo": word_set("""
        bombazo bombazos explosion explosiones exploto revento tiros disparos balas balacera tiroteo plomo
        plomazon detonacion detonaciones estruendo estruendos bomba bombas humo humareda fuego candela
        incendio
        gritos griteria sirenas bochinche saqueo saqueos lio peo enfrentamiento enfrentamientos naufragio
    """),
    "ruidoso": word_set("""
        transformador transformadores caucho cauchos cohete cohetes coheton cohetones petardo petardos tambor
        tambores trueno truenos portazo mufler contrata demolicion globo globos fiesta
        procesion misa gol cumpleanos matrimonio boda pirotecnia fosforitos tumbarranchos
        silbador volador polvora cantera relampago
    """),
    "lumbre": word_set("""
        mechurrio parrilla horno estufa quemador fogata fogon parrillera basura hojas incienso sahumerio velas
    """),
    "alla": word_set("""
        barrio lado zona sector ciudad estado pueblo urbanizacion parte cerro calle municipio parroquia cuadra
        extremo punta edificio region pais
    """),
    "consumible": word_set("""
        vela velas yesquero fosforos galletas cafe azucar sal aceite kerosen kerosene pilas lampara jabon
        panales
        toallas carbon lena gasoil pan arroz harina queso huevos sopa cloro sardina sardinas pasta granos
        linterna leche formula
    """),
    "extrano": word_set("""
        hombre mujer tipo tipa desconocido desconocida extrano persona voz senor sujeto policia guardia
        carcelero
    """),
    "ropa": word_set("""
        vestido uniforme zapatos camisa ropa chaqueta sombrero gorra mascarilla tapaboca medias botas pantalon
    """),
}
