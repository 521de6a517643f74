"""Prints how often the speaker is right, by how the text tells who speaks.

usage: python -m quothdialogue.table GOLD.jsonl SYSTEM.jsonl

GOLD has for each quotation `extra.attribution`: explicit, anaphoric or implicit. Each fragment counts.
Prints nothing where it has none.
"""
import sys
from collections import Counter

from . import gold

KINDS = ("all", "explicit", "anaphoric", "implicit")


def counts(document, answer):
    """How many fragments there are, are found, and have the right speaker, by kind."""
    wanted = [(quote, fragment) for quote in document["quotes"] for fragment in quote["content"]]
    given = [(quote, fragment) for quote in answer["quotes"] for fragment in quote["content"]]
    pairs = gold.matches(document["text"], [f for _, f in wanted], [f for _, f in given])
    total, found, judged, right = Counter(), Counter(), Counter(), Counter()
    for index, (quote, _) in enumerate(wanted):
        for kind in ("all", quote.get("extra", {}).get("attribution")):
            total[kind] += 1
            found[kind] += index in pairs
            if index in pairs and quote.get("speaker"):
                speaker = given[pairs[index]][0].get("speaker") or {}
                judged[kind] += 1
                right[kind] += gold.is_right(speaker.get("name"), quote["speaker"])
    return total, found, judged, right


def row(name, total, found, judged, right):
    """One line of the table."""
    shares = [f"{right[k] / judged[k]:10.3f}" if judged[k] else f"{'–':>10}" for k in KINDS]
    return f"{name[:28]:28} {total['all']:6} {found['all'] / max(1, total['all']):6.3f}" + "".join(shares)


def main():
    wanted, given = gold.documents(sys.argv[1]), gold.documents(sys.argv[2])
    if not any("attribution" in quote.get("extra", {}) for d in wanted.values() for quote in d["quotes"]):
        return
    print(f"{'':28} {'gold':>6} {'found':>6}" + "".join(f"{kind:>10}" for kind in KINDS))
    sums = [Counter() for _ in range(4)]
    for name, document in wanted.items():
        numbers = counts(document, given.get(name, {"quotes": []}))
        print(row(name, *numbers))
        for known, new in zip(sums, numbers):
            known.update(new)
    print(row("together", *sums))


if __name__ == "__main__":
    main()
