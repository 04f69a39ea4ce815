"""Dead, held, taken or burnt, said of a thing or a beast; and hands that carry somebody to be helped."""

from evac.kernel.folding import word_set

CLASSES = {
    "trasto": word_set("""
        tarjeta planta generador computadora compu pc laptop
        nevera congelador bomba motor carro camioneta moto
        bus camion jeep lancha alternador transformador antena router tele televisor radio cargador telefono
        celular bateria cuenta linea pasaporte pasaportes
        papeles documentos cedula cedulas visa maleta maletas
        equipaje camara camaras equipo equipos carga mercancia gandola cartera bolso llaves silla ascensor
        maquina servidor cocina aire tractor avioneta avion helicoptero medicina medicinas remedios comida
        concentrador nebulizador incubadora disco discos dinero plata efectivo
    """),
    "bicho": word_set("""
        perro perra perros perrito perrita cachorro gato gata
        gatos gatito caballo yegua vaca vacas ganado chivo
        burro mula gallina gallinas cochino cochinos loro mascota mascotas animal animales
    """),
    "rescatista": word_set("""
        bombero bomberos paramedico paramedicos rescatistas socorristas enfermero enfermera enfermeros medico
        medicos doctor doctora vecino vecinos vecina voluntarios guia pescador pescadores cura monjas pastor
        guardacostas ambulancia salvavidas baquiano
    """),
}

CUES = {
    "of_a_thing": """
        <trasto> [~1] [se] [me|nos|le] murio|murieron|muert*|exploto|fallecio|quemo|quemaron|ahogo|prendio
        <trasto> [~1] [esta|estan|quedo|quedaron] muert*|retenid*|detenid*|encerrad*
        <trasto> [~1] [esta|estan|quedo|quedaron] incautad*|atrapad*|tirotead*|quemad*
        <trasto> [~1] me|nos|se|le la|lo|los|las retuvieron|retienen|tienen
        <trasto> [~1] me|nos|se|le la|lo|los|las agarraron|quitaron|llevaron|detuvieron
        <trasto> [~1] la|lo|los|las tienen|retienen|retuvieron|agarraron|detuvieron|quemaron|quitaron
        retuvieron|retienen|detuvieron|agarraron [el|la|los|las|mi|mis|nuestro|nuestros|su] <trasto>
        quemaron|incautaron|incendiaron|tirotearon [el|la|los|las|mi|mis|nuestro|nuestros|su] <trasto>
        <trasto> [~1] [se] [me|nos|le] quemo|quemaron|perdio|perdieron ~3 incendio|fuego
        <trasto> [~1] [se] [me|nos|le] quemo|quemaron|perdio|perdieron ~3 inundacion|bombardeo
        <trasto> [~1] [se] [me|nos|le] dano|danaron|mojo|mojaron ~3 incendio|fuego|inundacion|bombardeo
        <bicho> [~1] [me|nos|la|lo|le|,] [lo|la] atropell*|mataron|mato|envenen*|dispararon
        <bicho> [~1] [me|nos|la|lo|le|,] [lo|la] mordi*|hirieron|murio|sangr*|convuls*|muriendo
        <bicho> [~2] herid*|grave|muriendo|muert*|sangrando
        <bicho> [~2] convulsionando|envenenad*|vomitando|perdid*|desaparecid*
        carretera|via|calle|autopista|frontera [~1] [esta|estan|sigue|siguen|quedo] trancad*|tomad*
        carretera|via [~1] [esta|estan|sigue|siguen|quedo] cerrad*|atrapad*|bloquead*
        calle|autopista|frontera [~1] [esta|estan|sigue|siguen|quedo] cerrad*|atrapad*|bloquead*
        puente|paso|trocha|entrada|salida [~1] [esta|estan|sigue|siguen|quedo] trancad*|tomad*
        puente|paso|trocha|entrada|salida [~1] [esta|estan|sigue|siguen|quedo] cerrad*|atrapad*|bloquead*
        derrumbe|derrumbes|deslave ~5 carretera|via|camino|paso|autopista|puente
        deslizamiento|alud|crecida ~5 carretera|via|camino|paso|autopista|puente
        carretera|via|camino|autopista|puente ~4 derrumbe|deslave|inundad*
        carretera|via|camino|autopista|puente ~4 se_cayo|cayo|derrumbo|deslizamiento
        <bicho> ~3 , [la|lo|me|nos] [la|lo] atropell*|mataron|envenen*|dispararon|mordi*|hirieron
    """,
    "nothing": """
        <rescatista> [ya] [me|nos|lo|la|los|le|les] [~1] sacaron|levantaron|llevaron
        <rescatista> [ya] [me|nos|lo|la|los|le|les] [~1] bajaron|subieron|montaron
        <rescatista> [ya] [me|nos|lo|la|los|le|les] [~1] cargaron|rescataron|ayudaron
        <rescatista> [ya] [me|nos|lo|la|los|le|les] [~1] auxiliaron|trasladaron|agarraron
        enfermera|enfermeras|enfermero|enfermeros|enfermeria|paramedica | del|al internado
        sangre de cristo|jesus|mi_senor|dios | tipo|banco|grupo|examen|donante de sangre | sangre fria|nueva
        barco|buque|lancha|mercante|velero|nave|penero|catamaran ~3 atracad*|fondead*|amarrad*
        atracad*|fondead*|amarrad* en [el|la] ~1 muelle|puerto|marina|dique|bahia
        atracad*|fondead*|amarrad* en [el|la] ~1 willemstad|curazao|aruba|guaira|cabello
        soltamos|soltar|soltaron amarras
        <menor> solo|sola tuvo|tiene|tenia|fue|quiere|necesita|falta|pregunta|habla|come|dice|llora
        si alguien ~4 busca|necesita|quiere|requiere|precisa|anda ~9 tengo|tenemos|quedan|sobran
        si alguien ~4 busca|necesita|quiere|requiere|precisa|anda ~9 hay|puedo|podemos|vendo|regalo
        alguien ~2 decir|decirme|decirnos|informar si|cuando|donde|cual|cuanto|a_que_hora|que_dia
        alguien ~2 confirmar|sabe|explicar|explicarme si|cuando|donde|cual|cuanto|a_que_hora|que_dia
        tengo|tenemos|llevo|llevamos <num> anos viviendo|en|aqui|aca|de
        tengo|tenemos|llevo|llevamos <num> anos con|trabajando|esperando|sin|casad*
        si me|nos escrib*|llam* | no me llame*|llamen | zarpamos|salimos|soltamos ~3 sin permiso
        espero|ojala|ruego ~4 esten|este|estes [todos|todas|muy] bien|a_salvo|seguros|sanos|tranquilos
        rezo|oro|pido|deseo ~4 esten|este|estes [todos|todas|muy] bien|a_salvo|seguros|sanos|tranquilos
        nos|me|los|lo sacaron|botaron|sacan|sacaran del|de_la hotel|posada|hostal
        nos|me|los|lo sacaron|botaron|sacan|sacaran del|de_la pension|residencia|refugio|albergue
    """,
    "missing": """
        <trasto> [~1] [lo|la|los|las] aparecio|aparecieron ~1 botad*|quemad*|vaci*
        <trasto> [~1] [lo|la|los|las] aparecio|aparecieron ~1 abandonad*|sol*|tirad*|sin
        <trasto> [~1] [lo|la|los|las] encontraron|hallaron|consiguieron ~1 botad*|quemad*|vaci*
        <trasto> [~1] [lo|la|los|las] encontraron|hallaron|consiguieron ~1 abandonad*|sol*|tirad*|sin
    """,
}
