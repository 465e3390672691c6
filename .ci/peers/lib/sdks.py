"""Starts `llmring simulate` and runs the checks of each SDK against it."""

import importlib
import subprocess
import sys
import traceback

from sdk_claims import Claims

NAMES = ("openai", "responses", "anthropic", "google", "ollama")


def start(command):
    """Starts the server, and gives it with its address."""
    server = subprocess.Popen([command, "simulate"], stdout=subprocess.PIPE, text=True)
    first = server.stdout.readline()
    if not first.startswith("# http://"):
        raise SystemExit("the server does not start: %r" % first)
    return server, first.split()[1]


def main():
    server, address = start(sys.argv[1])
    failures = 0
    try:
        for name in NAMES:
            module = importlib.import_module("sdk_%s" % name)
            claims = Claims(name, module.VERSION)
            try:
                module.run(address, claims)
            except Exception:
                traceback.print_exc()
                claims.failures += 1
            claims.report()
            failures += claims.failures
    finally:
        server.terminate()
        server.wait()
    return 1 if failures else 0


sys.exit(main())
