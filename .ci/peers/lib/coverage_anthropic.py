"""What Anthropic's Python SDK has, for the dialect `anthropic-messages`: its stable and its beta types."""

from coverage_table import Operation

DIALECTS = ["anthropic-messages"]

TYPES = "anthropic.types:"
PARAMS = "anthropic.types."
BETA = "anthropic.types.beta:"
BETA_PARAMS = "anthropic.types.beta."
BATCHES = "anthropic.types.messages:"
BETA_BATCHES = "anthropic.types.beta.messages:"
CALLS = "anthropic.resources.beta."
PAGE = "anthropic.pagination:SyncPage[%s]"
CURSOR = "anthropic.pagination:SyncPageCursor[%s]"

# What the SDK takes beside the fields of a request, and sends as headers.
HEADERS = ("betas", "user_profile_id", "workspace_id")

OPERATIONS = [
    Operation(
        "anthropic-messages", "messages",
        request=[
            PARAMS + "message_create_params:MessageCreateParams",
            BETA_PARAMS + "message_create_params:MessageCreateParams",
        ],
        response=[TYPES + "Message", BETA + "BetaMessage"],
        event=[TYPES + "RawMessageStreamEvent", BETA + "BetaRawMessageStreamEvent"],
        call=CALLS + "messages.messages:Messages.create",
        without=HEADERS,
    ),
    Operation(
        "anthropic-messages", "countTokens",
        request=[
            PARAMS + "message_count_tokens_params:MessageCountTokensParams",
            BETA_PARAMS + "message_count_tokens_params:MessageCountTokensParams",
        ],
        response=[TYPES + "MessageTokensCount", BETA + "BetaMessageTokensCount"],
        call=CALLS + "messages.messages:Messages.count_tokens",
        without=HEADERS,
    ),
    Operation(
        "anthropic-messages", "createMessageBatch",
        request=[BATCHES + "BatchCreateParams", BETA_BATCHES + "BatchCreateParams"],
        response=[BATCHES + "MessageBatch", BETA_BATCHES + "BetaMessageBatch"],
        call=CALLS + "messages.batches:Batches.create",
        without=HEADERS,
    ),
    Operation(
        "anthropic-messages", "messageBatches",
        query=[BATCHES + "BatchListParams", BETA_BATCHES + "BatchListParams"],
        response=[PAGE % (BATCHES + "MessageBatch"), PAGE % (BETA_BATCHES + "BetaMessageBatch")],
        call=CALLS + "messages.batches:Batches.list",
        without=HEADERS,
    ),
    Operation(
        "anthropic-messages", "messageBatch",
        response=[BATCHES + "MessageBatch", BETA_BATCHES + "BetaMessageBatch"],
        call=CALLS + "messages.batches:Batches.retrieve",
    ),
    Operation(
        "anthropic-messages", "cancelMessageBatch",
        response=[BATCHES + "MessageBatch", BETA_BATCHES + "BetaMessageBatch"],
        call=CALLS + "messages.batches:Batches.cancel",
    ),
    Operation(
        "anthropic-messages", "deleteMessageBatch",
        response=[BATCHES + "DeletedMessageBatch", BETA_BATCHES + "BetaDeletedMessageBatch"],
        call=CALLS + "messages.batches:Batches.delete",
    ),
    Operation(
        "anthropic-messages", "messageBatchResults",
        event=[BATCHES + "MessageBatchIndividualResponse", BETA_BATCHES + "BetaMessageBatchIndividualResponse"],
        call=CALLS + "messages.batches:Batches.results",
    ),
    Operation(
        "anthropic-messages", "models",
        query=[TYPES + "ModelListParams", BETA + "ModelListParams"],
        response=[PAGE % (TYPES + "ModelInfo"), PAGE % (BETA + "BetaModelInfo")],
        call=CALLS + "models:Models.list",
        without=HEADERS,
    ),
    Operation(
        "anthropic-messages", "model",
        response=[TYPES + "ModelInfo", BETA + "BetaModelInfo"],
        call=CALLS + "models:Models.retrieve",
    ),
    Operation(
        "anthropic-messages", "uploadFile",
        request=[TYPES + "FileUploadParams", BETA + "FileUploadParams"],
        response=[TYPES + "FileMetadata", BETA + "BetaFileMetadata"],
        call=CALLS + "files:Files.upload",
        without=HEADERS,
    ),
    Operation(
        "anthropic-messages", "files",
        query=[TYPES + "FileListParams", BETA + "FileListParams"],
        response=[CURSOR % (TYPES + "FileMetadata"), CURSOR % (BETA + "BetaFileMetadata")],
        call=CALLS + "files:Files.list",
        without=HEADERS,
    ),
    Operation(
        "anthropic-messages", "file",
        response=[TYPES + "FileMetadata", BETA + "BetaFileMetadata"],
        call=CALLS + "files:Files.retrieve_metadata",
    ),
    Operation("anthropic-messages", "fileContent", response="bytes", call=CALLS + "files:Files.download"),
    Operation(
        "anthropic-messages", "deleteFile",
        response=[TYPES + "DeletedFile", BETA + "BetaDeletedFile"],
        call=CALLS + "files:Files.delete",
    ),
]

EXCEPTIONS = {
    "anthropic-messages * call.betas": "the header anthropic-beta",
    "anthropic-messages * call.user_profile_id": "the header anthropic-user-profile-id",
    "anthropic-messages * call.workspace_id": "the header anthropic-workspace-id",
    "anthropic-messages createMessageBatch request.*.betas": "a header; the batch has it",
    "anthropic-messages createMessageBatch request.*.workspace_id": "a header; the batch has it",
    "anthropic-messages * request.*.source.data": "a file, which the SDK writes as a text in base64",
    "anthropic-messages * *.input_schema": "a JSON Schema, which has more keywords than the SDK declares",
}
