"""Rewrites gold sentences into shapes that news training texts have too few of.

`Ann Lee said that it would rain.` becomes `As noted by Ann Lee and Radio North, it would rain.`: the content is a
person's, the frame around it is ours, so that the network learns frames it has hardly met with contents that are real.
"""

from __future__ import annotations

import argparse
import json
import random
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from .labels import is_speech

OUTLETS = """Reuters|AFP|The Associated Press|AP|TASS|Interfax|Xinhua|Bloomberg|BBC News|the BBC|CNN|NPR|Al Jazeera
|Al Arabiya|Deutsche Welle|DW|France 24|Le Monde|Der Spiegel|El País|The Guardian|The Times|The Wall Street Journal
|The Washington Post|Politico|Axios|Kyodo News|Yonhap|the state broadcaster|local media|several newspapers|state television
|the Anadolu Agency|Ukrinform|the Financial Times|The Economist|Sky News|ABC News|the Daily Mail|Haaretz""".replace(
    "\n", "").split("|")
SPEAKERS = """the ministry|the foreign ministry|the Kremlin|the White House|the police|two officials|a spokesman|the company
|both governments|diplomats|analysts|people familiar with the matter|the central bank|the prosecutor’s office|the court
|aid groups|Western officials|the delegation|the campaign|the agency""".replace("\n", "").split("|")
BY = """noted reported observed detailed confirmed described outlined explained highlighted underscored emphasized stated
announced revealed pointed out recounted acknowledged summarized cited told disclosed""".replace("pointed out", "pointed_out").split()
ACCORDING = (("According to", " "), ("According to", " "), ("Per", " "), ("As per", " "), ("In the words of", " "),
             ("According to", " reporting by "), ("According to", " reports from "), ("According to", " an analysis by "),
             ("According to", " a statement from "))
NOUNS = "claim statement assertion warning insistence suggestion contention argument announcement allegation promise".split()
TAILS = ("drew criticism", "was met with silence", "came a day before the vote", "surprised few observers",
         "has not been confirmed", "was repeated on Monday", "did not convince everyone", "remains in dispute")
WITH = "insisting admitting saying claiming arguing warning acknowledging conceding stressing noting indicating stating".split()
OPENINGS = ("The two sides met on Friday", "The talks ended late at night", "Work goes on", "The vote was put off again",
            "Neither side has moved", "The meeting lasted an hour")
THAT = """indicated stressed underscored emphasized underlined maintained reiterated signalled cautioned clarified
reaffirmed asserted conceded intimated pointed_out indicate stress maintain assert reiterate report note warn""".split()


@dataclass(frozen=True)
class Material:
    """A clause that somebody told, and who told it."""

    source: str
    content: str


@dataclass(frozen=True)
class Part:
    """A piece of a made sentence and what it is: content, source, cue, or nothing."""

    text: str
    role: str = ""


def materials(gold: dict) -> Iterator[Material]:
    """The quotations of the shape `SOURCE CUE that CONTENT.`, without marks and without others inside."""
    text = gold["text"]
    cues = [span for quote in gold["quotes"] for span in quote.get("cue") or []]
    for quote in gold["quotes"]:
        spans = (quote.get("speaker") or {}).get("spans") or []
        if not is_speech(quote) or quote["type"] != "indirect":
            continue
        if not len(spans) == len(quote["cue"]) == len(quote["content"]) == 1:
            continue
        (start, end), (begin, stop) = quote["content"][0], quote["cue"][0]
        between = text[stop : start + 5].strip().lower()
        content = re.sub(r"^that\s+", "", text[start:end].strip(), flags=re.I).rstrip(".,")
        if spans[0][1] > begin or stop > start or "that" not in between.split()[:1]:
            continue
        if any(start <= a < end for a, _ in cues) or re.search(r"[“”\"\n‘;:]", content):
            continue
        if 5 <= len(content.split()) <= 45 and text[end : end + 1] in (".", ",", ""):
            yield Material(text[spans[0][0] : spans[0][1]], content)


def lower(text: str) -> str:
    word = text.split(" ")[0]
    return text[0].lower() + text[1:] if word in ("The", "A", "An", "Some", "Two", "Both", "In", "It", "There") else text


def upper(text: str) -> str:
    return text[:1].upper() + text[1:]


def named(source: str, random: random.Random) -> str:
    """The source if it is a short name or phrase that can stand anywhere, or one of ours."""
    fits = len(source.split()) <= 5 and not re.search(r"[,\n]", source)
    fits = fits and source.lower() not in ("he", "she", "it", "they", "i", "we", "who", "that", "which", "you")
    return lower(source) if fits and random.random() < 0.6 else random.choice(OUTLETS + SPEAKERS)


