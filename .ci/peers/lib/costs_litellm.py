"""The costs of litellm with its own prices."""

from decimal import Decimal

from costs_genai import WithOurs, difference
from litellm.litellm_core_utils.llm_cost_calc.utils import generic_cost_per_token
from litellm.types.utils import CompletionTokensDetailsWrapper, PromptTokensDetailsWrapper, Usage
from models import PROVIDERS
from prices_genai import Genai
from prices_litellm import Litellm


class LitellmCosts:
    """litellm as it is."""

    def __init__(self):
        self.table, self.ours, self.time = Litellm("2020-01-01"), WithOurs(), Genai().time
        self.rows = {provider: dict(self.table.rows(theirs)) for provider, theirs in PROVIDERS.items()}

    def cost(self, model, counts, ours):
        """The cost, or None and why there is none; and what explains a difference."""
        provider, name = model.split(":", 1)
        if ours["cost_status"] == "model_not_in_registry":
            return None, "our table does not have the model"
        try:
            sums = generic_cost_per_token(
                model=name,
                usage=self.usage(counts),
                custom_llm_provider=PROVIDERS[provider],
                current_time=self.time,
            )
        except Exception as error:
            text = str(error)
            if "mapped" in text or "model_prices" in text or "not found" in text.lower():
                return None, "litellm does not have the model"
            return None, "litellm fails: %s" % text[:90]
        if sum(sums) == 0 and name not in self.rows[provider]:
            return None, "litellm has no row of the model and says 0"
        return Decimal(repr(sum(sums))), self.difference(provider, name, model, ours)

    def usage(self, counts):
        """Counts in the words of litellm."""
        written = counts.get("cache_write_tokens", 0)
        details = {"cached_tokens": counts.get("cache_read_tokens", 0)}
        if written:
            hour = counts.get("cache_write_1h_tokens", 0)
            details["cache_creation_tokens"] = written
            details["cache_creation_token_details"] = {
                "ephemeral_5m_input_tokens": written - hour, "ephemeral_1h_input_tokens": hour
            }
        if counts.get("audio_input_tokens"):
            details["audio_tokens"] = counts["audio_input_tokens"]
        answer = {}
        if counts.get("reasoning_tokens"):
            answer["reasoning_tokens"] = counts["reasoning_tokens"]
        if counts.get("audio_output_tokens"):
            answer["audio_tokens"] = counts["audio_output_tokens"]
        return Usage(
            prompt_tokens=counts["prompt_tokens"],
            completion_tokens=counts.get("completion_tokens", 0),
            total_tokens=counts["prompt_tokens"] + counts.get("completion_tokens", 0),
            prompt_tokens_details=PromptTokensDetailsWrapper(**details),
            completion_tokens_details=CompletionTokensDetailsWrapper(**answer) if answer else None,
        )

    def difference(self, provider, name, model, ours):
        """What differs between the two rows of prices; None when nothing does."""
        row = self.ours.record(model, ours) or {}
        theirs = self.rows[provider].get(name) or self.rows[provider].get(ours.get("record"))
        if theirs is None:
            return "%s: litellm has no row of it and takes that of a model with another name" % model
        return difference(model, row, theirs)
