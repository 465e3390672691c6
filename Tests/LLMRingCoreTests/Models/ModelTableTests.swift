import LLMRingCore
import Testing

struct ModelTableTests {
    /// A model of some names.
    private static func model(_ name: String, aliases: [String] = [], isActive: Bool = true) -> ModelRecord {
        var model = ModelRecord(provider: "acme", name: name)
        model.aliases = aliases
        model.isActive = isActive
        return model
    }

    private static let table = ModelTable([
        model("big"), model("big-2024-05-13"), model("small-20250101"), model("small-20251001"),
        model("tiny", aliases: ["Tiny-Next", "shared"]), model("tiny-old", aliases: ["shared"], isActive: false),
        model("zed", aliases: ["shared"]), model("ns/Mixed"), model("open:20b"), model("short-1234"),
        model("x-latest"),
    ])

    @Test(arguments: [
        ("big", "big"), ("BIG", "big"), ("big-2024-05-13", "big-2024-05-13"), ("big-2025-01-01", "big"),
        ("big-latest", "big"), ("big@20250101", "big"), ("models/big", "big"), ("models/big-latest", "big"),
        ("small", "small-20251001"), ("small-latest", "small-20251001"), ("small-20240101", "small-20251001"),
        ("tiny-next", "tiny"), ("shared", "zed"), ("ns/mixed", "ns/Mixed"), ("open:20b", "open:20b"),
        ("tiny:free", "tiny"), ("x-latest", "x-latest"), ("short-1234", "short-1234"),
    ])
    func modelIsFound(_ example: (name: String, model: String)) {
        #expect(Self.table.model(named: example.name)?.name == example.model)
    }

    @Test(arguments: [
        "", "bigger", "big-mini", "ft:big", "ft:big:acme::id", "big-2024-05", "short", "-latest", ":", "open",
        "models/", "big-2024-05-1x",
    ])
    func otherNamesAreUnknown(_ name: String) {
        #expect(Self.table.model(named: name) == nil)
    }
}
