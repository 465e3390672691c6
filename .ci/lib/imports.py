"""Checks which target imports which module: against the table here, and against the manifest."""

import json
import os
import re
import sys

import swift_source

# Who may import whom. Build side (Generator…) and run side never meet.
ALLOWED = {
    "GeneratorCore": [],
    "Generator": ["GeneratorCore"],
    "SpecMutation": ["GeneratorCore"],
    "GenerateProviders": ["Generator"],
    "LLMRingCore": [],
    "CLLMRingCurl": [],
    "LLMRingHTTP": ["LLMRingCore", "CLLMRingCurl"],
    "LLMRingProviders": ["LLMRingCore", "LLMRingHTTP", "GenerateProviders"],
    "LLMRing": ["LLMRingCore", "LLMRingHTTP", "LLMRingProviders"],
    "LLMRingFoundation": ["LLMRing"],
    "LLMRingTesting": ["LLMRingCore", "LLMRingHTTP", "LLMRingProviders"],
    "LLMRingCLI": ["LLMRing", "LLMRingCore", "LLMRingTesting"],
    "LLMRingBench": ["CLLMRingCurl", "LLMRing", "LLMRingCore", "LLMRingHTTP", "LLMRingProviders", "LLMRingTesting"],
}

# What every target may import from outside, and who may import more.
SYSTEM = {"Darwin", "Dispatch", "FoundationEssentials", "Glibc", "Musl", "Synchronization"}
MORE = {
    "Foundation": {"GenerateProviders", "LLMRingCore", "LLMRingFoundation", "LLMRingHTTP"},
    "PackagePlugin": {"GenerateProviders"},
}
TESTS = {"Foundation", "Testing"}

IMPORT = re.compile(
    r"^[ \t]*(?:@\w+(?:\([^)]*\))?[ \t]+)*(?:(?:public|package|internal|fileprivate|private)[ \t]+)?import[ \t]+"
    r"(?:(?:typealias|struct|class|enum|protocol|let|var|func)[ \t]+)?(\w+)",
    re.M,
)


def listed(target):
    """The targets that a manifest entry lists, its plugins among them."""
    names = []
    for dependency in target.get("dependencies", []) + (target.get("pluginUsages") or []):
        for kind in ("byName", "target", "product", "plugin"):
            if kind in dependency:
                names.append(dependency[kind][0])
    return names


def folder(target):
    """The folder of a target's sources."""
    if target.get("path"):
        return target["path"]
    return os.path.join({"test": "Tests", "plugin": "Plugins"}.get(target["type"], "Sources"), target["name"])


def check_manifest(target, ours, findings):
    """Compares a manifest entry with the table."""
    name = target["name"]
    if target["type"] == "test":
        return
    if name not in ALLOWED:
        findings.append("Package.swift: the target %s is not in the table of .ci/lib/imports.py" % name)
    for other in listed(target):
        if other not in ours:
            findings.append("Package.swift: %s depends on %s, which is no target of this package" % (name, other))
        elif name in ALLOWED and other not in ALLOWED[name]:
            findings.append("Package.swift: %s may not depend on %s" % (name, other))


def check_sources(target, ours, findings):
    """Compares the imports of a target's files with its manifest entry."""
    name, place = target["name"], folder(target)
    if not os.path.isdir(place):
        return 0
    may = set(listed(target))
    system = SYSTEM | {module for module, who in MORE.items() if name in who}
    if target["type"] == "test":
        system |= TESTS
    skip = {os.path.normpath(os.path.join(place, path)) for path in target.get("exclude", [])}
    files = swift_source.files([place], skip)
    for path in files:
        source = swift_source.without_texts(swift_source.read(path))
        for match in IMPORT.finditer(source):
            module, line = match.group(1), swift_source.line_of(source, match.start(1))
            if module in ours and module not in may:
                findings.append("%s:%d: %s imports %s, which its manifest entry does not list" % (path, line, name, module))
            elif module not in ours and module not in system:
                findings.append("%s:%d: %s may not import %s" % (path, line, name, module))
    return len(files)


def main():
    with open(os.environ["MANIFEST"], encoding="utf-8") as file:
        manifest = json.load(file)
    targets = manifest["targets"]
    ours = {target["name"] for target in targets}
    findings = []
    if manifest["dependencies"]:
        findings.append("Package.swift: the package depends on others; it may depend on none")
    count = 0
    for target in targets:
        check_manifest(target, ours, findings)
        count += check_sources(target, ours, findings)
    for finding in findings:
        print(finding, file=sys.stderr)
    if findings:
        return 1
    print("imports: ok, %d targets, %d files" % (len(targets), count))
    return 0


sys.exit(main())
