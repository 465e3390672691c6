"""Compares the specs with the types of the providers' own Python SDKs, and lists what the specs lack.

Each `coverage_NAME.py` beside this file is the table of one provider. It has three names:

    DIALECTS    the names of the dialects that it speaks of; each of their operations must stand in the table
    OPERATIONS  a list of `Operation` (see coverage_table.py): what the SDK takes and gives for each call
    EXCEPTIONS  {"DIALECT OPERATION PATH": "the reason"}: what may be missing; `*` stands for anything

PATH is what a line of the output says, such as `request.tools[].strict`. An exception that nothing needs is an error.
"""

import fnmatch
import glob
import importlib
import os
import sys

from coverage_compare import Comparison
from coverage_sdk import resolve
from coverage_spec import Dialect

# What calls of SDKs take that is not for the wire.
CALL_OPTIONS = {"self", "extra_headers", "extra_query", "extra_body", "timeout", "config", "security"}


def parts(dialect, operation, entry):
    """The pairs of an SDK's type and our type that an operation consists of, each with its path."""
    stream = operation.get("stream", {})
    ours = {
        "request": operation.get("request"),
        "response": operation.get("response"),
        "event": stream.get("event") if isinstance(stream.get("event"), str) else None,
    }
    for name, type_name in ours.items():
        for place, reference in entry.places(name):
            yield name, place, reference, [type_name] if type_name else None
    fields = parameters(operation)
    for place, reference in entry.places("query"):
        yield "query", place, reference, dialect.anonymous("%s query" % entry.operation, fields)


def parameters(operation):
    """The fields of an operation's path, query and headers, those that turn streaming on included."""
    fixed = {name: "Bool" for name in operation.get("stream", {}).get("query", {})}
    return {**fixed, **operation.get("parameters", {}), **operation.get("query", {}), **operation.get("headers", {})}


def compare_call(dialect, operation, entry, comparison):
    """Notes the parameters of an SDK's method that our operation has nowhere."""
    names = {name.removesuffix("[]") for name in parameters(operation)}
    if operation.get("request"):
        names |= {field.removesuffix("[]") for field in dialect.fields([operation["request"]])}
    for name in resolve(entry.call).__code__.co_varnames[: argument_count(resolve(entry.call))]:
        if name not in CALL_OPTIONS:
            comparison.count_field(name in names, "call.%s" % name)


def argument_count(function):
    """How many of a function's local names are parameters."""
    return function.__code__.co_argcount + function.__code__.co_kwonlyargcount


def examine(entry, dialect):
    """Compares one operation, and gives the comparison."""
    comparison = Comparison(dialect)
    operation = dialect.operations.get(entry.operation)
    if operation is None:
        comparison.problem("", "the spec has no such operation")
        return comparison
    for name, place, reference, types in parts(dialect, operation, entry):
        path = name + (".%s" % place if place else "")
        target = dialect.at(types, place) if types else None
        if reference == "bytes":
            if operation.get(name) != "Bytes":
                comparison.problem(path, "is bytes in the SDK")
        elif target is None:
            comparison.problem(path, "is missing")
        else:
            comparison.walk(resolve(reference), target, path, without=entry.without)
    if entry.call:
        compare_call(dialect, operation, entry, comparison)
    return comparison


def examine_table(table, used):
    """Compares all operations of a table, prints them, and says whether all is there."""
    complete = True
    dialects = {name: Dialect("Specs/dialects/%s.json" % name) for name in table.DIALECTS}
    exceptions = table.EXCEPTIONS
    for entry in table.OPERATIONS:
        comparison = examine(entry, dialects[entry.dialect])
        name = "%s %s" % (entry.dialect, entry.operation)
        problems = []
        for path, message in comparison.problems:
            keys = [key for key in exceptions if fnmatch.fnmatchcase("%s %s" % (name, path), key.replace("[]", "[[]]"))]
            used.update(keys)
            if not keys:
                problems.append("    %s: %s" % (path, message))
        print("%s: %s" % (name, comparison.summary(len(comparison.problems) - len(problems))))
        for line in problems:
            print(line)
        complete = complete and not problems
    named = {(entry.dialect, entry.operation) for entry in table.OPERATIONS}
    for dialect_name, dialect in dialects.items():
        for operation in dialect.operations:
            if (dialect_name, operation) not in named:
                print("%s %s: does not stand in the table" % (dialect_name, operation))
                complete = False
    for key in sorted(set(exceptions) - used):
        print("    the exception '%s' is not needed" % key)
        complete = False
    return complete


def main():
    """Examines the tables that are asked for, or all."""
    folder = os.path.dirname(os.path.abspath(__file__))
    wanted = os.environ.get("LLMRING_COVERAGE", "").split()
    names = [os.path.basename(path)[:-3] for path in sorted(glob.glob("%s/coverage_*.py" % folder))]
    names = [name for name in names if not wanted or name.removeprefix("coverage_") in wanted]
    modules = [importlib.import_module(name) for name in names]
    # The other files of the folder hold no tables.
    complete = [examine_table(module, set()) for module in modules if hasattr(module, "OPERATIONS")]
    if not complete:
        print("there is no table of this name", file=sys.stderr)
    return 0 if complete and all(complete) else 1


if __name__ == "__main__":
    sys.exit(main())
