"""The network: the lower half of the pretrained one, and what it is asked on top of it."""

from collections.abc import Sequence

import torch
from torch import Tensor, nn
from torch.nn import functional

from tests.corpus.encoder.base import Base
from tests.corpus.encoder.lessons import ASKED, PADDING

LAYERS = 6  # of 12: the lower ones know words and their order, and half of them cost half the time
HEADS, WIDER, LONGEST = 12, 4, 160
FORGETS = 0.1
_SMALL = 0.02


class Layer(nn.Module):
    def __init__(self, width: int) -> None:
        super().__init__()
        self.asks = nn.Linear(width, 3 * width)
        self.joins, self.after_joining = nn.Linear(width, width), nn.LayerNorm(width, 1e-12)
        self.widens, self.narrows = nn.Linear(width, WIDER * width), nn.Linear(WIDER * width, width)
        self.at_last = nn.LayerNorm(width, 1e-12)
        self.forget = nn.Dropout(FORGETS)

    def forward(self, texts: Tensor, is_said: Tensor) -> Tensor:
        count, width = texts.shape[0], texts.shape[2]
        asked = self.asks(texts).view(count, -1, 3, HEADS, width // HEADS).permute(2, 0, 3, 1, 4)
        queries, keys, values = asked[0], asked[1], asked[2]
        near = (queries @ keys.transpose(-1, -2)) * (width // HEADS) ** -0.5
        shares = self.forget(near.masked_fill(~is_said, float("-inf")).softmax(-1))
        joined = (shares @ values).transpose(1, 2).reshape(count, -1, width)
        texts = self.after_joining(texts + self.forget(self.joins(joined)))
        return self.at_last(texts + self.forget(self.narrows(functional.gelu(self.widens(texts)))))


class Network(nn.Module):
    """Pieces in (texts x longest), what is asked of each text (texts x ASKED) and of each piece out."""

    def __init__(self, pieces: int, width: int) -> None:
        super().__init__()
        self.words, self.places = nn.Embedding(pieces, width), nn.Embedding(LONGEST, width)
        self.at_first = nn.LayerNorm(width, 1e-12)
        self.layers = nn.ModuleList(Layer(width) for _ in range(LAYERS))
        self.answers, self.is_here = nn.Linear(2 * width, ASKED), nn.Linear(width, 1)
        self.forget = nn.Dropout(FORGETS)
        nn.init.normal_(self.answers.weight, std=_SMALL)

    def forward(self, pieces: Tensor) -> tuple[Tensor, Tensor]:
        is_said = pieces != PADDING
        where = self.places.weight[: pieces.shape[1]].unsqueeze(0)
        texts = self.forget(self.at_first(self.words(pieces) + where))
        for layer in self.layers:
            texts = layer(texts, is_said[:, None, None, :])
        said = is_said.unsqueeze(-1).float()
        mean = (texts * said).sum(1) / said.sum(1)
        return self.answers(self.forget(torch.cat([mean, texts[:, 0]], 1))), self.is_here(texts).squeeze(-1)


def pretrained(base: Base, kept: Sequence[int]) -> Network:
    network = Network(len(kept), base.width)
    with torch.no_grad():
        network.words.weight.copy_(_matrix(base, "emb.word")[kept])
        kinds = _matrix(base, "emb.type")[0]
        network.places.weight.copy_(_matrix(base, "emb.pos")[:LONGEST] + kinds)
        _copy(network.at_first, base, "emb.ln")
        for number, layer in enumerate(network.layers):
            _copy_layer(layer, base, f"l{number}")
    return network


def _copy_layer(layer: nn.Module, base: Base, name: str) -> None:
    parts = [f"{name}.{part}" for part in "qkv"]
    layer.asks.weight.copy_(torch.cat([_matrix(base, f"{part}.w") for part in parts]))
    layer.asks.bias.copy_(torch.cat([torch.tensor(base.tensor(f"{part}.b")) for part in parts]))
    pairs = {"ao": layer.joins, "aln": layer.after_joining, "fi": layer.widens, "fo": layer.narrows}
    for part, ours in (pairs | {"oln": layer.at_last}).items():
        _copy(ours, base, f"{name}.{part}")


def _copy(ours: nn.Module, base: Base, name: str) -> None:
    ours.weight.copy_(torch.tensor(base.tensor(f"{name}.w")).view_as(ours.weight))
    ours.bias.copy_(torch.tensor(base.tensor(f"{name}.b")))


def _matrix(base: Base, name: str) -> Tensor:
    return torch.tensor(base.tensor(name)).view(-1, base.width)
