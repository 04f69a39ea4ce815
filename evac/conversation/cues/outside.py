"""Places beyond the operation's country that people name when they have left, or are on their way out."""

_NAMES = """
    wales, scotland, ireland, northern ireland, colombia, brazil, brasil, guyana, trinidad, trinidad and
    tobago, trinidad y tobago, curacao, aruba, curazao, bonaire, panama, peru, ecuador, chile, argentina,
    bolivia, mexico, costa rica, cuba, haiti, jamaica, republica dominicana, dominican republic, puerto
    rico, united states, estados unidos, usa, eeuu, ee uu, u s, the us, the states, canada, spain, espana,
    portugal, italy, italia, france, francia, germany, alemania, england, uk, united kingdom, holland,
    netherlands, europe, europa, bogota, cucuta, medellin, cali, barranquilla, cartagena, santa marta,
    riohacha, maicao, bucaramanga, arauca, pamplona, villa del rosario, puerto carreno, inirida,
    paraguachon colombia, valledupar, boa vista, pacaima, manaus, sao paulo, rio de janeiro, georgetown,
    lethem, port of spain, puerto espana, willemstad, oranjestad, kralendijk, panama city, ciudad de
    panama, lima, quito, guayaquil, santiago de chile, buenos aires, mexico city, ciudad de mexico,
    cancun, madrid, lisbon, lisboa, rome, roma, london, londres, paris, amsterdam, miami, houston, new
    york, nueva york, orlando, dallas, atlanta, washington, fort lauderdale, los angeles, chicago, boston,
    texas, tampa, newark, jfk, santo domingo, punta cana, san juan puerto rico, toronto, tocumen, el
    dorado airport, zaragoza, sevilla, bilbao, vigo, tenerife, canarias, las palmas, la coruna, oporto,
    porto, funchal, madeira, oviedo, malaga, galicia, barajas, montevideo, uruguay, paraguay, guatemala,
    nicaragua, managua, honduras, tegucigalpa, salamanca, murcia, alicante, asturias, gijon, milan,
    berlin, lyon, bruselas, zurich, ginebra, weston, kendall, hialeah, montreal, calgary, vancouver,
    villavicencio, grenada, barbados, st lucia, martinique, guadeloupe, suriname, paramaribo, belize, el
    salvador, bahamas, glasgow, aberdeen, edinburgh, manchester, liverpool, bristol, cardiff, belfast,
    heathrow, gatwick, schiphol, frankfurt, munich, hamburg, vienna, geneva, warsaw, lagos, accra,
    nairobi, mumbai, delhi, manila, sydney, melbourne, auckland, tokyo, seoul, halifax, ottawa, edmonton,
    winnipeg, minneapolis, minnesota, denver, phoenix, seattle, philadelphia, detroit, charlotte,
    nashville, austin, san diego, san francisco california, las vegas, california, florida, new jersey,
    ohio, oregon, arizona, colorado, guayana francesa, cayena, cayenne, india, china, japan, nigeria,
    philippines, australia, new zealand, cartagena de indias, pereira, manizales, ibague, armenia
    colombia, pasto, neiva, popayan, la guajira colombiana, tibu, saravena, belem, santarem, porto velho,
    yopal, soacha, ipiales, tulcan, tobago, manaos, rumichaca, scarborough tobago, pacaraima, cedros,
    icacos, chaguaramas, san fernando trinidad, uribia, los patios, mitu, leticia, bridgetown, castries,
    kingstown, st georges, nassau, havana, la habana, kingston, philipsburg, st maarten, saint martin,
    dominica, fort de france, pointe a pitre, rio branco, macapa, guajara, normandia, bonfim, linden,
    piarco, hato airport, la chinita colombia, guarulhos, galeao, el prat, fiumicino, ezeiza, dulles, la
    guardia, gatwick airport, stansted, luton, orly, charles de gaulle, leeds, sheffield, newcastle upon
    tyne, nottingham, leicester, swansea, galway, limerick, dundee, inverness, coventry, plymouth,
    southampton, norwich, sacramento, cleveland, pittsburgh, baltimore, omaha, tulsa, boise, tucson,
    honolulu, utah, idaho, maine, vermont, nebraska, iowa, kansas, wisconsin, michigan, alabama,
    louisiana, arkansas, kentucky, tennessee, oklahoma, connecticut, massachusetts, maryland, alaska,
    hawaii, quebec, saskatoon, ontario, manitoba, alberta, nova scotia, newfoundland, brisbane, adelaide,
    canberra, christchurch, tacna, arica, antofagasta, iquique, dublin, lisbon airport, arauca colombia,
    tabatinga, amazonas brasil, roraima brasil, villa rosario, point fortin, chaguanas, punta arenas,
    rosario argentina, cordoba argentina, concepcion chile, valparaiso, cuenca ecuador, manta ecuador,
    arequipa, trujillo peru, huaquillas, machala, piura, cochabamba, santa cruz bolivia, ciudad del este,
    monterrey, santiago, tijuana, tapachula, guadalajara, cdmx, puebla, iquitos, trujillo del peru, cusco,
    callao peru, brasilia, rio branco, recife, salvador de bahia, porto alegre, curitiba, belo horizonte,
    campinas, baires, rosario de santa fe, mendoza argentina, cordoba de argentina, la plata argentina, la
    paz bolivia, santa cruz de la sierra, sucre bolivia, santiago de cali, santiago de compostela, santa
    cruz de tenerife, las palmas de gran canaria, gran canaria, lanzarote, arrecife canarias,
    fuerteventura, valencia espana, valencia de espana, valencia spain, barcelona espana, barcelona de
    espana, barcelona spain, merida mexico, merida de mexico, merida yucatan, merida espana, merida de
    espana, cordoba espana, santander espana, pontevedra, orense, ourense, badajoz, caceres, cadiz,
    huelva, almeria, granada espana, pamplona espana, san sebastian espana, donostia, valladolid, leon
    espana, doral, kissimmee, brooklyn, san antonio texas, salt lake city, raleigh, aguachica, ocana,
    cucuta colombia, sogamoso, tunja, santa rosa de cabal, duitama, sincelejo, monteria, soledad
    atlantico, palmira valle, buenaventura, quibdo, girardot, facatativa, scarborough, arima, sangre
    grande, couva, siparia, san juan trinidad, rio claro trinidad, moruga, anna regina, new amsterdam,
    bartica, mabaruma, port kaituma, kralendijk bonaire, kochi, cochin, bangalore, bengaluru, chennai,
    madras, hyderabad, pune, goa, calcutta, kolkata, karachi, lahore, islamabad, dhaka, colombo,
    kathmandu, kuala lumpur, singapore, bangkok, hanoi, saigon, jakarta, cebu, davao, quezon city, hong
    kong, shanghai, beijing, guangzhou, shenzhen, taipei, osaka, busan, dubai, abu dhabi, doha, kuwait,
    riyadh, beirut, damascus, aleppo, amman, cairo, tel aviv, jerusalem, istanbul, ankara, athens, sofia
    bulgaria, bucharest, budapest, prague, krakow, kyiv, kiev, moscow, st petersburg, minsk, helsinki,
    stockholm, gothenburg, oslo, bergen, copenhagen, reykjavik, brussels, antwerp, rotterdam, the hague,
    eindhoven, luxembourg, cologne, dusseldorf, stuttgart, leipzig, dresden, bremen, salzburg, basel,
    bern, turin italy, torino, naples, napoli, bari, palermo, catania, bologna, genoa, venice, marseille,
    toulouse, nice france, bordeaux, lille, nantes, strasbourg, coimbra, aveiro, leiria, abuja, port
    harcourt, ibadan, kano, kumasi, dakar, johannesburg, cape town, durban, addis ababa, kampala, harare,
    casablanca, algiers, tunis, perth, hobart, wellington nz, suva, birmingham, cambridge, oxford,
    brighton, bournemouth, exeter, york england, bradford, wolverhampton, middlesbrough, sunderland,
    portsmouth, cork ireland, waterford, derry, stirling, newport wales, wrexham, tumbes, chiclayo,
    juliaca, desaguadero, ambato, lago agrio, nueva loja, norte de santander,
    casanare, capurgana, necocli, acandi, barrancabermeja, san gil, fonseca guajira,
    oiapoque, sao luis, foz do iguacu, foz de iguacu, foz de iguazu, ciudad juarez,
    nuevo laredo, el paso texas, san jose de costa rica, ciudad de guatemala, san pedro sula, san jose
    costa rica, rupununi, mahdia, san nicolas aruba, noord aruba, rincon bonaire, quitumbe,
    temuco, puerto montt, mayami, port a spain, korsou, coucouta, antofa
"""
# What people call a town abroad, and how an officer knows it.
CALLED = {
    "medallo": "Medellín", "medallo city": "Medellín", "curramba": "Barranquilla",
    "curramba la bella": "Barranquilla", "bucara": "Bucaramanga", "mayami": "Miami", "antofa": "Antofagasta",
    "port a spain": "Port of Spain", "korsou": "Curaçao", "ciudad de panama": "Panamá",
    "foz de iguazu": "Foz do Iguaçu", "foz de iguacu": "Foz do Iguaçu",
    "sdq": "Santo Domingo", "pty": "Panama City", "uio": "Quito", "gye": "Guayaquil", "mde": "Medellín",
    "baq": "Barranquilla", "scl": "Santiago de Chile", "lhr": "Heathrow",
    "mao": "Manaus", "gt": "Georgetown",
    "sjo": "San José, Costa Rica",
}  # fmt: skip
# Only in capitals: in small letters they are words and slips.
CODES_ABROAD = frozenset(name for name in CALLED if len(name) <= 3)
_LANDS = """
    wales, scotland, ireland, northern ireland, colombia, brazil, brasil, guyana, trinidad, trinidad and
    tobago, trinidad y tobago, curacao, aruba, curazao, bonaire, panama, peru, ecuador, chile, argentina,
    bolivia, mexico, costa rica, cuba, haiti, jamaica, republica dominicana, dominican republic, puerto
    rico, united states, estados unidos, usa, eeuu, ee uu, u s, the us, the states, canada, spain, espana,
    portugal, italy, italia, france, francia, germany, alemania, england, uk, united kingdom, holland,
    netherlands, europe, europa, uruguay, paraguay, guatemala, nicaragua, honduras, suriname, el salvador,
    texas, florida, california, new jersey, norte de santander, casanare, india, china, japan, nigeria,
    philippines, australia, new zealand, galicia, asturias, madeira, canarias
"""
# Countries and their parts say less than a town does.
LANDS = frozenset(" ".join(name.split()) for name in _LANDS.split(","))
OUTSIDE = frozenset(" ".join(name.split()) for name in _NAMES.split(",")) | CALLED.keys()
