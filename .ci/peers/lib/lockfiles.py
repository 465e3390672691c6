"""Compares what the Python library and our command see in each other's lockfiles."""

import json
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from llmring.lockfile_core import Lockfile, ProfileConfig

LIBRARY = Path(sys.executable).with_name("llmring")


def run(command, folder):
    """What a command prints; its environment names neither a lockfile nor a profile."""
    environment = {key: value for key, value in os.environ.items() if not key.startswith("LLMRING_")}
    outcome = subprocess.run([str(part) for part in command], cwd=folder, env=environment, capture_output=True, text=True)
    if outcome.returncode:
        raise SystemExit("%s: exit %d\n%s%s" % (command, outcome.returncode, outcome.stdout, outcome.stderr))
    return outcome.stdout


def seen_by_ours(command, path, profile):
    """The aliases that our command sees, in order."""
    text = run([command, "aliases", "--profile", profile, "--lockfile", path, "--json"], path.parent)
    return list(json.loads(text).items())


def seen_by_library(path, profile):
    """The aliases that the library reads, in order."""
    config = Lockfile.load(path).profiles.get(profile, ProfileConfig(name=profile))
    return [(binding.alias, binding.models) for binding in config.bindings]


def printed_by_library(folder, profile):
    """The aliases that the library's command prints, in order."""
    aliases = []
    for line in run([LIBRARY, "aliases", "--profile", profile], folder).splitlines():
        first = re.match(r"  (\S+) → (\S+)$", line)
        more = re.match(r"      alternatives: (.*)$", line)
        if first:
            aliases.append((first.group(1), [first.group(2)]))
        elif more:
            aliases[-1][1].extend(more.group(1).split(", "))
    return aliases


def library_files():
    """Lockfiles as the library makes them, by a name."""
    fresh = Lockfile.create_default()
    bound = Lockfile.create_default()
    bound.set_binding("fast", "acme:small, other:mini")
    bound.set_binding("deep", ["acme:large"], profile="prod")
    bound.set_binding("fast", ["acme:a:b"], profile="dev")
    bound.profiles["default"].registry_versions = {"acme": 7, "other": 9}
    bound.metadata = {"note": "a \"quoted\" note, with an ü", "list": ["a", "b"], "inner": {"x": 1}}
    odd = Lockfile.create_default()
    odd.set_binding("with space", "acme:x", profile="my profile")
    odd.set_binding("constrained", "acme:x")
    odd.profiles["default"].bindings[-1].constraints = {"max": 3}
    return {"fresh": fresh, "bound": bound, "odd": odd, "bundled": Lockfile.load_package_lockfile()}


def check(claim, left, right):
    """Compares; prints the outcome and gives the number of differences."""
    same = left == right
    print("%s: %s" % ("ok" if same else "FAILED", claim))
    if not same:
        print("    %s\n    %s" % (left, right))
    return 0 if same else 1


def check_library_files(command, folder):
    """Ours reads what the library writes, edits it, and the library reads that."""
    failures = 0
    for name, lockfile in library_files().items():
        for suffix in ("lock", "json"):
            path = folder / ("%s.%s" % (name, suffix))
            lockfile.save(path)
            for profile in lockfile.profiles:
                claim = "%s.%s, profile '%s'" % (name, suffix, profile)
                failures += check(claim, seen_by_library(path, profile), seen_by_ours(command, path, profile))
        own = folder / name
        own.mkdir()
        lockfile.save(own / "llmring.lock")
        for alias, models, profile in (("fast", "acme:new,other:new", "default"), ("first", "acme:x", "staging")):
            run([command, "bind", alias, models, "--profile", profile], own)
        before = dict(seen_by_library(folder / ("%s.lock" % name), "default"), fast=["acme:new", "other:new"])
        failures += check("%s, bound by ours" % name, before, dict(printed_by_library(own, "default")))
        failures += check("%s, first alias" % name, ["acme:x"], dict(printed_by_library(own, "staging")).get("first"))
    return failures


def check_our_files(command, folder):
    """The library reads the file that our command makes."""
    failures = 0
    own = folder / "ours"
    own.mkdir()
    run([command, "bind", "assistant", "acme:small,other:mini", "--profile", "dev"], own)
    run([command, "bind", "assistant", "acme:large", "--profile", "new"], own)
    fresh = folder / "made"
    fresh.mkdir()
    run([command, "lock", "init"], fresh)
    for profile in ("default", "dev", "staging", "prod"):
        seen = seen_by_ours(command, fresh / "llmring.lock", profile)
        failures += check("our fresh file, profile '%s'" % profile, printed_by_library(fresh, profile), seen)
    for profile in ("default", "dev", "prod", "new"):
        seen = seen_by_ours(command, own / "llmring.lock", profile)
        failures += check("our file has aliases, profile '%s'" % profile, True, len(seen) > 0)
        failures += check("our file, profile '%s'" % profile, printed_by_library(own, profile), seen)
    return failures


def main():
    command = Path(sys.argv[1]).resolve()
    # Not below the package, as the library goes up to the nearest project.
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        failures = check_library_files(command, folder) + check_our_files(command, folder)
    return 1 if failures else 0


sys.exit(main())
