#if os(Linux)
import CLLMRingCurl
import Glibc
import LLMRingCore

/// The owner of the thread that runs libcurl.
final class CurlLoop: Sendable {
    /// The thread's handle; nil after its end.
    private let handle: Locked<CurlHandle?>

    /// Loads libcurl and starts the thread.
    ///
    /// - Throws: ``LLMError`` with code `configuration` when that cannot be done.
    init(library: String?) throws(LLMError) {
        var problem = [CChar](repeating: 0, count: 256)
        let started = llmring_loop_start(library, &problem, problem.count)
        guard let started else {
            let words = problem.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
            throw LLMError(.configuration, String(decoding: words, as: UTF8.self))
        }
        handle = Locked(CurlHandle(started))
    }

    deinit {
        stop()
    }

    /// Starts a transfer; nil when the loop has ended.
    ///
    /// The loop holds the transfer until it has told it the end.
    func start(_ form: CurlForm, for transfer: CurlTransfer) -> CurlHandle? {
        handle.withLock { handle in
            guard let handle else { return nil }
            let context = Unmanaged.passRetained(transfer)
            let started = form.withRequest { request in
                llmring_transfer_start(handle.pointer, request, arrived, context.toOpaque())
            }
            guard let started else {
                context.release()
                return nil
            }
            return CurlHandle(started)
        }
    }

    /// Ends all transfers and the thread.
    func stop() {
        let last = handle.withLock { handle in
            let last = handle
            handle = nil
            return last
        }
        if let last {
            llmring_loop_stop(last.pointer)
        }
    }
}

/// Called by the loop's thread.
private let arrived: llmring_arrived = { context, arrival in
    guard let context, let arrival = arrival?.pointee else { return false }
    let transfer = Unmanaged<CurlTransfer>.fromOpaque(context)
    let isFull = transfer.takeUnretainedValue().arrive(arrival)
    if arrival.outcome != LLMRING_RUNNING {
        transfer.release()
    }
    return isFull
}
#endif
