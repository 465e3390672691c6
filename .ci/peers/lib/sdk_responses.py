"""OpenAI's SDK: responses."""

import openai

from sdk_claims import STATUSES
from sdk_openai import ERRORS, TOOL, VERSION, River, client

FUNCTION = {"type": "function", **TOOL["function"]}


def run(address, claims):
    """All claims."""
    api = client(address)
    whole = api.responses.create(model="simulated", input="Hello there")
    claims.equal("text", whole.output_text, "You said: Hello there")
    claims.equal("status", whole.status, "completed")
    claims.true("usage", whole.usage.total_tokens > 0, whole.usage.total_tokens)
    events = list(api.responses.create(model="simulated", input="Hello there", stream=True))
    text = "".join(event.delta for event in events if event.type == "response.output_text.delta")
    claims.equal("streamed text", text, "You said: Hello there")
    claims.equal("last event", events[-1].type, "response.completed")
    claims.equal("event numbers", [event.sequence_number for event in events], list(range(len(events))))
    with api.responses.stream(model="simulated", input="Hello there") as stream:
        final = stream.get_final_response()
    claims.equal("helper's text", final.output_text, "You said: Hello there")
    call = api.responses.create(model="simulated", input="Hello", tools=[FUNCTION]).output[0]
    claims.equal("tool call", (call.name, call.arguments), ("weather", '{"city":"sample","days":2}'))
    with api.responses.stream(model="simulated", input="Hello", tools=[FUNCTION]) as stream:
        streamed = stream.get_final_response().output[0]
    claims.equal("streamed tool call", streamed.arguments, call.arguments)
    history = [
        {"role": "user", "content": "Hello"},
        {"type": "function_call", "call_id": call.call_id, "name": call.name, "arguments": call.arguments},
        {"type": "function_call_output", "call_id": call.call_id, "output": "sunny"},
    ]
    second = api.responses.create(model="simulated", input=history, tools=[FUNCTION])
    claims.equal("tool result", second.output_text, "The tool says: sunny")
    parsed = api.responses.parse(model="simulated", input="A river", text_format=River).output_parsed
    claims.true("parsed", isinstance(parsed, River), parsed)
    for status in STATUSES:
        fails = lambda: api.responses.create(model="fail-%d" % status, input="Hello")
        claims.raises("status %d" % status, ERRORS[status], fails)
    wrong = lambda: api.responses.create(model="simulated", input="Hello", extra_body={"limitt": 1})
    claims.raises("unknown field", openai.BadRequestError, wrong)
