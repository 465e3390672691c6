"""The costs of genai-prices: with its own prices, and with ours in the place of them."""

import json
from decimal import Decimal

import prices_genai
from genai_prices import types
from genai_prices.data import providers

KEYS = {
    "prompt_tokens": "input_tokens",
    "completion_tokens": "output_tokens",
    "cache_read_tokens": "cache_read_tokens",
    "cache_write_tokens": "cache_write_tokens",
    "cache_write_1h_tokens": "cache_write_1h_tokens",
    "reasoning_tokens": "output_reasoning_tokens",
    "audio_input_tokens": "input_audio_tokens",
    "audio_output_tokens": "output_audio_tokens",
}

PRICE = "dollars_per_million_tokens_"


def difference(model, ours, theirs):
    """What differs between two rows of prices, in words; None when nothing does."""
    keys = sorted(key for key in set(ours) | set(theirs) if key.startswith(PRICE))
    differ = [
        "%s %s/%s" % (key[len(PRICE) :], ours.get(key), theirs.get(key))
        for key in keys
        if (ours.get(key) or 0) != (theirs.get(key) or 0)
    ]
    return "%s: other prices (ours/theirs): %s" % (model, ", ".join(differ)) if differ else None


class GenaiCosts:
    """Both ways to ask."""

    def __init__(self):
        self.with_ours, self.with_own = WithOurs(), WithOwn()


def usage_of(counts):
    """Counts in the words of genai-prices."""
    values = {KEYS[key]: value for key, value in counts.items()}
    hour = values.pop("cache_write_1h_tokens", 0)
    if hour and "cache_write_tokens" in values:
        values["cache_write_1h_tokens"] = hour
        values["cache_write_5m_tokens"] = values["cache_write_tokens"] - hour
    return types.Usage(**values)


class WithOurs:
    """The arithmetic of genai-prices over the prices of our table."""

    def __init__(self):
        self.tables = {}

    def record(self, model, cost):
        """Our row of a model."""
        provider = model.split(":")[0]
        if provider not in self.tables:
            with open("Specs/models/%s.json" % provider, encoding="utf-8") as file:
                self.tables[provider] = json.load(file, parse_float=Decimal, parse_int=Decimal)["models"]
        return self.tables[provider].get("%s:%s" % (provider, cost.get("record")))

    def cost(self, model, counts, ours):
        """The cost, or None and why there is none; and what explains a difference."""
        if ours["cost_status"] == "model_not_in_registry":
            return None, "our table does not have the model"
        row = self.record(model, ours)
        if row is None:
            return None, "our table does not have the model"
        prices = {}
        for name, theirs in prices_genai.PRICES.items():
            base, long = row.get(PRICE + name), row.get("%s%s_long_context" % (PRICE, name))
            if base is None:
                continue
            if long is not None:
                tier = types.Tier(start=int(row["long_context_threshold_tokens"]), price=long)
                prices[theirs] = types.TieredPrices(base=base, tiers=[tier])
            else:
                prices[theirs] = base
        if "input_audio_mtok" in prices and "cache_read_mtok" in prices:
            # Sound in the cache has no price in our format; it is billed as what else is read from there.
            prices["cache_audio_read_mtok"] = prices["cache_read_mtok"]
        try:
            return types.ModelPrice(**prices).calc_price(usage_of(counts))["total_price"], None
        except Exception as error:
            return None, "genai-prices refuses the counts: %s" % str(error)[:90]


class WithOwn:
    """genai-prices as it is."""

    def __init__(self):
        self.genai = prices_genai.Genai()
        self.ours = WithOurs()

    def cost(self, model, counts, ours):
        """The cost, or None and why there is none; and what explains a difference."""
        provider, name = model.split(":", 1)
        entry = self.genai.providers[provider].find_model(name)
        if entry is None:
            return None, "genai-prices does not have the model"
        if ours["cost_status"] == "model_not_in_registry":
            return None, "our table does not have the model"
        try:
            total = entry.get_prices(self.genai.time).calc_price(usage_of(counts))["total_price"]
        except Exception as error:
            return None, "genai-prices refuses the counts: %s" % str(error)[:90]
        return total, difference(model, self.ours.record(model, ours) or {}, self.genai.convert(entry))
