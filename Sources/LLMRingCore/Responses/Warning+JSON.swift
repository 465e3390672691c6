extension Warning {
    /// The warning in its JSON form.
    public var jsonValue: JSONValue {
        ["setting": .string(setting), "message": .string(message)]
    }
}
