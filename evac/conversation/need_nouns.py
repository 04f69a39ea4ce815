"""What people name when they lack something, and what it is a need of."""

import re

from evac.kernel.folding import word_set
from evac.kernel.needs import Need

_NOUNS: dict[Need, frozenset[str]] = {
    Need.MEDICINE: word_set("""
    medicine medicines medication medications meds medicament medicina medicinas medicamento
    medicamentos remedio remedios insulin insulina insulinas inhaler inhalers inhalador inhaladores pill
    pills pastilla pastillas tablets antibiotic antibiotics antibiotico antibioticos tratamiento
    prescription prescriptions prescripcion dose doses dosis salbutamol losartan metformin metformina
    enalapril warfarin warfarina heparin heparina levotiroxina epipen anticonvulsivo anticonvulsivos
    fenobarbital prednisona amlodipina captopril retrovirales antiretrovirals oxigeno oxygen nebulizador
    jarabe vacuna vitaminas tegretol keppra carbamazepina acetaminofen painkillers colostomy suero
    analgesicos hormonas eutirox euthyrox synthroid ventolin atamel glucophage lantus humalog novolog
    antialergico antialergicos antigripal colirio inyecciones
    nph plavix xarelto eliquis lyrica concor cozaar depakine valcote rivotril tafil lexotanil dilantin
    aspirin aspirina ibuprofen tylenol tramadol morphine morfina prozac zoloft risperidona quetiapina
    clonazepam diazepam thinners steroids insulins glucometro tiras jeringas syringes needles gasas
"""),
    Need.WATER: word_set("water agua aguita drink beber tomar"),
    Need.FOOD: word_set("""
    food comida alimento alimentos eat comer groceries formula diapers nappies panales leche milk mercado
    viveres pan arroz harina cereal provisions supplies provisiones suministros compota
"""),
    Need.TRANSPORT: word_set("""
    car ride transport transportation vehicle gas gasoline fuel petrol gasolina combustible carro
    transporte vehiculo taxi bus autobus camioneta cola pasaje pasajes boleto boletos ticket tickets
    flight vuelo vuelos chofer driver moto truck diesel gasoil
"""),
    Need.PAPERS: word_set("""
    passport passports pasaporte pasaportes papers papeles documents documentos document documento visa
    visas cedula id ids identification identificacion partida salvoconducto
"""),
    Need.MONEY: word_set("""
    money cash dinero plata efectivo reales real funds fondos dolares dollars
"""),
    Need.SHELTER: word_set("""
    shelter refugio techo alojamiento hotel accommodation housing hospedaje albergue
"""),
    Need.POWER: word_set("power electricity luz electricidad corriente"),
    Need.MEDICAL: word_set("""
    doctor doctors medico medicos ambulance ambulancia paramedic nurse enfermera dialisis dialysis
"""),
}  # fmt: skip


NEED_OF: dict[str, Need] = {noun: need for need, nouns in _NOUNS.items() for noun in nouns}


_DRUG = re.compile(
    r"[a-z]{3,}(?:sartan|pril|olol|statina?|formina?|oxina|micina|mycin|cil{1,2}ina?|azole?|zepam|zolam|tirox\w*|dipin[ao]?"
    r"|semida|gliptina?|prazole?|profeno?|cetamol|feno|amida|toina|pentina|triptilina|oxetina?|idona|parina?|cortisona?"
    r"|barbital|xaban|gliflozina?|lukast|terol|tropium|valproato|litio|quina)"
)


def need_of(word: str) -> Need | None:
    """What a noun is needed for; a drug nobody listed is known by its ending."""
    return NEED_OF.get(word) or (Need.MEDICINE if _DRUG.fullmatch(word) else None)
