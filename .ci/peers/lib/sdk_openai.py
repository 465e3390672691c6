"""OpenAI's SDK: chat completions, models, vectors."""

import openai
from pydantic import BaseModel

from sdk_claims import STATUSES

VERSION = openai.__version__
HELLO = [{"role": "user", "content": "Hello there"}]
TOOL = {
    "type": "function",
    "function": {
        "name": "weather",
        "description": "Tells the weather.",
        "parameters": {
            "type": "object",
            "properties": {"city": {"type": "string"}, "days": {"type": "integer", "minimum": 2}},
            "required": ["city", "days"],
        },
    },
}
ERRORS = {
    400: openai.BadRequestError,
    401: openai.AuthenticationError,
    404: openai.NotFoundError,
    429: openai.RateLimitError,
    500: openai.InternalServerError,
}


class River(BaseModel):
    """What an answer is parsed into."""

    name: str
    length: float
    countries: list[str]


def client(address):
    """A client that does not call again."""
    return openai.OpenAI(base_url=address + "/v1", api_key="simulated", max_retries=0)


def run(address, claims):
    """All claims."""
    api = client(address)
    whole = api.chat.completions.create(model="simulated", messages=HELLO)
    claims.equal("text", whole.choices[0].message.content, "You said: Hello there")
    claims.equal("finish", whole.choices[0].finish_reason, "stop")
    claims.true("usage", whole.usage.total_tokens > 0, whole.usage.total_tokens)
    stream = api.chat.completions.create(
        model="simulated", messages=HELLO, stream=True, stream_options={"include_usage": True}
    )
    chunks = list(stream)
    text = "".join(chunk.choices[0].delta.content or "" for chunk in chunks if chunk.choices)
    claims.equal("streamed text", text, "You said: Hello there")
    claims.true("streamed usage", chunks[-1].usage is not None, chunks[-1].usage and chunks[-1].usage.total_tokens)
    plain = list(api.chat.completions.create(model="simulated", messages=HELLO, stream=True))
    claims.true("no usage unasked", all(chunk.choices for chunk in plain), len(plain))
    tools(api, claims)
    parsed = api.chat.completions.parse(model="simulated", messages=HELLO, response_format=River)
    claims.true("parsed", isinstance(parsed.choices[0].message.parsed, River), parsed.choices[0].message.parsed)
    with api.chat.completions.stream(model="simulated", messages=HELLO, response_format=River) as events:
        final = events.get_final_completion()
    claims.true("parsed stream", isinstance(final.choices[0].message.parsed, River), final.choices[0].message.parsed)
    claims.true("models", [model.id for model in api.models.list()][:1] == ["simulated"])
    vectors = api.embeddings.create(model="simulated", input=["river", "sea"])
    claims.equal("vectors", [(item.index, len(item.embedding)) for item in vectors.data], [(0, 8), (1, 8)])
    for status in STATUSES:
        call = lambda: api.chat.completions.create(model="fail-%d" % status, messages=HELLO)
        claims.raises("status %d" % status, ERRORS[status], call)
    wrong = lambda: api.chat.completions.create(model="simulated", messages=HELLO, extra_body={"limitt": 1})
    claims.raises("unknown field", openai.BadRequestError, wrong)


def tools(api, claims):
    """Calls of tools, whole and streamed, and the answer to a result."""
    first = api.chat.completions.create(model="simulated", messages=HELLO, tools=[TOOL])
    call = first.choices[0].message.tool_calls[0]
    claims.equal("tool call", (call.function.name, call.function.arguments), ("weather", '{"city":"sample","days":2}'))
    claims.equal("finish of a tool call", first.choices[0].finish_reason, "tool_calls")
    with api.chat.completions.stream(model="simulated", messages=HELLO, tools=[TOOL]) as events:
        final = events.get_final_completion()
    streamed = final.choices[0].message.tool_calls[0]
    claims.equal("streamed tool call", streamed.function.arguments, call.function.arguments)
    result = {"role": "tool", "tool_call_id": call.id, "content": "sunny"}
    history = HELLO + [first.choices[0].message.model_dump(exclude_none=True), result]
    second = api.chat.completions.create(model="simulated", messages=history, tools=[TOOL])
    claims.equal("tool result", second.choices[0].message.content, "The tool says: sunny")
