#if canImport(Darwin)
import Foundation
import LLMRingCore

/// Hands on what the session tells to the calls that it concerns.
final class URLSessionRelay: NSObject, URLSessionDataDelegate, Sendable {
    private let transfers = Locked<[Int: URLSessionTransfer]>([:])

    /// Notes whose task it is.
    func add(_ transfer: URLSessionTransfer, for task: URLSessionTask) {
        let number = task.taskIdentifier
        transfers.withLock { $0[number] = transfer }
    }

    /// Ends all calls.
    func closeAll() {
        let open = transfers.withLock { Array($0.values) }
        for transfer in open {
            transfer.cancel(LLMError(.cancelled, "the transport was closed during the call"))
        }
    }

    /// Does not follow: keys must not go where an answer points to.
    func urlSession(
        _ session: URLSession,
        task: URLSessionTask,
        willPerformHTTPRedirection response: HTTPURLResponse,
        newRequest request: URLRequest,
        completionHandler: @escaping @Sendable (URLRequest?) -> Void
    ) {
        completionHandler(nil)
    }

    /// Hands on the head.
    func urlSession(
        _ session: URLSession,
        dataTask: URLSessionDataTask,
        didReceive response: URLResponse,
        completionHandler: @escaping @Sendable (URLSession.ResponseDisposition) -> Void
    ) {
        if let response = response as? HTTPURLResponse {
            transfer(of: dataTask)?.arrive(head: response)
        }
        completionHandler(.allow)
    }

    /// Hands on some of the body.
    func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
        transfer(of: dataTask)?.arrive(body: data, on: dataTask)
    }

    /// Hands on the end.
    func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
        let number = task.taskIdentifier
        let transfer = transfers.withLock { $0.removeValue(forKey: number) }
        transfer?.arrive(end: error)
    }

    private func transfer(of task: URLSessionTask) -> URLSessionTransfer? {
        let number = task.taskIdentifier
        return transfers.withLock { $0[number] }
    }
}
#endif
