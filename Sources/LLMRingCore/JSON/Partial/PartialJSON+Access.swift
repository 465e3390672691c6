extension PartialJSON {
    /// The value of a key so far; nil when there is none or this is no object.
    ///
    /// The last of equal keys counts.
    public subscript(name: String) -> PartialJSON? {
        if let finished { return finished[name].map { PartialJSON($0) } }
        guard base < levels.count, levels[base].isObject else { return nil }
        if showsMember(of: base), levels[base].key == name { return openMember }
        return levels[base].member(name).map { PartialJSON($0) }
    }

    /// The element at a position so far; nil when there is none or this is no array.
    public subscript(position: Int) -> PartialJSON? {
        if let finished { return finished[position].map { PartialJSON($0) } }
        guard base < levels.count, !levels[base].isObject, position >= 0 else { return nil }
        let count = levels[base].members.count
        guard position < count else { return position == count && showsMember(of: base) ? openMember : nil }
        return PartialJSON(levels[base].members[position].value)
    }

    /// The value that a path of keys and positions leads to; nil when there is none.
    public subscript(path: [String]) -> PartialJSON? {
        var place = self
        for step in path {
            let next = place.kind == .array ? Int(step).flatMap { place[$0] } : place[step]
            guard let next else { return nil }
            place = next
        }
        return place
    }

    /// The number of members so far, with the one that is being read.
    ///
    /// 0 when this is no array and no object.
    public var count: Int {
        switch finished {
        case .array(let elements): return elements.count
        case .object(let object): return object.count
        case nil where base < levels.count:
            return levels[base].members.count + (showsMember(of: base) ? 1 : 0)
        default: return 0
        }
    }

    /// The number of finished elements; 0 when this is no array.
    public var finishedCount: Int {
        if let finished { return finished.arrayValue?.count ?? 0 }
        return base < levels.count && !levels[base].isObject ? levels[base].members.count : 0
    }

    /// The string so far; nil when this is none.
    public var stringValue: String? {
        if let finished { return finished.stringValue }
        return base >= levels.count && isInText ? text.wholeLetters : nil
    }

    /// The member that is being read.
    private var openMember: PartialJSON {
        var member = self
        member.base += 1
        return member
    }
}
