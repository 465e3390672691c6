/// Where a reader is in an object whose fields have known names.
public struct JSONObjectScan {
    /// The known names.
    let names: FieldNames

    /// The index of the name that is likely next, as most senders keep an order.
    var expected = 0

    /// Whether no field was read yet.
    var isFirst = true
}
