"""Checks the documents: that a test compiles README.md's Swift, that links lead somewhere, that JSON is JSON."""

import json
import os
import re
import subprocess
import sys
import textwrap

import json_schema
import swift_source

EXAMPLES = "Tests/LLMRingTests/ReadmeExamples.swift"
LONGEST = 200
TABLES = re.compile(r"^<!-- .ci/capabilities .*?^<!-- end of the tables -->$", re.M | re.S)

BLOCK = re.compile(r"^```(\w*)\n(.*?)^```$", re.M | re.S)
LINK = re.compile(r"\[[^\]\n]*\]\(([^)\s]+)\)")


def check_swift(text, findings):
    """Compares each Swift block with the file of examples; those that begin with the manifest's name are none."""
    lines = swift_source.read(EXAMPLES).split("\n")
    imports = {line.strip() for line in lines if line.startswith("import ")}
    count = 0
    for match in BLOCK.finditer(text):
        if match.group(1) != "swift" or match.group(2).startswith("// Package.swift\n"):
            continue
        wanted = match.group(2).rstrip("\n").split("\n")
        missing = [line for line in wanted if line.startswith("import ") and line not in imports]
        body = "\n".join(line for line in wanted if not line.startswith("import ")).strip("\n").split("\n")
        starts = [place for place, line in enumerate(lines) if line.strip() == body[0].strip()]
        found = any(textwrap.dedent("\n".join(lines[place : place + len(body)])).split("\n") == body for place in starts)
        if missing or not found:
            line = text.count("\n", 0, match.start()) + 1
            findings.append("README.md:%d: this block is not in %s" % (line, EXAMPLES))
        count += 1
    if not count:
        findings.append("README.md: shows no Swift")


def anchors(text):
    """The anchors that the headings of a document give."""
    text = BLOCK.sub("", text)
    titles = re.findall(r"^#+ +(.*)$", text, re.M)
    return {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in titles}


def check_links(path, text, findings):
    """Checks that links lead to files and headings that are there."""
    plain = BLOCK.sub("", text)
    for target in LINK.findall(plain):
        if target.startswith("https://"):
            continue
        name, _, anchor = target.partition("#")
        other = os.path.normpath(os.path.join(os.path.dirname(path), name)) if name else path
        if not os.path.exists(other):
            findings.append("%s: links to %s, which is not there" % (path, target))
        elif anchor and anchor not in anchors(swift_source.read(other)):
            findings.append("%s: links to %s, and there is no such heading" % (path, target))


def check_json(path, text, schema, findings):
    """Checks that blocks of JSON can be read, and that those that are whole specs fit the schema."""
    validator = json_schema.Validator(schema)
    for match in BLOCK.finditer(text):
        if match.group(1) != "json":
            continue
        line = text.count("\n", 0, match.start()) + 1
        try:
            value = json.loads(match.group(2))
        except ValueError as error:
            findings.append("%s:%d: is no JSON: %s" % (path, line, error))
            continue
        for place, message in validator.errors(schema, value) if "spec" in value else []:
            findings.append("%s:%d: breaks schema.json: %s: %s" % (path, line, place or "/", message))
        for place, message in fragment_errors(validator, schema, value):
            findings.append("%s:%d: breaks schema.json: %s: %s" % (path, line, place, message))


def fragment_errors(validator, schema, value):
    """What is wrong with a piece of a spec: with the keys that 'chat' or a provider has too."""
    if "spec" in value:
        return []
    found = []
    for key, member in value.items():
        places = [schema["$defs"][name]["properties"].get(key) for name in ("chat", "request", "provider")]
        forms = [form for form in places if form]
        if forms and not any(validator.fits(form, member) for form in forms):
            found += [("/%s%s" % (key, place), message) for place, message in validator.errors(forms[0], member)]
    return found


def main():
    findings = []
    with open("Specs/schema.json", encoding="utf-8") as file:
        schema = json.load(file)
    names = subprocess.run(["git", "ls-files", "*.md"], stdout=subprocess.PIPE, check=True).stdout.decode().split("\n")
    names = sorted({name for name in names if name and os.path.exists(name)} | {"README.md", "Specs/README.md"})
    for path in names:
        text = swift_source.read(path)
        check_links(path, text, findings)
        check_json(path, text, schema, findings)
    readme = swift_source.read("README.md")
    check_swift(readme, findings)
    length = TABLES.sub("", readme).count("\n")
    if length >= LONGEST:
        findings.append("README.md: has %d lines beside its tables; keep it under %d" % (length, LONGEST))
    for finding in findings:
        print(finding, file=sys.stderr)
    if findings:
        return 1
    print("docs: ok, %d documents, README.md with %d lines" % (len(names), length))
    return 0


sys.exit(main())
