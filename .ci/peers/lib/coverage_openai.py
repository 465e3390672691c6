"""What OpenAI's Python SDK has, for the dialects `openai-chat`, `openai-responses` and `openai-platform`."""

from coverage_table import Operation

DIALECTS = ["openai-chat", "openai-responses", "openai-platform"]

TYPES = "openai.types:"
CHAT = "openai.types.chat:"
RESPONSES = "openai.types.responses:"
AUDIO = "openai.types.audio:"
CALLS = "openai.resources."
PAGE = "openai.pagination:SyncCursorPage[%s]"

OPERATIONS = [
    Operation(
        "openai-chat", "chatCompletions",
        request=CHAT + "CompletionCreateParams",
        response=CHAT + "ChatCompletion",
        event=CHAT + "ChatCompletionChunk",
        call=CALLS + "chat.completions.completions:Completions.create",
    ),
    Operation(
        "openai-chat", "embeddings",
        request=TYPES + "EmbeddingCreateParams",
        response=TYPES + "CreateEmbeddingResponse",
        call=CALLS + "embeddings:Embeddings.create",
    ),
    Operation(
        "openai-chat", "models",
        response="openai.pagination:SyncPage[openai.types:Model]",
        call=CALLS + "models:Models.list",
    ),
    Operation("openai-chat", "model", response=TYPES + "Model", call=CALLS + "models:Models.retrieve"),
    Operation("openai-chat", "deleteModel", response=TYPES + "ModelDeleted", call=CALLS + "models:Models.delete"),
    Operation(
        "openai-responses", "responses",
        request=RESPONSES + "ResponseCreateParams",
        response=RESPONSES + "Response",
        event=RESPONSES + "ResponseStreamEvent",
        call=CALLS + "responses.responses:Responses.create",
    ),
    Operation(
        "openai-responses", "response",
        query=RESPONSES + "ResponseRetrieveParams",
        response=RESPONSES + "Response",
        event=RESPONSES + "ResponseStreamEvent",
        call=CALLS + "responses.responses:Responses.retrieve",
    ),
    Operation("openai-responses", "deleteResponse", call=CALLS + "responses.responses:Responses.delete"),
    Operation(
        "openai-responses", "cancelResponse",
        response=RESPONSES + "Response",
        call=CALLS + "responses.responses:Responses.cancel",
    ),
    Operation(
        "openai-responses", "compactResponse",
        request=RESPONSES + "ResponseCompactParams",
        response=RESPONSES + "CompactedResponse",
        call=CALLS + "responses.responses:Responses.compact",
    ),
    Operation(
        "openai-responses", "inputItems",
        query=RESPONSES + "InputItemListParams",
        response=[RESPONSES + "ResponseItemList", PAGE % (RESPONSES + "ResponseItem")],
        call=CALLS + "responses.input_items:InputItems.list",
    ),
    Operation(
        "openai-responses", "inputTokenCount",
        request=RESPONSES + "InputTokenCountParams",
        response=RESPONSES + "InputTokenCountResponse",
        call=CALLS + "responses.input_tokens:InputTokens.count",
    ),
    Operation(
        "openai-platform", "uploadFile",
        request=TYPES + "FileCreateParams",
        response=TYPES + "FileObject",
        call=CALLS + "files:Files.create",
    ),
    Operation(
        "openai-platform", "files",
        query=TYPES + "FileListParams",
        response=PAGE % (TYPES + "FileObject"),
        call=CALLS + "files:Files.list",
    ),
    Operation("openai-platform", "file", response=TYPES + "FileObject", call=CALLS + "files:Files.retrieve"),
    Operation("openai-platform", "fileContent", response="bytes", call=CALLS + "files:Files.content"),
    Operation("openai-platform", "deleteFile", response=TYPES + "FileDeleted", call=CALLS + "files:Files.delete"),
    Operation(
        "openai-platform", "generateImages",
        request=TYPES + "ImageGenerateParams",
        response=TYPES + "ImagesResponse",
        event=TYPES + "ImageGenStreamEvent",
        call=CALLS + "images:Images.generate",
    ),
    Operation(
        "openai-platform", "editImages",
        request=TYPES + "ImageEditParams",
        response=TYPES + "ImagesResponse",
        event=TYPES + "ImageEditStreamEvent",
        call=CALLS + "images:Images.edit",
    ),
    Operation(
        "openai-platform", "speech",
        request=AUDIO + "SpeechCreateParams",
        response="bytes",
        call=CALLS + "audio.speech:Speech.create",
    ),
    Operation(
        "openai-platform", "transcriptions",
        request=AUDIO + "TranscriptionCreateParams",
        response=AUDIO + "TranscriptionCreateResponse",
        event=AUDIO + "TranscriptionStreamEvent",
        call=CALLS + "audio.transcriptions:Transcriptions.create",
    ),
    Operation(
        "openai-platform", "transcriptionText",
        request=AUDIO + "TranscriptionCreateParams",
        response="bytes",
        call=CALLS + "audio.transcriptions:Transcriptions.create",
    ),
    Operation(
        "openai-platform", "translations",
        request=AUDIO + "TranslationCreateParams",
        response=AUDIO + "TranslationCreateResponse",
        call=CALLS + "audio.translations:Translations.create",
    ),
    Operation(
        "openai-platform", "translationText",
        request=AUDIO + "TranslationCreateParams",
        response="bytes",
        call=CALLS + "audio.translations:Translations.create",
    ),
    Operation(
        "openai-platform", "moderations",
        request=TYPES + "ModerationCreateParams",
        response=TYPES + "ModerationCreateResponse",
        call=CALLS + "moderations:Moderations.create",
    ),
    Operation(
        "openai-platform", "createBatch",
        request=TYPES + "BatchCreateParams",
        response=TYPES + "Batch",
        call=CALLS + "batches:Batches.create",
    ),
    Operation("openai-platform", "batch", response=TYPES + "Batch", call=CALLS + "batches:Batches.retrieve"),
    Operation(
        "openai-platform", "batches",
        query=TYPES + "BatchListParams",
        response=PAGE % (TYPES + "Batch"),
        call=CALLS + "batches:Batches.list",
    ),
    Operation("openai-platform", "cancelBatch", response=TYPES + "Batch", call=CALLS + "batches:Batches.cancel"),
]

EXCEPTIONS = {
    "openai-platform editImages request.image": "one image or many are sent alike, as parts named image[]",
    "openai-platform transcriptions response.logprobs[].bytes[]": "bytes are whole numbers, as the SDK's events have them",
}
