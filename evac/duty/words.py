"""What a duty phone is told: how many alarms of which kind, never whom they are about. Pure."""

from collections import Counter
from collections.abc import Sequence

from evac.duty.models import AlarmKind, DutyAlarm

WORDS: dict[str, dict[AlarmKind, str]] = {
    "en": {
        AlarmKind.UNSEEN: "{n} calls for help not opened yet",
        AlarmKind.DISPATCHER: "a dispatcher is dead",
        AlarmKind.WEBHOOK: "incoming texts had to be fetched",
        AlarmKind.OVERDUE: "the oldest case waits too long",
        AlarmKind.SETUP: "sending is paused",
        AlarmKind.STORM: "sending halted itself",
    },
    "es": {
        AlarmKind.UNSEEN: "{n} llamadas de ayuda sin abrir",
        AlarmKind.DISPATCHER: "un proceso ha muerto",
        AlarmKind.WEBHOOK: "hubo que buscar mensajes entrantes",
        AlarmKind.OVERDUE: "un caso lleva demasiado sin atender",
        AlarmKind.SETUP: "no salen mensajes",
        AlarmKind.STORM: "una tanda se detuvo sola",
    },
}
FRAMES = {
    "en": "Duty: {what}. Open the console. To take it, answer {code}",
    "es": "Guardia: {what}. Abra la consola. Para atender, responda {code}",
}


def code_of(uid: str) -> str:
    """Four digits to answer with; the same ones for as long as the alarm stands."""
    return str(1000 + int(uid[:12], 16) % 9000)


def words_of(alarms: Sequence[DutyAlarm], *, language: str) -> str:
    """One text about alarms that ring together, answered with the code of the first."""
    language = language if language in FRAMES else "en"
    counted = Counter(alarm.kind for alarm in alarms)
    what = "; ".join(WORDS[language][kind].format(n=number) for kind, number in counted.items())
    return FRAMES[language].format(what=what, code=code_of(alarms[0].uid))
