internal import Units

/// Why bytes are not a JSON document.
public struct JSONFault: Error, Hashable, Sendable, CustomStringConvertible {
    /// Bytes before the place.
    public let offset: Int
    public let reason: String

    public var description: String { "byte \(offset): \(reason)" }
}

extension JSON {
    /// Reads one JSON document (RFC 8259), strictly.
    ///
    /// Whole numbers that fit are ``integer(_:)``, all others ``number(_:)`` with their digits as written; of a key
    /// that comes twice the last value holds.
    ///
    /// - Parameters:
    ///   - bytes: the whole document in UTF-8.
    ///   - deepest: how many lists and objects may lie within each other.
    /// - Throws: ``JSONFault`` at the first byte that does not belong.
    public init(parsing bytes: [UInt8], deepest: Int = 100) throws(JSONFault) {
        let result = bytes.withUnsafeBufferPointer { buffer -> Result<JSON, JSONFault> in
            var parser = JSONParser(bytes: buffer, deepest: deepest)
            do throws(JSONFault) { return .success(try parser.document()) } catch { return .failure(error) }
        }
        self = try result.get()
    }

    public init(parsing text: String) throws(JSONFault) { try self.init(parsing: Array(text.utf8)) }

    /// The members of an object, empty for anything else.
    public var members: [Member] {
        if case .object(let members) = self { return members }
        return []
    }

    /// The items of a list, empty for anything else.
    public var items: [JSON] {
        if case .array(let items) = self { return items }
        return []
    }

    /// The text of a string; nil for anything else.
    public var text: String? {
        if case .string(let text) = self { return text }
        return nil
    }

    /// A whole number that every reader of JSON knows exactly (``Swift/Int/interchangeable``); nil for anything else.
    public var whole: Int? {
        if case .integer(let value) = self, Int.interchangeable.contains(value) { return value }
        return nil
    }

    /// The value at keys one below the other.
    public func at(_ path: String...) -> JSON? {
        var place: JSON? = self
        for key in path { place = place?[key] }
        return place
    }

    /// The object with a member set, in its place when it is there already; nil takes the member away.
    public func setting(_ key: String, to value: JSON?) -> JSON {
        var members = self.members
        let place = members.firstIndex { $0.key == key }
        switch (place, value) {
        case (let place?, let value?): members[place] = Member(key, value)
        case (let place?, nil): members.remove(at: place)
        case (nil, let value?): members.append(Member(key, value))
        case (nil, nil): break
        }
        return .object(members)
    }
}

private struct JSONParser {
    let bytes: UnsafeBufferPointer<UInt8>
    let deepest: Int
    var place = 0

    init(bytes: UnsafeBufferPointer<UInt8>, deepest: Int) {
        self.bytes = bytes
        self.deepest = deepest
    }

    mutating func document() throws(JSONFault) -> JSON {
        skipSpace()
        let value = try value(depth: 0)
        skipSpace()
        if place < bytes.count { throw fault("nothing may follow the document") }
        return value
    }

    private func fault(_ reason: String) -> JSONFault { JSONFault(offset: place, reason: reason) }

    private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

    private mutating func skipSpace() {
        while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { place += 1 }
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard next == byte else { return false }
        place += 1
        return true
    }

    private mutating func value(depth: Int) throws(JSONFault) -> JSON {
        guard depth <= deepest else { throw fault("more than \(deepest) levels") }
        switch next {
        case UInt8(ascii: "{"): return try object(depth)
        case UInt8(ascii: "["): return try list(depth)
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        case let byte? where byte == UInt8(ascii: "-") || isDigit(byte): return try number()
        case nil: throw fault("the document ends too early")
        default: throw fault("a value must stand here")
        }
    }

    private mutating func word(_ text: StaticString, _ value: JSON) throws(JSONFault) -> JSON {
        for index in 0..<text.utf8CodeUnitCount {
            guard next == text.utf8Start[index] else { throw fault("a value must stand here") }
            place += 1
        }
        return value
    }

    private mutating func object(_ depth: Int) throws(JSONFault) -> JSON {
        place += 1
        var members: [JSON.Member] = []
        skipSpace()
        if take(UInt8(ascii: "}")) { return .object(members) }
        while true {
            skipSpace()
            guard next == UInt8(ascii: "\"") else { throw fault("a key in quotes must stand here") }
            let key = try string()
            skipSpace()
            guard take(UInt8(ascii: ":")) else { throw fault("a colon must stand here") }
            skipSpace()
            let value = try value(depth: depth + 1)
            members.append(.init(key, value))
            skipSpace()
            if take(UInt8(ascii: "}")) { break }
            guard take(UInt8(ascii: ",")) else { throw fault("a comma or a closing brace must stand here") }
        }
        return .object(Self.lastOfEach(members))
    }

