"""The types of a Python SDK, in the form that they are compared in: pydantic models, TypedDicts, unions, literals."""

import collections.abc
import datetime
import enum
import importlib
import inspect
import io
import os
import types
import typing

import typing_extensions

SCALARS = {str: "text", int: "whole number", float: "number", bool: "truth value", bytes: "bytes"}
LISTS = (list, tuple, set, frozenset, collections.abc.Sequence, collections.abc.Iterable)
MAPS = (dict, collections.abc.Mapping, collections.abc.MutableMapping)
FILES = (io.IOBase, os.PathLike)


class Forms:
    """The forms that a value of a type may have in JSON."""

    def __init__(self):
        self.any = False
        self.scalars = set()
        self.words = set()
        self.objects = []
        self.lists = []
        self.maps = []

    def empty(self):
        """Whether nothing is said that could be compared."""
        return not (self.any or self.scalars or self.words or self.objects or self.lists or self.maps)


def resolve(reference):
    """The object that a text `module:Name` stands for; `module:Name[module:Name]` for a generic type."""
    if reference.endswith("]"):
        outer, _, inner = reference[:-1].partition("[")
        return resolve(outer)[resolve(inner)]
    module, _, name = reference.partition(":")
    value = importlib.import_module(module)
    for step in name.split("."):
        value = getattr(value, step)
    return value


def forms(*alternatives):
    """The forms that values of some types may have together."""
    result = Forms()
    for alternative in alternatives:
        add(alternative, result)
    return result


def add(value, result):
    """Adds the forms of one type."""
    origin = typing_extensions.get_origin(value)
    arguments = typing_extensions.get_args(value)
    if value is None or value is type(None):
        return
    if isinstance(value, (typing.TypeAliasType if hasattr(typing, "TypeAliasType") else (), typing_extensions.TypeAliasType)):
        add(value.__value__, result)
    elif origin in (typing.Annotated, typing_extensions.Required, typing_extensions.NotRequired, typing_extensions.ReadOnly):
        add(arguments[0], result)
    elif origin in (typing.Union, types.UnionType):
        if is_file(arguments):
            result.scalars.add("file")
            return
        for argument in arguments:
            add(argument, result)
    elif origin in (typing.Literal, typing_extensions.Literal):
        for word in arguments:
            if isinstance(word, str):
                result.words.add(word)
            elif word is not None:
                result.scalars.add(SCALARS[type(word)])
    elif origin is not None:
        add_generic(value, origin, arguments, result)
    else:
        add_plain(value, result)


def is_file(arguments):
    """Whether a union is the SDK's word for a file."""
    return any(isinstance(argument, type) and issubclass(argument, FILES) or
               typing_extensions.get_origin(argument) in (os.PathLike, typing.IO) for argument in arguments)


def add_generic(value, origin, arguments, result):
    """Adds the forms of a type that has arguments."""
    if isinstance(origin, type) and issubclass(origin, MAPS):
        result.maps.append(arguments[1] if len(arguments) > 1 else typing.Any)
    elif isinstance(origin, type) and issubclass(origin, LISTS):
        result.lists += [argument for argument in arguments if argument is not ...]
    elif fields(value) is not None:
        result.objects.append(value)


def add_plain(value, result):
    """Adds the forms of a type without arguments. Classes that are no JSON are passed over."""
    if value in (typing.Any, object) or isinstance(value, typing.TypeVar):
        result.any = True
    elif isinstance(value, type) and issubclass(value, enum.Enum):
        result.words.update(str(member.value) for member in value)
    elif value in SCALARS:
        result.scalars.add(SCALARS[value])
    elif value in (datetime.datetime, datetime.date, datetime.timedelta):
        result.scalars.add("time")
    elif fields(value) is not None:
        result.objects.append(value)
    elif value in MAPS:
        result.maps.append(typing.Any)
    elif value in LISTS:
        result.lists.append(typing.Any)
    elif isinstance(value, type) and hasattr(value, "__supertype__"):
        add(value.__supertype__, result)


def fields(value):
    """The fields of a model or of a TypedDict by their names on the wire; nothing for any other type."""
    if typing_extensions.is_typeddict(value):
        hints = typing_extensions.get_type_hints(value, include_extras=True)
        return {wire_name(name, hint): hint for name, hint in hints.items()}
    if inspect.isclass(value) and hasattr(value, "model_fields"):
        value.model_rebuild(raise_errors=False)
        return {
            field.serialization_alias or field.alias or name: typing.Annotated[(field.annotation, *field.metadata, 0)]
            for name, field in value.model_fields.items()
            if not field.exclude
        }
    return None


def wire_name(name, hint):
    """A field's name on the wire: its own, or the alias that stands among its annotations."""
    while hint is not None:
        for note in getattr(hint, "__metadata__", ()):
            if isinstance(getattr(note, "alias", None), str):
                return note.alias
        arguments = typing_extensions.get_args(hint)
        wraps = typing_extensions.get_origin(hint) in (typing_extensions.Required, typing_extensions.NotRequired)
        hint = arguments[0] if arguments and wraps else None
    return name


def describe(value):
    """A short name of a type for people."""
    return getattr(value, "__name__", None) or str(value)
