import LLMRingCore

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// The system's calls on sockets, the same on all systems.
enum Socket {
    /// What came of reading or writing.
    enum Outcome {
        /// So many bytes went through.
        case moved(Int)
        /// Not now.
        case later
        /// The other side is gone.
        case gone
    }

    /// Opens a port of this machine's own address.
    ///
    /// - Throws: ``LLMError`` with code `configuration`.
    static func openPort(_ port: Int) throws(LLMError) -> Int32 {
        #if canImport(Darwin) || canImport(Musl)
        let listener = socket(AF_INET, SOCK_STREAM, 0)
        #else
        let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        #endif
        set(listener, SOL_SOCKET, SO_REUSEADDR)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(UInt16(truncatingIfNeeded: port)).bigEndian
        address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
        let isBound = withUnsafeBytes(of: &address) { bytes in
            guard let start = bytes.baseAddress?.assumingMemoryBound(to: sockaddr.self) else { return false }
            return bind(listener, start, socklen_t(bytes.count)) == 0
        }
        guard isBound, listen(listener, 1024) == 0 else {
            shut(listener)
            throw LLMError(.configuration, "port \(port) cannot be listened on; choose another, or 0 for any")
        }
        makeNonblocking(listener)
        return listener
    }

    /// Gives the port of a listener.
    static func port(of listener: Int32) -> Int {
        var address = sockaddr_in()
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        withUnsafeMutableBytes(of: &address) { bytes in
            guard let start = bytes.baseAddress?.assumingMemoryBound(to: sockaddr.self) else { return }
            _ = getsockname(listener, start, &length)
        }
        return Int(in_port_t(bigEndian: address.sin_port))
    }

    /// Takes the next waiting connection.
    static func takeConnection(_ listener: Int32) -> Int32? {
        let connection = accept(listener, nil, nil)
        guard connection >= 0 else { return nil }
        makeNonblocking(connection)
        set(connection, Int32(IPPROTO_TCP), TCP_NODELAY)
        #if canImport(Darwin)
        set(connection, SOL_SOCKET, SO_NOSIGPIPE)
        #endif
        return connection
    }

    /// Reads what there is.
    static func receive(_ socket: Int32, into buffer: inout [UInt8]) -> Outcome {
        var piece = [UInt8](repeating: 0, count: 64 * 1024)
        let count = recv(socket, &piece, piece.count, 0)
        guard count > 0 else { return count < 0 && isLater ? .later : .gone }
        buffer.append(contentsOf: piece[..<count])
        return .moved(count)
    }

    /// Writes what goes.
    static func transmit(_ socket: Int32, _ bytes: ArraySlice<UInt8>) -> Outcome {
        #if canImport(Darwin)
        let flags: Int32 = 0
        #else
        let flags = Int32(MSG_NOSIGNAL)
        #endif
        let count = bytes.withUnsafeBytes { send(socket, $0.baseAddress, $0.count, flags) }
        guard count >= 0 else { return isLater ? .later : .gone }
        return .moved(count)
    }

    /// Lets the other side see a broken connection instead of an end.
    static func makeCloseReset(_ socket: Int32) {
        var value = linger(l_onoff: 1, l_linger: 0)
        setsockopt(socket, SOL_SOCKET, SO_LINGER, &value, socklen_t(MemoryLayout<linger>.size))
    }

    /// Makes a pipe to wake a thread with.
    ///
    /// - Throws: ``LLMError`` with code `configuration`.
    static func makePipe() throws(LLMError) -> (reader: Int32, writer: Int32) {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else {
            throw LLMError(.configuration, "too many files are open")
        }
        makeNonblocking(ends[0])
        makeNonblocking(ends[1])
        return (ends[0], ends[1])
    }

    /// Wakes who polls the pipe's other end.
    static func signal(_ writer: Int32) {
        var byte: UInt8 = 1
        _ = write(writer, &byte, 1)
    }

    /// Empties a pipe.
    static func drain(_ reader: Int32) {
        var bytes = [UInt8](repeating: 0, count: 256)
        while read(reader, &bytes, bytes.count) > 0 {}
    }

    /// Closes a socket or a pipe's end.
    static func shut(_ file: Int32) {
        close(file)
    }

    private static var isLater: Bool {
        errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR
    }

    private static func makeNonblocking(_ file: Int32) {
        _ = fcntl(file, F_SETFL, fcntl(file, F_GETFL) | O_NONBLOCK)
        _ = fcntl(file, F_SETFD, FD_CLOEXEC)
    }

    private static func set(_ socket: Int32, _ level: Int32, _ option: Int32) {
        var one: Int32 = 1
        setsockopt(socket, level, option, &one, socklen_t(MemoryLayout<Int32>.size))
    }
}
