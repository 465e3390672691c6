/// One connection of the server: what came in, and what is left to do.
struct LoopbackConnection {
    /// The connection's socket.
    let socket: Int32

    /// Whether the other side closed it.
    private(set) var isClosedByPeer = false

    /// Whether there is nothing more to do with it.
    private(set) var isOver = false

    private var input: [UInt8] = []
    private var output: ArraySlice<UInt8> = []
    private var answer: LoopbackServer.Answer?
    private var nextStep = 0

    /// When a pause ends; `nil` when there is none.
    private(set) var pauseEnd: ContinuousClock.Instant?

    /// Takes over a socket.
    init(_ socket: Int32) {
        self.socket = socket
    }

    /// Whether bytes wait to be written.
    var wantsToWrite: Bool { !output.isEmpty && pauseEnd == nil }

    /// Reads what has come.
    mutating func receive() {
        while true {
            switch Socket.receive(socket, into: &input) {
            case .moved: continue
            case .later: return
            case .gone:
                isClosedByPeer = true
                isOver = true
                return
            }
        }
    }

    /// Goes on as far as possible without waiting.
    mutating func goOn(_ script: LoopbackServer.Script, _ state: LoopbackState) {
        if let pauseEnd, pauseEnd > .now { return }
        pauseEnd = nil
        while !isOver, write() {
            if let answer {
                guard takeStep(of: answer, state) else { return }
            } else {
                guard let request = LoopbackServer.Request(takingFrom: &input) else { return }
                state.add(request)
                let answer = script(request)
                self.answer = answer
                nextStep = 0
                output = answer.head[...]
                if answer.delay > .zero {
                    pauseEnd = .now + answer.delay
                    return
                }
            }
        }
    }

    /// Writes what is left; false when not all of it went.
    private mutating func write() -> Bool {
        while !output.isEmpty {
            switch Socket.transmit(socket, output) {
            case .moved(let count): output.removeFirst(count)
            case .later: return false
            case .gone:
                isClosedByPeer = true
                isOver = true
                return false
            }
        }
        return true
    }

    /// Takes the answer's next step; false when it must wait.
    private mutating func takeStep(of answer: LoopbackServer.Answer, _ state: LoopbackState) -> Bool {
        guard nextStep < answer.steps.count else {
            finish(answer)
            return true
        }
        switch answer.steps[nextStep] {
        case .send(let piece):
            output = answer.framed(piece)[...]
        case .wait(let gate):
            guard gate.isOpen else {
                gate.whenOpen { state.wakeUp() }
                return false
            }
        case .pause(let time):
            nextStep += 1
            pauseEnd = .now + time
            return false
        case .endless(let piece):
            output = answer.framed(piece)[...]
            return true
        case .stall:
            return false
        case .close:
            isOver = true
        case .reset:
            Socket.makeCloseReset(socket)
            isOver = true
        }
        nextStep += 1
        return true
    }

    private mutating func finish(_ answer: LoopbackServer.Answer) {
        self.answer = nil
        output = answer.tail[...]
        if answer.framing == .untilClose || answer.framing == .raw {
            isOver = true
        }
    }
}
