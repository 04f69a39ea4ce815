"""Words worth mending when one letter is wrong, beside all long words of the cues themselves."""

from evac.kernel.folding import word_set

LEAST_LETTERS = 6  # of a cue's word; a shorter one is too near to other words
MENDED = word_set("""
    ambushed amenazan amenazando amenazaron antibioticos antibiotics arrestado arrestaron arrested
    asesinaron assaulted asustados atacaron atrapada atrapado ayuda balacera convulsionando convulsiones
    convulsions desaparecida desaparecido desaparecidos desaparecio desmayada desmayado detenida
    diabetica embarazada encerrado encerrados enferma enfermo enfermos escondidos estoy explosion
    handcuffed hijas hijos hostages incendio inhalador kidnaped madre medicamento medicamentos medicina
    medicinas money murdered necesita necesitan needed padre parto puedo salir sangra sangrando
    secuestrada secuestrado secuestrados secuestrar starving stuck tengo tiroteo vamos varado varados
    vomitando water wife
""")
