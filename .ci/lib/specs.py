"""Checks specs against Specs/schema.json, and the documents beside them against both."""

import glob
import json
import os
import re
import sys

import json_schema
import swift_source

READS = re.compile(r'\breader\w*\.(?:required|optional|requiredText|optionalText|texts|flag|members)\(\s*"([^"\\]+)"')

AGAIN = "run LLMRING_UPDATE_GOLDEN=1 .ci/capabilities"


def pairs(members, twice):
    """Makes a dictionary, and notes the keys that stand in it twice."""
    result = {}
    for key, value in members:
        if key in result:
            twice.append(key)
        result[key] = value
    return result


def load(path, findings):
    """Reads a file, and notes what is wrong with its form."""
    with open(path, "rb") as file:
        data = file.read()
    text = data.decode("utf-8")
    if not text.endswith("}\n"):
        findings.append("%s: does not end with one line break" % path)
    for number, line in enumerate(text.split("\n"), 1):
        if "\t" in line or "\r" in line or line != line.rstrip():
            findings.append("%s:%d: has a tab, a carriage return or a blank at its end" % (path, number))
        if (len(line) - len(line.lstrip(" "))) % 2:
            findings.append("%s:%d: is not indented by twos" % (path, number))
    twice = []
    try:
        value = json.loads(text, object_pairs_hook=lambda members: pairs(members, twice))
    except ValueError as error:
        findings.append("%s: is no JSON: %s" % (path, error))
        return None
    findings += ["%s: the key '%s' stands twice in one object" % (path, key) for key in twice]
    return value


def schema_keys(schema, keys):
    """All keys that a schema gives names to."""
    if isinstance(schema, dict):
        for name, value in schema.items():
            if name in ("properties",) and isinstance(value, dict):
                keys.update(value)
            schema_keys(value, keys)
    elif isinstance(schema, list):
        for value in schema:
            schema_keys(value, keys)
    return keys


def check_language(schema, findings):
    """Compares the keys of the schema with those that the generator reads and those that the README explains."""
    keys = schema_keys(schema["$defs"], set())
    read = set()
    for path in swift_source.files(["Generator/Core/Spec", "Generator/Core/Check", "Generator/Core/Translate"]):
        read.update(READS.findall(swift_source.read(path)))
    # The directives of templates, which have no shape of their own in the schema.
    read = {key for key in read if not key.startswith("$")}
    for key in sorted(read - keys):
        findings.append("Specs/schema.json: does not know the key '%s', which the generator reads" % key)
    document = swift_source.read("Specs/README.md")
    quoted = set(re.findall(r'[`"]([^`"\s]+)[`"]', document))
    for key in sorted(keys - quoted):
        findings.append("Specs/README.md: does not explain the key '%s'" % key)


def check_providers(findings):
    """Compares the table of README.md with the providers that there are."""
    actual = sorted(os.path.basename(path)[:-5] for path in glob.glob("Specs/providers/*.json"))
    text = swift_source.read("README.md")
    table = re.search(r"^## Providers\n(.*?)(?=^## |\Z)", text, re.M | re.S)
    listed = re.findall(r"^\| `([a-z0-9-]+)` \|", table.group(1), re.M) if table else []
    if sorted(set(listed)) != actual:
        findings.append("README.md: the table under '## Providers' lists %s; there are %s; %s" % (listed, actual, AGAIN))
    for path in glob.glob("Specs/providers/*.json"):
        with open(path, encoding="utf-8") as file:
            spec = json.load(file)
        row = re.search(r"^\| `%s` \|.*$" % re.escape(os.path.basename(path)[:-5]), text, re.M)
        wanted = list(spec.get("dialects", {})) + spec.get("key", {}).get("variables", [])
        wanted += spec.get("baseURL", {}).get("variables", [])
        for word in wanted if row else []:
            if "`%s`" % word not in row.group(0):
                findings.append("README.md: the row of `%s` does not name `%s`; %s" % (os.path.basename(path)[:-5], word, AGAIN))


def main():
    findings = []
    schema = load("Specs/schema.json", findings)
    if schema is None:
        print("\n".join(findings), file=sys.stderr)
        return 1
    strict, validator = json_schema.Validator(schema, ordered=True), json_schema.Validator(schema)
    count = 0
    for kind, folder in (("dialect", "dialects"), ("provider", "providers"), ("modelTable", "models")):
        for path in sorted(glob.glob("Specs/%s/*" % folder)):
            count += 1
            name = os.path.basename(path)
            if not re.fullmatch(r"[a-z][a-z0-9]*(-[a-z0-9]+)*\.json", name):
                findings.append("%s: is no name of a spec; write such as acme-chat.json" % path)
                continue
            value = load(path, findings)
            if value is None:
                continue
            for place, message in strict.errors(schema["$defs"][kind], value):
                findings.append("%s: error: %s: %s" % (path, place or "/", message))
            if validator.fits(schema["$defs"][kind], value) != validator.fits(schema, value):
                findings.append("%s: the schema's top does not lead to '%s'" % (path, kind))
    if not count:
        findings.append("Specs: there are no specs")
    check_language(schema, findings)
    check_providers(findings)
    for finding in findings:
        print(finding, file=sys.stderr)
    if findings:
        return 1
    print("specs: ok, %d specs" % count)
    return 0


sys.exit(main())
