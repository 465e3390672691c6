import LLMRingCore
import LLMRingHTTP

/// One thing in which a request differs from a recorded one, told without values that may be private.
struct CassetteDifference: Hashable {
    /// How far apart it makes the two: a body differs less than an address does.
    var weight: Int

    /// What differs, and how.
    var text: String
}

extension [CassetteDifference] {
    /// How far apart all of them make the two.
    var weight: Int { reduce(0) { $0 + $1.weight } }
}

extension CassetteTransport.Matching {
    /// Tells in what a request differs from a recorded one; the weightiest first.
    func differences(of request: CassetteRequest, from recorded: CassetteRequest) -> [CassetteDifference] {
        var found: [CassetteDifference] = []
        if request.method != recorded.method {
            let text = "the method is \(request.method), recorded is \(recorded.method)"
            found.append(CassetteDifference(weight: 100_000, text: text))
        }
        found += addressDifferences(CassetteAddress(request.url), CassetteAddress(recorded.url))
        found += headerDifferences(request, recorded)
        found += bodyDifferences(request.body, recorded.body)
        return found
    }

    /// Compares addresses.
    private func addressDifferences(_ asked: CassetteAddress, _ recorded: CassetteAddress) -> [CassetteDifference] {
        var found: [CassetteDifference] = []
        if !ignoresHost, asked.scheme + asked.host != recorded.scheme + recorded.host {
            let text = "the host is '\(asked.scheme)\(asked.host)', recorded is '\(recorded.scheme)\(recorded.host)'"
            found.append(CassetteDifference(weight: 100_000, text: text))
        }
        if asked.path != recorded.path {
            let text = "the path is '\(asked.path)', recorded is '\(recorded.path)'"
            found.append(CassetteDifference(weight: 100_000, text: text))
        }
        let names = Set(asked.query.map(\.name) + recorded.query.map(\.name)).subtracting(ignoredQuery)
        for name in names.sorted() {
            let values = [asked, recorded].map { $0.query.filter { $0.name == name }.map(\.text) }
            guard values[0] != values[1] else { continue }
            let how = Self.presence(!values[0].isEmpty, !values[1].isEmpty)
            found.append(CassetteDifference(weight: 10_000, text: "the query parameter '\(name)' \(how)"))
        }
        return found
    }

    /// Compares header fields.
    private func headerDifferences(_ asked: CassetteRequest, _ recorded: CassetteRequest) -> [CassetteDifference] {
        func fields(_ request: CassetteRequest) -> [String: [String]] {
            var fields: [String: [String]] = [:]
            for (name, value) in request.headers where value != CassetteTransport.Redaction.mark {
                fields[name.lowercased(), default: []].append(value)
            }
            return fields
        }
        let sides = (fields(asked), fields(recorded))
        // A field that holds a key counts on neither side, whether or not there is a key.
        let secret = Set(
            (Array(asked.headers) + Array(recorded.headers)).filter { field in
                field.value == CassetteTransport.Redaction.mark
            }.map { $0.name.lowercased() }
        )
        let names = Set(sides.0.keys).union(sides.1.keys).subtracting(ignoredHeaders).subtracting(secret)
        return names.sorted().filter { sides.0[$0] != sides.1[$0] }.map { name in
            let how = Self.presence(sides.0[name] != nil, sides.1[name] != nil)
            return CassetteDifference(weight: 1000, text: "the header field '\(name)' \(how)")
        }
    }

    /// Compares bodies.
    private func bodyDifferences(_ asked: [UInt8]?, _ recorded: [UInt8]?) -> [CassetteDifference] {
        let sides = (asked ?? [], recorded ?? [])
        guard sides.0 != sides.1 else { return [] }
        guard !sides.0.isEmpty, !sides.1.isEmpty else {
            let how = Self.presence(!sides.0.isEmpty, !sides.1.isEmpty)
            return [CassetteDifference(weight: 1000, text: "the body \(how)")]
        }
        if let left = try? JSONValue(parsing: sides.0), let right = try? JSONValue(parsing: sides.1) {
            var differences = JSONDifferences(ignoring: ignoredFields)
            differences.compare(left, right)
            return differences.found.map { CassetteDifference(weight: 1, text: "the body \($0)") }
        }
        let place = zip(sides.0, sides.1).enumerated().first { $0.element.0 != $0.element.1 }?.offset
        let text = """
            the body has other bytes from byte \(place ?? min(sides.0.count, sides.1.count)) on \
            (\(sides.0.count) bytes, recorded are \(sides.1.count))
            """
        return [CassetteDifference(weight: 100, text: text)]
    }

    /// Says how something differs that may be on one side alone.
    private static func presence(_ isAsked: Bool, _ isRecorded: Bool) -> String {
        if isAsked, isRecorded { return "has another value than recorded" }
        return isAsked ? "is not in the recording" : "is missing, the recording has it"
    }
}
