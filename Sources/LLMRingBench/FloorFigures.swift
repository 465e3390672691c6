/// What the same work costs without anything of ours but the network's loop.
struct FloorFigures: Sendable {
    /// The processors' time.
    let cpu: Duration

    /// The processors' time for each of so many pieces, in microseconds.
    func perPiece(_ count: Int) -> Double { cpu / .microseconds(1) / Double(max(count, 1)) }
}
