/// Changes a value that may be absent, starting from an empty one.
package func edit<T>(_ value: inout T?, _ empty: @autoclosure () -> T, _ change: (inout T) -> Void) {
    var edited = value ?? empty()
    change(&edited)
    value = edited
}
