"""Reads the scenes of `Training/scenes`, written for the fitting, as gold.

usage: python -m quothdialogue.scenes FILE.txt … > gold.jsonl

A file holds any number of scenes: `=== name`, the text, `---`, and a line for each quotation in its order: the
speaker's names, set apart by ` / `, then ` | ` and the first words. `NOT | words` is in marks and is no speech.
"""
import json
import pathlib
import re
import sys

CLOSING = {"“": "”", '"': '"', "‘": "’"}
ARTICLES = {"a", "an", "the", "another", "one"}
OWNERS = {"my", "our", "her", "his", "its", "their"}
LINKS = set("""of in with from at on by who behind under for to whose near that across outside inside beside along over
after before during""".split())
VERBS = """said asked replied answered cried called whispered murmured went began added says asks told remarked observed
inquired demanded shouted muttered repeated continued agreed snapped urged begged breathed returned exclaimed
declared""".split()
# What stands behind a quotation when it tells who spoke: *she said*, *asked he*, *She shrugged*.
BEHIND = [r"\s*(he|she)\b", rf"\s*(?:{'|'.join(VERBS)}) (he|she)\b", r"\s*(He|She)\b"]


def blocks(path):
    """The scenes of a file: name, text, and the lines with the answers."""
    with open(path, encoding="utf-8") as file:
        for block in ("\n" + file.read()).split("\n=== ")[1:]:
            name, _, rest = block.partition("\n")
            text, _, answers = rest.partition("\n---\n")
            yield name, text, [line for line in answers.split("\n") if " | " in line]


def is_behind(place, word):
    """Whether the word is behind the noun: *of*, *selling* in *a woman selling bread*."""
    return word.lower() in LINKS or place > 0 and re.fullmatch(r"[a-z]+(ing|ed)", word)


def noun_phrase(name):
    """The words of a description up to its noun, without the article; none of a name."""
    first, *words = name.partition(",")[0].split()
    if first.lower() not in ARTICLES | OWNERS:
        return []
    end = next((place for place, word in enumerate(words) if is_behind(place, word)), len(words))
    words = words[:end]
    return words if words and words[-1][0].islower() else []


def shorter(speakers):
    """For each of the speakers, as a line has their names, the shorter descriptions that nobody else has: *the
    man* of *the old man in a red cap*."""
    owners = {}
    for speaker in speakers:
        for name in speaker.split(" / "):
            words = noun_phrase(name)
            for start in range(len(words)):
                owners.setdefault(" ".join(words[start:]), set()).add(speaker)
    result = {speaker: [] for speaker in speakers}
    for words, known in owners.items():
        if len(known) == 1:
            result[min(known)] += [f"{article} {words}" for article in sorted(ARTICLES)] + [words]
    return result


def names(speaker, short):
    """All that is right for a speaker: with any article."""
    result = []
    for name in speaker.split(" / "):
        result.append(name)
        first, _, rest = name.partition(" ")
        if first.lower() in ARTICLES:
            result += [f"{article} {rest}" for article in sorted(ARTICLES)] + [rest]
            if "," in rest:
                result.append(name.partition(",")[0])  # *One of them, a student*
    return result + short


def pronouns(text, start, end):
    """Where *he* and *she* beside a quotation stand for its speaker, as far as their place tells."""
    first = text.rfind("\n", 0, start) + 1
    last = text.find("\n", end)
    before, behind = text[first:start], text[end:last if last >= 0 else len(text)]
    result = []
    for pattern in BEHIND:
        if found := re.match(pattern, behind):
            result.append([end + found.start(1), end + found.end(1)])
            break
    found = re.match(r"(He|She)\b", before)
    if found and not any(mark in before for mark in CLOSING):
        result.append([first + found.start(1), first + found.end(1)])
    return result


def quotation(text, words, start):
    """The start and end of the quotation that begins with the words, marks left out."""
    pattern = r"\s+".join(map(re.escape, words.split()))
    found = re.compile(rf"(?<=[“\"‘]){pattern}").search(text, start)
    if not found:
        return None
    closing = CLOSING[text[found.start() - 1]]
    end = text.find(closing, found.start())
    while closing == "’" and 0 <= end < len(text) - 1 and text[end + 1].isalpha():
        end = text.find(closing, end + 1)  # an apostrophe
    paragraph = text.find("\n", found.start())
    paragraph = paragraph if paragraph >= 0 else len(text)
    return found.start(), end if 0 <= end < paragraph else paragraph


def documents(path):
    """The scenes of a file in the shape of the gold files."""
    for name, text, lines in blocks(path):
        answers = [tuple(line.split(" | ", 1)) for line in lines]
        short = shorter({speaker for speaker, _ in answers})
        quotes, at = [], 0
        for speaker, words in answers:
            if speaker == "NOT":
                continue
            found = quotation(text, words.strip(), at)
            if found is None and words.strip() in text:
                continue  # told with dashes for marks
            if found is None:
                raise ValueError(f"{path}, {name}: no quotation begins with {words!r}")
            start, end = found
            at = start + 1
            known = names(speaker, short[speaker])
            extra = pronouns(text, start - 1, end + 1)
            quotes.append({
                "id": str(len(quotes)), "type": "direct", "content": [[start, end]], "cue": None,
                "speaker": {"spans": None, "name": known[0], "aliases": known[1:]},
                "extra": {"referring_expression_span": extra} if extra else {},
            })
        name = f"{pathlib.Path(path).stem}/{name}"
        yield {"id": name, "corpus": "scenes", "lang": "en", "text": text, "quotes": quotes}


if __name__ == "__main__":
    for path in sys.argv[1:]:
        for document in documents(path):
            print(json.dumps(document, ensure_ascii=False))
