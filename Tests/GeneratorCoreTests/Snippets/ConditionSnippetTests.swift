import Testing

@testable import GeneratorCore

/// Conditions, translated.
struct ConditionSnippetTests {
    /// The flags that are declared.
    private static let flags = ["thinks": "Bool", "limit": "Int"]

    @Test(arguments: [
        ("flag.thinks", #"context.flags.isSet("thinks")"#),
        ("!flag.thinks", #"!context.flags.isSet("thinks")"#),
        ("set.temperature", "request.temperature != nil"),
        ("!set.temperature", "!(request.temperature != nil)"),
        ("set.stop", "!request.stop.isEmpty"),
        ("set.reasoning", "request.reasons"),
        ("flag.thinks & !set.reasoning", #"context.flags.isSet("thinks") && !request.reasons"#),
    ])
    func conditionBecomesAnExpression(_ text: String, _ code: String) throws {
        #expect(try Condition.parse(text, flags: Self.flags).get().code == code)
    }

    @Test(arguments: [
        "", "thinks", "flag.think", "flag.limit", "set.temprature", "flag.thinks &", "set.seed & !set.seed",
    ])
    func badConditionIsRefused(_ text: String) {
        #expect(throws: SpecFault.self) { try Condition.parse(text, flags: Self.flags).get() }
    }
}
