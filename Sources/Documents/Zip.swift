internal import Units

/// A ZIP archive without compression (APPNOTE 6.3): the same files give the same bytes, on any day.
public func zip(_ files: [DocumentFile]) -> [UInt8] {
    var out: [UInt8] = []
    var directory: [UInt8] = []
    for file in files {
        let name = Array(file.path.utf8)
        let size = UInt32(clamping: file.bytes.count)
        // Version 2.0, UTF-8 names, stored, 1 January 1980, checksum and sizes.
        let common =
            little(UInt16(20)) + little(UInt16(0x800)) + little(UInt16(0)) + little(UInt16(0))
            + little(UInt16(0x21))
            + little(crc32(file.bytes)) + little(size) + little(size) + little(UInt16(clamping: name.count))
            + little(UInt16(0))
        directory +=
            little(UInt32(0x0201_4b50)) + little(UInt16(20)) + common + little(UInt16(0)) + little(UInt16(0))
            + little(UInt16(0)) + little(UInt32(0)) + little(UInt32(clamping: out.count)) + name
        out += little(UInt32(0x0403_4b50)) + common + name + file.bytes
    }
    let start = UInt32(clamping: out.count)
    let count = UInt16(clamping: files.count)
    return out + directory + little(UInt32(0x0605_4b50)) + little(UInt16(0)) + little(UInt16(0))
        + little(count)
        + little(count) + little(UInt32(clamping: directory.count)) + little(start) + little(UInt16(0))
}

private func little(_ value: some FixedWidthInteger) -> [UInt8] {
    withUnsafeBytes(of: value.littleEndian) { Array($0) }
}

/// CRC-32 of ISO 3309, as ZIP uses it.
func crc32(_ bytes: [UInt8]) -> UInt32 {
    var value: UInt32 = 0xFFFF_FFFF
    for byte in bytes { value = (value >> 8) ^ crcTable[Int((value ^ UInt32(byte)) & 255)] }
    return ~value
}

private let crcTable: [UInt32] = (0..<256).map { place in
    (0..<8).reduce(UInt32(place)) { value, _ in value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1 }
}
