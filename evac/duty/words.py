"""What a duty phone is told: how many alarms of which kind, never whom they are about. Pure."""

from collections import Counter
from collections.abc import Sequence

from evac.duty.models import AlarmKind, DutyAlarm, RingKind
from evac.kernel.segments import SEPTETS_ALONE, fold_to_gsm7, units

TAKE = "1"  # what is texted back, or pressed during the call

WORDS: dict[str, dict[AlarmKind, str]] = {
    "en": {
        AlarmKind.UNSEEN: "{n} calls for help not opened yet",
        AlarmKind.FORGERY: "a forged message or a trap is reported",
        AlarmKind.DISPATCHER: "texts are not being answered",
        AlarmKind.WEBHOOK: "incoming texts had to be fetched",
        AlarmKind.OVERDUE: "the oldest case waits too long",
        AlarmKind.SETUP: "sending is paused",
        AlarmKind.STORM: "a broadcast failed or stopped",
    },
    "es": {
        AlarmKind.UNSEEN: "{n} llamadas de ayuda sin abrir",
        AlarmKind.FORGERY: "avisan de un mensaje falso o una trampa",
        AlarmKind.DISPATCHER: "no se contestan los mensajes",
        AlarmKind.WEBHOOK: "hubo que buscar mensajes entrantes",
        AlarmKind.OVERDUE: "un caso lleva demasiado sin atender",
        AlarmKind.SETUP: "no salen mensajes",
        AlarmKind.STORM: "una tanda falló o se detuvo",
    },
}
ONE = {"en": "1 call for help not opened yet", "es": "1 llamada de ayuda sin abrir"}
MORE = {"en": "{n} more", "es": "{n} más"}
FRAMES: dict[str, dict[RingKind, str]] = {
    "en": {
        RingKind.TEXT: "Duty: {what}. Open the console. To take it, text {number}: " + TAKE,
        RingKind.CALL: "Duty alarm. {what}. To take it, press " + TAKE + ".",
    },
    "es": {
        RingKind.TEXT: "Guardia: {what}. Abra la consola. Para atender, al {number}: " + TAKE,
        RingKind.CALL: "Alarma de guardia. {what}. Para atender, pulse " + TAKE + ".",
    },
}
CANNOT_WRITE = {
    "en": "Duty: nothing can be written. Texts are neither kept nor answered. Call who runs the server.",
    "es": "Guardia: no se puede escribir. Los mensajes no se guardan ni contestan. Llame al encargado.",
}
THANKS = {"en": "Taken. No other phone rings for it.", "es": "Anotado. No suena ningún otro teléfono."}
AGAIN = {"en": f"To take it, press {TAKE}.", "es": f"Para atender, pulse {TAKE}."}


def words_of(
    alarms: Sequence[DutyAlarm], *, kind: RingKind, language: str, number: str, prefix: str = ""
) -> str:
    """One text or one call about alarms that ring together; a text fits one segment.

    Args:
        number: where a text is answered; the network may show another sender.
        prefix: of an exercise: whoever is woken must not take it for real.
    """
    language = spoken(language)
    said = _said(Counter(alarm.kind for alarm in alarms), language)
    for named in range(len(said), 0, -1):
        left = [MORE[language].format(n=len(said) - named)] if named < len(said) else []
        what = "; ".join([*said[:named], *left])
        words = prefix + FRAMES[language][kind].format(what=what, number=number)
        if kind is RingKind.CALL or units(fold_to_gsm7(words)) <= SEPTETS_ALONE:
            break
    return words


def cannot_write(language: str, prefix: str = "") -> str:
    """Said when not even the alarm can be written down, so that no digit takes it."""
    return prefix + CANNOT_WRITE[spoken(language)]


def _said(counted: Counter[AlarmKind], language: str) -> list[str]:
    """In the order of the kinds, which is that of what is worst."""
    return [
        ONE[language]
        if one is AlarmKind.UNSEEN and counted[one] == 1
        else WORDS[language][one].format(n=counted[one])
        for one in AlarmKind
        if one in counted
    ]


def spoken(language: str) -> str:
    return language if language in FRAMES else "en"
