"""Compares the tables of README.md with those that the generator wrote, or writes them anew."""

import difflib
import os
import sys

import swift_source

README = "README.md"
TABLES = ".build/capabilities.md"
FIRST, LAST = "<!-- .ci/capabilities writes these tables -->\n", "<!-- end of the tables -->\n"


def main():
    text = swift_source.read(README)
    start, end = text.find(FIRST), text.find(LAST)
    if start < 0 or end < start:
        print("README.md: lacks the lines %r and %r around the tables" % (FIRST, LAST), file=sys.stderr)
        return 1
    start += len(FIRST)
    wanted = "\n" + swift_source.read(TABLES) + "\n"
    if text[start:end] == wanted:
        print("capabilities: ok, %d lines" % wanted.strip().count("\n"))
        return 0
    if os.environ.get("LLMRING_UPDATE_GOLDEN"):
        with open(README, "w", encoding="utf-8") as file:
            file.write(text[:start] + wanted + text[end:])
        print("README.md: the tables are written anew", file=sys.stderr)
        return 1
    old, new = text[start:end].splitlines(), wanted.splitlines()
    print("\n".join(difflib.unified_diff(old, new, "README.md", "the specs", lineterm="")), file=sys.stderr)
    return 1


sys.exit(main())
