"""Checks receipts with another implementation of each standard that they rest on."""

import base64
import csv
import hashlib
import json
import os
import stat
import subprocess
import sys
import tempfile
from decimal import Decimal

import rfc8785
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

CHANGES = (0x01, 0x02, 0x20, 0x80)


def encode(data):
    """Base64 for addresses, without padding."""
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def decode(text):
    """The bytes of such a text, which must be the one that encoding gives."""
    data = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
    if encode(data) != text:
        raise ValueError("not the one text of these bytes")
    return data


def is_valid(document):
    """Whether the signature that stands in an object holds."""
    content = {name: value for name, value in document.items() if name != "signature"}
    try:
        kind, signature = document["signature"].split(":")
        if kind != "ed25519":
            return False
        key = Ed25519PublicKey.from_public_bytes(decode(document["public_key"]))
        key.verify(decode(signature), rfc8785.dumps(content))
        return True
    except (InvalidSignature, ValueError, KeyError, AttributeError, TypeError):
        return False


def is_valid_file(data):
    """Whether a file holds one canonical object with a line end, and its signatures hold."""
    try:
        document = json.loads(data.decode())
        if rfc8785.dumps(document) + b"\n" != data:
            return False
        return is_valid(document) and all(is_valid(receipt) for receipt in document.get("receipts", []))
    except (ValueError, AttributeError, TypeError, rfc8785.CanonicalizationError):
        return False


def ledger_lines(count):
    """The lines of a ledger, as its documentation says that they are made."""
    previous, lines = "", []
    for number in range(count):
        record = {
            "id": "call_%d" % number,
            "timestamp": "2026-01-%02dT12:00:00.000000+00:00" % (number + 1),
            "provider": "acme",
            "model": "large" if number % 3 else "small",
            "prompt_tokens": 100 + number,
            "completion_tokens": 10,
            "cost": {"total": "0.0%d1" % number, "parts": {"input": "0.0%d" % number, "output": "0.001"}},
            "attempts": 1,
            "request_id": "r\u00e9q \U0001f642 \"%d\"" % number,
            "conversation_id": "talk",
            "previous": previous,
        }
        record["hash"] = hashlib.sha256(rfc8785.dumps(record)).hexdigest()
        lines.append(rfc8785.dumps(record))
        previous = hashlib.sha256(lines[-1]).hexdigest()
    return lines


class Checks:
    """The command in a folder of its own, and what is checked of it."""

    def __init__(self, command, folder):
        self.command, self.folder, self.failures = os.path.abspath(command), folder, 0
        self.environment = dict(
            os.environ,
            LLMRING_LEDGER=self.path("ledger.jsonl"),
            LLMRING_RECEIPTS=self.path("receipts.jsonl"),
            LLMRING_RECEIPTS_KEY=self.path("receipts.key"),
        )

    def path(self, name):
        return os.path.join(self.folder, name)

    def run(self, *arguments):
        """Runs `llmring receipts`."""
        return subprocess.run(
            [self.command, "receipts", *arguments], env=self.environment, cwd=self.folder, capture_output=True, text=True
        )

    def generate(self, *arguments):
        """The receipt that the command makes."""
        done = self.run("generate", *arguments, "--json")
        if done.returncode != 0:
            raise SystemExit("receipts generate fails: %s%s" % (done.stdout, done.stderr))
        return json.loads(done.stdout)

    def write(self, name, data):
        with open(self.path(name), "wb") as file:
            file.write(data)
        return self.path(name)

    def read(self, name):
        with open(self.path(name), "rb") as file:
            return file.read()

    def claim(self, text, holds):
        print("  %s %s" % ("ok    " if holds else "FAILED", text), flush=True)
        self.failures += not holds


