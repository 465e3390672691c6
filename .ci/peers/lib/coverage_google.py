"""What Google's Python SDK has, for the dialect `gemini-generate`: what it sends to and reads from the Gemini API."""

from google_wire import wire_types
from coverage_table import Operation

DIALECTS = ["gemini-generate"]

TYPES = "google.genai.types:"
LIST = "builtins:list[%s]"

# The types of the wire, made of the SDK's own converters: see google_wire.py.
WIRE = "coverage_google:"
globals().update(wire_types())

OPERATIONS = [
    Operation(
        "gemini-generate", "generateContent",
        request={
            "": WIRE + "GenerateContentRequest",
            "contents": LIST % (WIRE + "Content"),
            "generationConfig": [WIRE + "GenerateContentConfig", TYPES + "GenerationConfig"],
        },
        response=WIRE + "GenerateContentResponse",
        event=WIRE + "GenerateContentResponse",
        call="google.genai.models:Models.generate_content",
    ),
    Operation(
        "gemini-generate", "generateContentArray",
        request={"": WIRE + "GenerateContentRequest", "generationConfig": WIRE + "GenerateContentConfig"},
        event=WIRE + "GenerateContentResponse",
        call="google.genai.models:Models.generate_content_stream",
    ),
    Operation(
        "gemini-generate", "countTokens",
        request={"contents": LIST % (WIRE + "Content")},
        response=WIRE + "CountTokensResponse",
        call="google.genai.models:Models.count_tokens",
    ),
    Operation(
        "gemini-generate", "embedContent",
        request={"": WIRE + "EmbedContentRequest", "content": WIRE + "Content"},
        response={"embedding": TYPES + "ContentEmbedding"},
    ),
    Operation(
        "gemini-generate", "batchEmbedContents",
        request={"requests": LIST % (WIRE + "EmbedContentRequest")},
        response=WIRE + "EmbedContentResponse",
    ),
    Operation(
        "gemini-generate", "models",
        query=TYPES + "ListModelsConfig",
        response={"models": LIST % (WIRE + "Model"), "nextPageToken": "builtins:str"},
        without=["httpOptions"],
    ),
    Operation("gemini-generate", "model", response=WIRE + "Model", call="google.genai.models:Models.get"),
    Operation(
        "gemini-generate", "uploadFile",
        request={"file": TYPES + "File"},
        response={"file": TYPES + "File"},
    ),
    Operation(
        "gemini-generate", "files",
        query=TYPES + "ListFilesConfig",
        response=WIRE + "ListFilesResponse",
        without=["httpOptions"],
    ),
    Operation("gemini-generate", "file", response=TYPES + "File"),
    Operation("gemini-generate", "fileContent", response="bytes"),
    Operation("gemini-generate", "deleteFile"),
    Operation(
        "gemini-generate", "createCachedContent",
        request=WIRE + "CreateCachedContentConfig",
        response=TYPES + "CachedContent",
    ),
    Operation(
        "gemini-generate", "cachedContents",
        query=TYPES + "ListCachedContentsConfig",
        response=WIRE + "ListCachedContentsResponse",
        without=["httpOptions"],
    ),
    Operation("gemini-generate", "cachedContent", response=TYPES + "CachedContent"),
    Operation(
        "gemini-generate", "updateCachedContent",
        request=WIRE + "UpdateCachedContentConfig",
        response=TYPES + "CachedContent",
    ),
    Operation("gemini-generate", "deleteCachedContent"),
]

EXCEPTIONS = {
    "gemini-generate * request.generationConfig.topK": "a whole number by the API's reference",
    "gemini-generate * request.generationConfig.modelSelectionConfig": "the SDK writes it as `modelConfig`",
    "gemini-generate * *._self": "the SDK's word for the whole model; its fields stand there",
    "gemini-generate models query.queryBase": "the SDK's switch to another call, for tuned models",
}
