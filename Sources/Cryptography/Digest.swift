internal import CCrypto

/// SHA-256 of bytes.
public func sha256(_ bytes: [UInt8]) -> [UInt8] {
    var digest = [UInt8](repeating: 0, count: 32)
    // A digest that was not made must not pass for one.
    precondition(EVP_Digest(bytes, bytes.count, &digest, nil, fetchedSHA256.digest, nil) == 1, "no SHA-256")
    return digest
}

/// Looked up once: libcrypto looks it up anew for each digest otherwise, which takes longer than a short digest.
private let fetchedSHA256 = FetchedDigest(digest: EVP_MD_fetch(nil, "SHA256", nil))

/// It never changes once it is made.
private struct FetchedDigest: @unchecked Sendable {
    let digest: OpaquePointer?
}

/// SHA-256 of a text, in hexadecimal.
public func sha256Text(_ text: String) -> String { hexadecimal(sha256(Array(text.utf8))) }

/// HMAC-SHA-256 (RFC 2104).
public func hmacSHA256(_ message: [UInt8], key: [UInt8]) -> [UInt8] {
    hmac(message, key: key, with: EVP_sha256(), length: 32)
}

/// HMAC-SHA-1, for one-time passwords only (RFC 6238).
public func hmacSHA1(_ message: [UInt8], key: [UInt8]) -> [UInt8] {
    hmac(message, key: key, with: EVP_sha1(), length: 20)
}

private func hmac(_ message: [UInt8], key: [UInt8], with digest: OpaquePointer?, length: Int) -> [UInt8] {
    var out = [UInt8](repeating: 0, count: length)
    var written: UInt32 = 0
    _ = HMAC(digest, key, Int32(clamping: key.count), message, message.count, &out, &written)
    return out
}

/// Whether two byte strings are the same, in a time that does not tell where they differ.
public func isSame(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    a.count == b.count && CRYPTO_memcmp(a, b, a.count) == 0
}

/// Whether two texts are the same, in a time that does not tell where they differ.
public func isSame(_ a: String, _ b: String) -> Bool { isSame(Array(a.utf8), Array(b.utf8)) }

/// Bytes in lower-case hexadecimal.
public func hexadecimal(_ bytes: [UInt8]) -> String {
    func digit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
    }
    return String(unsafeUninitializedCapacity: bytes.count * 2) { out in
        for (place, byte) in bytes.enumerated() {
            out[place * 2] = digit(byte >> 4)
            out[place * 2 + 1] = digit(byte & 15)
        }
        return bytes.count * 2
    }
}

/// The bytes of hexadecimal digits; nil for anything else.
public func bytes(hexadecimal text: String) -> [UInt8]? {
    let digits = text.utf8.map { Character(Unicode.Scalar($0)).hexDigitValue }
    guard digits.count.isMultiple(of: 2) else { return nil }
    var out: [UInt8] = []
    for place in stride(from: 0, to: digits.count, by: 2) {
        guard let high = digits[place], let low = digits[place + 1] else { return nil }
        out.append(UInt8(high * 16 + low))
    }
    return out
}

/// Bytes in base64 with the alphabet for addresses and no padding (RFC 4648, section 5).
public func base64URL(_ bytes: [UInt8]) -> String {
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
    return String(decoding: grouped(bytes, bits: 6).map { digits[$0] }, as: UTF8.self)
}

/// Bytes in base64 with padding (RFC 4648, section 4).
public func base64(_ bytes: [UInt8]) -> String {
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    let text = grouped(bytes, bits: 6).map { digits[$0] }
    return String(decoding: text, as: UTF8.self) + String(repeating: "=", count: (4 - text.count % 4) % 4)
}

/// The bytes of base64 with padding (RFC 4648, section 4); nil for anything else.
public func bytes(base64 text: String) -> [UInt8]? {
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var values = [Int](repeating: -1, count: 256)
    for (value, digit) in digits.enumerated() { values[Int(digit)] = value }
    let utf8 = Array(text.utf8)
    let padding = utf8.suffix(2).count { $0 == UInt8(ascii: "=") }
    guard utf8.count.isMultiple(of: 4) else { return nil }
    var out: [UInt8] = []
    out.reserveCapacity(utf8.count / 4 * 3)
    var (held, count) = (0, 0)
    for digit in utf8.dropLast(padding) {
        let value = values[Int(digit)]
        guard value >= 0 else { return nil }
        held = held << 6 | value
        count += 6
        if count >= 8 {
            count -= 8
            out.append(UInt8(held >> count & 0xFF))
            held &= (1 << count) - 1
        }
    }
    return held == 0 ? out : nil
}

/// Bytes in base32 without padding, as authenticator apps take secrets (RFC 4648, section 6).
public func base32(_ bytes: [UInt8]) -> String {
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)
    return String(decoding: grouped(bytes, bits: 5).map { digits[$0] }, as: UTF8.self)
}

private func grouped(_ bytes: [UInt8], bits: Int) -> [Int] {
    var out: [Int] = []
    var (held, count) = (0, 0)
    for byte in bytes {
        held = (held << 8) | Int(byte)
        count += 8
        while count >= bits {
            count -= bits
            out.append((held >> count) & ((1 << bits) - 1))
        }
        held &= (1 << count) - 1
    }
    if count > 0 { out.append((held << (bits - count)) & ((1 << bits) - 1)) }
    return out
}
