#!/usr/bin/python3
"""Makes emoji.tsv and names_LANGUAGE.tsv from Unicode's data.

usage: make.py EMOJI-TEST.txt CLDR-COMMON LANGUAGE...

The data are in Debian's packages unicode-data (/usr/share/unicode/emoji/emoji-test.txt) and
unicode-cldr-core (/usr/share/unicode/cldr/common). Their licence: Unicode-DFS-2016, in COPYING here.
"""

import pathlib
import re
import sys
import xml.etree.ElementTree as ElementTree

TONES = [chr(code) for code in range(0x1F3FB, 0x1F400)]
VARIANT = "\ufe0f"
LINE = re.compile(r"^([0-9A-F ]+);\s*fully-qualified\s*# \S+ E[\d.]+ (.*)$")


def toned(emoji, tone):
    """As client/models/emoji_catalog.cpp does."""
    return emoji[0] + tone + emoji[1:].removeprefix(VARIANT)


def read_emoji(path):
    """[(group, emoji, has tones, English name)] in Unicode's order, each once without its tones."""
    group, found = "", []
    for line in pathlib.Path(path).read_text(encoding="utf-8").splitlines():
        if line.startswith("# group: "):
            group = line.removeprefix("# group: ")
        elif match := LINE.match(line):
            text = "".join(chr(int(code, 16)) for code in match[1].split())
            found.append((group, text, match[2]))
    known = {emoji for _, emoji, _ in found}
    return [(group, emoji, all(toned(emoji, tone) in known for tone in TONES), name)
            for group, emoji, name in found
            if group != "Component" and not any(tone in emoji for tone in TONES)]


def read_names(folder, language):
    names, words = {}, {}
    for part in ("annotations", "annotationsDerived"):
        path = pathlib.Path(folder) / part / f"{language}.xml"
        if not path.exists():
            continue
        for each in ElementTree.parse(path).iter("annotation"):
            if each.get("type") == "tts":
                names.setdefault(each.get("cp"), each.text)
            else:
                words.setdefault(each.get("cp"), each.text)
    return names, words


def main(test, common, *languages):
    here = pathlib.Path(__file__).parent
    emoji = read_emoji(test)
    group, lines = "", []
    for of, text, has_tones, _ in emoji:
        if of != group:
            group = of
            lines.append(f"# {group}")
        lines.append(text + ("\t+" if has_tones else ""))
    (here / "emoji.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    for language in languages:
        names, words = read_names(common, language)
        rows = []
        for _, text, _, english in emoji:
            key = text.replace(VARIANT, "")
            name = names.get(key, english if language == "en" else "")  # the newest have none yet
            other = [word for word in words.get(key, "").split(" | ") if word and word != name]
            rows.append("\t".join([name, *other]))
        (here / f"names_{language}.tsv").write_text("\n".join(rows) + "\n", encoding="utf-8")


if __name__ == "__main__":
    if len(sys.argv) < 4:
        sys.exit(__doc__)
    main(*sys.argv[1:])
