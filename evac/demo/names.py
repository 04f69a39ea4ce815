"""Invented people of the demo: families of one to nine with mixed names. Nobody real is meant."""

import random
from datetime import date, timedelta

from evac.people.schemas import MemberDetails, Relation

WOMEN = (
    "Karen", "Rosa", "Elena", "Emily", "Yajaira", "Carmen", "Luisa", "Megan", "Beatriz", "Hannah", "Ana",
    "Marisol", "Grace", "Yuleisy", "Nora", "Abigail", "Teresa", "Claire", "Milagros", "Sofia", "Joan", "Iris",
)  # fmt: skip
MEN = (
    "Luis", "David", "Miguel", "Robert", "Jose", "Kevin", "Tomas", "Andrew", "Rafael", "Daniel", "Yorman",
    "Hector", "Samuel", "Ramon", "Walter", "Ivan", "Scott", "Jesus", "Nelson", "Alexis", "Brian", "Orlando",
)  # fmt: skip
SURNAMES = (
    "Delgado", "Whitlock", "Quintero", "Ashford", "Briceno", "Marlowe", "Urdaneta", "Castellan", "Petrosky",
    "Villasmil", "Hargrove", "Montilla", "Oyelaran", "Zambrano", "Pruitt", "Colmenares", "Larkin", "Araque",
    "Treml", "Rincon", "Holloway", "Paredes", "Stanhope", "Belandria", "Nakagawa", "Uzcategui", "Fairbanks",
    "Labrador", "Kowalczyk", "Altuve", "Merriweather", "Perozo", "Sandifer", "Yanez", "Thornbury", "Ojeda",
)  # fmt: skip
SIZES = (1,) * 26 + (2,) * 24 + (3,) * 19 + (4,) * 16 + (5,) * 8 + (6,) * 4 + (7, 8, 9)
NEEDS = {
    "en": ("Insulin twice a day", "Wheelchair", "High blood pressure", "Asthma", "Seven months pregnant"),
    "es": ("Insulina dos veces al dia", "Silla de ruedas", "Hipertension", "Asma", "Embarazada, 7 meses"),
}  # fmt: skip
SHARE_WITH_NEEDS = 0.07
FURTHER = (*(Relation.CHILD,) * 6, Relation.PARENT, Relation.SIBLING, Relation.RELATIVE, Relation.FRIEND)
_YEAR = timedelta(days=365.25)


def family(dice: random.Random, size: int, language: str, today: date) -> tuple[MemberDetails, ...]:
    """One adult, perhaps a partner, then children, parents, relatives and friends."""
    surname = dice.choice(SURNAMES)
    members = [_member(dice, language, today, surname, Relation.SELF, (22, 71))]
    if size > 1:
        relation, ages = dice.choice(
            ((Relation.SPOUSE, (23, 70)), (Relation.SPOUSE, (23, 70)), (Relation.CHILD, (2, 17)))
        )
        members.append(_member(dice, language, today, surname, relation, ages))
    while len(members) < size:
        members.append(_member(dice, language, today, surname, *_further(dice)))
    return tuple(members)


def _further(dice: random.Random) -> tuple[Relation, tuple[int, int]]:
    relation = dice.choice(FURTHER)
    if relation is Relation.CHILD:
        return relation, (0, 20)
    return relation, (58, 88) if relation is Relation.PARENT else (19, 60)


def _member(
    dice: random.Random, language: str, today: date, surname: str, relation: Relation, ages: tuple[int, int]
) -> MemberDetails:
    given = dice.choice(dice.choice((WOMEN, MEN)))
    other = f" {dice.choice(SURNAMES)}" if dice.random() < 0.6 else ""
    born = today - _YEAR * (dice.uniform(*ages) + 0.1)
    return MemberDetails(
        name=f"{given} {surname}{other}",
        birth_date=born if dice.random() < 0.85 else None,
        citizenship=dice.choice((("US",), ("US",), ("US",), ("US", "VE"), ("VE",))),
        relation=relation,
        needs=dice.choice(NEEDS[language]) if dice.random() < SHARE_WITH_NEEDS else None,
        document=f"X{dice.randrange(10_000_000):07d}" if dice.random() < 0.5 else None,
    )
