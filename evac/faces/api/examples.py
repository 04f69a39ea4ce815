"""Examples for the document: invented, like everything in an exercise."""

PARTY = {
    "case_code": "K7QM3",
    "status": "needs_help",
    "status_at": "2026-01-12T16:04:09+00:00",
    "party_size": 3,
    "place": {
        "text": "Hotel Tamanaco",
        "name": "Hotel Tamanaco",
        "latitude": 10.48,
        "longitude": -66.86,
        "source": "sms",
        "at": "2026-01-12T16:04:09+00:00",
        "accuracy_m": None,
    },
    "zone": "CAP",
    "stage": "depart",
    "intent": "trying",
    "instruction": None,
    "urgency": 460,
    "reasons": [
        {"code": "needs_help", "points": 400, "text": "needs help"},
        {"code": "needs", "points": 60, "text": "medicine"},
    ],
    "needs": ["medicine"],
    "priority_code": "I-D",
    "language": "es",
    "wording": "discreet",
    "briefed": True,
    "flags": [],
    "contacts": [{"channel": "sms", "state": "ok", "proof": "matched"}],
}
PARTIES = {"items": [PARTY], "next": "1.1768233849000.K7QM3"}
FOUND = {"items": [PARTY], "next": None}
SEARCHES = {
    "phone": {"summary": "By a number", "value": {"phone": "0414-555 0134"}},
    "document": {"summary": "By a travel document", "value": {"document": "X 01-234.567"}},
    "name": {"summary": "By a name", "value": {"name": "maria per"}},
}
REPORTS = {
    "words": {
        "summary": "What they said is read like a text",
        "value": {
            "case_code": "K7QM3",
            "words": "estoy bien con mis 2 hijos en Maracaibo",
            "submission": "desk-17",
        },
    },
    "call": {
        "summary": "Told to the officer in a call",
        "value": {"case_code": "K7QM3", "source": "call", "status": "safe", "place": "Hotel Tamanaco"},
    },
}
RECORDED = {
    "case_code": "K7QM3",
    "status": "safe",
    "lowered": False,
    "conflict": False,
    "at": "2026-01-12T16:04:09+00:00",
}
BROADCAST = {
    "id": "0b7d5ee8a2f1469f8d1c3a4b5e6f7081",
    "state": "draft",
    "stage": "leave-now",
    "recipients": 0,
    "tallies": {"waiting": 0, "delivered": 0, "failed": 0},
    "created_at": "2026-01-12T16:04:09+00:00",
    "audience": {"zones": ["CAP"], "silent_hours": 12},
    "reach": "first",
    "valid_until": "2026-01-13T22:00:00+00:00",
    "deadline_at": None,
    "variants": [
        {
            "language": "en",
            "wording": "plain",
            "body": "Leave Venezuela now by commercial flight, not by road. Until {until}. To {number}: "
            "{letter}1 have ticket {letter}2 looking {letter}3 can't {letter}4 staying",
        }
    ],
    "excluded": {},
    "pointed": 0,
    "cannot_be_recalled": 0,
    "problems": {},
}
SUBMITTED = BROADCAST | {"state": "freezing"}
BROADCASTS = {
    "items": [
        {
            "id": "0b7d5ee8a2f1469f8d1c3a4b5e6f7081",
            "state": "sending",
            "stage": "leave-now",
            "recipients": 412,
            "tallies": {"waiting": 100, "queued": 12, "delivered": 300},
            "created_at": "2026-01-12T16:04:09+00:00",
        }
    ],
    "next": None,
}
_DRAFTED = ("stage", "audience", "valid_until", "variants")
DRAFTS = {
    "leave now": {
        "summary": "Everybody in one zone who was not heard for 12 hours",
        "value": {name: BROADCAST[name] for name in _DRAFTED},
    },
}
BROADCAST_ID = {
    "in": "path",
    "name": "id",
    "description": "Id of the broadcast",
    "example": "0b7d5ee8a2f1469f8d1c3a4b5e6f7081",
}
OUTGOING = {
    "items": [
        {
            "id": "6f1c1f4e2b7a4d0c9a5e8b3d7f2a1c40",
            "channel": "sms",
            "state": "delivered",
            "kind": "noted",
            "body": "Anotado: estas bien, 3 personas, Maracaibo. Marta",
            "segments": 1,
            "attempts": 1,
            "reason": None,
            "broadcast": None,
            "created_at": "2026-01-12T16:04:09+00:00",
            "sent_at": "2026-01-12T16:04:10+00:00",
        }
    ],
    "next": None,
}
CASE_CODE = {
    "in": "path",
    "name": "case_code",
    "description": "Case code of the party, in any spelling a person may give it",
    "example": "K7QM3",
}
