internal import Units

/// The files of an archive that ``zip(_:)`` wrote; nil when it is none, is broken, or holds what another program compressed.
public func unzip(_ bytes: [UInt8]) -> [DocumentFile]? {
    func number(_ place: Int, _ length: Int) -> Int? {
        guard place >= 0, place <= bytes.count - length else { return nil }
        return (0..<length).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
    }
    // The end of the directory stands in the last 22 bytes: this program writes no comment after it.
    let end = bytes.count - 22
    guard number(end, 4) == 0x0605_4b50, let count = number(end + 10, 2), var place = number(end + 16, 4)
    else { return nil }
    var files: [DocumentFile] = []
    var (names, whole): (Set<String>, Int) = ([], 0)
    for _ in 0..<count {
        guard number(place, 4) == 0x0201_4b50, number(place + 10, 2) == 0,
            let size = number(place + 20, 4), let name = number(place + 28, 2),
            let extra = number(place + 30, 2),
            let comment = number(place + 32, 2), let offset = number(place + 42, 4), place + 46 + name <= end,
            let innerName = number(offset + 26, 2), let innerExtra = number(offset + 28, 2),
            let path = String(validating: bytes[(place + 46)..<(place + 46 + name)], as: UTF8.self)
        else { return nil }
        let start = offset + 30 + innerName + innerExtra
        whole += size
        // Two files of one name, or files over one another, are nobody's honest archive.
        guard names.insert(path).inserted, whole <= bytes.count else { return nil }
        guard number(offset, 4) == 0x0403_4b50, start + size <= bytes.count else { return nil }
        let content = Array(bytes[start..<(start + size)])
        // A checksum that is wrong is left to whoever knows the file's hash, who can tell which it is.
        files.append(DocumentFile(path: path, bytes: content))
        place += 46 + name + extra + comment
    }
    return files
}
