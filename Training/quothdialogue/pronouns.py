"""Prints how often *he*, *she* and *they* who speak end in the one that the gold coreference says.

usage: python -m quothdialogue.pronouns GOLD.jsonl SYSTEM.jsonl

GOLD has `entities` with the places where each is mentioned, and each quotation its speaker's in
`extra.entity`. Counted are the quotations found whose speaker both name by the same pronoun, if the
text has other words for the entity before it; right is a speaker whose last other mention before the
pronoun is the entity's. Prints nothing where the gold has no coreference.
"""
import sys

from . import gold

PRONOUNS = set("he she they him her them his their himself herself themselves who it its".split())


def counts(document, answer):
    """How many pronouns there are that speak, and how many end in the right entity."""
    text = document["text"]
    entities = {entity["id"]: entity.get("mentions") for entity in document.get("entities") or []}
    speakers = {speaker["id"]: speaker["mentions"] for speaker in answer.get("speakers", [])}
    wanted = [(quote, fragment) for quote in document["quotes"] for fragment in quote["content"]]
    given = [(quote, fragment) for quote in answer["quotes"] for fragment in quote["content"]]
    pairs = gold.matches(text, [f for _, f in wanted], [f for _, f in given])

    def is_other(span):
        return text[span[0]:span[1]].casefold() not in PRONOUNS

    total = right = 0
    for one, other in pairs.items():
        entity = entities.get(wanted[one][0].get("extra", {}).get("entity"))
        speaker, theirs = wanted[one][0].get("speaker"), given[other][0].get("speaker")
        if not entity or not speaker or not theirs:
            continue
        spans = [span for span in theirs["spans"] if span in (speaker.get("spans") or [])]
        if not spans or text[spans[0][0]:spans[0][1]].casefold() not in ("he", "she", "they"):
            continue
        before = [span for span in entity if span[1] <= spans[0][0] and is_other(span)]
        if not before:
            continue
        total += 1
        known = [s for s in speakers[theirs["id"]] if s[1] <= spans[0][0] and is_other(s)]
        right += bool(known) and any(s < known[-1][1] and known[-1][0] < e for s, e in entity)
    return total, right


def main():
    wanted, given = gold.documents(sys.argv[1]), gold.documents(sys.argv[2])
    numbers = [counts(document, given.get(name, {"quotes": []})) for name, document in wanted.items()]
    total, right = sum(n for n, _ in numbers), sum(n for _, n in numbers)
    if total:
        print(f"pronouns that speak: {total}, in the right one: {right / total:.3f}")


if __name__ == "__main__":
    main()
