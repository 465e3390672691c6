/// Lines of sections beside chats in specs, and what they become.
enum ServiceSnippets {
    /// How texts are written and vectors are read.
    static let embedding: [Snippet] = [
        Snippet(
            "list of texts as it is",
            #""words": "$text" } },"#,
            for: #""words": "$text" } },"#,
            """
            let elements = call.texts.map { text in
            AcmeChat.VectorInput(engine: "engines/" + context.model, words: AcmeChat.Content.string(text))
            }
            return AcmeChat.VectorRequest(engine: context.model, inputs: elements, width: dimensions)
            """
        ),
        Snippet(
            "setting that cannot be said",
            #""width": 8 }, "unsupported": { "dimensions": "warn" },"#,
            for: """
                "width": "$?dimensions"
                    },
                """,
            """
            if call.dimensions != nil { try context.refuse("dimensions", .warn) }
            """
        ),
        Snippet(
            "vectors without numbers and Base64",
            #""vectors": { "in": "items[]", "values": "value:array" },"#,
            for:
                #""vectors": { "in": "items[]", "values": "value:array", "base64": "value:string", "index": "place" },"#,
            """
            for item in answer.items ?? [] {
            reader.add(item.value.asArray)
            }
            """
        ),
    ]

    /// How lists of models are read.
    static let models: [Snippet] = [
        Snippet(
            "model of which only the name is read",
            """
            "strip": "engines/"
              },
            """,
            for: """
                "strip": "engines/",
                    "name": ["title", "key"],
                    "created": "born",
                    "contextTokens": "window",
                    "maxOutputTokens": "room",
                    "loaded": "instances",
                    "capabilities": {
                      "embedding": { "of": "kind", "has": "vector" },
                      "imageInput": { "of": "skills", "has": "see" },
                      "reasoning": "room"
                    }
                  },
                """,
            """
            for item in answer.entries ?? [] {
            page.add(item.key, item.jsonValue()) { _ in }
            }
            """
        ),
        Snippet(
            "time in seconds",
            #""created": "window","#,
            for: #""created": "born","#,
            "model.created = item.window"
        ),
        Snippet(
            "health without a version",
            #""health": { "operation": "status" }"#,
            for: #""health": { "operation": "status", "version": "release" }"#,
            #"health: HealthAdapter(OperationCall(.get, "/status", of: "acme-chat"))"#
        ),
    ]
}
