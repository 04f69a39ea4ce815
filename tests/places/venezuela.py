"""Some sixty Venezuelan places with real coordinates, for every test that reads place names."""

from evac.places.gazetteer import Gazetteer, Place

ROWS = """
caracas|Caracas|10.4880|-66.8792|city|3000000|Distrito Capital|ccs;santiago de leon de caracas
maracaibo|Maracaibo|10.6317|-71.6406|city|2225000|Zulia|mcbo;maracucho
maracay|Maracay|10.2469|-67.5958|city|1754256|Aragua|mcy
valencia|Valencia|10.1620|-68.0077|city|1385083|Carabobo|vlc;vlcia
barquisimeto|Barquisimeto|10.0647|-69.3570|city|809490|Lara|bqto;barqto
ciudad-guayana|Ciudad Guayana|8.3533|-62.6528|city|746535|Bolívar|pzo
puerto-ordaz|Puerto Ordaz|8.2960|-62.7116|city|400000|Bolívar|pto ordaz
san-felix|San Félix|8.3700|-62.6400|city|200000|Bolívar|
barcelona|Barcelona|10.1363|-64.6862|city|424795|Anzoátegui|
maturin|Maturín|9.7457|-63.1832|city|410972|Monagas|
puerto-la-cruz|Puerto La Cruz|10.2139|-64.6328|city|370000|Anzoátegui|plc
merida|Mérida|8.5983|-71.1450|city|300000|Mérida|
merida-state|Mérida|8.4800|-71.2000|state|0|Mérida|estado merida
san-cristobal|San Cristóbal|7.7669|-72.2250|city|246583|Táchira|sancri
barinas|Barinas|8.6226|-70.2075|city|284289|Barinas|
ciudad-bolivar|Ciudad Bolívar|8.1222|-63.5497|city|338000|Bolívar|
cumana|Cumaná|10.4530|-64.1826|city|257783|Sucre|
los-teques|Los Teques|10.3447|-67.0436|city|252242|Miranda|
guarenas|Guarenas|10.4674|-66.6142|city|181612|Miranda|
guatire|Guatire|10.4761|-66.5427|city|154000|Miranda|
la-guaira|La Guaira|10.5990|-66.9346|city|20000|La Guaira|guaira;vargas
catia-la-mar|Catia La Mar|10.6038|-67.0303|city|85000|La Guaira|
maiquetia|Maiquetía|10.5945|-66.9562|city|52564|La Guaira|maiquetia airport;aeropuerto de maiquetia
punto-fijo|Punto Fijo|11.6956|-70.1996|city|131784|Falcón|pto fijo
coro|Coro|11.4045|-69.6734|city|195227|Falcón|
cabimas|Cabimas|10.3880|-71.4400|city|200859|Zulia|
ciudad-ojeda|Ciudad Ojeda|10.2016|-71.3148|city|122124|Zulia|
machiques|Machiques|10.0608|-72.5521|city|62434|Zulia|
guanare|Guanare|9.0418|-69.7421|city|112286|Portuguesa|
acarigua|Acarigua|9.5545|-69.1956|city|195000|Portuguesa|
araure|Araure|9.5814|-69.2385|city|128000|Portuguesa|
san-fernando|San Fernando de Apure|7.8878|-67.4724|city|78779|Apure|san fernando
guasdualito|Guasdualito|7.2424|-70.7324|city|30000|Apure|
valera|Valera|9.3178|-70.6036|city|118000|Trujillo|
trujillo|Trujillo|9.3658|-70.4369|city|44000|Trujillo|
el-vigia|El Vigía|8.6135|-71.6570|city|117724|Mérida|
tovar|Tovar|8.3316|-71.7578|city|40000|Mérida|
el-tigre|El Tigre|8.8902|-64.2527|city|170000|Anzoátegui|
anaco|Anaco|9.4389|-64.4728|city|117596|Anzoátegui|
san-antonio-t|San Antonio del Táchira|7.8145|-72.4431|town|61000|Táchira|san antonio
san-antonio-m|San Antonio de Los Altos|10.3853|-66.9572|town|70000|Miranda|san antonio
urena|Ureña|7.9165|-72.4420|town|48000|Táchira|
peracal|Peracal|7.8100|-72.4100|checkpoint|0|Táchira|alcabala peracal;alcabala de peracal
la-fria|La Fría|8.2134|-72.2492|town|30000|Táchira|
san-carlos-c|San Carlos|9.6612|-68.5827|city|76000|Cojedes|
san-carlos-z|San Carlos del Zulia|9.0011|-71.9275|town|60000|Zulia|san carlos
santa-barbara-z|Santa Bárbara|8.9785|-71.9098|town|30000|Zulia|santa barbara del zulia
santa-barbara-b|Santa Bárbara|7.8081|-71.1771|town|25000|Barinas|santa barbara de barinas
santa-elena|Santa Elena de Uairén|4.6023|-61.1107|town|30000|Bolívar|santa elena
porlamar|Porlamar|10.9571|-63.8694|city|87120|Nueva Esparta|
la-asuncion|La Asunción|11.0335|-63.8628|town|28309|Nueva Esparta|
higuerote|Higuerote|10.4848|-66.0989|town|20000|Miranda|
puerto-cabello|Puerto Cabello|10.4731|-68.0125|city|154000|Carabobo|pto cabello
tucupita|Tucupita|9.0622|-62.0510|town|51487|Delta Amacuro|
puerto-ayacucho|Puerto Ayacucho|5.6639|-67.6236|city|41000|Amazonas|
carupano|Carúpano|10.6678|-63.2585|city|112082|Sucre|
la-victoria|La Victoria|10.2269|-67.3311|city|87000|Aragua|
el-socorro|El Socorro|8.9868|-65.7386|town|9000|Guárico|
libertad-b|Libertad|8.3305|-69.6262|town|8000|Barinas|
libertad-a|Libertad|9.4000|-64.7000|village|800|Anzoátegui|
el-carmen|El Carmen|9.9000|-67.1000|village|500|Aragua|
chacao|Chacao|10.4967|-66.8540|neighbourhood|71000|Miranda|
petare|Petare|10.4833|-66.8167|neighbourhood|370000|Miranda|
altamira|Altamira|10.4960|-66.8490|neighbourhood|20000|Miranda|
las-mercedes|Las Mercedes|10.4830|-66.8590|neighbourhood|10000|Miranda|
paraguachon|Paraguachón|11.3600|-72.1300|crossing|3000|Zulia|
mar|Mar|9.0000|-66.0000|village|100|Guárico|
"""


def places() -> list[Place]:
    rows = (line.split("|") for line in ROWS.strip().splitlines())
    return [
        Place(
            row[0], row[1], float(row[2]), float(row[3]), row[4], int(row[5]), row[6],
            tuple(alias for alias in row[7].split(";") if alias),
        )
        for row in rows
    ]  # fmt: skip


VENEZUELA = Gazetteer(places())
