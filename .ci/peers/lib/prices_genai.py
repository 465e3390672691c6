"""The price table of the PyPI package genai-prices, in the words of our registry."""

import datetime
import importlib.metadata
import re
from decimal import Decimal

from genai_prices import types
from genai_prices.data import providers

# Our name of a price, and what genai-prices calls it (per million tokens).
PRICES = {
    "input": "input_mtok",
    "output": "output_mtok",
    "cache_read": "cache_read_mtok",
    "cache_write_5m": "cache_write_mtok",
    "cache_write_1h": "cache_write_1h_mtok",
    "audio_input": "input_audio_mtok",
    "audio_output": "output_audio_mtok",
}

# What the name of a model looks like.
PLAIN = re.compile(r"[A-Za-z0-9][A-Za-z0-9._/-]*[A-Za-z0-9]")

# A Wednesday, two o'clock UTC: where prices go by the hour, the dearer ones hold.
PEAK = datetime.time(2, 0, tzinfo=datetime.timezone.utc)


class Genai:
    """The table, as it was installed."""

    def __init__(self):
        self.providers = {provider.id: provider for provider in providers}
        today = datetime.date.today()
        self.time = datetime.datetime.combine(today - datetime.timedelta(days=(today.weekday() - 2) % 7), PEAK)
        version = importlib.metadata.version("genai-prices")
        self.source = {
            "url": "https://pypi.org/project/genai-prices/%s/" % version, "version": version,
            "date": today.isoformat(), "file": "data.py",
        }

    def row(self, provider, name):
        """The row that genai-prices takes for a name; None when it has none of chat."""
        model = self.providers[provider].find_model(name)
        return model and self.convert(model)

    def rows(self, provider):
        """All rows by name."""
        for model in self.providers[provider].models:
            row = self.convert(model)
            if row and "dollars_per_million_tokens_input" in row:
                name = model.id.removesuffix("-latest")
                aliases = [alias for alias in names(model.match) if alias != name and PLAIN.fullmatch(alias)]
                row.update({"model_aliases": aliases} if aliases else {})
                row["api_endpoint"] = "generateContent" if provider == "google" else "chat"
                yield name, row

    def known_by(self, provider, name, others):
        """Whether one of the other names means the same row."""
        model = self.providers[provider].find_model(name)
        return any(self.providers[provider].find_model(other) is model for other in others) if model else False

    def convert(self, model):
        """A row in our words."""
        row = {"display_name": model.name or model.id}
        if model.context_window:
            row["max_input_tokens"] = model.context_window
        prices = model.get_prices(self.time)
        for ours, theirs in PRICES.items():
            price = getattr(prices, theirs, None)
            if isinstance(price, types.TieredPrices):
                if len(price.tiers) == 1:
                    row["dollars_per_million_tokens_%s_long_context" % ours] = Decimal(price.tiers[0].price)
                    row["supports_long_context_pricing"] = True
                    row["long_context_threshold_tokens"] = price.tiers[0].start
                price = price.base
            if price is not None:
                row["dollars_per_million_tokens_" + ours] = Decimal(price)
        if model.deprecated:
            row["is_active"] = False
        return row


def names(match):
    """The names that a rule of genai-prices takes, as far as they are said in full or from their start."""
    if isinstance(match, types.ClauseEquals):
        return [match.equals]
    if isinstance(match, types.ClauseStartsWith):
        return [match.starts_with.rstrip("-")]
    if isinstance(match, types.ClauseOr):
        return [name for clause in match.or_ for name in names(clause)]
    return []
