internal import Units

/// Takes percent-encoding back; what is no code stays as it is.
public func percentDecoded(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
    let bytes = Array(text.utf8)
    var out: [UInt8] = []
    var place = 0
    func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x37
        case 0x61...0x66: byte - 0x57
        default: nil
        }
    }
    while place < bytes.count {
        if bytes[place] == UInt8(ascii: "%"), place + 2 < bytes.count,
            let high = digit(bytes[place + 1]), let low = digit(bytes[place + 2])
        {
            out.append(high << 4 | low)
            place += 3
        } else {
            out.append(bytes[place])
            place += 1
        }
    }
    return String(decoding: out, as: UTF8.self)
}
