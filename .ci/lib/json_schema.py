"""The part of JSON Schema (draft 2020-12) that Specs/schema.json uses, so that nothing need be installed."""

import re

KNOWN = {
    "$defs", "$ref", "$schema", "additionalProperties", "anyOf", "const", "description", "else", "enum", "if", "items",
    "maxItems", "maximum", "minItems", "minLength", "minProperties", "minimum", "not", "oneOf", "pattern", "properties",
    "propertyNames", "required", "then", "title", "type",
}
TYPES = {
    "array": lambda value: isinstance(value, list),
    "boolean": lambda value: isinstance(value, bool),
    "integer": lambda value: isinstance(value, int) and not isinstance(value, bool),
    "null": lambda value: value is None,
    "number": lambda value: isinstance(value, (int, float)) and not isinstance(value, bool),
    "object": lambda value: isinstance(value, dict),
    "string": lambda value: isinstance(value, str),
}


def same(one, other):
    """Whether two JSON values are equal; true is not 1."""
    return isinstance(one, bool) == isinstance(other, bool) and one == other


class Validator:
    """Finds what is wrong with a value, as pairs of a JSON pointer and a message."""

    def __init__(self, root, ordered=False):
        """Takes the schema; `ordered` asks for keys in the order of the schema too."""
        self.root = root
        self.ordered = ordered

    def target(self, reference):
        """The schema that a reference inside of the file names."""
        schema = self.root
        for step in reference.lstrip("#").split("/")[1:]:
            schema = schema[step]
        return schema

    def fits(self, schema, value):
        """Whether a value fits a schema."""
        return not self.errors(schema, value)

    def errors(self, schema, value, place=""):
        """All that is wrong with a value."""
        if schema is True or schema == {}:
            return []
        if schema is False:
            return [(place, "is not allowed here")]
        unknown = set(schema) - KNOWN
        if unknown:
            raise SystemExit("Specs/schema.json: .ci/lib/json_schema.py does not know %s" % ", ".join(sorted(unknown)))
        found = []
        if "$ref" in schema:
            found += self.errors(self.target(schema["$ref"]), value, place)
        if "type" in schema:
            types = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
            if not any(TYPES[name](value) for name in types):
                return found + [(place, "must be of type %s" % " or ".join(types))]
        if "const" in schema and not same(value, schema["const"]):
            found.append((place, "must be %r" % schema["const"]))
        if "enum" in schema and not any(same(value, word) for word in schema["enum"]):
            found.append((place, "%r is none of %s" % (value, ", ".join(map(str, schema["enum"])))))
        found += self.scalar_errors(schema, value, place)
        found += self.branch_errors(schema, value, place)
        if isinstance(value, dict):
            found += self.object_errors(schema, value, place)
        if isinstance(value, list):
            if len(value) < schema.get("minItems", 0) or len(value) > schema.get("maxItems", len(value)):
                found.append((place, "has %d items" % len(value)))
            for index, item in enumerate(value):
                found += self.errors(schema.get("items", True), item, "%s/%d" % (place, index))
        return found

    def scalar_errors(self, schema, value, place):
        """What is wrong with a text or a number."""
        if isinstance(value, str):
            if len(value) < schema.get("minLength", 0):
                return [(place, "is too short")]
            if "pattern" in schema and not re.search(schema["pattern"], value):
                return [(place, "%r does not match %s" % (value, schema["pattern"]))]
        if TYPES["number"](value):
            if not schema.get("minimum", value) <= value <= schema.get("maximum", value):
                return [(place, "%r is out of range" % value)]
        return []

    def branch_errors(self, schema, value, place):
        """What is wrong by the keywords that hold other schemas."""
        found = []
        if "anyOf" in schema:
            tries = [self.errors(branch, value, place) for branch in schema["anyOf"]]
            if all(tries):
                # The branch that fails deepest inside of the value is the one that was meant.
                found += max(tries, key=lambda errors: max(error[0].count("/") for error in errors))
        if "oneOf" in schema:
            count = sum(self.fits(branch, value) for branch in schema["oneOf"])
            if count != 1:
                found.append((place, "fits %d of the forms that it may have; it must fit one" % count))
        if "not" in schema and self.fits(schema["not"], value):
            found.append((place, "has a form that it must not have"))
        if "if" in schema:
            branch = "then" if self.fits(schema["if"], value) else "else"
            found += self.errors(schema.get(branch, True), value, place)
        return found

    def object_errors(self, schema, value, place):
        """What is wrong with the members of an object."""
        found = [(place, "lacks the key '%s'" % key) for key in schema.get("required", []) if key not in value]
        if len(value) < schema.get("minProperties", 0):
            found.append((place, "is empty"))
        properties = schema.get("properties", {})
        for key, member in value.items():
            inside = "%s/%s" % (place, key.replace("~", "~0").replace("/", "~1"))
            if "propertyNames" in schema and not self.fits(schema["propertyNames"], key):
                found.append((inside, "'%s' is no name that is known here" % key))
            if key in properties:
                found += self.errors(properties[key], member, inside)
            elif schema.get("additionalProperties") is False:
                found.append((inside, "there is no key '%s' here" % key))
            else:
                found += self.errors(schema.get("additionalProperties", True), member, inside)
        if self.ordered and schema.get("additionalProperties") is False:
            order = [key for key in properties if key in value]
            if [key for key in value if key in properties] != order:
                found.append((place, "has its keys out of order; write %s" % ", ".join(order)))
        return found
