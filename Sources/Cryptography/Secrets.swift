internal import CCrypto
internal import Synchronization

/// Why something sealed could not be opened.
public enum SealError: Error, Sendable {
    /// The bytes are not what ``Sealer/seal(_:)`` wrote.
    case malformed
    /// Another key, other bytes, or another context.
    case forged
}

/// Where secrets come from; tests give one that repeats itself.
public struct RandomSource: Sendable {
    public let bytes: @Sendable (Int) -> [UInt8]

    public init(_ bytes: @escaping @Sendable (Int) -> [UInt8]) { self.bytes = bytes }

    /// The operating system's generator, through libcrypto.
    public static let system = RandomSource { count in
        var out = [UInt8](repeating: 0, count: count)
        // A machine without randomness must not hand out secrets.
        precondition(RAND_bytes(&out, Int32(clamping: count)) == 1, "no random bytes")
        return out
    }

    /// A secret of 256 bits for an address or a cookie.
    public func token() -> String { base64URL(bytes(32)) }

    /// Six decimal digits, each code as likely as any other.
    public func sixDigits() -> String {
        while true {
            let raw = bytes(4).reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
            // Numbers past the last whole million would favor small codes.
            if raw < 4_294_000_000 {
                let code = String(raw % 1_000_000)
                return String(repeating: "0", count: 6 - code.count) + code
            }
        }
    }
}

/// Seals small secrets at rest with AES-256-GCM, under the newest of its keys.
///
/// What is sealed names its key, so that a key can be replaced while the server runs: earlier keys still open what bears them.
public struct Sealer: Sendable {
    private final class Ring: Sendable {
        let keys: Mutex<[[UInt8]]>
        let reload: (@Sendable () -> [[UInt8]]?)?

        init(_ keys: [[UInt8]], _ reload: (@Sendable () -> [[UInt8]]?)?) {
            self.keys = Mutex(keys)
            self.reload = reload
        }

        func refreshed() -> [[UInt8]] {
            if let fresh = reload?(), fresh.first?.count == 32 { keys.withLock { $0 = fresh } }
            return keys.withLock { $0 }
        }
    }
    private let ring: Ring
    /// What other keys are derived from: the newest key when the process began.
    private let root: [UInt8]

    /// Takes a key of 32 bytes; nil for any other length.
    public init?(key: [UInt8]) { self.init(keys: [key]) }

    /// Takes keys of 32 bytes each, the newest first; nil for any other length or none.
    ///
    /// - Parameter reload: the keys as they are by now; nil when they are the same. It is asked before anything is sealed.
    public init?(keys: [[UInt8]], reload: (@Sendable () -> [[UInt8]]?)? = nil) {
        guard let first = keys.first, keys.allSatisfy({ $0.count == 32 }) else { return nil }
        root = first
        ring = Ring(keys, reload)
    }

    /// A key for another purpose, derived from this one.
    public func derived(for purpose: String) -> [UInt8] { hmacSHA256(Array(purpose.utf8), key: root) }

    private static let mark: UInt8 = 0xC2
    private static func name(_ key: [UInt8]) -> [UInt8] {
        Array(hmacSHA256(Array("key-name".utf8), key: key).prefix(4))
    }

    /// Whether something is sealed under the newest key.
    public func isCurrent(_ sealed: [UInt8]) -> Bool {
        guard let first = ring.refreshed().first else { return false }
        return sealed.starts(with: [Sealer.mark] + Sealer.name(first))
    }

    /// Seals bytes for one place: `context` must be the same when they are opened.
    public func seal(_ plain: [UInt8], context: String, random: RandomSource) -> [UInt8] {
        let key = ring.refreshed().first ?? root
        return [Sealer.mark] + Sealer.name(key) + Sealer.seal(plain, key, context, random)
    }

