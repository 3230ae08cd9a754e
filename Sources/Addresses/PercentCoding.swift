internal import Units

/// Percent-decodes a component, `+` as a space in forms; nil when what comes out is not UTF-8.
package func decoded(_ bytes: some Collection<UInt8>, plusIsSpace: Bool = true) -> String? {
    if !bytes.contains(where: { $0 == UInt8(ascii: "%") || $0 == UInt8(ascii: "+") && plusIsSpace }) {
        return String(validating: bytes, as: UTF8.self)
    }
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var rest = bytes[bytes.startIndex...]
    func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }
    while let byte = rest.first {
        rest = rest.dropFirst()
        if byte == UInt8(ascii: "+"), plusIsSpace {
            out.append(UInt8(ascii: " "))
        } else if byte == UInt8(ascii: "%") {
            guard let high = rest.first.flatMap(digit), let low = rest.dropFirst().first.flatMap(digit) else {
                return nil
            }
            out.append(high << 4 | low)
            rest = rest.dropFirst(2)
        } else {
            out.append(byte)
        }
    }
    return String(validating: out, as: UTF8.self)
}

/// Encodes a text for a query or a path segment.
package func percentEncoded(_ text: String) -> String {
    let hex = Array("0123456789ABCDEF".utf8)
    var out: [UInt8] = []
    for byte in text.utf8 {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
            UInt8(ascii: "~"):
            out.append(byte)
        default: out += [UInt8(ascii: "%"), hex[Int(byte >> 4)], hex[Int(byte & 15)]]
        }
    }
    return String(decoding: out, as: UTF8.self)
}
