internal import Cryptography
internal import StructuredText
internal import Units

/// How a company file came from the one before it: the log keeps differences, so that a hundred small answers in a large file
/// cost what was typed and not a hundred files.
public enum FileChange: Hashable, Sendable {
    case whole(String)
    /// From byte `at` of the earlier file on, `removed` bytes gave way to `inserted`; `sum` tells the result.
    case splice(at: Int, removed: Int, inserted: String, sum: String)

    /// The difference between two files; the whole new one where that says as much.
    public init(from old: String, to new: String) {
        let (before, after) = (Array(old.utf8), Array(new.utf8))
        let most = min(before.count, after.count)
        func isWithin(_ bytes: [UInt8], _ place: Int) -> Bool {
            place < bytes.count && bytes[place] & 0xC0 == 0x80
        }
        var head = 0
        while head < most, before[head] == after[head] { head += 1 }
        // Never through the middle of a character.
        while head > 0, isWithin(before, head) || isWithin(after, head) { head -= 1 }
        var tail = 0
        while tail < most - head, before[before.count - 1 - tail] == after[after.count - 1 - tail] {
            tail += 1
        }
        while tail > 0, isWithin(before, before.count - tail) || isWithin(after, after.count - tail) {
            tail -= 1
        }
        let inserted = String(decoding: after[head..<(after.count - tail)], as: UTF8.self)
        // Some hundred bytes go into saying what a difference is.
        if inserted.utf8.count + 100 >= after.count {
            self = .whole(new)
        } else {
            self = .splice(
                at: head, removed: before.count - tail - head, inserted: inserted, sum: FileChange.sum(new))
        }
    }

    /// The new file; nil when this is no difference to that old one.
    public func applied(to old: String) -> String? {
        switch self {
        case .whole(let text): return text
        case .splice(let at, let removed, let inserted, let sum):
            let bytes = Array(old.utf8)
            guard (0...bytes.count).contains(at), (0...(bytes.count - at)).contains(removed) else {
                return nil
            }
            let new = bytes[..<at] + Array(inserted.utf8) + bytes[(at + removed)...]
            guard let text = String(validating: new, as: UTF8.self), FileChange.sum(text) == sum else {
                return nil
            }
            return text
        }
    }

    /// The bytes that it brings.
    var size: Int {
        switch self {
        case .whole(let text): text.utf8.count
        case .splice(_, _, let inserted, _): inserted.utf8.count + 100
        }
    }

    private static func sum(_ text: String) -> String { String(sha256Text(text).prefix(16)) }

    var members: [JSON.Member] {
        switch self {
        case .whole(let text): [.init("file", .string(text))]
        case .splice(let at, let removed, let inserted, let sum):
            [
                .init("at", .integer(at)), .init("removed", .integer(removed)),
                .init("inserted", .string(inserted)), .init("sum", .string(sum)),
            ]
        }
    }

    /// Reads what the log keeps.
    ///
    /// - Parameter file: the whole file, where it is kept beside the log.
    init?(_ body: YAMLNode, file: String?) {
        if let whole = file ?? body["file"]?.text {
            self = .whole(whole)
        } else if let at = body["at"]?.text.flatMap({ Int($0, in: 0...(1 << 30)) }),
            let removed = body["removed"]?.text.flatMap({ Int($0, in: 0...(1 << 30)) }),
            let inserted = body["inserted"]?.text, let sum = body["sum"]?.text
        {
            self = .splice(at: at, removed: removed, inserted: inserted, sum: sum)
        } else {
            return nil
        }
    }
}
