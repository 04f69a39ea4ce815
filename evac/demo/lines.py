"""What the demo's people have written, and what each line was understood to say.

Brackets mark the words that decided; they become the reasons officers see and are left out of the text.
"""

import random
import re
from dataclasses import dataclass

from evac.kernel.needs import Need
from evac.kernel.status import Intent, Status

_MARKED = re.compile(r"\[([^\]]+)\]")


@dataclass(frozen=True)
class Line:
    """``{place}`` and ``{n}`` are filled in: a line with the one reports a place, with the other a size."""

    status: Status
    text: str
    needs: tuple[Need, ...] = ()
    intent: Intent = Intent.NONE
    medicine_days: int | None = None
    confident: bool = True

    @property
    def names_place(self) -> bool:
        return "{place}" in self.text

    @property
    def names_size(self) -> bool:
        return "{n}" in self.text

    def said(self, place: str, size: int) -> str:
        return _MARKED.sub(r"\1", self.text).format(place=place, n=size)

    def reasons(self, place: str, size: int) -> tuple[tuple[str, str], ...]:
        """(code, words) as the understanding of a text gives them."""
        codes = [need.value for need in self.needs] or [self._code]
        found = [(codes[min(i, len(codes) - 1)], words) for i, words in enumerate(_MARKED.findall(self.text))]
        if self.names_place:
            found.append(("place", place))
        if self.names_size:
            found.append(("party_size", str(size)))
        return tuple((code, words.format(place=place, n=size)) for code, words in found)

    @property
    def _code(self) -> str:
        return self.intent.value if self.intent is not Intent.NONE else self.status.value


