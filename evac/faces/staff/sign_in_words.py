"""What the pages around signing in say, in the officer's language."""

from flask import g, request

_EN = {
    "sign_in": "Sign in",
    "email": "E-mail",
    "password": "Password",
    "code": "Code",
    "code_hint": "Six digits from your authenticator app.",
    "refused": "That did not work. Check all three.",
    "refused_hint": "A code works once: if you have just used this one, wait for the next.",
    "too_many": "Too many tries.",
    "wait": "Try again in {wait}.",
    "no_access": "No access yet, or a lost phone? Ask your administrator for a new link.",
    "signed_out": "You are signed out",
    "signed_out_hint": "On a computer that is not yours, close the browser now.",
    "again": "Sign in again",
    "enrol": "Set up your access",
    "enrol_for": "For {email}. This link works once.",
    "step_1": "1. Scan this with your authenticator app",
    "qr": "QR code for your authenticator app; the key below says the same",
    "by_hand": "Or type this key into it:",
    "step_2": "2. Choose a password",
    "password_hint": "At least 12 characters. Four or five unrelated words make a good one.",
    "password_again": "The same password again",
    "step_3": "3. Enter the code the app shows now",
    "finish": "Finish and sign in",
    "link_over": "This link does not work",
    "link_over_hint": "It was used, is older than 48 hours, or a newer one replaced it. Ask for a new one.",
    "please_check": "Please check what is marked.",
    "too-short": "Use at least 12 characters (and at most 200).",
    "too-common": "This is one of the first a stranger would try. Choose something less expected.",
    "not-the-same": "The two are not the same.",
    "wrong-code": "This is not the code the app shows now. Wait for the next one and try again.",
    "prove": "Once more: is it you?",
    "prove_hint": "What you are about to do needs a fresh code from your authenticator app.",
    "go_on": "Go on",
    "account": "Your access",
    "role": "Role",
    "zone": "Zone",
    "since": "Signed in since",
    "until": "Ends at the latest",
    "sign_out": "Sign out",
    "end_all": "Sign out everywhere",
    "end_all_hint": "Ends every session of yours, in all browsers.",
    "seconds": "{count} seconds",
    "minutes": "{count} minutes",
}
_ES = {
    "sign_in": "Iniciar sesión",
    "email": "Correo electrónico",
    "password": "Contraseña",
    "code": "Código",
    "code_hint": "Seis cifras de su aplicación de autenticación.",
    "refused": "No funcionó. Revise los tres datos.",
    "refused_hint": "Un código sirve una sola vez: si acaba de usar este, espere el siguiente.",
    "too_many": "Demasiados intentos.",
    "wait": "Pruebe otra vez en {wait}.",
    "no_access": "¿Todavía sin acceso o perdió el teléfono? Pida un enlace nuevo a su administrador.",
    "signed_out": "Sesión cerrada",
    "signed_out_hint": "Si la computadora no es suya, cierre ahora el navegador.",
    "again": "Iniciar sesión otra vez",
    "enrol": "Prepare su acceso",
    "enrol_for": "Para {email}. Este enlace sirve una sola vez.",
    "step_1": "1. Escanee esto con su aplicación de autenticación",
    "qr": "Código QR para su aplicación de autenticación; la clave de abajo dice lo mismo",
    "by_hand": "O escriba en ella esta clave:",
    "step_2": "2. Elija una contraseña",
    "password_hint": "Al menos 12 caracteres. Cuatro o cinco palabras sin relación son una buena elección.",
    "password_again": "La misma contraseña otra vez",
    "step_3": "3. Escriba el código que muestra la aplicación",
    "finish": "Terminar e iniciar sesión",
    "link_over": "Este enlace no funciona",
    "link_over_hint": "Ya se usó, tiene más de 48 horas o hay uno más nuevo. Pida otro.",
    "please_check": "Revise lo que está marcado.",
    "too-short": "Use al menos 12 caracteres (y como máximo 200).",
    "too-common": "Es de las primeras que probaría un extraño. Elija algo menos esperado.",
    "not-the-same": "Las dos no son iguales.",
    "wrong-code": "No es el código que la aplicación muestra ahora. Espere el siguiente y pruebe otra vez.",
    "prove": "Otra vez: ¿es usted?",
    "prove_hint": "Lo que va a hacer requiere un código nuevo de su aplicación de autenticación.",
    "go_on": "Continuar",
    "account": "Su acceso",
    "role": "Función",
    "zone": "Zona",
    "since": "Sesión iniciada",
    "until": "Termina a más tardar",
    "sign_out": "Cerrar sesión",
    "end_all": "Cerrar todas las sesiones",
    "end_all_hint": "Termina todas sus sesiones, en todos los navegadores.",
    "seconds": "{count} segundos",
    "minutes": "{count} minutos",
}
WORDS = {"en": _EN, "es": _ES}


def page_language() -> str:
    """The signed-in officer's language, else the browser's."""
    who = g.get("acting")
    wanted = who.language if who else request.accept_languages.best_match(list(WORDS))
    return wanted if wanted in WORDS else "en"


def words() -> dict[str, str]:
    return WORDS[page_language()]


def waiting_time(seconds: int) -> str:
    """Rounded up, so that who waits as long as told is let in."""
    if seconds < 90:
        return words()["seconds"].format(count=seconds)
    return words()["minutes"].format(count=-(-seconds // 60))