    /// One member a key; the quadratic look is kept to small objects.
    private static func lastOfEach(_ members: [JSON.Member]) -> [JSON.Member] {
        if members.count <= 8 {
            for (index, member) in members.enumerated()
            where members[..<index].contains(where: { $0.key == member.key }) {
                return rebuilt(members)
            }
            return members
        }
        return Set(members.map(\.key)).count == members.count ? members : rebuilt(members)
    }

    private static func rebuilt(_ members: [JSON.Member]) -> [JSON.Member] {
        var places: [String: Int] = [:]
        var out: [JSON.Member] = []
        for member in members {
            if let place = places[member.key] {
                out[place] = member
            } else {
                places[member.key] = out.count
                out.append(member)
            }
        }
        return out
    }

    private mutating func list(_ depth: Int) throws(JSONFault) -> JSON {
        place += 1
        var items: [JSON] = []
        skipSpace()
        if take(UInt8(ascii: "]")) { return .array(items) }
        while true {
            skipSpace()
            items.append(try value(depth: depth + 1))
            skipSpace()
            if take(UInt8(ascii: "]")) { return .array(items) }
            guard take(UInt8(ascii: ",")) else { throw fault("a comma or a closing bracket must stand here") }
        }
    }

    private mutating func number() throws(JSONFault) -> JSON {
        let start = place
        _ = take(UInt8(ascii: "-"))
        if take(UInt8(ascii: "0")) {
            if let byte = next, isDigit(byte) { throw fault("a number has no leading zero") }
        } else {
            try digits()
        }
        var isWhole = true
        if take(UInt8(ascii: ".")) {
            isWhole = false
            try digits()
        }
        if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
            isWhole = false
            place += 1
            if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
            try digits()
        }
        let text = String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<place]), as: UTF8.self)
        if isWhole, let value = Int(text, in: .min ... .max) { return .integer(value) }
        return .number(text)
    }

    private func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

    private mutating func digits() throws(JSONFault) {
        guard let byte = next, isDigit(byte) else { throw fault("a digit must stand here") }
        while let byte = next, isDigit(byte) { place += 1 }
    }

    private mutating func string() throws(JSONFault) -> String {
        place += 1
        let start = place
        // Most strings have no escape: they are taken as they are.
        while let byte = next, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte >= 0x20 {
            place += 1
        }
        var out = try text(start..<place)
        while true {
            switch next {
            case UInt8(ascii: "\""):
                place += 1
                return out
            case UInt8(ascii: "\\"):
                place += 1
                out.unicodeScalars.append(try escaped())
            case nil: throw fault("a string does not end")
            case let byte? where byte < 0x20: throw fault("a control character must be escaped")
            default:
                let from = place
                while let byte = next, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte >= 0x20 {
                    place += 1
                }
                out += try text(from..<place)
            }
        }
    }

    private func text(_ range: Range<Int>) throws(JSONFault) -> String {
        guard
            let text = String(validating: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
        else { throw fault("the string is not UTF-8") }
        return text
    }

    private mutating func escaped() throws(JSONFault) -> Unicode.Scalar {
        guard let byte = next else { throw fault("a string does not end") }
        place += 1
        switch byte {
        case UInt8(ascii: "\""): return "\""
        case UInt8(ascii: "\\"): return "\\"
        case UInt8(ascii: "/"): return "/"
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"):
            let unit = try hex4()
            if let scalar = Unicode.Scalar(unit) { return scalar }
            // A pair of surrogates is one character; one alone is none.
            let mark = place
            if unit < 0xDC00, take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")) {
                let low = try hex4()
                if (0xDC00...0xDFFF).contains(low),
                    let scalar = Unicode.Scalar(0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00))
                {
                    return scalar
                }
            }
            place = mark
            return "\u{FFFD}"
        default: throw fault("\\\(Character(Unicode.Scalar(byte))) is no escape")
        }
    }

    private mutating func hex4() throws(JSONFault) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard let byte = next, let digit = Character(Unicode.Scalar(byte)).hexDigitValue, byte < 0x80
            else { throw fault("four hexadecimal digits must follow \\u") }
            value = value << 4 | UInt32(digit)
            place += 1
        }
        return value
    }
}
