import LLMRingHTTP
import Synchronization

/// The platform's transport, which counts the answers that nobody has let go of.
final class WatchedTransport: Transport {
    /// How many answers are held, or waited for.
    private final class Count: Sendable {
        /// The number.
        let number = Atomic<Int>(0)
    }

    /// One answer, which counts until nobody holds its body.
    private final class Body: HTTPBodySource {
        /// The body within.
        private let body: HTTPBody
        /// Reads it.
        private let iterator: HTTPBody.Iterator
        /// The count.
        private let count: Count

        /// Takes over an answer that was counted.
        init(_ body: HTTPBody, _ count: Count) {
            self.body = body
            iterator = body.makeAsyncIterator()
            self.count = count
        }

        deinit {
            count.number.subtract(1, ordering: .sequentiallyConsistent)
        }

        func next() async throws -> [UInt8]? {
            var iterator = iterator
            return try await iterator.next()
        }

        func close() {
            body.close()
        }
    }

    /// What carries requests.
    private let inner: any Transport = PlatformTransport.make()
    /// The count.
    private let count = Count()

    /// How many answers are held, or waited for.
    var openAnswers: Int { count.number.load(ordering: .sequentiallyConsistent) }

    func send(_ request: HTTPRequest, deadlines: Deadlines) async throws -> HTTPResponse {
        count.number.add(1, ordering: .sequentiallyConsistent)
        do {
            var response = try await inner.send(request, deadlines: deadlines)
            response.body = HTTPBody(Body(response.body, count))
            return response
        } catch {
            count.number.subtract(1, ordering: .sequentiallyConsistent)
            throw error
        }
    }

    func close() async {
        await inner.close()
    }
}
