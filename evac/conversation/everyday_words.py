"""Words people say every day: one of these as a duress word would be said by chance."""

from evac.kernel.folding import fold, word_set

ENGLISH = word_set("""
    able about above across actually after afternoon again against agree ahead airport alive alone along
    already alright also always amount anger angry animal another answer anybody anymore anyone anything
    anyway anywhere apartment apple area arrive arrived arriving aunt avenue away baby back bank bath
    beach beautiful because become bedroom before begin behind believe below beside best better between
    bird birthday black bless block blue boat body book border born both bottle bottom bread break
    breakfast bridge bring brother brown building burn business busy call called calling calm came camp
    cancel card careful carry case cash catch cell center chair chance change charge cheap check chicken
    child children choose christmas church city class clean clear climb close clothes cloud coffee cold
    come coming company contact cook cool corner correct cost could count country couple course cousin
    cover credit cross crying cut daily danger dark date daughter days dead dear decide deep delay
    delivery dinner dirty doctor dollar dollars done door double down dream dress drink drive driver
    driving drop during each early east easy eating eight either else email empty enough enter even
    evening ever every everybody everyone everything exactly except excuse exit expect expensive explain
    eyes face fact fall family farm fast father fear feel feeling feet fell fever field fight find fine
    finger finish fire first fish five flight floor flower follow food foot forget found four free fresh
    friday friend friends from front fruit full funny game garden gasoline gate gave getting girl give
    glad glass goes going gone good goodbye grand great green ground group grow guess hair half hand
    happen happened happy hard hate have head health hear heard heart heat heavy hello help here high
    hold holiday home hope hopefully horse hospital hotel hour hours house hundred hungry hurry hurt
    husband idea important inside instead into island january june july august september october
    november december february march april keep kept keys kids kill kind kitchen knew know known lady
    lake land large last late later laugh lawyer learn least leave leaving left less letter level life
    light like line list listen little live living local lock long look looking lost love lovely luck
    lucky lunch make many market married maybe meal mean meat medicine meet meeting message might mile
    milk mind mine minute minutes miss missing monday money month months more morning most mother
    mountain move moving much music must name near nearly need neighbor neither never news next nice
    night nine nobody noise none noon normal north nose note nothing notice number office often okay
    older once only open orange order other ours outside over page paid pain paper papers parent parents
    park part party pass passport past people perhaps person phone photo pick picture piece pink place
    plan plane plate play please plenty point police poor port possible power pray prayer pretty price
    problem promise public pull purple push question quick quickly quiet quite radio rain ready real
    really reason receive regards remember rent reply rest return rice rich ride right ring river road
    room round run safe said salt same saturday save saying school second seen sell send sent seven
    several shall ship shirt shoes shop short should show shower sick side sign silver since sing sister
    sleep slow slowly small smile snow some somebody someone something sometimes somewhere song soon
    sorry soup south speak special spend spring stand start station stay staying stop store storm story
    straight strange street strong stuck such sugar summer sunday sure swim table take taken taking talk
    taxi teacher tell telephone terrible test text than thank thanks that their them then there these
    they thing things think third thirsty this those though thought thousand three through thursday
    ticket time times tired today together told tomorrow tonight took total touch toward town train
    travel tree tried truck true trust truth trying tuesday turn twelve twice uncle under understand
    until upon upset usual vehicle very visit wait waiting wake walk walking wall want warm wash watch
    water wear weather wednesday week weekend weeks weight welcome well went were west what when where
    which while white whole will wind window winter wish with without woman women word work working
    world worry would write wrong year years yellow yesterday young your yours zero
""")
SPANISH = word_set("""
    abajo abierto abrazo abrazos abril abrir abuela abuelo acaba aceite acuerdo adelante ademas adios
    adonde aeropuerto afuera agosto agua ahora aire ajena alegre alegria algo alguien alguna alguno alla
    alli almuerzo alto amable amanecer amarillo amiga amigo amigos amor anda andamos anoche antes
    anterior apartamento apenas apto aqui arriba arroz arte asunto atras aunque autobus avenida avion
    aviso ayer ayuda azucar azul bajar bajo banco bano barato barco barrio bastante beber bendicion
    bendiciones beso besos bien blanco boca boleto bolsa bonita bonito brazo buena buenas bueno buenos
    buscar cabeza cada cafe caliente calle calor cama cambio caminar camino camion camisa campo cansada
    cansado caramba carne caro carro carta casa casada casi caso cena cerca cerrado chao chica chico
    cielo cierto cinco cine ciudad clara claro clase clave cocina coche colegio color comer comida como
    compra comprar con conocer contacto contento contigo corazon correcto correo cosa cosas creo cuadra
    cual cualquier cuando cuanto cuantos cuarto cuatro cuenta cuerpo cuidado cuidate cuidense cuñado
    culpa debajo debe deber decir dedo dejar delante demasiado dentro derecha desayuno desde despacio
    despues dia diario dice diciembre diez dificil dijo dinero dios direccion doce doctor dolar dolares
    dolor domingo donde dormir doscientos dulce durante edad edificio ejemplo empezar empresa encima
    encontrar encuentra enero enfermo enfrente entonces entra entrada entrar entre enviar envio equipo
    error esa escribir escuela esperar espero esposa esposo esquina esta estaba estamos estan estar este
    esto estos estoy estrella exacto facil falta familia farmacia favor febrero fecha feliz fiesta final
    finca flor fondo frente fria frio frontera fruta fuego fuera fuerte funciona futbol ganas gasolina
    gato gente gracias grande grandes gris grupo guerra guia gusta gusto haber habia habla hablar hacer
    hacia hambre hasta hecho hermana hermano hija hijo hijos historia hola hombre hombro hora horas
    hospital hotel hoy huevo iglesia igual importa iremos isla izquierda jamas jardin jefe joven jueves
    jugo julio junio juntos lado lago largo leche lejos lengua lento leon libre libro limpio linda lindo
    linea lista listo llama llamada llamar llave llega llegada llegamos llegar lleno llevar llover
    lluvia luego lugar luna lunes madre malo mama mamá mañana mandar manera mano marido martes marzo
    mayo mayor media medicina medico medio mejor menor menos mensaje mercado mes mesa metro mientras
    miercoles minuto minutos mira misa mismo mitad modo momento montaña morado mucha mucho muchos mujer
    mundo musica nacio nada nadie naranja navidad necesito negro nevera nieto nieve nina niña niño niños
    ninguna ninguno noche nombre normal norte nosotros noticia noticias noviembre novia novio nube nueva
    nueve nuevo numero nunca ocho octubre ocupado oeste oficina oigo oido ojala ojo ojos olvida once
    orden otra otro otros oscuro padre pagar pago pais palabra pan papa papel papeles para parada parece
    parque parte pasa pasada pasado pasar paso pastel pausa paz pedazo pedido peligro pelo pensar
    pequeño perdon permiso pero perro persona personas pescado piedra pierna piso plata plato playa
    plaza poca poco poder podemos policia pollo poner porque posible precio pregunta prima primera
    primero primo problema pronto proximo prueba puede puedo puente puerta puerto pues punto queda
    quedamos querer querida querido queso quien quiere quiero quince quizas radio rapido rato razon
    recibe recibido recibo recuerda recuerdo regalo regreso reloj respuesta resto rico rio rodilla rojo
    ropa roto ruido sabado sabe sabemos saber sabor sala sale salida salimos salir salud saludo saludos
    sangre santa santo seca seguir segundo segura seguro seis semana sentar señor señora septiembre
    serio sencillo siempre siento siete silla sino sitio sobre sobrina sobrino sola solo sopa sonrisa
    subir suegra suelo sueño suerte sur tambien tampoco tanto tarde tarea tarjeta taxi telefono temprano
    tenemos tener tengo tercero terminal texto tiempo tienda tiene tierra tio todavia toda todas todo
    todos tomar total trabajo traer tranquila tranquilo trece treinta tres triste unos urgente usted
    ustedes vamos varios vaso veces vecina vecino veinte venir ventana verano verdad verde vestido viaje
    vida viejo viene viento viernes vino visita viva vivo volver vuelta vuelo zapato zona
""")
EVERYDAY = frozenset(map(fold, ENGLISH | SPANISH))
