#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

extension ProcessPipes {
    /// What a process wrote.
    struct Text {
        /// Its standard output.
        var output: [UInt8] = []
        /// Its standard error.
        var errors: [UInt8] = []
        /// Whether it wrote more than it may.
        var isTooLong = false
    }

    /// Writes the input and reads what comes, both at once, until the process has closed its ends.
    ///
    /// Closes the input behind it. Stops reading when more comes than the limit.
    func exchange(_ bytes: [UInt8], limit: Int) -> Text {
        Self.ignoreBrokenPipes()
        _ = fcntl(input.write, F_SETFL, O_NONBLOCK)
        var rest = bytes[...]
        var text = Text()
        var polls = [
            pollfd(fd: input.write, events: Int16(POLLOUT), revents: 0),
            pollfd(fd: output.read, events: Int16(POLLIN), revents: 0),
            pollfd(fd: errors.read, events: Int16(POLLIN), revents: 0),
        ]
        while !text.isTooLong, polls.contains(where: { $0.fd >= 0 }) {
            guard poll(&polls, nfds_t(polls.count), -1) >= 0 || errno == EINTR else { break }
            if polls[0].revents != 0, !Self.write(&rest, to: input.write) {
                Self.close([input.write])
                polls[0].fd = -1
            }
            if polls[1].revents != 0, !Self.read(output.read, into: &text.output) { polls[1].fd = -1 }
            if polls[2].revents != 0, !Self.read(errors.read, into: &text.errors) { polls[2].fd = -1 }
            text.isTooLong = text.output.count + text.errors.count > limit
            for index in polls.indices { polls[index].revents = 0 }
        }
        if polls[0].fd >= 0 { Self.close([input.write]) }
        return text
    }

    /// Writes as much as fits.
    ///
    /// - Returns: Whether there is more to write.
    private static func write(_ rest: inout ArraySlice<UInt8>, to end: Int32) -> Bool {
        guard !rest.isEmpty else { return false }
        let count = rest.withUnsafeBytes { bytes in
            #if canImport(Glibc)
            Glibc.write(end, bytes.baseAddress, bytes.count)
            #elseif canImport(Musl)
            Musl.write(end, bytes.baseAddress, bytes.count)
            #else
            Darwin.write(end, bytes.baseAddress, bytes.count)
            #endif
        }
        guard count >= 0 else { return errno == EINTR || errno == EAGAIN }
        rest = rest.dropFirst(count)
        return !rest.isEmpty
    }

    /// Reads what is there.
    ///
    /// - Returns: Whether more may come.
    private static func read(_ end: Int32, into text: inout [UInt8]) -> Bool {
        let count = withUnsafeTemporaryAllocation(byteCount: 65_536, alignment: 1) { buffer in
            #if canImport(Glibc)
            let count = Glibc.read(end, buffer.baseAddress, buffer.count)
            #elseif canImport(Musl)
            let count = Musl.read(end, buffer.baseAddress, buffer.count)
            #else
            let count = Darwin.read(end, buffer.baseAddress, buffer.count)
            #endif
            if count > 0 { text += buffer[..<count] }
            return count
        }
        return count > 0 || (count < 0 && errno == EINTR)
    }

    /// Keeps the signal off this thread that comes when a process does not read its input.
    private static func ignoreBrokenPipes() {
        var signals = sigset_t()
        sigemptyset(&signals)
        sigaddset(&signals, SIGPIPE)
        pthread_sigmask(SIG_BLOCK, &signals, nil)
    }
}
