import LLMRingCore
import Testing

/// Edits, and the bytes around them.
struct TOMLDocumentTests {
    /// An edit.
    enum Edit: Sendable {
        /// Sets a value.
        case set([TOMLStep], TOMLValue)
        /// Adds an element.
        case append([TOMLStep], TOMLValue)
        /// Takes something out.
        case remove([TOMLStep])
    }

    /// A document, an edit and what comes of it.
    struct Case: CustomStringConvertible, Sendable {
        /// What is shown.
        var description: String
        /// The document.
        var text: String
        /// The edit.
        var edit: Edit
        /// The document afterwards.
        var outcome: String

        /// Makes a case.
        init(_ description: String, _ text: String, _ edit: Edit, _ outcome: String) {
            self.description = description
            self.text = text
            self.edit = edit
            self.outcome = outcome
        }
    }

    @Test(arguments: values + arrays + tables + removals)
    func changesOnlyWhatIsMeant(_ example: Case) throws {
        for newline in ["\n", "\r\n"] {
            let text = example.text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: newline)
            let outcome = example.outcome.split(separator: "\n", omittingEmptySubsequences: false)
                .joined(separator: newline)
            var document = try TOMLDocument(parsing: text)
            switch example.edit {
            case .set(let path, let value):
                try document.set(value, at: path)
                #expect(document[path] == value)
            case .append(let path, let value):
                try document.append(value, to: path)
                #expect(document[path]?.arrayValue?.last == value)
            case .remove(let path): try document.remove(at: path)
            }
            // A document without line breaks does not say which it wants.
            if text.contains(newline) { #expect(document.text == outcome) }
        }
    }

    @Test func editsThatCannotBeMadeChangeNothing() throws {
        let text = "a = 1\n\n[[b]]\nc = 2\n"
        var document = try TOMLDocument(parsing: text)
        #expect(throws: TOMLError.self) { try document.set(2, at: ["a", "b"]) }
        #expect(throws: TOMLError.self) { try document.set(2, at: ["b", 1]) }
        #expect(throws: TOMLError.self) { try document.set(2, at: []) }
        #expect(throws: TOMLError.self) { try document.append(2, to: ["b"]) }
        #expect(throws: TOMLError.self) { try document.append(2, to: ["a"]) }
        #expect(throws: TOMLError.self) { try document.remove(at: []) }
        #expect(document.text == text)
        try document.remove(at: ["nothing"])
        #expect(document.text == text)
    }

    @Test func valuesHavePlaces() throws {
        let document = try TOMLDocument(parsing: "a = 1\n[b]\n  \"ü\" = 1\n[[c.d]]\ne = [\n 1,\n 2]\n")
        #expect(document.location(of: ["a"]).description == "1:1")
        #expect(document.location(of: ["b"]).description == "2:1")
        #expect(document.location(of: ["c", "d", 0]).description == "4:1")
        #expect(document.location(of: ["c", "d", 0, "e", 1]).description == "7:2")
        #expect(document.location(of: ["c", "d", 0, "nothing", 3]).description == "4:1")
    }
}

extension TOMLDocumentTests {
    /// Values of keys.
    static let values = [
        Case(
            "a value in the middle",
            "# top\na = 1 # one\n  b   =   'x'  # two\nc = 3\n",
            .set(["b"], "y"),
            "# top\na = 1 # one\n  b   =   'y'  # two\nc = 3\n"
        ),
        Case("a text with a quote", "a = 'x'\n", .set(["a"], "it's"), "a = \"it's\"\n"),
        Case("a new key", "a=1\n\n# of t\n[t]\n", .set(["b"], 2), "a=1\nb=2\n\n# of t\n[t]\n"),
        Case("a new key, no line break", "x = 0\na = 1", .set(["b"], 2), "x = 0\na = 1\nb = 2\n"),
        Case("a key before all headers", "# top\n\n# of t\n[t]\n", .set(["b"], 2), "# top\n\nb = 2\n\n# of t\n[t]\n"),
        Case("a key of an empty table", "[t]\n\n[u]\n", .set(["t", "b"], 2), "[t]\nb = 2\n\n[u]\n"),
        Case(
            "a key of an implied table",
            "x = 1\n\n# of u\n[t.u]\ny = 1\n",
            .set(["t", "b"], 2),
            "x = 1\n\n[t]\nb = 2\n\n# of u\n[t.u]\ny = 1\n"
        ),
        Case("a key of a dotted table", "t.a = 1\nx = 1\n", .set(["t", "b"], 2), "t.a = 1\nx = 1\nt.b = 2\n"),
        Case("a key in braces", "t = {a = 1}\n", .set(["t", "b"], 2), "t = {a = 1, b = 2}\n"),
        Case("a key in empty braces", "t = {}\n", .set(["t", "b"], 2), "t = { b = 2 }\n"),
        Case("a table in braces", "t = {a = 1}\n", .set(["t", "u", "v"], 2), "t = {a = 1, u = { v = 2 }}\n"),
        Case(
            "a table below dots in braces",
            "t = {a.b.c = 1}\n",
            .set(["t", "a", "u", "v"], 2),
            "t = {a.b.c = 1, a.u = { v = 2 }}\n"
        ),
        Case("a table below dots", "t.a = 1\n", .set(["t", "u", "v"], 2), "t.a = 1\nt.u = { v = 2 }\n"),
    ]

