"""What Ollama's Python SDK has, for the dialect `ollama-chat`."""

from coverage_table import Operation

DIALECTS = ["ollama-chat"]

TYPES = "ollama._types:"
CALLS = "ollama:Client."

OPERATIONS = [
    Operation(
        "ollama-chat", "chat",
        request=TYPES + "ChatRequest",
        response=TYPES + "ChatResponse",
        event=TYPES + "ChatResponse",
        call=CALLS + "chat",
    ),
    Operation(
        "ollama-chat", "generate",
        request=TYPES + "GenerateRequest",
        response=TYPES + "GenerateResponse",
        event=TYPES + "GenerateResponse",
        call=CALLS + "generate",
    ),
    Operation(
        "ollama-chat", "embed",
        request=TYPES + "EmbedRequest",
        response=TYPES + "EmbedResponse",
        call=CALLS + "embed",
    ),
    Operation(
        "ollama-chat", "embeddings",
        request=TYPES + "EmbeddingsRequest",
        response=TYPES + "EmbeddingsResponse",
        call=CALLS + "embeddings",
    ),
    Operation("ollama-chat", "tags", response=TYPES + "ListResponse", call=CALLS + "list"),
    Operation(
        "ollama-chat", "show",
        request=TYPES + "ShowRequest",
        response=TYPES + "ShowResponse",
        call=CALLS + "show",
    ),
    Operation("ollama-chat", "ps", response=TYPES + "ProcessResponse", call=CALLS + "ps"),
    Operation(
        "ollama-chat", "pull",
        request=TYPES + "PullRequest",
        response=TYPES + "ProgressResponse",
        event=TYPES + "ProgressResponse",
        call=CALLS + "pull",
    ),
    Operation(
        "ollama-chat", "push",
        request=TYPES + "PushRequest",
        response=TYPES + "ProgressResponse",
        event=TYPES + "ProgressResponse",
        call=CALLS + "push",
    ),
    Operation(
        "ollama-chat", "create",
        request=TYPES + "CreateRequest",
        response=TYPES + "ProgressResponse",
        event=TYPES + "ProgressResponse",
        call=CALLS + "create",
    ),
    Operation("ollama-chat", "createBlob"),
    Operation("ollama-chat", "copy", request=TYPES + "CopyRequest", call=CALLS + "copy"),
    Operation("ollama-chat", "delete", request=TYPES + "DeleteRequest", call=CALLS + "delete"),
    Operation("ollama-chat", "version"),
]

EXCEPTIONS = {
    "ollama-chat * request.*images[]": "the SDK's class for images writes itself as a text in base64",
    "ollama-chat * request.tools[].function.parameters": "a JSON Schema, which has more keywords than the SDK declares",
    "ollama-chat * request.format": "an empty text, which is the same as none",
    "ollama-chat create *.from_": "the SDK writes it as `from`, which a name in Python cannot be",
}
