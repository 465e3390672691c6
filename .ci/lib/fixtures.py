"""Looks for keys, e-mail addresses and paths of one machine in all tracked files."""

import os
import re
import subprocess
import sys

KEYS = {
    "a key": [
        r"\bsk-(?:[a-z]+[0-9]*-)*[A-Za-z0-9_]{20,}",
        r"\b(?:gsk|xai|hf|nvapi|pplx|r8|fw|csk|tgp)[_-][A-Za-z0-9]{20,}",
        r"\bAIza[0-9A-Za-z_-]{30,}",
        r"\b(?:AKIA|ASIA)[0-9A-Z]{16}\b",
        r"\bgh[pousr]_[A-Za-z0-9]{20,}|\bgithub_pat_[A-Za-z0-9_]{20,}",
        r"\bxox[abprs]-[A-Za-z0-9-]{10,}",
        r"-----BEGIN [A-Z ]*PRIVATE KEY",
        r"\bBearer [A-Za-z0-9._~+/-]{24,}",
        r"\beyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}",
    ],
    "an e-mail address": [r"\b[A-Za-z0-9][A-Za-z0-9._%+-]*@(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,}\b"],
    "a path of one machine": [r"(?<![A-Za-z0-9._~/-])(?:/home/[a-z]|/Users/[A-Za-z]|/private[/]var/|/root[/]|[A-Z]:\\\\?Users)"],
}
HARMLESS_DOMAIN = re.compile(r"@(?:.*\.)?(?:example\.(?:com|net|org)|example|invalid|test|localhost)$", re.I)
HARMLESS = {"git@github.com"}


def machine_paths():
    """The paths of this machine that must not appear: the home folder, and what the checkout stands in."""
    here = os.getcwd()
    shared = {"/", "/tmp", "/var", "/home", "/Users", "/private/tmp", "/opt", "/usr", "/root"}
    paths = {here, os.path.dirname(here), os.path.expanduser("~")} - shared
    return [r"(?<![A-Za-z0-9._~/-])%s(?=/)" % re.escape(path) for path in sorted(paths) if path.startswith("/")]


def main():
    output = subprocess.run(["git", "ls-files", "-z"], stdout=subprocess.PIPE, check=True).stdout
    tracked = [os.fsdecode(name) for name in output.split(b"\0") if name]
    if not tracked:
        print("git tracks no file here", file=sys.stderr)
        return 1
    rules = {what: [re.compile(pattern) for pattern in patterns] for what, patterns in KEYS.items()}
    rules["a path of one machine"] += [re.compile(pattern) for pattern in machine_paths()]
    findings = []
    for path in tracked:
        if os.path.islink(path) or not os.path.isfile(path):
            continue
        with open(path, "rb") as file:
            text = file.read().decode("utf-8", "replace")
        for what, patterns in rules.items():
            for match in (match for pattern in patterns for match in pattern.finditer(text)):
                found = match.group(0)
                if what == "an e-mail address" and (found in HARMLESS or HARMLESS_DOMAIN.search(found)):
                    continue
                # A key is not printed: this output may be kept.
                shown = found[:8] + "…" if what == "a key" else found
                findings.append("%s:%d: has the shape of %s: %s" % (path, text.count("\n", 0, match.start()) + 1, what, shown))
    for finding in findings:
        print(finding, file=sys.stderr)
    if findings:
        return 1
    print("fixtures: ok, %d tracked files" % len(tracked))
    return 0


sys.exit(main())
