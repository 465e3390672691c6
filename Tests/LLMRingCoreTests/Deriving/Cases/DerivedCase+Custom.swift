import LLMRingCore

extension DerivedCase {
    private static let grown = #"""
        {"type":"object","properties":{"month":{"type":"integer","minimum":1,"maximum":12},"tree":\#(ref("Tree"))},
        "required":["month","tree"],"additionalProperties":false,"$defs":{"Tree":\#(
            object(#""trees":{"type":"array","items":\#(ref("Tree"))}"#, #""trees""#)
        )}}
        """#

    static let custom: [DerivedCase] = [
        DerivedCase(Scalar.self, #"{"anyOf":[{"type":"string"},{"type":"integer"}]}"#, .text("a"), .number(1)),
        DerivedCase(
            Contact.self,
            #"""
            {"anyOf":[\#(object(#""address":{"type":"string"},"name":{"type":"string"}"#, #""address""#)),
            \#(object(#""number":{"type":"string"}"#, #""number""#))]}
            """#,
            .mail(Contact.Mail(address: "a")),
            .phone(Contact.Phone(number: "1"))
        ),
        DerivedCase(
            Event.self,
            #"""
            {"anyOf":[\#(object(#""kind":{"type":"string","const":"move"},"distance":{"type":"number"}"#, #""kind","distance""#)),
            \#(object(#""kind":{"type":"string","const":"stop"},"reason":{"type":"string"}"#, #""kind","reason""#))]}
            """#,
            .move(Event.Move(distance: 1)),
            .stop(reason: "r")
        ),
        DerivedCase(
            Media.self,
            #"""
            {"anyOf":[\#(object(#""type":{"type":"string","const":"image"},"width":{"type":"integer"}"#, #""type","width""#)),
            \#(object(#""type":{"type":"string","const":"sound"},"seconds":{"type":"number"}"#, #""type","seconds""#))]}
            """#,
            .image(width: 3),
            .sound(seconds: 2)
        ),
        DerivedCase(Mail.self, #"{"type":"string"}"#, Mail("a@b")),
        DerivedCase(
            Options.self,
            object(
                #"""
                "limit":{"type":"integer"},"name":{"type":"string"},"isLoud":{"type":"boolean"},"seed":{"type":"integer"}
                """#,
                #""limit""#
            ),
            Options(limit: 1)
        ),
        DerivedCase(
            Crew.self,
            object(#""names":{"type":"array","items":{"type":"string"}}"#, #""names""#),
            Crew(["a"])
        ),
        DerivedCase(
            Triple.self,
            tuple(#"{"type":"integer","minimum":0,"maximum":255},{"type":"string"}"#, 2),
            Triple(red: 1, name: "a")
        ),
        DerivedCase(Bag.self, #"{"type":"object","additionalProperties":{"type":"integer"}}"#, Bag(["a": 1]), Bag([:])),
        DerivedCase(Maybe.self, #"{"type":["integer","null"]}"#, Maybe(1), Maybe(nil)),
        DerivedCase(Garden.self, grown, Garden(month: Month(3), tree: Tree(trees: [Tree(trees: [])]))),
        DerivedCase(
            Grid.self,
            object(
                #"""
                "rows":{"type":"array","items":{"type":"array","items":{"type":["integer","null"]}}},
                "meta":\#(object(#""note":{"type":"string"}"#, #""note""#))
                """#,
                #""rows","meta""#
            ),
            Grid(rows: [[1, nil], []], note: "n")
        ),
        DerivedCase(
            [String: Line].self,
            #"{"type":"object","additionalProperties":\#(line)}"#,
            ["a": Line(start: Point(x: 1, y: 2), via: [])]
        ),
        DerivedCase([Mail?].self, #"{"type":"array","items":{"type":["string","null"]}}"#, [Mail("@"), nil]),
    ]

    private static let line = object(
        #""start":\#(point),"end":\#(point),"via":{"type":"array","items":\#(point)}"#,
        #""start","via""#
    )
}
