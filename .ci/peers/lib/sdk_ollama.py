"""Ollama's SDK."""

import importlib.metadata

import ollama
from pydantic import BaseModel

from sdk_claims import STATUSES

VERSION = importlib.metadata.version("ollama")
HELLO = [{"role": "user", "content": "Hello there"}]
TOOL = {
    "type": "function",
    "function": {
        "name": "weather",
        "description": "Tells the weather.",
        "parameters": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
    },
}


class River(BaseModel):
    """What an answer is parsed into."""

    name: str
    length: float


def run(address, claims):
    """All claims."""
    api = ollama.Client(host=address)
    whole = api.chat(model="simulated", messages=HELLO)
    claims.equal("text", whole.message.content, "You said: Hello there")
    claims.equal("finish", (whole.done, whole.done_reason), (True, "stop"))
    claims.true("usage", whole.eval_count > 0, whole.eval_count)
    chunks = list(api.chat(model="simulated", messages=HELLO, stream=True))
    claims.equal("streamed text", "".join(chunk.message.content or "" for chunk in chunks), "You said: Hello there")
    claims.equal("streamed usage", chunks[-1].eval_count, whole.eval_count)
    first = api.chat(model="simulated", messages=HELLO, tools=[TOOL])
    call = first.message.tool_calls[0].function
    claims.equal("tool call", (call.name, dict(call.arguments)), ("weather", {"city": "sample"}))
    streamed = list(api.chat(model="simulated", messages=HELLO, tools=[TOOL], stream=True))
    calls = [call.function for chunk in streamed for call in chunk.message.tool_calls or []]
    claims.equal("streamed tool call", [dict(call.arguments) for call in calls], [{"city": "sample"}])
    history = HELLO + [first.message, {"role": "tool", "tool_name": "weather", "content": "sunny"}]
    second = api.chat(model="simulated", messages=history, tools=[TOOL])
    claims.equal("tool result", second.message.content, "The tool says: sunny")
    asked = api.chat(model="simulated", messages=HELLO, format=River.model_json_schema())
    parsed = River.model_validate_json(asked.message.content)
    claims.true("parsed", isinstance(parsed, River), parsed)
    claims.true("models", [model.model for model in api.list().models][:1] == ["simulated"])
    vectors = api.embed(model="simulated", input=["river", "sea"])
    claims.equal("vectors", [len(vector) for vector in vectors.embeddings], [8, 8])
    for status in STATUSES:
        fails = lambda: api.chat(model="fail-%d" % status, messages=HELLO)
        claims.raises("status %d" % status, ollama.ResponseError, fails)
