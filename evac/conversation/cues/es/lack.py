"""The words of lack, wish and running out."""

CUES = {
    "lack": """
        sin | no tengo|tenemos|tiene|tienen|tenia [ya] [mas|suficiente*|nada_de|mucha|mucho|casi|ni]
        no hay [ya] [mas|suficiente|nada_de|ni]
        no [me|nos|le|les] queda|quedan|alcanza|llega [mas|mucha|casi]
        no [me|nos|le|les] consigo|conseguimos|encuentro|encontramos|venden [mas|mucha|casi]
        me|nos|se quede|quedamos|quedo|quedaron|estoy|estamos|quedando sin
        se [me|nos|le|les] acabo|acabaron|acaba|acaban|termino|terminaron|agoto|agotaron|agota
        se [me|nos|le|les] agotan|esta_acabando|estan_acabando|esta_terminando|va_acabar
        se [me|nos|le|les] van_acabar|va_a_acabar|van_a_acabar|acabando|esta_agotando
        [me|nos|le|les] falta|faltan|escasea|escasean | hace|hacen falta
        [me|nos|le] queda|quedan [muy] [poca|poco|pocos|pocas|solo|para|menos|una|un|dos]
        poca|poco|pocas|pocos|escasa|escasos | solo [me|nos|le] queda|quedan|tengo|tenemos | casi sin
        ya no queda|quedan | [me|nos|le] queda|quedan
        no se consigue|encuentra|halla|vende|consiguen|encuentran|venden
    """,
    "want": """
        necesit* | requier* | urge|urgen|urgente|urgentemente [conseguir|comprar] | busco|buscando|buscamos
        pido|pedimos | ocupo|ocupamos | me|nos hace falta
    """,
    "ran_out": """
        insuficiente|escasa|escaso|contaminada | esta|quedo vaci* | vacio|vacia|vacios
        se [me|nos|le|les] acabo|acabaron|acaba|acaban|termino|terminaron|agoto|agotaron
        se [me|nos|le|les] acabando|esta_acabando|estan_acabando|va_acabar
        se [me|nos|le|les] va_a_acabar|va_a_terminar|agota|termina | agotad*
        acabandose|agotandose|acabandosenos | por acabar* | vencid* | hasta manana|hoy|el
        vence|vencen|caduca|caducan | no hay mas|otra|otro | termino|termina
    """,
}
