"""Makes types of the wire from the functions with which Google's SDK turns its own types into those of the Gemini API.

The SDK's types speak of two APIs and use names of their own. For each type that needs it there is a function such as
`_Tool_to_mldev` or `_Model_from_mldev`, a row of `if getv(from, [NAME]) is not None: setv(to, [NAME], …)`, where the
body raises an error for what the Gemini API does not have.
"""

import ast
import inspect
import textwrap
import types
import typing

import typing_extensions
from google.genai import caches, files, models
from google.genai import types as sdk

# What users may give in several forms, of which one goes over the wire.
FORMS = {
    "system_instruction": sdk.Content,
    "contents": list[sdk.Content],
    "tools": list[sdk.Tool],
    "speech_config": sdk.SpeechConfig,
    "response_schema": sdk.Schema,
    "response_json_schema": dict[str, typing.Any],
}


def wire_types():
    """All types that the table needs, by name."""
    request = Converters(models, "to_mldev")
    config, parent = request.members(sdk.GenerateContentConfig)
    embedding = request.members(sdk.EmbedContentConfig)[1]
    cache = Converters(caches, "to_mldev")
    answer = Converters(models, "from_mldev")
    return {
        "Content": request.convert(sdk.Content),
        "GenerateContentRequest": typed("GenerateContentRequest", parent),
        "GenerateContentConfig": typed("GenerateContentConfig", config),
        "EmbedContentRequest": typed("EmbedContentRequest", embedding),
        "CreateCachedContentConfig": typed(
            "CreateCachedContentConfig", cache.members(sdk.CreateCachedContentConfig)[1]
        ),
        "UpdateCachedContentConfig": cache.convert(sdk.UpdateCachedContentConfig),
        "GenerateContentResponse": answer.convert(sdk.GenerateContentResponse),
        "CountTokensResponse": answer.convert(sdk.CountTokensResponse),
        "EmbedContentResponse": answer.convert(sdk.EmbedContentResponse),
        "Model": answer.convert(sdk.Model),
        "ListFilesResponse": Converters(files, "from_mldev").convert(sdk.ListFilesResponse),
        "ListCachedContentsResponse": Converters(caches, "from_mldev").convert(sdk.ListCachedContentsResponse),
    }


def typed(name, members):
    """A type that has these members."""
    return typing_extensions.TypedDict(name, members, total=False)


class Converters:
    """The functions of one module that lead in one direction."""

    def __init__(self, module, direction):
        self.module = module
        self.direction = direction
        self.made = {}

    def convert(self, value):
        """What a type is on the wire."""
        origin = typing.get_origin(value)
        if origin in (typing.Union, types.UnionType):
            return typing.Union[tuple(self.convert(one) for one in typing.get_args(value))]
        if origin is list:
            return list[self.convert(typing.get_args(value)[0])]
        if not inspect.isclass(value) or self.function(value) is None:
            return value
        if value not in self.made:
            self.made[value] = value
            own, parent = self.members(value)
            self.made[value] = typed(value.__name__, {**own, **parent})
        return self.made[value]

    def function(self, value):
        """The function that converts a type, where there is one."""
        return getattr(self.module, "_%s_%s" % (value.__name__, self.direction), None)

    def members(self, value):
        """The members of a type on the wire: those of its own object, and those that stand in the object around it."""
        own, parent = {}, {}
        for statement in ast.parse(textwrap.dedent(inspect.getsource(self.function(value)))).body[0].body:
            for target, source, path in assignments(statement):
                name, wire = (path[-1], source) if self.direction == "from_mldev" else (source, path[-1])
                if path[0].startswith("_") or name == "sdk_http_response":
                    continue
                kind = FORMS.get(name) if self.direction == "to_mldev" else None
                members = own if target == "to_object" else parent
                members[wire] = self.convert(kind or value.model_fields[name].annotation)
        return own, parent


def assignments(statement):
    """The object, the name that is read and the path that is written, of each assignment under an `if`."""
    if not isinstance(statement, ast.If):
        return
    source = statement.test.left.args[1].elts[-1].value
    for inner in statement.body:
        call = inner.value if isinstance(inner, ast.Expr) else None
        if isinstance(call, ast.Call) and getattr(call.func, "id", None) == "setv":
            yield call.args[0].id, source, [element.value for element in call.args[1].elts]
