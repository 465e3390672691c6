import GeneratorCore
import Testing

/// The format of written Swift.
struct LineWriterTests {
    @Test func blocksAreIndented() {
        var writer = LineWriter()
        writer.block("struct A {") { writer in
            writer.line("var b: Int")
            writer.blank()
            writer.block("func c() {") { $0.line("d()\nif e {\n    f()\n}") }
        }
        #expect(
            writer.text == """
                struct A {
                    var b: Int

                    func c() {
                        d()
                        if e {
                            f()
                        }
                    }
                }

                """
        )
    }

    @Test func blankLinesNeitherDoubleNorTouchBraces() {
        var writer = LineWriter()
        writer.blank()
        writer.block("a {") { writer in
            writer.line()
            writer.line("b\n\n\n  \nc")
            writer.blank()
            writer.blank()
        }
        writer.blank()
        #expect(writer.text == "a {\n    b\n\n    c\n}\n")
    }

    @Test func labelsStandOneLevelFurtherOut() {
        var writer = LineWriter()
        writer.block("switch a {") { writer in
            writer.label("case .b:")
            writer.line("1")
            writer.label("default:")
            writer.line("2")
        }
        #expect(writer.text == "switch a {\ncase .b:\n    1\ndefault:\n    2\n}\n")
    }

    @Test(arguments: [120, 121])
    func callBreaksWhenItsLineIsTooLong(_ width: Int) {
        var writer = LineWriter()
        let long = String(repeating: "x", count: width - 4 - "f(a, )".count)
        writer.indented { $0.call(prefix: "f(", arguments: ["a", long]) }
        let broken = "    f(\n        a,\n        \(long)\n    )\n"
        #expect(writer.text == (width > 120 ? broken : "    f(a, \(long))\n"))
    }

    @Test func argumentOfSeveralLinesBreaksItsCall() {
        var writer = LineWriter()
        writer.call(prefix: "[", arguments: ["a", "b(\n    c\n)"], suffix: "]", hasTrailingComma: true)
        #expect(writer.text == "[\n    a,\n    b(\n        c\n    ),\n]\n")
    }

    @Test func headOfABlockBreaksToo() {
        var writer = LineWriter()
        let names = (0..<12).map { "argument\($0): Int" }
        writer.block(prefix: "init(", arguments: names) { $0.line("a = 1") }
        #expect(writer.text.hasPrefix("init(\n    argument0: Int,\n"))
        #expect(writer.text.hasSuffix("    argument11: Int\n) {\n    a = 1\n}\n"))
    }

    @Test func callWithoutArgumentsStaysOnItsLine() {
        var writer = LineWriter()
        writer.call(prefix: "f(", arguments: [])
        #expect(writer.text == "f()\n")
    }

    @Test func writersNest() {
        var inner = LineWriter()
        inner.block("b {") { $0.line("c") }
        var writer = LineWriter()
        writer.block("a {") { $0.append(inner) }
        #expect(writer.text == "a {\n    b {\n        c\n    }\n}\n")
        writer = LineWriter()
        writer.append(LineWriter())
        #expect(writer.text.isEmpty)
    }

    @Test func faultOfABodyPassesThrough() {
        struct Fault: Error {}
        var writer = LineWriter()
        #expect(throws: Fault.self) {
            try writer.block("a {") { _ throws(Fault) in throw Fault() }
        }
    }
}
