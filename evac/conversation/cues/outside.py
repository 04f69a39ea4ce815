"""Places beyond the operation's country that people name when they have left, or are on their way out."""

OUTSIDE = frozenset(
    name.strip()
    for name in """
    wales, scotland, ireland, northern ireland,
    colombia, brazil, brasil, guyana, trinidad, trinidad and tobago, trinidad y tobago, curacao, aruba,
    curazao, bonaire, panama, peru, ecuador, chile, argentina, bolivia, mexico, costa rica, cuba, haiti,
    jamaica,
    republica dominicana, dominican republic, puerto rico, united states, estados unidos, usa, eeuu, ee
    uu, u s, the us, the states, canada, spain, espana, portugal, italy, italia, france, francia,
    germany, alemania, england, uk, united kingdom, holland, netherlands, europe, europa, bogota,
    cucuta, medellin, cali, barranquilla, cartagena, santa marta, riohacha, maicao, bucaramanga, arauca,
    pamplona, villa del rosario, puerto carreno, inirida, paraguachon colombia, valledupar, boa vista,
    pacaima, manaus, sao paulo, rio de janeiro, georgetown, lethem, port of spain, puerto espana,
    willemstad, oranjestad, kralendijk, panama city, ciudad de panama, lima, quito, guayaquil, santiago
    de chile, buenos aires, mexico city, ciudad de mexico, cancun, madrid, lisbon, lisboa, lisbon, rome,
    roma, london, londres, paris, amsterdam, miami, houston, new york, nueva york, orlando, dallas,
    atlanta, washington, fort lauderdale, los angeles, chicago, boston, texas, tampa, newark, jfk, santo
    domingo, punta cana, san juan puerto rico, toronto, tocumen, el dorado airport,
    zaragoza, sevilla, bilbao, vigo, tenerife, canarias, las palmas, la coruna, oporto, porto, funchal,
    madeira, oviedo, malaga, galicia, barajas, montevideo, uruguay, paraguay, guatemala, nicaragua,
    managua, honduras, tegucigalpa, salamanca, murcia, alicante, asturias, gijon, milan, berlin, lyon,
    bruselas, zurich, ginebra, weston, kendall, hialeah, montreal, calgary, vancouver, villavicencio,
    yopal, soacha, ipiales, tulcan, tacna, arica, antofagasta, iquique, dublin, lisbon airport
    """.replace("\n", " ").split(",")
    if name.strip()
)
