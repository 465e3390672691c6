/// The models of a provider, as the registry's format has them.
struct ModelTable {
    /// The provider's identifier: the file's name.
    var id: String

    /// The whole file.
    var root: SpecNode
}
