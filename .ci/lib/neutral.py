"""Checks that hand-written Swift names no provider that has a spec."""

import glob
import json
import os
import re
import sys

import swift_source

# The scripted answers of the demo and of the benchmark are written in dialects, so they must name them.
MAY_NAME_DIALECTS = ("Sources/LLMRingCLI/Demo/", "Sources/LLMRingBench/")


def swift_names(dialect_ids):
    """The Swift names that the generator makes of providers and dialects, as far as specs tell them."""
    names = []
    for path in glob.glob("Specs/dialects/*.json"):
        with open(path, encoding="utf-8") as file:
            spec = json.load(file)
        identifier = os.path.basename(path)[:-5]
        dialect_ids.append(identifier)
        plain = "".join(word.capitalize() for word in identifier.split("-"))
        names.append(spec.get("swiftName", plain))
    return names


def main():
    words, dialects = set(), []
    for path in glob.glob("Specs/providers/*.json"):
        with open(path, encoding="utf-8") as file:
            spec = json.load(file)
        words.update([os.path.basename(path)[:-5], str(spec.get("name", ""))])
    words = sorted(word for word in words if word)
    if not words:
        print("Specs/providers: there are no specs", file=sys.stderr)
        return 1
    names = swift_names(dialects)
    dialect = re.compile("|".join(re.escape(word) for word in sorted(dialects, key=len, reverse=True)) or r"(?!)")
    quoted = re.compile(r"(?<![A-Za-z0-9])(%s)(?![A-Za-z0-9])" % "|".join(map(re.escape, words)), re.I)
    plain = "|".join(re.escape("".join(c for c in word if c.isalnum())) for word in words)
    used = re.compile(r"\b((?:%s)(?:Client|Operations|Adapter)?|(?:%s)(?:Operations|Adapter)?)\b" % (plain, "|".join(names)), re.I)
    findings = []
    files = swift_source.files(["Sources", "Plugins", "Generator"])
    for path in files:
        source = swift_source.read(path)
        if path.startswith(MAY_NAME_DIALECTS):
            source = dialect.sub("", source)
        places = []
        for match in swift_source.COMMENT_OR_TEXT.finditer(source):
            places += [(match.start() + found.start(), found.group(0)) for found in quoted.finditer(match.group(0))]
            places += [(match.start() + found.start(), found.group(0)) for found in used.finditer(match.group(0))]
        code = swift_source.COMMENT_OR_TEXT.sub(lambda match: " " * len(match.group(0)), source)
        places += [(found.start(), found.group(0)) for found in used.finditer(code)]
        lines = source.split("\n")
        for line, word in sorted({(swift_source.line_of(source, place), word) for place, word in places}):
            findings.append("%s:%d: names '%s': %s" % (path, line, word, lines[line - 1].strip()))
    for finding in findings:
        print(finding, file=sys.stderr)
    if findings:
        return 1
    print("neutral: ok, %d files name none of %s" % (len(files), ", ".join(words)))
    return 0


sys.exit(main())
