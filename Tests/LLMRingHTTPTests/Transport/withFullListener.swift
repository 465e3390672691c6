#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// Runs with a port that is listened on, but whose queue of waiting connections is full.
func withFullListener(_ work: (Int) async throws -> Void) async throws {
    let kind = tcpSocketKind
    let listener = socket(AF_INET, kind, 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    withUnsafeMutableBytes(of: &address) { bytes in
        guard let start = bytes.baseAddress?.assumingMemoryBound(to: sockaddr.self) else { return }
        _ = bind(listener, start, length)
        _ = listen(listener, 0)
        _ = getsockname(listener, start, &length)
    }
    var waiting: [Int32] = []
    for _ in 0..<8 {
        let client = socket(AF_INET, kind, 0)
        _ = fcntl(client, F_SETFL, O_NONBLOCK)
        withUnsafeBytes(of: &address) { bytes in
            guard let start = bytes.baseAddress?.assumingMemoryBound(to: sockaddr.self) else { return }
            _ = connect(client, start, length)
        }
        waiting.append(client)
    }
    defer {
        for file in waiting + [listener] { close(file) }
    }
    try await work(Int(in_port_t(bigEndian: address.sin_port)))
}

/// The number of TCP's kind of socket, which systems import differently.
private var tcpSocketKind: Int32 {
    #if canImport(Darwin) || canImport(Musl)
    SOCK_STREAM
    #else
    Int32(SOCK_STREAM.rawValue)
    #endif
}
