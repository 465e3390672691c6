// Generated from Specs/dialects/acme-blocks.json. Do not edit.

import LLMRingCore

/// What Acme Blocks offers beside chats.
///
/// Source: <https://docs.acme.example/blocks>
package enum AcmeBlocksServices {
    /// All of it.
    package static let all = DialectServices(
        "acme-blocks",
        health: HealthAdapter(OperationCall(.get, "/ping", of: "acme-blocks"))
    )
}