def check_receipts(checks, lines):
    """What receipts say, and who signed them."""
    single = checks.generate("--log-ids", "call_2", "--description", "audit, \"two\"", "--tags", "a", "b")
    checks.claim("one call: the signature holds", is_valid(single))
    checks.claim("one call: its fields", single["receipt_type"] == "single" and single["total_cost"] == 0.021)
    dates = checks.generate("--start", "2026-01-01", "--end", "2026-01-02")
    checks.claim("dates: the last day counts", dates["batch_summary"]["log_ids"] == ["call_0", "call_1"])
    rest = checks.generate("--since-last")
    checks.claim("since the last: each call once", rest["batch_summary"]["log_ids"] == ["call_3", "call_4", "call_5"])
    total = sum(Decimal(json.loads(line)["cost"]["total"]) for line in lines[3:])
    checks.claim("since the last: the sum", Decimal(repr(rest["total_cost"])) == total)
    checks.claim("the chain's head is Python's", rest["ledger"]["head"] == json.loads(lines[-1])["hash"])
    checks.claim("nothing is left", checks.run("generate", "--since-last", "--json").returncode != 0)


def check_key(checks):
    """The key's file, and a receipt that Python signs with it."""
    private, public = checks.read("receipts.key").decode().split()
    mode = stat.S_IMODE(os.stat(checks.path("receipts.key")).st_mode)
    key = Ed25519PrivateKey.from_private_bytes(decode(private))
    checks.claim("the key's file is its owner's alone", mode == 0o600)
    checks.claim("the two keys are one pair", encode(key.public_key().public_bytes_raw()) == public)
    receipt = json.loads(checks.read("receipts.jsonl").splitlines()[0])
    receipt["tags"] = ["signed by Python"]
    del receipt["signature"]
    receipt["signature"] = "ed25519:" + encode(key.sign(rfc8785.dumps(receipt)))
    path = checks.write("python.json", rfc8785.dumps(receipt) + b"\n")
    checks.claim("what Python signs verifies", checks.run("verify", path).returncode == 0)
    receipt["tags"] = ["changed"]
    path = checks.write("python.json", rfc8785.dumps(receipt) + b"\n")
    checks.claim("what was changed after does not", checks.run("verify", path).returncode != 0)


def check_export(checks):
    """The files that are exported."""
    done = checks.run("export", "--format", "json", "--output", checks.path("all.json"))
    data = checks.read("all.json") if done.returncode == 0 else b""
    checks.claim("export: all signatures hold", is_valid_file(data))
    checks.claim("export: the command agrees", checks.run("verify", checks.path("all.json")).returncode == 0)
    passed = [at for at in range(len(data)) if is_valid_file(changed(data, at))]
    checks.claim("export: each of %d changed bytes fails in Python %s" % (len(data), passed), not passed)
    places = range(0, len(data), 13)
    passed = [at for at in places if checks.run("verify", checks.write("bad.json", changed(data, at))).returncode == 0]
    checks.claim("export: each of %d changed bytes fails in the command %s" % (len(places), passed), not passed)
    done = checks.run("export", "--format", "csv", "--output", checks.path("all.csv"))
    with open(checks.path("all.csv"), newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file, strict=True))
    receipts = json.loads(data)["receipts"]
    same = [row["receipt_id"] for row in rows] == [receipt["receipt_id"] for receipt in receipts]
    checks.claim("table: a row for each receipt", done.returncode == 0 and same)
    checks.claim("table: quotes and commas", any(row["description"] == "audit, \"two\"" for row in rows))


def changed(data, at):
    """The bytes with one changed."""
    return data[:at] + bytes([data[at] ^ CHANGES[at % len(CHANGES)]]) + data[at + 1 :]


def main():
    with tempfile.TemporaryDirectory() as folder:
        checks = Checks(sys.argv[1], folder)
        lines = ledger_lines(6)
        checks.write("ledger.jsonl", b"".join(line + b"\n" for line in lines))
        check_receipts(checks, lines)
        check_key(checks)
        check_export(checks)
        checks.write("ledger.jsonl", b"".join(line + b"\n" for line in lines[1:]))
        checks.claim("a shortened ledger does not fit", checks.run("verify", checks.path("all.json")).returncode != 0)
        return 1 if checks.failures else 0


if __name__ == "__main__":
    sys.exit(main())
