"""People named after what they do, believe or where they come from; none is ever a slip of another word.

Kin stand in ``people.py``. Who comes upon a party rather than belongs to it is left out: soldiers, robbers.
"""

from evac.kernel.folding import word_set

MANY_WORKING = word_set("""
    sailors divers miners dancers stagehands drummers singers actors sculptors tailors chefs cooks clerks
    waiters brewers skippers captains doctors medics vets scientists lawyers players footballers boxers
    swimmers rowers hikers skaters ramblers pilots stewards stewardesses deckhands farmhands ranchers
    cowboys mechanics technicians academics professors tutors apprentices cadets scouts graduates
    secretaries nannies maids cleaners helpers carers caregivers acrobats clowns photographers
    cameramen directors producers editors auditors surveyors inspectors operators conductors
    translators interpreters musicians artists choristers altarboys seminarians deacons bishops vicars
    curates rabbis imams evangelists yachties yachtsmen boaters crewmates shipmates teammates bandmates
    bakers fishers trawlermen dockers riggers drillers welders masons bricklayers joiners
    sopranos tenors cellists jugglers therapists midwives dentists librarians archivists botanists
    profes profesores profesoras maestros maestras doctores doctoras actores actrices escritores
    pintores albaniles peones mecanicos devotos devotas buzos pilotos montanistas bailarines bailarinas
    cantantes payasos acrobatas docentes tecnicos tecnicas abogados abogadas arquitectos arquitectas
    fisicos matematicos quimicos botanicos marinos curas capellanes costureras sastres choferes
    conductores artesanos artesanas peluqueras camarografos fotografos directores productores
    veterinarios secretarias contadores cuidadoras ayudantes aprendices novicios seminaristas
    diaconos obispos peregrinos peregrinas cantores
    futbolistas jugadores jugadoras jinetes arrieros topografos paramedicos psicologos psicologas
""")
MANY_BELIEVING = word_set("""
    mennonites quakers mormons baptists methodists catholics christians muslims buddhists hindus sikhs
    jews lutherans pilgrims believers brethren menonitas evangelicos evangelicas catolicos catolicas
    cristianos cristianas budistas musulmanes judios judias mormones creyentes feligreses
""")
MANY_FROM = word_set("""
    germans texans mexicans venezuelans cubans jamaicans swedes danes finns dutchmen scots scotsmen
    scotswomen welshmen englishmen englishwomen irishmen irishwomen frenchwomen turks greeks serbs
    croats czechs slovaks swiss europeans africans asians koreans haitians dominicans trinidadians
    guyanese bajans arubans thais nepalis pakistanis bengalis iraqis israelis kenyans ghanaians somalis
    nigerians zimbabweans kurds latvians estonians latinos latinas foreigners expats newlyweds
    honeymooners immigrants migrants refugees evacuees survivors newcomers easterners northerners
    alemanas rusas francesas italianas espanolas argentinas chilenas colombianas mexicanas cubanas
    peruanas brasilenas bolivianos bolivianas paraguayos uruguayos haitianos dominicanos dominicanas
    puertorriquenos hondurenos guatemaltecos salvadorenos nicaraguenses panamenos ticos ucranianos
    ucranianas rumanos bulgaros hungaros checos palestinos iranies marroquies africanos europeos
    canadienses inglesas holandesas suizas polacas extranjeros extranjeras forasteros migrantes
    refugiados andaluces asturianos andinos caraquenos orientales guaros canadians tachirenses
    merideños margaritenos zulianos zulianas warao pemon pemones yanomami anu
""")
MANY_OLD_OR_FOND = word_set("""
    hembras hippies idiots fools oldies geezers rascals lunatics buddies comrades companions widows widowers
    bachelors spinsters veterans campers hitchhikers
    lads lasses scallywags mums dads grannies grandads brides bridesmaids amiguitos amiguitas
    viudas viudos solteros solteras senoritas viejecitas damas varones compinches companeritos comadres
    compadres vejetes abuelitas jubiladas pensionados pensionadas universitarios universitarias
    bachilleres novatos locos locas comensales acompanantes camaradas prometidos colegialas
    colegiales
""")
ONE = word_set("""
    varon hembra sailor diver copilot cameraman photographer purser coach bride groom officer
    director agent assistant apprentice trainer tutor professor companion fixer producer editor
    reporter deckhand crewmate steward stewardess maid housekeeper cleaner babysitter sitter midwife
    therapist dentist vet manager foreman supervisor hostess chaperone translator pilot singer
    drummer guitarist colonel sergeant lieutenant photog sweetie sweetheart beloved carpenter
    plumber electrician widow widower nun chaplain vicar organist curate principal headmaster
    headmistress chef waiter gardener shepherd copiloto camarografo camarografa fotografo fotografa
    entrenador entrenadora directora profesor profesora profe asistente acompanante partera
    comadrona novicio novicia sacristan veterinario veterinaria peluquera peluquero musico
    guitarrista vigilante dueno duena capataz costilla parcera patrona compae compre ex exesposa
    exmarido exesposo exmujer exnovio exnovia prometido prometida amante carpintero plomero albanil
    pescador pescadora capitana timonel marinero marinera piloto azafata arriero baquiano baquiana
    curandero curandera rezandera cantante tecnico tecnica suegrita cunadita noviecito bailarina
    bailarin alcalde alcaldesa hermanastro hermanastra hijastro gocho gocha maracucho maracucha
    nodriza ahijadito
""")
MANY = MANY_WORKING | MANY_BELIEVING | MANY_FROM | MANY_OLD_OR_FOND