    /// Elements of arrays.
    static let arrays = [
        Case(
            "one element of several lines",
            "m = [\n    \"a\",  # first\n    \"b\",  # second\n]\n",
            .set(["m"], ["a", "c"]),
            "m = [\n    \"a\",  # first\n    \"c\",  # second\n]\n"
        ),
        Case(
            "an element more, last comma",
            "m = [\n    \"a\",  # first\n]\n",
            .set(["m"], ["a", "c"]),
            "m = [\n    \"a\",  # first\n    \"c\",\n]\n"
        ),
        Case(
            "an element more, no last comma",
            "m = [\n    \"a\",  # first\n    \"b\"  # second\n] # end\n",
            .set(["m"], ["a", "b", "c"]),
            "m = [\n    \"a\",  # first\n    \"b\",  # second\n    \"c\"\n] # end\n"
        ),
        Case(
            "an element in front",
            "m = [\n    # first\n    \"a\",\n]\n",
            .set(["m"], ["c", "a"]),
            "m = [\n    # first\n    \"c\",\n    \"a\",\n]\n"
        ),
        Case(
            "an element less",
            "m = [\n    \"a\",\n    # second\n    \"b\",  # two\n    \"c\"  # third\n]\n",
            .set(["m"], ["a", "c"]),
            "m = [\n    \"a\",\n    \"c\"  # third\n]\n"
        ),
        Case(
            "the last less",
            "m = [\n    \"a\",  # first\n    \"b\"  # second\n]\n",
            .set(["m"], ["a"]),
            "m = [\n    \"a\",  # first\n]\n"
        ),
        Case("one line, more", "m = [ 'a', 'b', ]\n", .set(["m"], ["a", "b", "c"]), "m = [ 'a', 'b', \"c\", ]\n"),
        Case("one line, less", "m = ['a', 'b', 'c']\n", .set(["m"], ["a"]), "m = ['a']\n"),
        Case("one line, the first less", "m = ['a', 'b', 'c']\n", .set(["m"], ["b", "c"]), "m = ['b', 'c']\n"),
        Case("to none", "m = ['a', 'b'] # end\n", .set(["m"], []), "m = [] # end\n"),
        Case("from none", "m = [] # end\n", .set(["m"], ["a", "b"]), "m = [\"a\", \"b\"] # end\n"),
        Case("an element behind", "m = [1]\n", .append(["m"], 2), "m = [1, 2]\n"),
        Case(
            "the first between comments",
            "m = [\n    # none yet\n]\n",
            .set(["m"], ["a", "b"]),
            "m = [\n    # none yet\n    \"a\",\n    \"b\",\n]\n"
        ),
        Case("the only one, with a comment", "m = [1, # one\n]\n", .remove(["m", 0]), "m = [ # one\n]\n"),
        Case("the only line", "m = [\n  # two\n\n  # one\n  1\n]\n", .remove(["m", 0]), "m = [\n  # two\n\n]\n"),
        Case("in braces with lines", "t = {m = [\n1\n]}\n", .remove(["t", "m"]), "t = {}\n"),
        Case("a new array", "x = 1\n", .append(["m"], 2), "x = 1\nm = [2]\n"),
    ]

