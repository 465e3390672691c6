"""Makes pairs of schemas and instances, and compares the verdicts of `llmring schema check` with jsonschema's.

What the two may see differently is not made: fractions that no double holds (we divide exactly), line ends at the end
of strings (Python's `$` passes over them), and references in a circle.
"""

import json
import os
import subprocess
import sys
import tempfile

import hypothesis
import jsonschema
from hypothesis import strategies as st

PAIRS = 4000
NAMES = ["a", "b", "c", "ab", "é"]
PATTERNS = ["^a", "b$", "^[a-c]*$", "a.c", "^(ab|c)+$", "\\d", "^\\w{2,3}$", "[^a]", "é"]
TYPES = ["null", "boolean", "integer", "number", "string", "array", "object"]

numbers = st.one_of(st.integers(-4, 12), st.sampled_from([0.5, 1.0, 2.5, -1.5, 4.0, 1e3]))
strings = st.one_of(st.sampled_from(NAMES), st.text(alphabet="abc1é ", max_size=5))
scalars = st.one_of(st.none(), st.booleans(), numbers, strings)
values = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(NAMES), inner, max_size=4),
    max_leaves=8,
)
counts = st.integers(0, 3)


def keywords(inner):
    """The keywords of a schema, each with the values it may have."""
    return {
        "type": st.sampled_from(TYPES) | st.lists(st.sampled_from(TYPES), min_size=1, max_size=3, unique=True),
        "const": values,
        "enum": st.lists(values, min_size=1, max_size=4),
        "minimum": numbers,
        "maximum": numbers,
        "exclusiveMinimum": numbers,
        "exclusiveMaximum": numbers,
        "multipleOf": st.sampled_from([1, 2, 3, 0.5, 0.25, 2.5]),
        "minLength": counts,
        "maxLength": counts,
        "pattern": st.sampled_from(PATTERNS),
        "minItems": counts,
        "maxItems": counts,
        "uniqueItems": st.booleans(),
        "prefixItems": st.lists(inner, min_size=1, max_size=3),
        "items": inner,
        "contains": inner,
        "minContains": counts,
        "maxContains": counts,
        "properties": st.dictionaries(st.sampled_from(NAMES), inner, min_size=1, max_size=3),
        "patternProperties": st.dictionaries(st.sampled_from(PATTERNS), inner, min_size=1, max_size=2),
        "additionalProperties": inner,
        "propertyNames": inner,
        "required": st.lists(st.sampled_from(NAMES), max_size=2, unique=True),
        "minProperties": counts,
        "maxProperties": counts,
        "dependentRequired": st.dictionaries(st.sampled_from(NAMES), st.lists(st.sampled_from(NAMES), max_size=2)),
        "dependentSchemas": st.dictionaries(st.sampled_from(NAMES), inner, max_size=2),
        "allOf": st.lists(inner, min_size=1, max_size=2),
        "anyOf": st.lists(inner, min_size=1, max_size=3),
        "oneOf": st.lists(inner, min_size=1, max_size=3),
        "not": inner,
        "if": inner,
        "then": inner,
        "else": inner,
        "unevaluatedItems": inner,
        "unevaluatedProperties": inner,
        "$ref": st.sampled_from(["#/$defs/one", "#/$defs/two"]),
    }


def objects(inner):
    """Schemas of one to four keywords."""
    table = keywords(inner)

    def build(names):
        return st.fixed_dictionaries({name: table[name] for name in names})

    return st.lists(st.sampled_from(sorted(table)), min_size=1, max_size=4, unique=True).flatmap(build)


def without_references(schema):
    """A schema without references, for definitions."""
    if isinstance(schema, dict):
        return {name: without_references(value) for name, value in schema.items() if name != "$ref"}
    if isinstance(schema, list):
        return [without_references(value) for value in schema]
    return schema


schemas = st.recursive(st.booleans() | objects(st.booleans()), objects, max_leaves=6)


@st.composite
def pairs(draw):
    """A schema with its definitions, and an instance."""
    schema = draw(objects(schemas))
    schema["$defs"] = {name: without_references(draw(schemas)) for name in ("one", "two")}
    return {"schema": schema, "instance": draw(values)}


def make(seed):
    """So many different pairs, always the same for a seed."""
    found = {}

    @hypothesis.seed(seed)
    @hypothesis.settings(
        max_examples=PAIRS * 2,
        database=None,
        deadline=None,
        phases=[hypothesis.Phase.generate],
        suppress_health_check=list(hypothesis.HealthCheck),
    )
    @hypothesis.given(pairs())
    def collect(pair):
        if len(found) < PAIRS:
            found[json.dumps(pair, ensure_ascii=False)] = pair

    collect()
    return found


def main():
    command, seed = sys.argv[1], int(sys.argv[2])
    found = make(seed)
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "pairs.jsonl")
        with open(path, "w", encoding="utf-8") as file:
            file.write("".join(line + "\n" for line in found))
        result = subprocess.run([command, "schema", "check", "--pairs", path], capture_output=True, text=True)
    ours = [json.loads(line) for line in result.stdout.splitlines()]
    if len(ours) != len(found):
        sys.exit("%d pairs, but %d verdicts: %s" % (len(found), len(ours), result.stderr))
    differences, valid = 0, 0
    for (line, pair), verdict in zip(found.items(), ours):
        theirs = jsonschema.Draft202012Validator(pair["schema"]).is_valid(pair["instance"])
        valid += theirs
        if verdict.get("valid") != theirs:
            differences += 1
            print("%s\n    jsonschema: %s; llmring: %s" % (line, theirs, json.dumps(verdict, ensure_ascii=False)))
    print("%d pairs, %d of them valid, %d differences" % (len(found), valid, differences))
    if len(found) < 3000 or not len(found) / 10 < valid < len(found) * 9 / 10:
        sys.exit("the pairs are too few or too much alike")
    sys.exit(1 if differences else 0)


if __name__ == "__main__":
    main()
