@_exported public import LLMRingCore
@_exported public import LLMRingHTTP
@_exported public import LLMRingProviders
