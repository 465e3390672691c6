"""Recorded usages, in the unified form: inclusive counts, parts beside them."""

import collections
import glob
import json
import os

# Hosts whose models our tables have, and what we call the provider.
HOSTS = {
    "api.openai.com": "openai",
    "api.anthropic.com": "anthropic",
    "generativelanguage.googleapis.com": "google",
    "api.mistral.ai": "mistral",
    "api.groq.com": "groq",
    "api.deepseek.com": "deepseek",
    "api.together.xyz": "together",
    "api.together.ai": "together",
}


def path(value, *steps):
    """A count inside of objects; None when it is not there."""
    for step in steps:
        value = value.get(step) if isinstance(value, dict) else None
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def first(*values):
    """The first that is there."""
    return next((value for value in values if value is not None), None)


def chat(u):
    """Counts of chat completions."""
    return {
        "prompt_tokens": path(u, "prompt_tokens"),
        "completion_tokens": path(u, "completion_tokens"),
        "cache_read_tokens": first(
            path(u, "prompt_tokens_details", "cached_tokens"), path(u, "prompt_cache_hit_tokens"), path(u, "cached_tokens")
        ),
        "cache_write_tokens": path(u, "prompt_tokens_details", "cache_write_tokens"),
        "reasoning_tokens": path(u, "completion_tokens_details", "reasoning_tokens"),
        "audio_input_tokens": path(u, "prompt_tokens_details", "audio_tokens"),
        "audio_output_tokens": path(u, "completion_tokens_details", "audio_tokens"),
    }


def responses(u):
    """Counts of the responses interface."""
    return {
        "prompt_tokens": path(u, "input_tokens"),
        "completion_tokens": path(u, "output_tokens"),
        "cache_read_tokens": path(u, "input_tokens_details", "cached_tokens"),
        "cache_write_tokens": path(u, "input_tokens_details", "cache_write_tokens"),
        "reasoning_tokens": path(u, "output_tokens_details", "reasoning_tokens"),
    }


def messages(u):
    """Counts of the messages interface, which leave the cache out of the input."""
    fresh, read = path(u, "input_tokens"), path(u, "cache_read_input_tokens")
    write = path(u, "cache_creation_input_tokens")
    return {
        "prompt_tokens": None if fresh is None else fresh + (read or 0) + (write or 0),
        "completion_tokens": path(u, "output_tokens"),
        "cache_read_tokens": read,
        "cache_write_tokens": write,
        "cache_write_1h_tokens": path(u, "cache_creation", "ephemeral_1h_input_tokens"),
        "reasoning_tokens": path(u, "output_tokens_details", "thinking_tokens"),
    }


def generate(u):
    """Counts of the generate interface, which leave thoughts out of the output."""
    thoughts, candidates = path(u, "thoughtsTokenCount"), path(u, "candidatesTokenCount")
    heard = [
        detail.get("tokenCount")
        for detail in u.get("promptTokensDetails") or []
        if detail.get("modality") == "AUDIO"
    ]
    prompt, tools = path(u, "promptTokenCount"), path(u, "toolUsePromptTokenCount")
    return {
        "prompt_tokens": None if prompt is None else prompt + (tools or 0),
        "completion_tokens": (candidates or 0) + (thoughts or 0),
        "cache_read_tokens": path(u, "cachedContentTokenCount"),
        "reasoning_tokens": thoughts,
        "audio_input_tokens": sum(count or 0 for count in heard) or None,
    }


def embeddings(u):
    """Counts of vectors."""
    return {"prompt_tokens": path(u, "prompt_tokens"), "completion_tokens": 0}


WIRES = {
    "openai-chat": chat,
    "openai-responses": responses,
    "anthropic-messages": messages,
    "gemini-generate": generate,
    "openai-embeddings": embeddings,
}


def calls():
    """The different usages of each model: the model, its counts, and how often they come."""
    found = collections.Counter()
    for name in sorted(glob.glob(os.path.join(os.environ["LLMRING_CORPUS"], "*", "*.json"))):
        with open(name, encoding="utf-8") as file:
            exchanges = json.load(file)["interactions"]
        for exchange in exchanges:
            expected, request = exchange.get("expected") or {}, exchange.get("request") or {}
            raw, provider = expected.get("usageRaw"), HOSTS.get(request.get("host"))
            model = expected.get("model") or model_of(request)
            if not provider or not model or not isinstance(raw, dict) or exchange["wire"] not in WIRES:
                continue
            counts = {key: value for key, value in WIRES[exchange["wire"]](raw).items() if value is not None}
            if counts.get("prompt_tokens") is not None:
                found[("%s:%s" % (provider, model.removeprefix("models/")), json.dumps(counts, sort_keys=True))] += 1
    return [(model, json.loads(counts), count) for (model, counts), count in sorted(found.items())]


def model_of(request):
    """The model that a request names."""
    body = request.get("body")
    try:
        return json.loads(body).get("model") if isinstance(body, str) else (body or {}).get("model")
    except (ValueError, AttributeError):
        return None
