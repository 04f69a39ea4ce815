"""What people count that is no person and stands nowhere else: "two bags", "seis gallinas", "five flats"."""

from evac.kernel.folding import word_set

COUNTED_THINGS = word_set("""
    apartamentos apartments beds camas bombas explosions explosiones blasts booms tanks tanques trucks
    camiones buses autobuses vans camionetas motos motorbikes bikes bicycles bicicletas planes aviones
    helicopters helicopteros boats botes lanchas ships barcos tents carpas boxes cajas cans latas jars
    frascos packs paquetes cups tazas plates platos spoons candles velas batteries baterias pilas phones
    telefonos celulares chips cards tarjetas papers papeles documentos documents visas copias copies
    names nombres numbers numeros calls llamadas messages mensajes texts emails letters cartas books
    libros songs canciones stories weddings bodas parties fiestas meals comidas arepas empanadas breads
    panes eggs huevos fish pescados mangos mangoes bananas platanos potatoes yucas coconuts cocos
    onions oranges limes apples beers cervezas coffees cafes teas drinks tragos cigarettes cigarros pills
    capsulas ampollas injections inyecciones vials syringes bandages puntos stitches wounds heridas cuts
    teeth dientes arms legs piernas brazos feet pies hands manos fingers dedos eyes ojos kidneys lungs
    broken walls paredes windows ventanas doors puertas keys llaves locks stairs escaleras roofs techos
    floors trees arboles matas branches rocks piedras bridges puentes roads vias blocks corners esquinas
    traffic lights luces semaforos tyres tires cauchos wheels ruedas engines motores pumps bombas hoses
    pipes tubos wells pozos buckets baldes tobos gallons galones barrels barriles bidones kilos kgs kilo
    grams gramos pounds libras ounces inches feet centimetros yards acres hectareas hectares degrees
    volts amps watts seconds segundos ratos decades decadas centuries siglos moments momentos meses
    lunas seasons winters birthdays cumpleanos attempts intentos tries tries offers options opciones
    reasons razones questions preguntas answers respuestas problems problemas ideas plans planes chances
    goals goles games juegos matches partidos sets rounds rondas points puntos steps levels niveles pages
    paginas lines lineas words palabras languages idiomas schools escuelas hospitals hospitales clinics
    clinicas churches iglesias hotels hoteles shops tiendas markets mercados offices oficinas banks bancos
    towns pueblos cities ciudades states estados countries paises villages barrios islands islas beaches
    playas rivers rios mountains montanas hills cerros farms fincas fields ships cows vacas pigs cochinos
    goats chivos cabras sheep ovejas horses caballos mules mulas donkeys chickens pollos hens gallinas
    roosters gallos ducks patos turtles tortugas birds pajaros pigeons snakes culebras spiders mosquitos
    rats ratas mice bugs bees abejas monkeys monos bulls toros calves puppies animals animales parrots
    bullets balas guns pistolas rifles fusiles grenades granadas knives machetes robberies robos fights
    peleas protests protestas marches marchas strikes roadblocks barricadas trancas barricades alcabalas
    retenes patrols patrullas convoys drones missiles misiles fires incendios floods storms quakes
    temblores sismos replicas aftershocks tremors power cuts apagones outages hours nights afternoons
    tardes mornings mananas weekends sundays domingos buckets bolsas bags backpacks mochilas suitcases
    trunks wallets carteras purses rings watches relojes glasses lentes shoes zapatos shirts camisas pants
    pantalones socks coats blankets cobijas pillows almohadas towels toallas mattresses colchones chairs
    sillas tables mesas fridges neveras stoves cocinas radios televisores laptops tablets cables chargers
    generators plantas inverters panels paneles pesitos coins monedas notes billetes loans debts deudas
    bills facturas receipts recibos exams examenes classes clases courses cursos trips viajes flights
    stops paradas legs escalas gates hurdles houses homes ranchos huts cabins cabanas rooms places
    sides lados ways formas kinds tipos things cosas pieces pedazos parts partes halves mitades thirds
    tercios quarters cuartos dozens docenas hundreds cientos thousands miles millions millones times veces
    strangers enemies enemigos attackers thugs malandros thieves ladrones robbers soldiers guards guardias
    police agents agentes officials oficiales officers funcionarios uniformados encapuchados colectivos
    militares milicianos gunmen bandits bandidos bodies cuerpos corpses cadaveres victims victimas ghosts
    hostages rehenes prisoners presos dead injured wounded casualties patients pacientes deaths muertes
    donors looters has was needs lives wants says gets goes comes makes does tries nos vamos
    menos mas dos tres seis todos todas otros otras algunos algunas unos unas jamas ademas entonces tras
    antes despues solas solos apenas this his hers its always perhaps across besides towards sometimes
    tears lagrimas smiles risas hugs abrazos kisses besos prayers rosarios masses misas bells campanas
    guantes families familias parejas couples groups grupos crews teams equipos households gloves hats
    lemons limones tortas cakes sandwiches bocks potholes huecos sacks sacos crates bundles
""")
