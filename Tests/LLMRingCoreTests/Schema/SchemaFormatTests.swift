import LLMRingCore
import Testing

/// The formats of strings.
struct SchemaFormatTests {
    /// A format, strings that have it, and strings that do not.
    static let cases: [(format: String, valid: [String], invalid: [String])] = [
        (
            "date-time", ["2024-02-29T23:59:60Z", "1990-12-31T15:59:60.1-08:00"],
            ["2023-02-29T00:00:00Z", "2024-01-01"]
        ),
        ("date", ["2024-02-29"], ["2023-02-29", "2024-2-1", "2024-13-01", ""]),
        ("time", ["08:30:06.1Z", "00:29:60-23:30"], ["08:30:06", "24:00:00Z", "08:30:60Z"]),
        ("duration", ["P1Y2M3DT4H5M6S", "P2W"], ["P", "PT", "P1", "P1Y2W", "P1Y2D"]),
        ("email", ["a.b@x.test", "\"a b\"@x.test", "a@[127.0.0.1]"], ["a", "@x.test", "a..b@x.test", "a@x_y"]),
        ("idn-email", ["ä@bücher.test"], ["a", "ä@"]),
        ("hostname", ["a.test", "xn--bcher-kva.test"], ["-a", "a..b", "a_b", "xn--X", "ü.test"]),
        ("idn-hostname", ["bücher.test", "l·l"], ["a·b", "〮a", "aא"]),
        ("ipv4", ["127.0.0.1"], ["127.0.0", "127.0.0.01", "256.0.0.1", "127.0.0.1 "]),
        (
            "ipv6", ["::1", "1::d6:192.168.0.1", "1:2:3:4:5:6:7:8"],
            ["1", ":::", "1::2::3", "::12345", "1:2:3:4:5:6:7::8:9"]
        ),
        (
            "uri", ["https://a.test:80/b?c#d", "urn:a:b", "ldap://[::1]/"],
            ["/a", "https://a b", "h://[1]/", "h://a/%zz"]
        ),
        ("uri-reference", ["", "/a", "#b", "a?b"], ["\\", "1:b", "ä"]),
        ("iri", ["https://ä.test/ö"], ["ä", "https://ä.test/\n"]),
        ("iri-reference", ["ä", "//ä"], ["\\ä"]),
        ("uuid", ["2eb8aa08-aa98-11ea-b4aa-73b441d16380"], ["2eb8aa08aa9811eab4aa73b441d16380", ""]),
        ("uri-template", ["/a/{b:3}{?c*,d}", ""], ["{", "{}", "{a,}", "}"]),
        ("json-pointer", ["", "/a~1b/0"], ["a", "/~2"]),
        ("relative-json-pointer", ["0", "1/a", "2#"], ["01", "/a", "1##"]),
        ("regex", ["^a+$"], ["(a", "\\a"]),
    ]

    @Test(arguments: cases.indices)
    func formatsAreToldApart(_ index: Int) throws {
        let (format, valid, invalid) = Self.cases[index]
        let schema: JSONSchema = .string(format: format)
        let validator = try SchemaValidator(schema, formats: .assertion)
        for text in valid { #expect(validator.isValid(.string(text)), "\(format): \(text)") }
        for text in invalid { #expect(!validator.isValid(.string(text)), "\(format): \(text)") }
        let lenient = try SchemaValidator(schema)
        for text in invalid { #expect(lenient.isValid(.string(text))) }
    }

    @Test func formatsThatAreNotKnownAllowAll() throws {
        #expect(try JSONSchema.string(format: "colour").violations(of: "x", formats: .assertion).isEmpty)
        #expect(try JSONSchema(["format": "date"] as JSONObject).violations(of: 1, formats: .assertion).isEmpty)
    }
}
