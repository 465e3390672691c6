"""Writes a model table in the registry's format, keys in the order of the schema."""

import json
from decimal import Decimal

WIDTH = 120


def keys():
    """The keys of a model, in the order of the schema."""
    with open("Specs/schema.json", encoding="utf-8") as file:
        return list(json.load(file)["$defs"]["modelRecord"]["properties"])


def models(text):
    """The models of a file."""
    return json.loads(text, parse_float=Decimal)["models"]


def value(item):
    """A value as JSON, decimal numbers without an exponent."""
    if isinstance(item, Decimal):
        text = format(item.normalize(), "f")
        return text
    if isinstance(item, dict):
        return "{ %s }" % ", ".join("%s: %s" % (json.dumps(k), value(v)) for k, v in item.items())
    return json.dumps(item, ensure_ascii=False)


def lines(row, order):
    """The members of a model, as many on a line as fit, those of one kind only."""
    result, last = [], None
    for key in order:
        if key not in row:
            continue
        kind = "name" if key in ("model_name", "display_name", "model_aliases") else key.split("_")[0]
        kind = {"is": "api", "deprecated": "api", "source": "api", "long": "supports_long"}.get(kind, kind)
        if key == "supports_long_context_pricing":
            kind = "supports_long"
        piece = "%s: %s" % (json.dumps(key), value(row[key]))
        if kind == last and len(result[-1]) + len(piece) + 9 < WIDTH:
            result[-1] += ", " + piece
        else:
            result.append(piece)
        last = kind
    return result


def source(name, facts):
    """Where facts come from, on two lines."""
    members = ["%s: %s" % (json.dumps(key), value(facts[key])) for key in ("url", "version", "date", "file")]
    return "    %s: {\n      %s,\n      %s\n    }" % (json.dumps(name), ", ".join(members[:2]), ", ".join(members[2:]))


def text(provider, version, date, sources, rows):
    """The whole file."""
    order = keys()
    out = ["{", '  "provider": %s,' % json.dumps(provider), '  "version": %d,' % version]
    out += ['  "updated_at": "%sT00:00:00",' % date, '  "extraction_date": "%s",' % date, '  "sources": {']
    out += [",\n".join(source(name, sources[name]) for name in sorted(sources)), "  },", '  "models": {']
    entries = []
    for name in sorted(rows):
        body = ",\n".join("      " + line for line in lines(dict(rows[name], model_name=name), order))
        entries.append("    %s: {\n%s\n    }" % (json.dumps("%s:%s" % (provider, name)), body))
    return "\n".join(out + [",\n".join(entries), "  }", "}", ""])
