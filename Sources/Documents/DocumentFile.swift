internal import Cryptography

/// One file of a dossier.
public struct DocumentFile: Sendable {
    public let path: String
    public let bytes: [UInt8]

    public init(path: String, text: String) {
        self.path = path
        bytes = Array(text.utf8)
    }

    public init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    /// SHA-256 of the bytes, in hexadecimal.
    public var sha256: String { hexadecimal(Cryptography.sha256(bytes)) }
}
