"""Words for people, and for what else numbers count; none of them is ever a slip of another word."""

from evac.conversation.cues import trades
from evac.kernel.folding import word_set

PETS = word_set("""
    dog dogs cat cats perro perros perra gato gatos gata mascota mascotas pet pets perrito gatico
    perrita perritos perritas gatita gatito gaticos gatitos kitten kittens puppy puppies doggy doggie
    parrot parrots loro loros lora perico periquito conejo conejos hamster rabbit rabbits chihuahua
    poodle labrador yorkshire mutt hens chickens gallina gallinas burro burra yegua
""")
COUPLES = word_set("couples parejas matrimonios")
PEOPLE = (
    word_set("""
    alumnos alumnas pupils schoolchildren schoolkids people persons person personas persona pax adults
    adult adultos adulto travelers travellers viajeros citizens ciudadanos americans americanos
    estadounidenses members miembros passengers pasajeros individuals souls integrantes us nosotros
    family familiares pers students teachers missionaries volunteers tourists workers employees guests
    estudiantes misioneros voluntarios turistas trabajadores canadians nuns monjas priests pastors
    backpackers mochileros engineers ingenieros nurses enfermeras gringos britons brits australians
    colombianos espanoles italianos portugueses venezolanos mexicanos chilenos peruanos ecuatorianos
    brasileros argentinos religiosas sacerdotes pensioners jubilados compatriotas nationals contractors
    contratistas bocas mouths almas crew heads head gente ppl peoples staff folk riders bikers
    chaperones crewmen guys blokes ladies gents chicas chicos seniors youths excursionistas rusos
    polacos japoneses alemanes franceses chinos indios filipinos frenchmen spaniards poles aussies kiwis
    trinis brasilenos vascos gallegos canarios catalanes suizos griegos turcos arabes libaneses sirios
    coreanos daneses suecos noruegos holandeses belgas irlandeses escoceses ingleses britanicos jesuits
    jesuitas roughnecks orphans huerfanos surfistas medicos cientificos biologos geologos musicos
    clerigos interns pasantes ancianos mosqueteros musketeers llaneros obreros mineros cocineros cubanos
    pinoys friars frailes monks monjes novices novicias wayuu indigenas paisanos llaneras gochos
    maracuchos vaqueros retirees
""")
    | trades.MANY
)
CHILDREN = word_set("""
    kid kids child children nino nina ninos ninas hijo hija hijos hijas bebe bebes baby babies son sons
    daughter daughters boy boys girl girls toddler toddlers infant infants minor minors menor menores
    chamo chama chamos chamitos nieto nieta nietos nietas grandson granddaughter grandkids grandchildren
    teen teens teenager teenagers adolescente adolescentes stepson stepdaughter muchacho muchacha
    muchachos carajito carajitos nene nena nenes newborn kiddo kiddos lil preteen lad lads lass lassie
    pelao pelaos pelado pelados pelada peladas beba bebo bebita bebito chiquito chiquita chiquitos
    chiquillos hijito hijita wee_one bairn bairns littlun littluns sprog sprogs munchkins ijo ija ijos
    ijas pickney picknee chirren wawa guagua wean weans nipper nippers chinito chinita criatura
    criaturas pequenin peque peques morochito pibe piba chavo chavos pibes chamita chamitas chamito
    chile nenita guaricho guaricha guarichos zagaleton zagaletones carricito carricitos gurises
    cachorros stepkids kiddies tot tots youngster youngsters youngest eldest oldest bb tyke tykes
    littlies muchachita muchachito muchachas lasses girlies hijastro hijastra hijastros hijastras
    ahijados carajita carajitas bubba bubs
""")
ADULT_KIN = word_set("""
    bredda brudda bruddah breda brova sista sistah cuz cuzzy unc grandaunt colega colegas pal pals wife
    husband spouse partner mother mom mum mommy father dad daddy brother brothers sister sisters uncle
    uncles aunt aunts cousin cousins grandmother grandma grandfather grandpa granny friend friends
    boyfriend girlfriend fiance fiancee nephew nephews niece nieces neighbor neighbour neighbors
    colleague colleagues coworker coworkers roommate roommates esposa esposo marido mujer mama papa
    madre padre hermano hermana hermanos hermanas tio tia tios tias primo prima primos primas abuela
    abuelo abuelita abuelito suegra suegro cunado cunada yerno nuera novio novia amigo amiga amigos
    amigas pareja sobrino sobrina sobrinos sobrinas vecino vecina companero companera companeros nana
    nanny hermanito hermanita viejo vieja jefe mother-in-law missus missis wifey nan gran granddad
    grandad mam pops hubby compadre comadre padrino madrina ahijado ahijada mate mates godmother
    godfather fella bestie pana panas jeva jevo jefa compa compas yunta cuate cuates marinovio concunado
    concunada consuegra tata abue bisabuela bisabuelo bisnieto bisnieta madrastra padrastro stepmom
    stepdad stepmother stepfather mummy mamma momma mammy mudda mumsy poppa fadda pai mai taita nona
    nono nonna nonno gramps grampa grandpop grandmum nanna lola lolo tita tito nanay tatay didi bhai
    amma appa bhabhi mausi chacha dadi tanty tantie aunty auntie aunties sibling siblings relative
    relatives parientes flatmate flatmates housemate housemates roomie roomies boarder boarders lodger
    lodgers classmate classmates dependent dependents dependant dependants gordo gorda gordito gordita
    viejita viejito viejitos hubs missy pardner parce parcero socio socia socios gemelo gemela morocho
    morocha mellizo melliza twin babe bae cunados cunadas cuñis yernos nueras suegras hermanitos
    hermanitas primitos primitas abuelas companeras vecinas vecinos panitas jevita noviecita fiances
    mujercita mami papi mamita papito muje madame maid spouses wives husbands mothers fathers
    stepbrother stepsister godson goddaughter godchild soulmate
""")
PAIRS = dict.fromkeys(
    ("parents", "padres", "grandparents", "abuelos", "suegros", "twins", "gemelos", "gemelas", "morochos",
     "morochas", "mellizos", "inlaws", "papas", "viejos", "folks", "abuelitos", "viejitos", "mellizas"), 2
) | {"triplets": 3, "trillizos": 3}  # fmt: skip
PLURALS = word_set("""
    colegas pals kids children ninos ninas hijos hijas bebes babies sons daughters boys girls toddlers
    infants minors menores kiddos chamos nietos nietas grandkids grandchildren teens teenagers
    adolescentes brothers sisters uncles aunts cousins friends nephews nieces neighbors colleagues
    coworkers roommates hermanos hermanas tios tias primos primas amigos amigas sobrinos sobrinas
    companeros muchachos chamitos panas compas carajitos nenes stepsons lads pelaos pelados chiquitos
    chiquillos mates bairns sprogs bebas siblings relatives parientes flatmates housemates roomies
    boarders lodgers classmates dependents dependants socios cunados cunadas yernos nueras suegras
    hermanitos hermanitas primitos primitas abuelas companeras vecinas vecinos panitas ijos ijas chirren
    weans nippers criaturas peques chavos pibes chamitas guarichos zagaletones carricitos gurises
    cachorros stepkids kiddies tots youngsters muchachas lasses tykes littluns carajitas hijastros
    hijastras ahijados neighbours aunties cuates munchkins littlies stepdaughters grandsons
    granddaughters mothers fathers wives husbands peladas bebitos pickney picknee
""")
ROLES = (
    word_set("""
    chico chica guide driver cook skipper captain pastor priest nurse carer caregiver helper mechanic
    accountant porter boss interpreter translator doctor teacher lawyer engineer secretary bodyguard
    gardener butler ward tenant landlord landlady deacon bishop imam rabbi padre monk nun seminarian
    novice student intern colleague client patient guia chofer conductor cocinero cocinera capitan cura
    enfermero enfermera mecanico contador contadora jefe patron traductor maestro maestra abogado
    abogada ingeniero ingeniera secretaria escolta jardinero inquilino cuidadora cuidador geologo
    geologa biologo biologa obispo diacono sacerdote monja estudiante pasante cliente paciente ayudante
    obrero obrera catire catira negro negra flaco flaca chino china turco doña dona senora senor señora
    man woman guy bloke lady gentleman hombre muchacho tipo caballero anciano anciana
""")
    | trades.ONE
)
NOT_PEOPLE = word_set("""
    streets calles doors houses casas steps pasos km kms kilometer kilometers kilometros kilometro miles
    mile mi mts metros meters m block blocks cuadras cuadra day days dia dias hour hours hora horas hr
    hrs h min mins minute minutes minutos week weeks semana semanas month months mes meses year years
    ano anos yo old am pm th st nd rd floor floors piso pisos street calle percent % $ bs usd dollars
    dolares euros pesos bolivares dollar seats bags bag maletas maleta suitcases cars car carros times
    veces litros liters bottles botellas pastillas pills doses dosis rooms room cuartos habitaciones
    grados degrees / : . bombs soldiers soldados hombres men women mujeres armed armados checkpoints
    alcabalas dogs dog perros perro cats cat gatos gato mascotas pets pet passports pasaportes tickets
    boletos pasajes pm. apartments flights vuelos police policias tiros disparos shots guns colectivos
    hurt injured wounded dead killed heridos herido muertos detained detenidos missing desaparecidos
    tablets am. noches nights night noche heridas presos
""")
BEFORE_OTHER_NUMBERS = word_set("""
    calle carrera av avenida piso floor street st room habitacion hab cuarto apto apartamento apartment
    apt torre edificio bloque block casa house km kilometro route ruta highway number numero nro no # $
    bs usd at a_las las el age aged edad tiene tengo tenemos turned w x y flight vuelo terminal gate
    puerta stage etapa zone zona sector level nivel on page unit ext : / - sabado domingo lunes martes
    since desde hace exit salida chapter entre
""") - {"no", "y", "el", "las", "-", ":"}
KIN = CHILDREN | ADULT_KIN | set(PAIRS)
ALL = PETS | COUPLES | PEOPLE | KIN | PLURALS | ROLES | NOT_PEOPLE | BEFORE_OTHER_NUMBERS
