"""The types of a spec, in the form that they are compared in."""

import json

SCALARS = {"String", "Int", "Double", "Bool", "File", "Bytes"}


class Forms:
    """The forms that a value of a type may have in JSON."""

    def __init__(self):
        self.any = False
        self.any_object = False
        self.scalars = set()
        self.words = set()
        # Pairs of tags, `{field: (tag, may be absent)}`, and the names of types whose fields an object has.
        self.objects = []
        self.lists = []
        self.maps = []


class Dialect:
    """A dialect's spec."""

    def __init__(self, path):
        with open(path, encoding="utf-8") as file:
            spec = json.load(file)
        self.types = spec["types"]
        self.operations = spec["operations"]

    def anonymous(self, name, fields):
        """Makes a type of fields that have none, and gives its name."""
        self.types[name] = {"fields": fields}
        return [name]

    def fields(self, names):
        """The fields of one object, or of several taken together, with all types that each may have."""
        merged = {}
        for name in names:
            declared = self.types[name]
            if "fields" not in declared:
                return self.fields([one for _, many in self.forms([name]).objects for one in many])
            for field, value in declared["fields"].items():
                text = value if isinstance(value, str) else value["type"]
                merged.setdefault(field, []).append(text)
        return merged

    def at(self, types, place):
        """The types at a path of field names; nothing when a name is unknown."""
        for name in place.split(".") if place else []:
            types = self.fields([one for _, many in self.forms(types).objects for one in many]).get(name)
            if types is None:
                return None
        return types

    def forms(self, types):
        """The forms that values of some types may have together."""
        forms = Forms()
        for text in types:
            self.add(text, {}, forms)
        return forms

    def add(self, text, tags, forms):
        """Adds the forms of one type."""
        text = text.strip()
        if text.startswith("= "):
            forms.words.add(text[2:].strip())
            return
        text = text.removesuffix("|null").removesuffix("?")
        if text.startswith("["):
            forms.lists.append(text[1:-1])
        elif text.startswith("{"):
            forms.maps.append(text[1:-1])
        elif text == "JSON":
            forms.any = True
        elif text == "JSONObject":
            forms.any_object = True
        elif text in SCALARS:
            forms.scalars.add(text)
        else:
            self.add_declared(text, tags, forms)

    def add_declared(self, name, tags, forms):
        """Adds the forms of a declared type."""
        declared = self.types[name]
        if "enum" in declared:
            forms.words.update(declared["enum"])
        elif "fields" in declared:
            forms.objects.append((tags, (name,)))
        elif declared["union"] == "#json":
            for case in declared["cases"].values():
                self.add(case, tags, forms)
        elif declared["union"] == "#key":
            inner = Forms()
            for case in declared["cases"].values():
                self.add(case, {}, inner)
            forms.objects.append((tags, tuple(one for _, many in inner.objects for one in many)))
        else:
            field = declared["union"]
            for tag, case in declared["cases"].items():
                self.add(case, {**tags, field: (tag, declared.get("absent") == tag)}, forms)