S, M, D, H, A = Status.SAFE, Status.MOVING, Status.DEPARTED, Status.NEEDS_HELP, Status.SOS
LINES: dict[str, dict[str, tuple[Line, ...]]] = {
    "hello": {
        "en": (
            Line(S, "hi were {n} of us in {place}, [all ok] so far"),
            Line(S, "I am in {place} with my family, {n} people. [We are safe] at home"),
            Line(S, "{n} of us at a friends house near {place}. [ok for now]"),
            Line(S, "we r {n} ppl {place} [safe] but no car", (Need.TRANSPORT,)),
        ),
        "es": (
            Line(S, "hola somos {n} en {place}, [estamos bien]"),
            Line(S, "estoy en {place} con mi familia, somos {n}. [Estamos bien] por ahora"),
            Line(S, "somos {n} cerca de {place}, [a salvo] en casa de mi tia"),
            Line(S, "[estamos bien] {n} en {place} pero sin carro", (Need.TRANSPORT,)),
        ),
    },
    "alone": {
        "en": (
            Line(S, "[ok here] in {place}, just me"),
            Line(S, "hi I am alone in {place}, [ok for now], trying to get a flight", intent=Intent.TRYING),
        ),
        "es": (
            Line(S, "hola, estoy sola en {place}, [estoy bien] por ahora"),
            Line(S, "[estoy a salvo] en {place}, yo nada mas"),
        ),
    },
    "fine": {
        "en": (
            Line(S, "[still ok] in {place}"),
            Line(S, "[all fine] here"),
            Line(S, "[we are safe], power is out since last night", (Need.POWER,)),
            Line(S, "at the hotel in {place}, [safe]"),
            Line(S, "got to {place}, [everyone well]"),
            Line(S, "quiet tonight. [all ok]"),
        ),
        "es": (
            Line(S, "[seguimos bien] en {place}"),
            Line(S, "[todo bien] por aca"),
            Line(S, "[estamos a salvo], sin luz desde anoche", (Need.POWER,)),
            Line(S, "llegamos a {place}, [todos bien]"),
            Line(S, "[tranquilo] por ahora, todos en casa"),
            Line(S, "estamos en casa en {place}, [sin novedad]"),
        ),
    },
    "leaving": {
        "en": (
            Line(S, "[have tickets] for friday, {place} for now", intent=Intent.HAS_TICKET),
            Line(S, "[trying to get seats], everything is sold out", intent=Intent.TRYING),
            Line(S, "[we cant leave], no money for {n} tickets", (Need.MONEY,), Intent.CANNOT),
            Line(S, "[we are staying], my mother will not travel", intent=Intent.STAYING),
            Line(S, "if there are seats [we want {n}]", intent=Intent.WANTS_SEAT),
        ),
        "es": (
            Line(S, "[tengo boleto] para el viernes, estoy en {place}", intent=Intent.HAS_TICKET),
            Line(S, "[buscando cupo], todo esta agotado", intent=Intent.TRYING),
            Line(S, "[no podemos salir], sin papeles los ninos", (Need.PAPERS,), Intent.CANNOT),
            Line(S, "[nos quedamos], mi mama no viaja", intent=Intent.STAYING),
            Line(S, "si hay cupo [queremos {n}]", intent=Intent.WANTS_SEAT),
        ),
    },
    "moving": {
        "en": (
            Line(M, "[on the road] now, passing {place}"),
            Line(M, "[left the house], {n} of us, near {place}"),
        ),
        "es": (
            Line(M, "[vamos en camino], pasando {place}"),
            Line(M, "[salimos de casa], somos {n}, por {place}"),
        ),
    },
    "departed": {
        "en": (
            Line(D, "[we made it out], landed an hour ago, {n} of us"),
            Line(D, "[crossed], all {n} safe. thank you"),
        ),
        "es": (
            Line(D, "[ya salimos del pais], los {n} bien"),
            Line(D, "[aterrizamos], estamos los {n}. gracias"),
        ),
    },
    "help": {
        "en": (
            Line(H, "[running out of insulin] in {place}, 2 days left", (Need.MEDICINE,), medicine_days=2),
            Line(H, "[blood pressure pills] for 5 more days, {place}", (Need.MEDICINE,), medicine_days=5),
            Line(H, "my mother fell and cant walk, [need a doctor] in {place}", (Need.MEDICAL,)),
            Line(H, "[no water] and [no food] left, {n} of us in {place}", (Need.WATER, Need.FOOD)),
            Line(H, "[armed men] on our street in {place}, we stay inside", (Need.TRAPPED,)),
            Line(H, "landlord wants us out tonight, [nowhere to sleep] in {place}", (Need.SHELTER,)),
            Line(H, "they [took our passports] in {place}, {n} of us", (Need.PAPERS,)),
        ),
        "es": (
            Line(H, "[se nos acaba la insulina] en {place}, queda 1 dia", (Need.MEDICINE,), medicine_days=1),
            Line(H, "[losartan] para 4 dias mas, {place}", (Need.MEDICINE,), medicine_days=4),
            Line(H, "mi papa esta grave, [necesitamos un medico] en {place}", (Need.MEDICAL,)),
            Line(H, "[sin agua] ni [comida], somos {n} en {place}", (Need.WATER, Need.FOOD)),
            Line(H, "hay [hombres armados] en la calle en {place}, no salimos", (Need.TRAPPED,)),
            Line(H, "nos sacan esta noche, [no tenemos donde dormir] en {place}", (Need.SHELTER,)),
            Line(H, "nos [quitaron los pasaportes] en {place}, somos {n}", (Need.PAPERS,)),
        ),
    },
    "sos": {
        "en": (
            Line(A, "[help] there is shooting outside in {place}"),
            Line(A, "[SOS] they are at the gate, {n} of us, {place}"),
        ),
        "es": (
            Line(A, "[auxilio] hay tiros afuera en {place}"),
            Line(A, "[ayuda urgente] estan en el porton, somos {n}, {place}"),
        ),
    },
    "fine_after_all": {
        "en": (Line(S, "[all fine] now, no need to call"),),
        "es": (Line(S, "[ya todo bien], no hace falta llamar"),),
    },
    "unclear": {
        "en": tuple(
            Line(Status.UNKNOWN, words, confident=False)
            for words in (
                "did you get my mail from tuesday",
                "is the bridge open or not??",
                "my cousin says 2 buses but i dont know",
                "who is this",
                "can the dog come",
                "call my brother not me",
            )
        ),
        "es": tuple(
            Line(Status.UNKNOWN, words, confident=False)
            for words in (
                "y entonces lo del martes",
                "esta abierto el puente o no??",
                "mi prima dice que dos buses pero no se",
                "quien es",
                "se puede llevar el perro?",
                "llame a mi hermano mejor",
            )
        ),
    },
    "chain": {
        "en": (Line(Status.UNKNOWN, "FORWARD: banks close tomorrow, pass it on to 10", confident=False),),
        "es": (Line(Status.UNKNOWN, "reenvie: manana cierran los bancos, pasalo a 10", confident=False),),
    },
    "photo": {
        "en": (Line(Status.UNKNOWN, "", confident=False),),
        "es": (Line(Status.UNKNOWN, "", confident=False),),
    },
}  # fmt: skip

NOTES = (
    "Spoke to the first member. Calm, has food for two days. Will not go out after dark.",
    "Neighbour with a car offers to drive them once the road is open.",
    "Asked for the papers of the children; sends photos by mail.",
    "Phone is shared with the landlord: keep every text neutral.",
    "Called twice, no answer. Try the second number in the evening.",
    "Pharmacy two streets away has stock, told them the name.",
)
NEXT_ACTIONS = (
    "Call again, ask about medicine",
    "Find out whether the clinic takes them",
    "Check the ticket with the airline",
    "Ask the warden to look in",
    "Text the new meeting time",
    "Call the sister abroad",
)
OFFICERS_WORDS = {
    "en": ("We read you. Can you take a call at six?", "Thank you. Stay inside tonight, write tomorrow."),
    "es": ("Le leemos. Puede atender una llamada a las seis?", "Gracias. No salgan hoy. Escriba luego."),
}  # fmt: skip


def pick(dice: random.Random, kind: str, language: str, size: int) -> Line:
    """A line that fits: somebody alone is never "{n} of us"."""
    fitting = [line for line in LINES[kind][language] if size > 1 or not line.names_size]
    return dice.choice(fitting or LINES[kind][language])
