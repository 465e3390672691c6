"""The price table of the PyPI package litellm, in the words of our registry."""

import importlib.metadata
import importlib.util
import json
import os
import re
from decimal import Decimal

# Our name of a price, and what litellm calls it (per token).
PRICES = {
    "input": "input_cost_per_token",
    "output": "output_cost_per_token",
    "cache_read": "cache_read_input_token_cost",
    "cache_write_5m": "cache_creation_input_token_cost",
    "cache_write_1h": "cache_creation_input_token_cost_above_1hr",
    "output_thinking": "output_cost_per_reasoning_token",
    "audio_input": "input_cost_per_audio_token",
    "audio_output": "output_cost_per_audio_token",
}

FEATURES = {
    "supports_vision": ["supports_vision"],
    "supports_audio_input": ["supports_audio"],
    "supports_pdf_input": ["supports_documents"],
    "supports_function_calling": ["supports_function_calling"],
    "supports_parallel_function_calling": ["supports_parallel_tool_calls"],
    "supports_tool_choice": ["supports_tool_choice"],
    "supports_response_schema": ["supports_json_mode", "supports_json_schema"],
    "supports_prompt_caching": ["supports_caching"],
    "supports_reasoning": ["supports_thinking"],
    "supports_sampling_params": ["supports_temperature"],
    "supports_system_messages": ["supports_system_message"],
}

MODES = {"chat": "chat", "responses": "responses", "embedding": "embeddings"}


class Litellm:
    """The table, as it was installed."""

    def __init__(self, today):
        self.today = today
        folder = importlib.util.find_spec("litellm").submodule_search_locations[0]
        name = "model_prices_and_context_window_backup.json"
        with open(os.path.join(folder, name), encoding="utf-8") as file:
            self.table = json.load(file, parse_float=Decimal)
        version = importlib.metadata.version("litellm")
        self.source = {
            "url": "https://pypi.org/project/litellm/%s/" % version, "version": version, "date": today, "file": name
        }

    def rows(self, provider):
        """The rows of a provider by name."""
        prefix, seen = provider + "/", {}
        for key, entry in self.table.items():
            if entry.get("litellm_provider") != provider or entry.get("mode") not in MODES:
                continue
            name = key[len(prefix) :] if key.startswith(prefix) else key
            # A row with the prefix is the one that litellm itself asks for.
            if name not in seen or key.startswith(prefix):
                seen[name] = self.row(name, entry, provider)
        return sorted((name, row) for name, row in seen.items() if row)

    def row(self, name, entry, provider):
        """A row in our words; None when it has no price of its own."""
        row = {"display_name": name}
        for ours, theirs in (("max_input_tokens", "max_input_tokens"), ("max_output_tokens", "max_output_tokens")):
            if isinstance(entry.get(theirs), int) and entry[theirs] > 0:
                row[ours] = entry[theirs]
        self.prices(row, entry)
        if "dollars_per_million_tokens_input" not in row:
            return None
        for theirs, names in FEATURES.items():
            if isinstance(entry.get(theirs), bool):
                row.update(dict.fromkeys(names, entry[theirs]))
        if entry.get("thinking_always_on") is True:
            row["is_reasoning_model"] = True
        row["api_endpoint"] = MODES[entry["mode"]]
        if provider == "gemini" and row["api_endpoint"] == "chat":
            row["api_endpoint"] = "generateContent"
        if row["api_endpoint"] == "embeddings":
            row.pop("max_output_tokens", None)
        if entry.get("deprecation_date"):
            row["deprecated_date"] = entry["deprecation_date"]
            if entry["deprecation_date"] < self.today:
                row["is_active"] = False
        if str(entry.get("source", "")).startswith("https://"):
            row["source"] = entry["source"]
        return row

    def prices(self, row, entry):
        """Takes over the prices, and those of long requests."""
        keys = [re.fullmatch(r"input_cost_per_token_above_(\d+)k_tokens", key) for key in entry]
        tiers = sorted(int(match.group(1)) for match in keys if match)
        for ours, theirs in PRICES.items():
            price = per_million(entry.get(theirs))
            if price is not None:
                row["dollars_per_million_tokens_" + ours] = price
            if tiers:
                price = per_million(entry.get("%s_above_%dk_tokens" % (theirs, tiers[0])))
                if price is not None:
                    row["dollars_per_million_tokens_%s_long_context" % ours] = price
        if row.get("dollars_per_million_tokens_output_thinking") == row.get("dollars_per_million_tokens_output"):
            row.pop("dollars_per_million_tokens_output_thinking", None)
        if tiers:
            row["supports_long_context_pricing"] = True
            row["long_context_threshold_tokens"] = tiers[0] * 1000
        if len(tiers) > 1:
            raise SystemExit("%s: has %d tiers; the format knows one" % (row["display_name"], len(tiers)))


def per_million(price):
    """A price of a million tokens from that of one."""
    return None if price is None else Decimal(price) * 1000000
