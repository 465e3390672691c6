/// A list that grows at its end, and whose copies share what they have in common.
///
/// A copy costs the same whatever the size. An element added to a list that was
/// copied moves at most 32 elements and a few references for each power of 32,
/// so that keeping a copy of every state of a list costs linear time and room.
struct SharedList<Element: Sendable>: Sendable {
    /// Elements that do not change any more.
    private indirect enum Block: Sendable {
        /// As many elements as a block takes.
        case leaf([Element])

        /// As many blocks as a block takes.
        case branch([Block])
    }

    /// How many elements or blocks a block takes.
    static var blockSize: Int { 32 }

    /// The number of elements.
    private(set) var count = 0

    /// The last elements, fewer than a block takes.
    private(set) var tail: [Element] = []

    /// The full blocks by their height, the smallest first; fewer of each than a block takes.
    private var heights: [[Block]] = []

    /// Adds an element.
    mutating func append(_ element: Element) {
        count += 1
        tail.append(element)
        guard tail.count == Self.blockSize else { return }
        add(.leaf(tail))
        tail = []
    }

    /// The element at a position.
    subscript(position: Int) -> Element {
        precondition(position >= 0 && position < count, "a position outside of the list")
        var rest = position
        for height in heights.indices.reversed() {
            let size = Self.size(ofHeight: height)
            guard rest >= size * heights[height].count else {
                return Self.element(rest % size, in: heights[height][rest / size], height: height)
            }
            rest -= size * heights[height].count
        }
        return tail[rest]
    }

    /// All elements.
    ///
    /// Costs nothing while they fill no block.
    var elements: [Element] {
        guard !heights.isEmpty else { return tail }
        var elements: [Element] = []
        elements.reserveCapacity(count)
        for blocks in heights.reversed() {
            for block in blocks { Self.add(block, to: &elements) }
        }
        return elements + tail
    }

    /// Adds a full block, and makes higher blocks of what is full thereby.
    private mutating func add(_ block: Block) {
        var block = block
        for height in heights.indices {
            heights[height].append(block)
            guard heights[height].count == Self.blockSize else { return }
            block = .branch(heights[height])
            heights[height] = []
        }
        heights.append([block])
    }

    /// Adds the elements of a block.
    private static func add(_ block: Block, to elements: inout [Element]) {
        switch block {
        case .leaf(let some): elements += some
        case .branch(let blocks): for block in blocks { add(block, to: &elements) }
        }
    }

    /// The number of elements in a block.
    private static func size(ofHeight height: Int) -> Int {
        (0..<height).reduce(blockSize) { size, _ in size * blockSize }
    }

    /// The element at a position of a block.
    private static func element(_ position: Int, in block: Block, height: Int) -> Element {
        switch block {
        case .leaf(let elements): return elements[position]
        case .branch(let blocks):
            let size = size(ofHeight: height - 1)
            return element(position % size, in: blocks[position / size], height: height - 1)
        }
    }
}
