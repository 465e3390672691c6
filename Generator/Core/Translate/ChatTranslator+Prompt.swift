/// Tools that are offered in words.
extension ChatTranslator {
    /// Tools in words, as Swift.
    struct Prompt {
        /// The expression that makes the prompt.
        var code: String
        /// The condition under which it is used where the caller does not say how; `false` when only then.
        var condition: String
    }

    /// The keys of a prompt, each of which must be there.
    private static let keys = ["instruct", "open", "close", "resultOpen", "resultClose"]

    /// Reads the variant of `tools` that offers them in words, if there is one.
    func decodePrompt(_ variants: [SpecNode]) {
        let prompts = variants.indices.filter { variants[$0]["prompt"] != nil }
        guard let index = prompts.first else { return }
        for other in prompts.dropFirst() {
            let note = Diagnostic.Note("the other is here", at: variants[index])
            findings.error("tools are offered in words twice; remove one of them", at: variants[other], note)
        }
        guard var reader = ObjectReader(variants[index], "'tools'", findings) else { return }
        let own = test(reader.optional("if"))
        let node = reader.required("prompt")
        reader.end()
        guard let node, let code = promptCode(node) else { return }
        let earlier = variants[..<index].map { test($0["if"]) }
        guard earlier.allSatisfy({ $0 != nil }) else {
            prompt = Prompt(code: code, condition: "false")
            return
        }
        let tests = earlier.compactMap(\.self).map { "!(\($0))" } + [own].compactMap(\.self).map { "(\($0))" }
        prompt = Prompt(code: code, condition: tests.isEmpty ? "true" : tests.joined(separator: " && "))
    }

    /// A prompt as Swift; `nil` when something was reported.
    private func promptCode(_ node: SpecNode) -> String? {
        guard var reader = ObjectReader(node, "'prompt'", findings) else { return nil }
        let before = findings.count
        let texts = Self.keys.map { (key: $0, text: reader.requiredText($0) ?? "") }
        reader.end()
        for (key, text) in texts where text.isEmpty {
            if let value = node[key], value.string != nil {
                findings.error("'\(key)' is empty; write a text", at: value)
            }
        }
        for key in ["open", "close"] {
            guard let value = node[key], let first = value.string?.first else { continue }
            if first.isWhitespace || "{[`".contains(first) {
                findings.error("'\(key)' cannot begin like JSON, code or space; write such as <tool_call>", at: value)
            }
        }
        if let open = node["open"]?.string, let value = node["close"], value.string == open {
            findings.error("'close' is the same as 'open'; write such as </tool_call>", at: value)
        }
        guard findings.count == before else { return nil }
        let arguments = texts.map { "\($0.key): \(SwiftLiteral.string($0.text))" }
        return "ToolPrompt(\(arguments.joined(separator: ", ")))"
    }

    /// Writes what the runtime asks of tools in words.
    func writePrompt(_ writer: inout LineWriter) {
        guard let prompt else { return }
        writer.doc("How tools are offered in words.")
        writer.line("package static let toolPrompt: ToolPrompt? = \(prompt.code)")
        writer.blank()
        guard prompt.condition != "false" else { return }
        writer.doc("Whether tools are offered in words where the caller does not say how.")
        let head = "package static func promptsTools(_ request: LLMRequest, _ context: RenderContext) -> Bool {"
        writer.block(head) { writer in writer.line(prompt.condition) }
        writer.blank()
    }
}
