"""Gold quotations beside found ones: which belong together, and whether a name is right."""
import bisect
import json
import re
import unicodedata

TITLES = set("mr mrs ms miss dr sir lady lord madame monsieur m mme mlle".split())
HONORIFICS = {"mr", "mrs", "miss"}


def documents(path):
    """The documents of a file of JSON lines, by id."""
    with open(path, encoding="utf-8") as file:
        return {str(line["id"]): line for line in map(json.loads, filter(str.strip, file))}


def names(line):
    """What the entities of a line of `quoth candidates` are called, by their numbers as strings."""
    known = line["names"]
    if isinstance(known, list):  # how Swift writes a dictionary whose keys are numbers
        known = dict(zip(map(str, known[::2]), known[1::2]))
    return known


def stripped(text, start, end):
    """A fragment without the marks, spaces and punctuation at its edges."""

    def is_edge(character):
        return character.isspace() or unicodedata.category(character)[0] in "PS"

    end = min(end, len(text))
    while start < end and is_edge(text[start]):
        start += 1
    while end > start and is_edge(text[end - 1]):
        end -= 1
    return start, end


def matches(text, gold, found):
    """Which found fragment each gold fragment is: half of both together in common, the best first."""
    gold = [stripped(text, *fragment) for fragment in gold]
    found = [stripped(text, *fragment) for fragment in found]
    order = sorted(range(len(found)), key=lambda index: found[index])
    starts = [found[index][0] for index in order]
    longest = max((end - start for start, end in found), default=0)
    pairs = []
    for one, (start, end) in enumerate(gold):
        low = bisect.bisect_left(starts, start - longest)
        high = bisect.bisect_left(starts, end)
        for other in order[low:high]:
            shared = min(end, found[other][1]) - max(start, found[other][0])
            whole = max(end, found[other][1]) - min(start, found[other][0])
            if shared > 0 and 2 * shared >= whole:
                pairs.append((-shared / whole, one, other))
    result, taken = {}, set()
    for _, one, other in sorted(pairs):
        if one not in result and other not in taken:
            result[one] = other
            taken.add(other)
    return result


def words(name):
    """The words of a name as they are compared: no case, no accents, no marks."""
    name = unicodedata.normalize("NFKD", name or "").casefold()
    name = "".join(character for character in name if not unicodedata.combining(character))
    return re.sub(r"[^\w\s]", " ", re.sub(r"['’]s$", "", name)).split()


def folded(name):
    """The words of a name without its titles."""
    found = words(name)
    return [word for word in found if word not in TITLES] or found


def is_right(name, speaker):
    """Whether the name is the gold speaker's, or one of the aliases."""
    known = [speaker.get("name"), *(speaker.get("aliases") or [])]
    return bool(name) and any(folded(name) == folded(other) for other in known if other)


def is_another(name, speaker):
    """Whether only the title tells the name from the gold speaker's: *Mrs. Welland* is not *Miss Welland*."""
    titles = {word for word in words(name)[:1] if word in HONORIFICS}
    known = [words(other) for other in [speaker.get("name"), *(speaker.get("aliases") or [])] if other]
    same = [other for other in known if [w for w in other if w not in TITLES] == folded(name)]
    others = {word for other in same for word in other[:1] if word in HONORIFICS}
    return bool(titles and others and not titles & others)
