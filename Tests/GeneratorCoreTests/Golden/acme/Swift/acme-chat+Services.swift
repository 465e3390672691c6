// Generated from Specs/dialects/acme-chat.json. Do not edit.

import LLMRingCore

/// What Acme Chat offers beside chats.
///
/// Source: <https://docs.acme.example/chat>
package enum AcmeChatServices {
    /// All of it.
    package static let all = DialectServices(
        "acme-chat",
        embedding: EmbeddingAdapter(
            OperationCall(.post, "/engines/{model}/vectors", of: "acme-chat"),
            maxTexts: 3,
            render: renderTexts,
            read: readVectors
        ),
        modelList: ModelListAdapter(
            OperationCall(.get, "/catalog", of: "acme-chat"),
            query: [("size", "50")],
            strip: "engines/",
            read: readModels
        ),
        health: HealthAdapter(OperationCall(.get, "/status", of: "acme-chat"), version: readVersion)
    )

    /// Writes a call that turns texts into vectors.
    private static func renderTexts(
        _ call: EmbeddingCall,
        _ context: inout RenderContext
    ) throws(LLMError) -> AcmeChat.VectorRequest {
        let dimensions = try context.take(call.dimensions, "dimensions")
        let elements = call.texts.map { text in
            AcmeChat.VectorInput(engine: "engines/" + context.model, words: AcmeChat.Content.string(text))
        }
        return AcmeChat.VectorRequest(engine: context.model, inputs: elements, width: dimensions)
    }

    /// Reads the vectors of an answer.
    private static func readVectors(_ answer: AcmeChat.VectorAnswer, into reader: inout EmbeddingReader) {
        for item in answer.items ?? [] {
            reader.add(item.value.asArray, base64: item.value.asString, index: item.place)
        }
        reader.model = answer.engine
        reader.inputTokens = answer.count
        if answer.problem != nil { reader.isFailure = true }
    }

    /// Reads the models of a page.
    private static func readModels(_ answer: AcmeChat.Catalog, into page: inout ModelPage) {
        for item in answer.entries ?? [] {
            page.add(item.key, item.jsonValue()) { model in
                model.name = item.title ?? item.key
                model.contextTokens = item.window
                model.maxOutputTokens = item.room
                model.created = item.born.flatMap { WireTime.seconds(rfc3339: $0) }.map { Int($0) }
                model.isLoaded = item.instances.map { !$0.isEmpty }
                model.note(.embedding, item.kind == "vector")
                model.note(.imageInput, item.skills?.contains { $0.rawValue == "see" })
                model.note(.reasoning, item.room != nil)
            }
        }
    }

    /// Finds the server's version in an answer.
    private static func readVersion(_ answer: AcmeChat.Health) -> String? {
        answer.release
    }
}