def several(source: str, random: random.Random, most: int = 3) -> str:
    count = random.choice((1, 1, 2, 2, 3)[: most * 2 - 1])
    names = [named(source, random)] + random.sample(OUTLETS, 3)
    names = list(dict.fromkeys(names))[:count]
    random.shuffle(names)
    if len(names) < 3:
        return " and ".join(names)
    return f"{names[0]}, {names[1]}{random.choice((',', ''))} and {names[2]}"


def sentence(material: Material, random: random.Random) -> list[Part]:
    """A sentence with the material's content in a frame of ours."""
    clause = material.content
    many, one = several(material.source, random), named(material.source, random)
    content, source = Part(clause, "content"), Part(many, "source")
    by = random.choice(BY).replace("_", " ")
    match random.randrange(11):
        case 0:
            return [Part("As "), Part(by, "cue"), Part(" by "), source, Part(", "), content]
        case 1:
            return [Part(upper(clause), "content"), Part(", as "), Part(by, "cue"), Part(" by "), source]
        case 2:
            cue, between = random.choice(ACCORDING)
            return [Part(cue, "cue"), Part(between), source, Part(", "), content]
        case 3:
            return [Part(upper(clause), "content"), Part(", "), Part("according to", "cue"), Part(" "), source]
        case 4 | 5:
            verbs = ["reported", "said", "noted", "confirmed", "wrote", "indicated"]
            verb = random.choice(verbs + ["all reported", "have reported"] * (" and " in many))
            return [Part(upper(many), "source"), Part(" "), Part(verb, "cue"), Part(" that "), content]
        case 6:
            noun = random.choice(NOUNS)
            return [Part(upper(one), "source"), Part("’s "), Part(noun, "cue"), Part(" that "), content,
                    Part(" " + random.choice(TAILS))]
        case 7:
            return [Part(random.choice(OPENINGS) + ", with "), Part(one, "source"), Part(" "),
                    Part(random.choice(WITH), "cue"), Part(random.choice((" that ", " "))), content]
        case 8:
            verb = random.choice(THAT).replace("_", " ")
            return [Part(upper(random.choice((one, material.source))), "source"), Part(" "), Part(verb, "cue"),
                    Part(" that "), content]
        case 9:
            said = random.choice(("said", "told reporters", "confirmed", "announced"))
            relay = random.choice((", as quoted by ", ", as cited by ", ", according to ", " as reported by "))
            head = random.choice(
                ([Part(upper(one), "source"), Part(" "), Part(said, "cue"), Part(" that "), content],
                 [Part(upper(clause), "content"), Part(", "), Part(one, "source"), Part(" "), Part(said, "cue")]))
            return [*head, Part(relay + random.choice(OUTLETS))]
        case _:
            opening = random.choice((f"{random.choice(OPENINGS)}, {random.choice(('but', 'and'))} ", ""))
            verb = random.choice(THAT).replace("_", " ")
            who = one if opening else upper(one)
            return [Part(opening), Part(who, "source"), Part(" also " if random.random() < 0.3 else " "),
                    Part(verb, "cue"), Part(" that "), content]


def document(id: str, sentences: list[list[Part]]) -> dict:
    """A gold document with a paragraph for each sentence."""
    text, quotes = "", []
    for number, parts in enumerate(sentences):
        spans: dict[str, list[list[int]]] = {"content": [], "source": [], "cue": []}
        for part in parts:
            if part.role and part.text:
                spans[part.role].append([len(text), len(text) + len(part.text)])
            text += part.text
        text += ".\n\n"
        quotes.append({
            "id": f"{id}-{number}", "type": "indirect", "content": spans["content"], "cue": spans["cue"],
            "speaker": {"spans": spans["source"]}, "extra": {"speech_cue": True},
        })
    return {"id": id, "text": text, "quotes": quotes}


def made(documents: list[dict], count: int, seed: int = 5, size: int = 10) -> list[dict]:
    """Documents of `size` made sentences each, `count` in all; every content of the documents thrice at most."""
    chance = random.Random(seed)
    found = [material for gold in documents for material in materials(gold)]
    chance.shuffle(found)
    chosen = [sentence(found[at % len(found)], chance) for at in range(min(count, 3 * len(found)))]
    return [document(f"made-{at}", chosen[at : at + size]) for at in range(0, len(chosen), size)]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("gold", type=Path, nargs="+")
    parser.add_argument("--count", type=int, default=1800, help="sentences to make at most")
    arguments = parser.parse_args()
    documents = [json.loads(line) for path in arguments.gold for line in path.open(encoding="utf-8") if line.strip()]
    for line in made(documents, arguments.count):
        print(json.dumps(line, ensure_ascii=False))


if __name__ == "__main__":
    main()
