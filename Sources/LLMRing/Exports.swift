@_exported public import LLMRingCore
@_exported public import LLMRingProviders
