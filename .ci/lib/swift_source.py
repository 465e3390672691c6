"""Looks at Swift files without a compiler."""

import os
import re

COMMENT_OR_TEXT = re.compile(
    r'(?P<comment>//[^\n]*|/\*.*?\*/)|(?P<text>#*"""(?:\\.|[^\\])*?"""#*|#*"(?:\\.|[^"\\\n])*"#*)', re.S
)


def files(folders, skip=()):
    """The hand-written Swift files in folders, sorted, without links and without golden files."""
    found = []
    for folder in folders:
        for place, names, entries in os.walk(folder):
            inside = [os.path.join(place, name) for name in names]
            keep = [path for path in inside if not os.path.islink(path) and os.path.normpath(path) not in skip]
            names[:] = [os.path.basename(path) for path in keep if os.path.basename(path) != "Golden"]
            for entry in entries:
                path = os.path.join(place, entry)
                if entry.endswith(".swift") and not os.path.islink(path):
                    found.append(os.path.normpath(path))
    return sorted(found)


def read(path):
    """The text of a file."""
    with open(path, encoding="utf-8") as file:
        return file.read()


def blank(text):
    """As many line breaks as a text has, so that line numbers stay."""
    return "\n" * text.count("\n")


def without_texts(source):
    """The source without comments and string literals."""
    return COMMENT_OR_TEXT.sub(lambda match: blank(match.group(0)), source)


def line_of(source, place):
    """The number of the line that a place in the source is in."""
    return source.count("\n", 0, place) + 1
