import Testing

@testable import GeneratorCore

/// Operations of a few lines, translated.
struct OperationSnippetTests {
    /// Types that the operations use.
    private static let types = #"""
        "Ask": { "fields": { "text": "String", "live": "Bool?" } },
        "Form": { "fields": { "file": "File", "marks[]": { "type": "[String]?", "name": "marks" } } },
        "List": { "fields": { "data": "[Ask]", "next": "String?", "more": "Bool?" } }
        """#

    static let snippets: [Snippet] = [
        Snippet(
            "form",
            #""send": { "method": "POST", "path": "/f", "body": "multipart", "request": "Form", "response": "List" }"#,
            """
            public func send(_ request: Acme.Form) async throws -> Acme.List {
            var call = OperationCall(.post, "/f", of: "acme")
            try call.form(request)
            return try await connection.value(of: call)
            """
        ),
        Snippet(
            "bytes out",
            #""put": { "method": "PUT", "path": "/f/{id}", "parameters": { "id": "String" }, "body": "bytes" }"#,
            """
            public func put(_ file: UploadFile, id: String) async throws {
            var call = OperationCall(.put, "/f/{id}", of: "acme")
            call.parameter("id", id)
            try call.file(file)
            try await connection.send(of: call)
            """
        ),
        Snippet(
            "bytes in",
            #""get": { "method": "GET", "path": "/f", "response": "Bytes" }"#,
            """
            public func get() async throws -> HTTPBody {
            let call = OperationCall(.get, "/f", of: "acme")
            return try await connection.content(of: call)
            """
        ),
        Snippet(
            "at the root",
            #""health": { "method": "GET", "path": "/health", "at": "root" }"#,
            #"let call = OperationCall(.get, "/health", at: .root, of: "acme")"#
        ),
        Snippet(
            "what is always or usually sent",
            #"""
            "get": { "method": "GET", "path": "/f", "query": { "alt": "= media" },
              "headers": { "beta": { "type": "String?", "default": "one" } } }
            """#,
            """
            public func get(beta: String? = "one") async throws {
            var call = OperationCall(.get, "/f", of: "acme")
            call.query("alt", "media")
            call.header("beta", beta)
            """
        ),
        Snippet(
            "stream alone",
            #""lines": { "method": "GET", "path": "/l", "stream": { "framing": "ndjson", "event": "Ask" } }"#,
            """
            public func linesStream() async throws -> WireEventStream<Acme.Ask> {
            let call = OperationCall(.get, "/l", of: "acme")
            return try await connection.events(of: call, framing: .jsonLines)
            """
        ),
        Snippet(
            "pages",
            #"""
            "list": { "method": "GET", "path": "/l", "query": { "after": "String?", "in": "Int?" }, "response": "List",
              "pages": { "items": "data", "next": "next", "query": "after", "while": "more" } }
            """#,
            """
            public func listAll(after: String? = nil, in: Int? = nil) -> PagedItems<Acme.Ask> {
            PagedItems(
            from: after,
            page: { try await self.list(after: $0, in: `in`) },
            items: { $0.data },
            next: { $0.next },
            more: { $0.more }
            )
            """
        ),
        Snippet(
            "upload",
            #"""
            "send": { "method": "POST", "path": "/u", "request": "Ask", "upload": "resumable",
              "start": { "size": "$size" }, "finish": {}, "address": "location", "response": "List" }
            """#,
            """
            public func send(_ request: Acme.Ask, file: UploadFile) async throws -> Acme.List {
            var call = OperationCall(.post, "/u", of: "acme")
            call.body(request)
            return try await connection.value(
            of: call,
            uploading: file,
            by: ResumableUpload(start: [("size", "$size")], finish: [], address: "location")
            )
            """
        ),
        Snippet(
            "description of a form",
            #""send": { "method": "POST", "path": "/f", "body": "multipart", "request": "Form" }"#,
            #"body: .form([OperationParameter("file", isRequired: true, isFile: true), OperationParameter("marks[]")]),"#
        ),
        Snippet(
            "description of a stream",
            #"""
            "ask": { "method": "POST", "path": "/a", "request": "Ask", "set": { "live": false }, "response": "List",
              "stream": { "set": { "live": true }, "framing": "sse", "event": "Ask", "query": { "alt": "sse" } } }
            """#,
            #"""
            body: .json,
            fixed: "{\"live\":false}",
            answer: .json,
            stream: OperationStream(.serverSentEvents(), fixed: "{\"live\":true}", query: [("alt", "sse")])
            """#
        ),
    ]

    @Test(arguments: snippets)
    func operationBecomesSwift(_ snippet: Snippet) throws {
        let dialect = try SnippetDialect.make(Self.types, operations: snippet.spec)
        let text = LineBreaker.format(OperationsTranslator(dialect: dialect).translate())
        #expect(snippet.stands(in: text), "\(text)")
    }

    @Test
    func formIsNoJSON() throws {
        let dialect = try SnippetDialect.make(Self.types, operations: Self.snippets[0].spec)
        let text = LineBreaker.format(TypesTranslator(dialect).translate())
        let form = Snippet(
            "form",
            "",
            """
            public func write(to form: inout MultipartForm) {
            form.part("file", self.file)
            form.part("marks[]", self.marks)
            form.parts(unknownFields)
            }
            """
        )
        #expect(form.stands(in: text), "\(text)")
        #expect(text.contains("public struct Form: MultipartRequest {"))
    }
}
