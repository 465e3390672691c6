public import Foundation
public import LLMRing

extension LockfileSource {
    /// The lockfile that a package ships among its resources.
    ///
    /// A library passes its own bundle: `.bundled(in: .module)`. The file is never written.
    ///
    /// In a module of its own, as loading Foundation takes a command on Linux
    /// longer than all else that it does at its start.
    ///
    /// - Parameters:
    ///   - bundle: The package's bundle.
    ///   - name: The file's name.
    /// - Returns: The source; when the bundle has no such file, opening it fails and says so.
    public static func bundled(in bundle: Bundle, name: String = Lockfile.fileName) -> LockfileSource {
        guard let url = bundle.url(forResource: name, withExtension: nil) else {
            return .missing("the bundle has no '\(name)'; add it to the resources of the package's target")
        }
        return .shipped(path: url.path)
    }
}
