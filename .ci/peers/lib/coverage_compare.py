"""Walks a type of an SDK and a type of a spec side by side, and notes what the spec lacks."""

import coverage_sdk

# What may stand in a spec for each scalar of an SDK. Words stand for a text too.
SCALARS = {
    "text": {"String"},
    "whole number": {"Int", "Double"},
    "number": {"Double"},
    "truth value": {"Bool"},
    "bytes": {"String", "File", "Bytes"},
    "file": {"File"},
    "time": {"String", "Int", "Double"},
}


class Comparison:
    """What was found in one operation."""

    def __init__(self, dialect):
        self.dialect = dialect
        self.problems = []
        self.fields = [0, 0]
        self.words = [0, 0]
        self.seen = set()

    def problem(self, path, message):
        """Notes something that the spec lacks."""
        if (path, message) not in self.problems:
            self.problems.append((path, message))

    def count_field(self, has, path):
        """Counts a field, and notes it when the spec lacks it."""
        self.fields[0] += bool(has)
        self.fields[1] += 1
        if not has:
            self.problem(path, "is missing")

    def count_words(self, has, words, path, message):
        """Counts words, and notes those that the spec lacks."""
        self.words[0] += len(words & has)
        self.words[1] += len(words)
        if words - has:
            self.problem(path, "%s %s" % (message, ", ".join(sorted(words - has))))

    def summary(self, excepted):
        """A line on how much is there."""
        text = "fields %d/%d words %d/%d" % (*self.fields, *self.words)
        return text + (" (%d exceptions)" % excepted if excepted else "")

    def walk(self, sdk_type, types, path, without=()):
        """Compares an SDK's type with the types that stand for it."""
        sdk, ours = coverage_sdk.forms(sdk_type), self.dialect.forms(types)
        if sdk.empty():
            return
        if ours.any:
            if not sdk.any:
                self.problem(path, "is JSON, and has a shape in the SDK: %s" % coverage_sdk.describe(sdk_type))
            return
        self.walk_texts(sdk, ours, path)
        for element in sdk.lists:
            if ours.lists:
                self.walk(element, ours.lists, path + "[]")
            else:
                self.problem(path, "may be a list")
        for value in sdk.maps:
            self.walk_map(value, ours, path)
        for value in sdk.objects:
            self.walk_object(value, ours, path, without)

    def walk_texts(self, sdk, ours, path):
        """Compares scalars and words."""
        for kind in sorted(sdk.scalars):
            texts = kind in ("text", "time", "bytes") and ours.words
            if not texts and not SCALARS[kind] & ours.scalars:
                self.problem(path, "may be a %s" % kind)
        words = sdk.words
        # A text may have every word: that is enough where the SDK takes any text too, or has but one constant.
        if words and "String" in ours.scalars and not ours.words and ("text" in sdk.scalars or len(words) == 1):
            self.count_words(words, words, path, "")
        elif words:
            self.count_words(ours.words, words, path, "lacks the words")

    def walk_map(self, value, ours, path):
        """Compares an object with free keys."""
        free = coverage_sdk.forms(value).any
        if ours.maps:
            self.walk(value, ours.maps, path + "{}")
        elif ours.any_object:
            if not free:
                self.problem(path, "is JSONObject, and has a shape in the SDK: {%s}" % coverage_sdk.describe(value))
        elif not (free and ours.objects):
            self.problem(path, "may be an object with free keys")

    def walk_object(self, value, ours, path, without):
        """Compares an object with those of ours that its tags fit."""
        fields = coverage_sdk.fields(value)
        if not ours.objects:
            if ours.maps and fields:
                self.problem(path, "has free keys, and has fields in the SDK: %s" % coverage_sdk.describe(value))
            elif ours.any_object and fields:
                self.problem(path, "is JSONObject, and has a shape in the SDK: %s" % coverage_sdk.describe(value))
            elif not ours.any_object and not ours.maps:
                self.problem(path, "may be an object: %s" % coverage_sdk.describe(value))
            return
        words = self.tag_words(fields, ours.objects)
        fitting = self.fitting(value, fields, words, ours.objects, path)
        if not fitting or (value, fitting) in self.seen:
            return
        self.seen.add((value, fitting))
        known = self.dialect.fields(fitting)
        for name, field in fields.items():
            if name in without:
                continue
            bracketed = name if name in known else "%s[]" % name
            self.count_field(bracketed in known, "%s.%s" % (path, name))
            if bracketed in known and name not in words:
                self.walk(field, known[bracketed], "%s.%s" % (path, name))

    def tag_words(self, fields, objects):
        """The words that an object of the SDK may have in the fields that tell our objects apart."""
        words = {}
        for name in {name for wanted, _ in objects for name in wanted} & set(fields):
            found = coverage_sdk.forms(fields[name])
            if found.words and not found.scalars:
                words[name] = found.words
        return words

    def fitting(self, value, fields, words, objects, path):
        """The types of ours that stand for an object; several, when its tag may be one of several words."""
        fits = [(wanted, names) for wanted, names in objects if self.fits(wanted, words, fields)]
        if not fits:
            told = ", ".join("%s %s" % (name, "/".join(sorted(words[name]))) for name in sorted(words))
            self.count_words(set(), {told or coverage_sdk.describe(value)}, path, "lacks the case")
            return None
        for name, many in words.items():
            there = {wanted[name][0] for wanted, _ in fits if name in wanted}
            if there:
                self.count_words(there, many, path, "lacks the cases %s" % name)
        if any(len(many) > 1 for many in words.values()):
            return tuple(sorted({name for _, names in fits for name in names}))
        return min((names for _, names in fits), key=lambda names: self.distance(names, fields))

    def fits(self, wanted, words, fields):
        """Whether an object of the SDK may have the tags of one of ours."""
        for name, (tag, may_be_absent) in wanted.items():
            if name in words and tag not in words[name]:
                return False
            if name not in fields and not may_be_absent:
                return False
        return True

    def distance(self, names, fields):
        """How ill some types of ours fit an object: the fields that they lack, then those too many."""
        known = set(self.dialect.fields(names))
        return (len(set(fields) - known), len(known - set(fields)))