    /// Tables and arrays of tables.
    static let tables = [
        Case(
            "an element behind the last",
            "[[b]]\na = 'x'\nm = [ \"y\",]\n\n# of c\n[c]\n",
            .append(["b"], .table(["a": "z", "m": ["v", "w"]])),
            "[[b]]\na = 'x'\nm = [ \"y\",]\n\n[[b]]\na = \"z\"\nm = [ \"v\", \"w\", ]\n\n# of c\n[c]\n"
        ),
        Case(
            "an element of an indented table",
            "[p]\n  [[p.b]]\n    a=1\n\n  # of c\n  [p.c]\n    d=1\n",
            .append(["p", "b"], .table(["a": 2])),
            "[p]\n  [[p.b]]\n    a=1\n\n  [[p.b]]\n    a=2\n\n  # of c\n  [p.c]\n    d=1\n"
        ),
        Case(
            "the first element",
            "[p.d]\nname = \"d\"\n\n[p.e]\nname = \"e\"",
            .append(["p", "d", "b"], .table(["a": 2])),
            "[p.d]\nname = \"d\"\n\n[[p.d.b]]\na = 2\n\n[p.e]\nname = \"e\""
        ),
        Case(
            "the first element in place of an empty array",
            "[p.d]\nname = \"d\"\nb = []\n\n[p.d.r]\nx = 1\n",
            .append(["p", "d", "b"], .table(["a": 2])),
            "[p.d]\nname = \"d\"\n\n[p.d.r]\nx = 1\n\n[[p.d.b]]\na = 2\n"
        ),
        Case(
            "an element in braces",
            "b = [{a = 1}]\n",
            .append(["b"], .table(["a": 2])),
            "b = [{a = 1}, { a = 2 }]\n"
        ),
        Case(
            "a new table at the end",
            "x = 1\n[p.d]\na = 1",
            .set(["p", "e"], .table(["name": "e"])),
            "x = 1\n[p.d]\na = 1\n\n[p.e]\nname = \"e\"\n"
        ),
        Case("tables on the way", "x = 1\n", .set(["p", "e", "n"], 1), "x = 1\n\n[p.e]\nn = 1\n"),
        Case("an empty table", "x = 1\n", .set(["p"], .table([:])), "x = 1\n\n[p]\n"),
    ]

    /// What is taken out.
    static let removals = [
        Case("a key", "# top\n\n# of a\na = 1\nb = 2\n", .remove(["a"]), "# top\n\nb = 2\n"),
        Case("the comment of the document stays", "# top\na = 1\nb = 2\n", .remove(["a"]), "# top\nb = 2\n"),
        Case(
            "an element with its comments",
            "[[b]]\na = 1\n\n# two\n# more\n[[b]]\na = 2\n# below\n\n# three\n[[b]]\na = 3\n",
            .remove(["b", 1]),
            "[[b]]\na = 1\n\n# three\n[[b]]\na = 3\n"
        ),
        Case("the last element", "[[b]]\na = 1\n\n[[b]]\na = 2\n", .remove(["b", 1]), "[[b]]\na = 1\n"),
        Case("the first element", "[[b]]\na = 1\n\n[[b]]\na = 2\n", .remove(["b", 0]), "[[b]]\na = 2\n"),
        Case(
            "a free comment stays",
            "[[b]]\na = 1\n\n# free\n\n[[b]]\na = 2\n",
            .remove(["b", 0]),
            "# free\n\n[[b]]\na = 2\n"
        ),
        Case(
            "a table with those inside it",
            "x = 1\n\n[p]\na = 1\n\n[p.q]\nb = 1\n\n[r]\n\n[p.s]\nc = 1\n",
            .remove(["p"]),
            "x = 1\n\n[r]\n"
        ),
        Case("a dotted table", "t.a = 1\nx = 1\nt.b = 2\n", .remove(["t"]), "x = 1\n"),
        Case(
            "below a text that looks like a comment",
            "a = \"\"\"\n# text\"\"\"\nb = 2\nc = 3\n",
            .remove(["b"]),
            "a = \"\"\"\n# text\"\"\"\nc = 3\n"
        ),
        Case("a key in braces", "t = {a = 1, b = 2, c = 3}\n", .remove(["t", "b"]), "t = {a = 1, c = 3}\n"),
        Case("the last key in braces", "t = { a = 1, b = 2 }\n", .remove(["t", "b"]), "t = { a = 1 }\n"),
        Case("the only key in braces", "t = { a = 1 }\n", .remove(["t", "a"]), "t = {}\n"),
        Case("all", "a = 1\n", .remove(["a"]), ""),
    ]
}
