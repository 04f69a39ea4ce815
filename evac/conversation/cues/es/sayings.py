"""Sayings and misunderstandings: death, harm and noise that are named and not meant."""

CUES = {
    "nothing": """
        lo unico que [me|nos] [va|van|esta] [a] mat*|preocup*|asust*|mortifica|molesta
        mat* [~1] <num> veces | en el free fire | free fire | en el|un juego|videojuego|play|fortnite
        mat* [a] un|el|una|la|unos|dos|los <cria> | de|en|bajo|con la|las|una|mis|mi mata|matas
        ni amarrad*|muert*|loc*|pagad*|obligad*|a_palos|a_rastras|a_la_fuerza|a_golpes|preso|presa
        lo|la|los|las parto en|por | no sea|seas|sean [tan] mal*
        hay mi|mis gente|amor|dios|madre|mijo|mija|hijo|hija|hermano|vida|reina|rey|amigo|negro|negra|hombre
        colgad* del|de mi|su cuello|brazo|hombro | piel|foto|camisa|camioneta negra
        me equivoque [,|.] [~2] esto|eso|era|iba ~1 pa|para|con
        con el corazon|alma en [la|un] boca|hilo|mano
        muert*|muriendo de [la] envidia|celos|risa|gusto|amor
        me|nos come|comen|comieron|devoran|matan|pican los|el|la|las zancud*|mosquit*|plaga
        me|nos come|comen|comieron|devoran|matan|pican los|el|la|las jejen*|puri_puri|sueno
        me|nos mata|matan|tiene_loc*|tienen_loc*|volvio_loc* el|la|los|las|mi <latoso>
        guerra|batalla campal|mundial|fria|avisada|civil [de|del|en]
        la|una bomba de|del [la] fiesta|rumba|gasolina|agua | es una|la bomba | la pasamos bomba
        van a dejar sin <carga> | ya paso lo feo|malo|peor|fuerte|duro | foto de perfil [~2] negra|negro
        deje|dejen|deja|dejate|dejense de|la llor*|preocup*|angust*|lloradera|llantos|alarm*
        se quitaron|quito|quita|quitan el|la|los|las <ropa> | mi|minha|hola|querida gente
        lo que me|nos tiene|tienen|trae ~1 es|son el|la|los|las|mi|este|esta [~1] <latoso>
        lo mas|unico|peor grave|peligroso|feo que me|nos|hemos|he [ha|han] pasado|visto|paso
        lo mas|unico|peor malo|fuerte|emocionante que me|nos|hemos|he [ha|han] pasado|visto|paso
        lo mas|unico grave|peor|malo|duro|fuerte|feo es|fue|ha_sido que|el|la | me muero muert*|viv*
        no aparece|aparezco|aparecemos|sale en mi|el|la pasaporte|lista|sistema|pagina|registro|acta
        amarr* [la|el|las|los|una|un|mi|nuestra] bolsa*|lancha|penero|bote
        amarr* [la|el|las|los|una|un|mi|nuestra] barco|hamaca|chinchorro|carga|maleta*
        amarr* [la|el|las|los|una|un|mi|nuestra] perro|burro|caballo|mula|chivo*
        amarr* [la|el|las|los|una|un|mi|nuestra] techo|zinc|lona|cabello|pelo
        tiro de gracia|esquina|camara | un tiro al piso | a tiro de|hecho | tiros penales
    """,
    "harmless": """
        <estruendo> ~4 fue|era|eran|fueron [solo|puro|puros] [un|una|el|la|los] [~1] <ruidoso>|<lumbre>
        <estruendo> ~4 es|son|seria|serian [solo|puro|puros] [un|una|el|la|los] [~1] <ruidoso>|<lumbre>
        <estruendo> ~4 fue|era|eran|fueron [solo|puro|puros] [las|unos|unas] [~1] <ruidoso>|<lumbre>
        <estruendo> ~4 fue|era|eran|fueron [solo|puro|puros] [del|de_la|de_los] [~1] <ruidoso>|<lumbre>
        <estruendo> ~4 es|son|seria|serian [solo|puro|puros] [las|unos|unas] [~1] <ruidoso>|<lumbre>
        <estruendo> ~4 es|son|seria|serian [solo|puro|puros] [del|de_la|de_los] [~1] <ruidoso>|<lumbre>
        exploto|revento|estallo|reventaron|sono [fue] [un|una|el|la|los] [~1] <ruidoso>
        exploto|revento|estallo|reventaron|sono [fue] [las|unos|unas|del|de_la|de_los] [~1] <ruidoso>
        era|eran|fue|fueron|son los|el|la|las de la|los|las|el <ruidoso>
        <estruendo> ~8 en|de|del|por otro|otra <alla> | <estruendo> [~2] lejisimo|lejitos
        era|fue|es|eran otro|otra|otros|otras <vehiculo>|casa|barrio|persona|gente|muchacho|senor|familia
    """,
    "over": """
        ya [me|nos] encontraron|encontramos|encontre|ubicaron|ubicamos|localizaron|localizamos a|al
        ya dimos|di|dieron con el|ella|mi|mis|los|las|la
    """,
}
