"""The cues of bodies: emergencies, birth, illness, injury."""

CUES = {
    "bleeding": """
        sangr* | desangr* | hemorrag* | mucha|bastante|tanta sangre
        botando|perdiendo|pierde|perdio [mucha|mas] sangre | llen* de sangre
    """,
    "medical_emergency": """
        no ~1 pulso | sin pulso | dejo|deja|paro de respirar | veneno | trago|tomo ~2 veneno|cloro
        shock diabetico|hipoglicemico | coma | apenas respira|puede_respirar | me estoy desmayando
        perdiendo el conocimiento | infarto|infartado|infarta*|paro_cardiaco|paro_respiratorio | derrame | acv
        convuls* | inconsciente|inconciente|inconcientes|inconscientes | desmay*
        perdio|perdi el conocimiento|conciencia | no respira|respiran|respirar
        no puede|puedo|pueden respirar|moverse|hablar | le|me|nos cuesta|falta respirar|el_aire|aire
        se ahoga|ahogo|esta_ahogando|asfixia | asfixi*|ahogand*|ahogo | dificultad para|al respirar
        se atraganto|atraganta | dolor de|en [el] pecho | coma diabetico | se desmayo|desplomo|colapso
        no reacciona|responde_al|despierta|reaccionan | le dio un|una
        me dio un|una infarto|ataque|derrame|acv | sobredosis | envenen*|intoxic*
        mordedura|mordio ~2 culebra|serpiente | picadura|pico ~2 culebra|escorpion|alacran
        ahogad*|electrocut* | crisis asmatica|hipertensiva|de_asma | ataque al corazon|de_asma|cardiaco
        preeclampsia | ambulancia | emergencia medica | azucar muy|en alta|baja|400|500 | esta morad*
        se puso morad* | muy grave | esta|estan|estoy [muy] grave|graves | gravemente | delicad* de salud
        choque anafilactico | reaccion alergica | apendicitis | peritonitis | fiebre muy alta|de_40|de_41
    """,
    "birth": """
        parto | de parto | dando a luz | va a parir|dar_a_luz|nacer | rompio|rompi fuente|fuentes|aguas
        contracciones | pariendo | aborto|abortando|perdiendo_el_bebe | esta naciendo | trabajo de parto
        dar a luz
    """,
    "suicide": """
        quiero morir|morirme|matarme|suicidarme | suicid* | quitar me|se la vida | quitarme la vida
        me quiero|quiero morir|matar | no quiero vivir
    """,
    "sick": """
        mareado|mareada|mareos | neumonia | enferm* | fiebre|calentura | vomit* | diarrea | dolor|dolores
        duele|duelen | infeccion|infectad* | deshidrat* | me|se siento|siente|sentimos [muy] mal|maluco
        necesit* [un|una|de|al|ver] [~1] medico|doctor|doctora|hospital|clinica|dialisis|cirugia
        necesit* [un|una|de|al|ver] [~1] operacion|oxigeno|quimio*|tratamiento
        necesit* [un|una|de|al|ver] [~1] transfusion|enfermera|pediatra|atencion | atencion medica
        asistencia medica | ayuda medica | problema|problemas de_salud|medico|medicos
        hospitalizad*|internad* | en el hospital
        llevaron|llevamos|llevar|llevando ~2 hospital|clinica|emergencias | dialisis
        malaria|paludismo|dengue|covid | tension|presion alta|baja|altisima|por_las_nubes | azucar alta|baja
        debil|debiles | desnutri* | se siente mal
    """,
    "injury": """
        no puede|puedo caminar|levantarse|levantarme|pararse|pararme|mover_la|mover_el|mover_las | fractur*
        se|me partio|rompio|quebro|parti|rompi [el|la|una|un] <cuerpo> | partid* [el|la|una] <cuerpo>
        pierna|brazo|pie|tobillo rot*|partid*|quebrad* | se cayo|me_cai | esguince
        cortada|cortadura profunda | mordio un perro
    """,
    "condition": """
        embarazad* | embarazo | diabetic* | diabetes | silla de ruedas | discapacit*|discapacidad
        problema|problemas del|de|cardiaco* corazon|cardiaco* | cardiac*|cardiopat* | epilep* | asmatic*
        cancer|oncologic* | autis* | hipertens* | recien nacid* | marcapaso* | alzheimer | adulto mayor
        tercera edad | ciego|ciega|sordo|sorda | postrad* | operad* hace
    """,
}
