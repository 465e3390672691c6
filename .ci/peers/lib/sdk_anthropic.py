"""Anthropic's SDK."""

import anthropic
from pydantic import BaseModel

from sdk_claims import STATUSES

VERSION = anthropic.__version__
HELLO = [{"role": "user", "content": "Hello there"}]
TOOL = {
    "name": "weather",
    "input_schema": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
}
ERRORS = {
    400: anthropic.BadRequestError,
    401: anthropic.AuthenticationError,
    404: anthropic.NotFoundError,
    429: anthropic.RateLimitError,
    500: anthropic.InternalServerError,
}


class River(BaseModel):
    """What an answer is parsed into."""

    name: str
    length: float


def run(address, claims):
    """All claims."""
    api = anthropic.Anthropic(base_url=address, api_key="simulated", max_retries=0)
    usual = {"model": "simulated", "max_tokens": 100, "messages": HELLO}
    whole = api.messages.create(**usual)
    claims.equal("text", whole.content[0].text, "You said: Hello there")
    claims.equal("finish", whole.stop_reason, "end_turn")
    claims.true("usage", whole.usage.output_tokens > 0, whole.usage.output_tokens)
    with api.messages.stream(**usual) as stream:
        text = "".join(stream.text_stream)
        final = stream.get_final_message()
    claims.equal("streamed text", text, "You said: Hello there")
    claims.equal("streamed message", (final.content[0].text, final.stop_reason), (text, "end_turn"))
    claims.equal("streamed usage", final.usage.output_tokens, whole.usage.output_tokens)
    events = [event.type for event in api.messages.create(**usual, stream=True)]
    claims.equal("last event", events[-1], "message_stop")
    first = api.messages.create(**usual, tools=[TOOL])
    call = first.content[0]
    claims.equal("tool call", (call.name, call.input, first.stop_reason), ("weather", {"city": "sample"}, "tool_use"))
    with api.messages.stream(**usual, tools=[TOOL]) as stream:
        streamed = stream.get_final_message().content[0]
    claims.equal("streamed tool call", streamed.input, call.input)
    result = {"type": "tool_result", "tool_use_id": call.id, "content": "sunny"}
    turn = {"role": "assistant", "content": [call.model_dump(exclude_none=True)]}
    history = HELLO + [turn, {"role": "user", "content": [result]}]
    second = api.messages.create(model="simulated", max_tokens=100, messages=history, tools=[TOOL])
    claims.equal("tool result", second.content[0].text, "The tool says: sunny")
    parsed = api.messages.parse(**usual, output_format=River).parsed_output
    claims.true("parsed", isinstance(parsed, River), parsed)
    claims.true("models", [model.id for model in api.models.list()][:1] == ["simulated"])
    for status in STATUSES:
        fails = lambda: api.messages.create(**{**usual, "model": "fail-%d" % status})
        claims.raises("status %d" % status, ERRORS[status], fails)
    wrong = lambda: api.messages.create(**usual, extra_body={"limitt": 1})
    claims.raises("unknown field", anthropic.BadRequestError, wrong)
