#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// The work of the server's thread.
struct LoopbackLoop: Sendable {
    /// The socket that takes connections.
    let listener: Int32

    /// Decides on the answers.
    let script: LoopbackServer.Script

    /// What is shared with the callers.
    let state: LoopbackState

    /// Serves until the state says to stop.
    func run() {
        var connections: [LoopbackConnection] = []
        while !state.isStopping {
            var files = [pollfd(fd: listener, events: Int16(POLLIN), revents: 0)]
            files.append(pollfd(fd: state.wakeReader, events: Int16(POLLIN), revents: 0))
            for connection in connections {
                let events = connection.wantsToWrite ? POLLIN | POLLOUT : POLLIN
                files.append(pollfd(fd: connection.socket, events: Int16(events), revents: 0))
            }
            let pause = connections.compactMap(\.pauseEnd).min()
            guard poll(&files, nfds_t(files.count), Self.timeout(until: pause)) >= 0 || errno == EINTR else { break }
            if files[1].revents != 0 { Socket.drain(state.wakeReader) }
            serve(&connections, files)
            takeConnections(&connections)
        }
        for connection in connections { Socket.shut(connection.socket) }
        Socket.shut(listener)
    }

    /// The milliseconds until a time, at least one; -1 when there is none.
    private static func timeout(until end: ContinuousClock.Instant?) -> Int32 {
        guard let end else { return -1 }
        return Int32(max(1, min(60_000, ContinuousClock.now.duration(to: end) / .milliseconds(1) + 1)))
    }

    /// Reads from those that are ready, lets all go on, and drops those that are over.
    private func serve(_ connections: inout [LoopbackConnection], _ files: [pollfd]) {
        for index in connections.indices {
            if files[index + 2].revents != 0 {
                connections[index].receive()
            }
            connections[index].goOn(script, state)
        }
        connections.removeAll { connection in
            guard connection.isOver else { return false }
            Socket.shut(connection.socket)
            if connection.isClosedByPeer { state.countClose() }
            state.countEnd()
            return true
        }
    }

    private func takeConnections(_ connections: inout [LoopbackConnection]) {
        while let socket = Socket.takeConnection(listener) {
            state.countConnection()
            connections.append(LoopbackConnection(socket))
        }
    }
}
