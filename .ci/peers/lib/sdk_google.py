"""Google's SDK."""

from google import genai
from google.genai import errors, types
from pydantic import BaseModel

from sdk_claims import STATUSES

VERSION = genai.__version__


class River(BaseModel):
    """What an answer is parsed into."""

    name: str
    length: float


def declared():
    """A tool whose schema is JSON Schema."""
    schema = {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]}
    function = types.FunctionDeclaration(name="weather", description="Tells it.", parameters_json_schema=schema)
    return types.Tool(function_declarations=[function])


def run(address, claims):
    """All claims."""
    api = genai.Client(api_key="simulated", http_options=types.HttpOptions(base_url=address))
    models = api.models
    whole = models.generate_content(model="simulated", contents="Hello there")
    claims.equal("text", whole.text, "You said: Hello there")
    claims.equal("finish", whole.candidates[0].finish_reason, types.FinishReason.STOP)
    claims.true("usage", whole.usage_metadata.total_token_count > 0, whole.usage_metadata.total_token_count)
    chunks = list(models.generate_content_stream(model="simulated", contents="Hello there"))
    claims.equal("streamed text", "".join(chunk.text or "" for chunk in chunks), "You said: Hello there")
    claims.true("streamed usage", chunks[-1].usage_metadata.total_token_count > 0)
    config = types.GenerateContentConfig(tools=[declared()])
    first = models.generate_content(model="simulated", contents="Hello", config=config)
    call = first.function_calls[0]
    claims.equal("tool call", (call.name, call.args), ("weather", {"city": "sample"}))
    streamed = list(models.generate_content_stream(model="simulated", contents="Hello", config=config))
    calls = [call for chunk in streamed for call in chunk.function_calls or []]
    claims.equal("streamed tool call", [call.args for call in calls], [{"city": "sample"}])
    result = types.Part.from_function_response(name="weather", response={"result": "sunny"})
    history = [types.UserContent("Hello"), first.candidates[0].content, types.Content(role="user", parts=[result])]
    second = models.generate_content(model="simulated", contents=history, config=config)
    claims.true("tool result", second.text.startswith("The tool says:"), second.text)
    asked = types.GenerateContentConfig(response_mime_type="application/json", response_schema=River)
    parsed = models.generate_content(model="simulated", contents="A river", config=asked).parsed
    claims.true("parsed", isinstance(parsed, River), parsed)
    claims.true("models", [model.name for model in models.list()][:1] == ["models/simulated"])
    vectors = models.embed_content(model="simulated", contents=["river", "sea"])
    claims.equal("vectors", [len(item.values) for item in vectors.embeddings], [8, 8])
    for status in STATUSES:
        fails = lambda: models.generate_content(model="fail-%d" % status, contents="Hello")
        kind = errors.ServerError if status == 500 else errors.ClientError
        claims.raises("status %d" % status, kind, fails)
