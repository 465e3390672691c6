"""Makes the model tables in Specs/models from two public price tables, and prints what is different now."""

import datetime
import difflib
import json
import os
import re
import sys

import models_form
from prices_genai import Genai
from prices_litellm import Litellm

# Our provider, and what each table calls it.
PROVIDERS = {
    "anthropic": "anthropic",
    "deepseek": "deepseek",
    "google": "gemini",
    "groq": "groq",
    "mistral": "mistral",
    "openai": "openai",
    "together": "together_ai",
}

# Rows that are no models to talk to, or only classes of them.
LEFT_OUT = re.compile(r"^(ft:|container$|together-ai-|lyria|gemini-robotics|.*prompt-guard|.*-tts(-|$))")

# Models that litellm does not list (any more) and that calls of the past or present name.
ONLY_GENAI = {
    "anthropic": r"claude-",
    "deepseek": r"deepseek-",
    "google": r"gemini-(1\.5|2\.0|3-pro-preview|2\.5-flash-preview)",
    "groq": r"llama-3|llama3-|deepseek-r1|gemma|meta-llama/llama-4|mixtral|mistral-saba|moonshotai|qwen",
    "mistral": r"(devstral-2512|ministral-[38]b|mistral-7b|mistral-saba|mixtral-8x7b|pixtral-12b)$",
    "openai": r"(chatgpt-4o-latest|codex-mini|gpt-3\.5-turbo-0613|gpt-4-32k|gpt-4-vision-preview|gpt-4\.5-preview"
    r"|o1-mini|o1-preview)$",
    "together": r"(meta-llama/(Meta-)?Llama-[34]|mistralai/Mi.tral)",
}

PRICE = "dollars_per_million_tokens_"


def rows_of(provider, litellm, genai, notes):
    """All rows of a provider by name."""
    rows = {}
    for name, row in litellm.rows(PROVIDERS[provider]):
        if LEFT_OUT.match(name):
            continue
        other = genai.row(provider, name)
        if other:
            row["display_name"] = other["display_name"]
            compare(provider, name, row, other, notes)
        rows[name] = row
    for name, row in genai.rows(provider):
        if name not in rows and re.match(ONLY_GENAI[provider], name) and not LEFT_OUT.match(name):
            covered = genai.known_by(provider, name, rows)
            if not covered:
                rows[name] = row
    return rows


def compare(provider, name, row, other, notes):
    """Notes where the tables do not agree; litellm's figure stays, as it names its page for each row."""
    if "long_context_threshold_tokens" in other and "long_context_threshold_tokens" not in row:
        row.update({key: other[key] for key in other if "long_context" in key})
        notes.append("%s:%s: prices of long requests are in genai-prices alone; taken" % (provider, name))
    for key in sorted(k for k in set(row) | set(other) if k.startswith(PRICE)):
        if key in row and key in other and row[key] != other[key]:
            notes.append("%s:%s: %s is %s in litellm, %s in genai-prices" % (provider, name, key, row[key], other[key]))
        elif key in other and key not in row and row["api_endpoint"] != "embeddings" and not key.endswith("_long_context"):
            row[key] = other[key]
            notes.append("%s:%s: %s is %s in genai-prices alone; taken" % (provider, name, key, other[key]))


def clean(row):
    """Leaves out zero prices that only mean that nothing is known."""
    for key in [k for k in row if k.startswith(PRICE)]:
        plain = key[len(PRICE) :]
        if row[key] == 0 and plain not in ("input", "output"):
            del row[key]
    if not any(key.endswith("_long_context") for key in row):
        for key in ("supports_long_context_pricing", "long_context_threshold_tokens"):
            row.pop(key, None)
    return row


def main():
    today = os.environ.get("LLMRING_MODELS_DATE") or datetime.date.today().isoformat()
    litellm, genai = Litellm(today), Genai()
    notes, changed = [], False
    for provider in sorted(PROVIDERS):
        rows = {name: clean(row) for name, row in rows_of(provider, litellm, genai, notes).items()}
        path = "Specs/models/%s.json" % provider
        old = open(path, encoding="utf-8").read() if os.path.exists(path) else ""
        version = json.loads(old)["version"] if old else 0
        sources = {"litellm": litellm.source, "genai-prices": genai.source}
        text = models_form.text(provider, version, today, sources, rows)
        if old and models_form.models(old) == models_form.models(text):
            continue
        changed = True
        text = models_form.text(provider, version + 1, today, sources, rows)
        sys.stdout.writelines(difflib.unified_diff(old.splitlines(True), text.splitlines(True), path, path, n=1))
        if os.environ.get("LLMRING_UPDATE_MODELS") == "1":
            with open(path, "w", encoding="utf-8") as file:
                file.write(text)
    print("\nwhere the tables differ:" if notes else "\nthe tables do not differ")
    for note in notes:
        print("  " + note)
    print("\n%s" % ("files differ from the tables" if changed else "all files are as the tables say"))
    return 0


if __name__ == "__main__":
    sys.exit(main())
