internal import Units

/// Reads a document in the form in which scripts/embed-data compiles it in, some twenty times as fast as its YAML.
///
/// A node is a letter with what follows: `s` and `q` a text without and with quotes, its length in bytes, a space, the
/// text and, unless it is the last, a line break; `l` a list and `m` a group of keys, the count of its entries, a space,
/// the entries, those of a group each a key like a text and a value. Places are left out: the YAML itself is what errors
/// speak of, and a test holds the two together.
///
/// - Returns: nil when the text is not of this form.
package func unpackedDocument(_ text: StaticString) -> YAMLNode? {
    text.withUTF8Buffer { bytes in
        var reader = PackedReader(rest: bytes[...])
        guard let node = reader.node(), reader.rest.isEmpty else { return nil }
        return node
    }
}

private struct PackedReader {
    var rest: Slice<UnsafeBufferPointer<UInt8>>

    mutating func node() -> YAMLNode? {
        guard let kind = rest.popFirst(), let count = count() else { return nil }
        if kind == UInt8(ascii: "s") || kind == UInt8(ascii: "q") {
            guard let text = text(count) else { return nil }
            return .scalar(text, quoted: kind == UInt8(ascii: "q"), at: .start)
        }
        if kind == UInt8(ascii: "l") {
            var items: [YAMLNode] = []
            items.reserveCapacity(count)
            for _ in 0..<count {
                guard let item = node() else { return nil }
                items.append(item)
            }
            return .list(items, at: .start)
        }
        guard kind == UInt8(ascii: "m") else { return nil }
        var pairs: [YAMLNode.Pair] = []
        pairs.reserveCapacity(count)
        for _ in 0..<count {
            guard let length = self.count(), let key = text(length), let value = node() else {
                return nil
            }
            pairs.append(YAMLNode.Pair(key: key, keyMark: .start, value: value))
        }
        return YAMLNode(content: .mapping(pairs), mark: .start, range: 0..<0, isFlow: false)
    }

    /// A number and the space after it; no count is larger than what is left, since each entry takes a byte at least.
    private mutating func count() -> Int? {
        var number = 0
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: " ") { return number <= rest.count ? number : nil }
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte), number < 1 << 40 else { return nil }
            number = number * 10 + Int(byte - UInt8(ascii: "0"))
        }
        return nil
    }

    /// A text and the line break after it.
    private mutating func text(_ length: Int) -> String? {
        guard length <= rest.count else { return nil }
        let text = String(decoding: rest.prefix(length), as: UTF8.self)
        rest.removeFirst(length)
        return rest.isEmpty || rest.popFirst() == UInt8(ascii: "\n") ? text : nil
    }
}
