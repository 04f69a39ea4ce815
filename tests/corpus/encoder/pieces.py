"""The pieces of words that are kept: of both languages, of our texts, and signs; 26,000 of 250,000."""

from collections.abc import Iterable
from unicodedata import combining, normalize

import wordfreq
from sentencepiece import SentencePieceProcessor
from sentencepiece.sentencepiece_model_pb2 import ModelProto

from evac.conversation.encoder import plain
from tests.corpus.encoder.base import Base

WORDS = {"es": 60_000, "en": 40_000}  # of each language, the most frequent
SPECIAL = 4  # begin, padding, end, unknown
_UNKNOWN = 3
_KINDS = {0: 3, 1: 3, 2: 3, 3: 2}  # of the special ones: control, unknown
_UNIGRAM = 1
_SIGNS = (range(0x250), range(0x2000, 0x2800), range(0x1F000, 0x20000))


def kept_pieces(base: Base, texts: Iterable[str]) -> list[int]:
    """Their numbers, in order."""
    whole = SentencePieceProcessor(model_proto=model_of(base, range(len(base.pieces))))
    words = [word for language, count in WORDS.items() for word in wordfreq.top_n_list(language, count)]
    kept = set(range(SPECIAL))
    for text in (*texts, *words):
        kept.update(whole.encode(plain(text)), whole.encode(_bare(plain(text))))
    kept.update(number for number, piece in enumerate(base.pieces) if _is_sign(piece))
    return sorted(kept)


def model_of(base: Base, kept: Iterable[int]) -> bytes:
    """What sentencepiece reads. Texts are made plain before, so nothing is left for it to normalize."""
    model = ModelProto()
    for number, old in enumerate(kept):
        model.pieces.add(piece=base.pieces[old], score=base.scores[old], type=_KINDS.get(number, 1))
    names = {"bos_piece": "<s>", "pad_piece": "<pad>", "eos_piece": "</s>", "unk_piece": "<unk>"}
    numbers = {"bos_id": 0, "pad_id": 1, "eos_id": 2, "unk_id": _UNKNOWN}
    for name, value in {"model_type": _UNIGRAM, "vocab_size": len(model.pieces), **names, **numbers}.items():
        setattr(model.trainer_spec, name, value)
    model.normalizer_spec.name = "identity"
    return model.SerializeToString()


def _bare(text: str) -> str:
    return "".join(sign for sign in normalize("NFD", text) if not combining(sign))


def _is_sign(piece: str) -> bool:
    return len(piece) == 1 and any(ord(piece) in signs for signs in _SIGNS)
