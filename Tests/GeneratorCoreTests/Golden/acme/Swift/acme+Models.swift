// Generated from Specs/models/acme.json. Do not edit.

extension AcmeClient {
    /// The models as JSON, in the format of the registry.
    package static let models: String = #"""
        {"provider":"acme","version":2,"updated_at":"2026-01-31T00:00:00","extraction_date":"2026-01-31","sources":{
        "price list":{"url":"https://docs.acme.example/prices","version":"7","date":"2026-01-31","file":"prices.html"}
        },"models":{"acme:acme-pro":{"model_name":"acme-pro","display_name":"Acme \"Pro\" \\\u00231",
        "model_aliases":["acme-large"],"max_input_tokens":200000,"max_output_tokens":8192,
        "dollars_per_million_tokens_input":1.25,"dollars_per_million_tokens_output":10,
        "dollars_per_million_tokens_cache_read":0.125,"supports_long_context_pricing":true,
        "long_context_threshold_tokens":100000,"dollars_per_million_tokens_input_long_context":2.5,
        "supports_vision":true,"supports_thinking":false,"is_active":false,"api_endpoint":"chat",
        "deprecated_date":"2026-06-30"},"acme:acme-vectors":{"model_name":"acme-vectors","display_name":"Acme Vectors",
        "dollars_per_million_tokens_input":0.02,"dollars_per_million_tokens_output":0,"api_endpoint":"embeddings"}}}
        """#
}