    /// Opens what ``seal(_:context:random:)`` sealed, under whichever of the keys.
    public func open(_ sealed: [UInt8], context: String) throws(SealError) -> [UInt8] {
        guard sealed.count >= 28 else { throw .malformed }
        var keys = ring.keys.withLock { $0 }
        for attempt in 0...1 {
            for key in keys where sealed.starts(with: [Sealer.mark] + Sealer.name(key)) {
                if let plain = try? Sealer.open(Array(sealed[5...]), key, context) { return plain }
            }
            // Sealed before keys had names.
            for key in keys {
                if let plain = try? Sealer.open(sealed, key, context) { return plain }
            }
            guard attempt == 0 else { break }
            let fresh = ring.refreshed()
            guard fresh != keys else { break }
            keys = fresh
        }
        throw .forged
    }

    private static func seal(_ plain: [UInt8], _ key: [UInt8], _ context: String, _ random: RandomSource)
        -> [UInt8]
    {
        let nonce = random.bytes(12)
        var out = [UInt8](repeating: 0, count: plain.count)
        var tag = [UInt8](repeating: 0, count: 16)
        let associated = Array(context.utf8)
        var length: Int32 = 0
        let cipher = EVP_CIPHER_CTX_new()
        defer { EVP_CIPHER_CTX_free(cipher) }
        EVP_EncryptInit_ex(cipher, EVP_aes_256_gcm(), nil, key, nonce)
        EVP_EncryptUpdate(cipher, nil, &length, associated, Int32(clamping: associated.count))
        EVP_EncryptUpdate(cipher, &out, &length, plain, Int32(clamping: plain.count))
        EVP_EncryptFinal_ex(cipher, &tag, &length)
        EVP_CIPHER_CTX_ctrl(cipher, EVP_CTRL_AEAD_GET_TAG, 16, &tag)
        return nonce + out + tag
    }

    private static func open(_ sealed: [UInt8], _ key: [UInt8], _ context: String) throws(SealError)
        -> [UInt8]
    {
        guard sealed.count >= 28 else { throw .malformed }
        let nonce = Array(sealed[..<12])
        let body = Array(sealed[12..<(sealed.count - 16)])
        var tag = Array(sealed[(sealed.count - 16)...])
        var out = [UInt8](repeating: 0, count: body.count)
        var rest = [UInt8](repeating: 0, count: 16)
        let associated = Array(context.utf8)
        var length: Int32 = 0
        let cipher = EVP_CIPHER_CTX_new()
        defer { EVP_CIPHER_CTX_free(cipher) }
        EVP_DecryptInit_ex(cipher, EVP_aes_256_gcm(), nil, key, nonce)
        EVP_DecryptUpdate(cipher, nil, &length, associated, Int32(clamping: associated.count))
        EVP_DecryptUpdate(cipher, &out, &length, body, Int32(clamping: body.count))
        EVP_CIPHER_CTX_ctrl(cipher, EVP_CTRL_AEAD_SET_TAG, 16, &tag)
        guard EVP_DecryptFinal_ex(cipher, &rest, &length) == 1 else { throw .forged }
        return out
    }
}

/// Time-based one-time passwords of six digits and 30 seconds (RFC 6238).
public struct TOTP: Sendable {
    private let secret: [UInt8]

    public init(secret: [UInt8]) { self.secret = secret }

    /// The code of a step of 30 seconds since 1970.
    public func code(step: Int64) -> String {
        let counter = (0..<8).map { UInt8(truncatingIfNeeded: step >> (56 - 8 * Int64($0))) }
        let mac = hmacSHA1(counter, key: secret)
        let offset = Int(mac[19] & 15)
        let value =
            UInt32(mac[offset] & 127) << 24 | UInt32(mac[offset + 1]) << 16 | UInt32(mac[offset + 2]) << 8
            | UInt32(mac[offset + 3])
        let code = String(value % 1_000_000)
        return String(repeating: "0", count: 6 - code.count) + code
    }

    /// The step that a code belongs to, one step early or late included; nil when it is wrong or was used before.
    ///
    /// - Parameters:
    ///   - code: as typed.
    ///   - seconds: since 1970.
    ///   - last: the step of the last code accepted; it and earlier ones are used up.
    public func step(of code: String, at seconds: Int64, after last: Int64) -> Int64? {
        let now = seconds / 30
        var found: Int64?
        for step in [now - 1, now, now + 1] where isSame(self.code(step: step), code) && step > last {
            found = step
        }
        return found
    }
}
