internal import CCrypto

/// Signatures by Ed25519 (RFC 8032), over libcrypto.
public struct Ed25519Key: Sendable {
    private let seed: [UInt8]
    /// 32 bytes that anybody may know.
    public let publicKey: [UInt8]

    /// - Parameter seed: the 32 secret bytes of the key.
    /// - Returns: nil when they are not 32.
    public init?(seed: [UInt8]) {
        guard seed.count == 32, let key = EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nil, seed, 32) else {
            return nil
        }
        defer { EVP_PKEY_free(key) }
        var bytes = [UInt8](repeating: 0, count: 32)
        var length = 32
        guard EVP_PKEY_get_raw_public_key(key, &bytes, &length) == 1, length == 32 else { return nil }
        self.seed = seed
        publicKey = bytes
    }

    /// The 64 bytes of a signature; the same message gives the same every time.
    public func signature(of message: [UInt8]) -> [UInt8] {
        var out = [UInt8](repeating: 0, count: 64)
        var length = 64
        let key = EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nil, seed, 32)
        let context = EVP_MD_CTX_new()
        defer {
            EVP_MD_CTX_free(context)
            EVP_PKEY_free(key)
        }
        let isMade =
            EVP_DigestSignInit(context, nil, nil, nil, key) == 1
            && EVP_DigestSign(context, &out, &length, message, message.count) == 1
        // A signature that was not made must not pass for one.
        precondition(isMade && length == 64, "no Ed25519")
        return out
    }

    /// Whether a signature of a message was made by the key that this is the public half of.
    public static func isSigned(_ message: [UInt8], _ signature: [UInt8], by publicKey: [UInt8]) -> Bool {
        guard publicKey.count == 32, signature.count == 64,
            let key = EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nil, publicKey, 32)
        else { return false }
        let context = EVP_MD_CTX_new()
        defer {
            EVP_MD_CTX_free(context)
            EVP_PKEY_free(key)
        }
        return EVP_DigestVerifyInit(context, nil, nil, nil, key) == 1
            && EVP_DigestVerify(context, signature, 64, message, message.count) == 1
    }
}
