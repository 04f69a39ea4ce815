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
        passport zapatos herramientas concentrador nebulizador incubadora disco discos dinero plata efectivo
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
# Who holds one of these holds the people in it.
CLASSES["pertenencia"] = CLASSES["trasto"] - word_set("bus lancha avioneta avion helicoptero camion gandola")
CLASSES["pertenencia"] |= word_set(
    "viveres mapa provisiones herramientas llaves gasolina gasoil utensilios cobijas"
)

CUES = {
    "of_a_thing": """
        <trasto> [~1] [se] [me|nos|le] murio|murieron|muert*|exploto|fallecio|quemo|quemaron|ahogo|prendio
        <pertenencia> [~1] [esta|estan|quedo|quedaron] muert*|retenid*|detenid*|encerrad*
        <trasto> [~1] [esta|estan|quedo|quedaron] incautad*|atrapad*|tirotead*|quemad*
        <pertenencia> [~1] me|nos|le la|lo|los|las retuvieron|retienen|tienen
        <pertenencia> [~1] me|nos|le la|lo|los|las agarraron|quitaron|llevaron|detuvieron
        retuvieron|retienen|detuvieron|agarraron [el|la|los|las|mi|mis|nuestro|nuestros|su] <pertenencia>
        quemaron|incautaron|incendiaron|tirotearon [el|la|los|las|mi|mis|nuestro|nuestros|su] <pertenencia>
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
        se llevaron|llevo [hasta] [el|la|los|las|mi|mis|su|sus|nuestro|nuestra] <pertenencia>
        se cayo|callo [abajo] el|la|parte [de|del] [la|el] techo|puente|pared|cerca|porton
        se derrumbo|hundio|vino [abajo] el|la|parte [de|del] [la|el] techo|puente|pared|cerca|porton
        se cayo|callo|derrumbo|hundio|vino [abajo] el|la|parte [de|del] [la|el] carretera|arbol
        se cayo|callo|derrumbo|hundio|vino [abajo] el|la|parte [de|del] [la|el] poste|tapia|muro
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
        pasaporte|pasaportes|visa|cedula ~3 2027|2028|2029|2030|2031|2032|2033|2034|2035|2036
        el|uno|un|pasaporte|documento|salvoconducto de emergencia | mata de|del mango|patio|coco|limon
        si alguien ~4 busca|necesita|quiere|requiere|anda ~4 , [a] [mi] me|nos quedan|sobran
        si alguien ~4 busca|necesita|quiere ~4 , yo|aqui tengo|hay|tenemos
    """,
    "missing": """
        <trasto> [~1] [lo|la|los|las] aparecio|aparecieron ~1 botad*|quemad*|vaci*
        <trasto> [~1] [lo|la|los|las] aparecio|aparecieron ~1 abandonad*|sol*|tirad*|sin
        <trasto> [~1] [lo|la|los|las] encontraron|hallaron|consiguieron ~1 botad*|quemad*|vaci*
        <trasto> [~1] [lo|la|los|las] encontraron|hallaron|consiguieron ~1 abandonad*|sol*|tirad*|sin
        aparecio [el|la|su] [~1] carro|moto|camioneta|bolso ~1 quemad*|botad*|abandonad*
        encontraron|encontramos [el|la|su] [~1] carro|moto|camioneta|bolso ~1 quemad*|botad*|abandonad*
        aparecio|encontraron|encontramos [el|la|su] [~1] carro|moto|camioneta|bolso ~1 vaci*|sol*|tirad*
        aparecio [el|la|su] [~1] telefono|zapatos|cartera|morral ~1 quemad*|botad*|abandonad*
        encontraron|encontramos [el|la|su] [~1] telefono|zapatos ~1 quemad*|botad*|abandonad*
        encontraron|encontramos [el|la|su] [~1] cartera|morral ~1 quemad*|botad*|abandonad*
        aparecio [el|la|su] [~1] telefono|zapatos|cartera|morral ~1 vaci*|sol*|tirad*
        encontraron|encontramos [el|la|su] [~1] telefono|zapatos|cartera|morral ~1 vaci*|sol*|tirad*
        hallaron [el|la|su] [~1] carro|moto|camioneta|bolso ~1 quemad*|botad*|abandonad*
        conseguimos|consiguieron [el|la|su] [~1] carro|moto|camioneta|bolso ~1 quemad*|botad*|abandonad*
        hallaron|conseguimos|consiguieron [el|la|su] [~1] carro|moto|camioneta|bolso ~1 vaci*|sol*|tirad*
        hallaron [el|la|su] [~1] telefono|zapatos|cartera|morral ~1 quemad*|botad*|abandonad*
        conseguimos|consiguieron [el|la|su] [~1] telefono|zapatos ~1 quemad*|botad*|abandonad*
        conseguimos|consiguieron [el|la|su] [~1] cartera|morral ~1 quemad*|botad*|abandonad*
        hallaron [el|la|su] [~1] telefono|zapatos|cartera|morral ~1 vaci*|sol*|tirad*
        conseguimos|consiguieron [el|la|su] [~1] telefono|zapatos|cartera|morral ~1 vaci*|sol*|tirad*
    """,
}
