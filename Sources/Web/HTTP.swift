public import Addresses
package import Units

/// A request, free of the server that took it.
public struct WebRequest: Sendable {
    public typealias Method = RequestMethod

    /// Nil for methods that nothing here answers.
    public let method: Method?
    /// As it came, still percent-encoded.
    public let path: String
    /// What the path leads to; nil where it leads nowhere.
    package let route: Route?
    public let query: String
    /// By lower-case name.
    public let headers: [String: String]
    public var body: [UInt8]
    /// The address of whoever connected, or what a trusted proxy says.
    public let peer: String
    public let id: String

    public init(
        method: Method?, path: String, query: String = "", headers: [String: String] = [:],
        body: [UInt8] = [],
        peer: String = "127.0.0.1", id: String = "test"
    ) {
        self.method = method
        self.path = path
        route = Route(path: path)
        self.query = query
        self.headers = headers
        self.body = body
        self.peer = peer
        self.id = id
    }

    /// The cookies, the first of each name.
    package func cookie(_ name: String) -> String? {
        guard let header = headers["cookie"] else { return nil }
        for part in header.utf8.split(separator: UInt8(ascii: ";")) {
            let cookie = part.drop { $0 == UInt8(ascii: " ") }
            guard cookie.starts(with: name.utf8) else { continue }
            let value = cookie.dropFirst(name.utf8.count)
            if value.first == UInt8(ascii: "=") { return String(Substring(value.dropFirst())) }
        }
        return nil
    }
}

/// An answer, free of the server that sends it.
public struct WebResponse: Sendable {
    public var status: Int
    public var headers: [(name: String, value: String)]
    public var body: [UInt8]

    package init(_ status: Int, _ type: String, _ text: String) {
        self.init(status, type, Array(text.utf8))
    }

    package init(_ status: Int, _ type: String, _ body: [UInt8]) {
        self.status = status
        headers = [("Content-Type", type)]
        self.body = body
    }

    /// An answer without a body.
    package init(_ status: Int, headers: [(name: String, value: String)]) {
        self.status = status
        self.headers = headers
        body = []
    }

    package func adding(_ more: [(name: String, value: String)]) -> WebResponse {
        var copy = self
        copy.headers += more
        return copy
    }

    /// On to another page of this site after a form was taken.
    package static func seeOther(_ path: String) -> WebResponse {
        var response = WebResponse(303, "text/plain; charset=utf-8", "See \(path)\n")
        response.headers.append(("Location", path))
        return response
    }

    /// A file to save.
    package static func download(_ name: String, _ type: String, _ body: [UInt8]) -> WebResponse {
        var response = WebResponse(200, type, body)
        let safe = name.filter { $0.isASCII && ($0.isLetter || $0.isNumber || ".-_".contains($0)) }
        response.headers.append(("Content-Disposition", "attachment; filename=\"\(safe)\""))
        return response
    }

    package func setting(_ name: String, _ value: String) -> WebResponse {
        var copy = self
        copy.headers.removeAll { $0.name == name && name != "Set-Cookie" }
        copy.headers.append((name, value))
        return copy
    }

    /// A cookie bound to this host, out of reach of scripts.
    package func cookie(_ name: String, _ value: String, seconds: Int64?) -> WebResponse {
        let age = seconds.map { "; Max-Age=\($0)" } ?? ""
        return setting("Set-Cookie", "\(name)=\(value); Path=/; Secure; HttpOnly; SameSite=Lax\(age)")
    }

    /// A header of this answer, by its name as it was set.
    public subscript(name: String) -> String? { headers.first { $0.name == name }?.value }
}

/// Why a form cannot be read.
package enum FormError: Error {
    case malformed(String)
    case tooLarge(String)
}

/// The fields of a form or of a query, in their order.
package struct Form: Sendable {
    package private(set) var fields: [(name: String, value: String)] = []

    /// At most so many fields are read, each at most so long.
    static let mostFields = 200
    static let longest = 256 * 1024

    package init() {}

    init(fields: [(String, String)]) { self.fields = fields.map { (name: $0.0, value: $0.1) } }

    /// `application/x-www-form-urlencoded`.
    package init(encoded text: some Sequence<UInt8>) throws(FormError) {
        for part in Array(text).split(separator: UInt8(ascii: "&")) {
            let pair = part.split(
                separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = decoded(pair[0]), let value = pair.count > 1 ? decoded(pair[1]) : "" else {
                throw .malformed("a field is not valid UTF-8 in percent-encoding")
            }
            try add(name, value)
        }
    }

    mutating func add(_ name: String, _ value: String) throws(FormError) {
        guard fields.count < Form.mostFields else { throw .tooLarge("more than \(Form.mostFields) fields") }
        guard value.utf8.count <= Form.longest, name.utf8.count <= 200 else {
            throw .tooLarge("a field longer than \(Form.longest) bytes")
        }
        guard !value.utf8.contains(0) else { throw .malformed("a field holds a null character") }
        // Browsers end the lines of a text with two characters; everything here ends them with one.
        let text =
            value.utf8.contains(13)
            ? value.replacing("\r\n", with: "\n").replacing("\r", with: "\n") : value
        fields.append((name, text))
    }

    #if DEBUG
        /// Told of each name that a page asks a form or a query for: tests find the fields of every form with it.
        @TaskLocal static var observer: (@Sendable (String) -> Void)?
    #endif

    package subscript(name: String) -> String? {
        #if DEBUG
            Form.observer?(name)
        #endif
        return fields.first { $0.name == name }?.value
    }

    package func all(_ name: String) -> [String] {
        #if DEBUG
            Form.observer?(name)
        #endif
        return fields.filter { $0.name == name }.map(\.value)
    }

    /// A trimmed value; nil when it is empty or not there.
    package func text(_ name: String) -> String? {
        guard let value = self[name] else { return nil }
        let trimmed = trimming(value)
        return trimmed.isEmpty ? nil : trimmed
    }

    /// Numbers that count something: revisions, offers, minutes.
    package static let counts = 0...1_000_000_000

    /// A whole number within bounds; nil when it is not there, no number or beyond them.
    package func number(_ name: String, in range: ClosedRange<Int>) -> Int? {
        text(name).flatMap { Int($0, in: range) }
    }

    /// US dollars as people write them, "$25,000"; nil where nothing stands, or no amount.
    package func money(_ name: String) -> Money? {
        text(name).flatMap { try? Money(parsing: $0.filter { $0 != "," && $0 != "$" && $0 != " " }) }
    }

    package var encoded: String {
        fields.map { "\(percentEncoded($0.name))=\(percentEncoded($0.value))" }.joined(separator: "&")
    }
}

package func trimming(_ text: String) -> String {
    var rest = text[...]
    while rest.first?.isWhitespace ?? false { rest.removeFirst() }
    while rest.last?.isWhitespace ?? false { rest.removeLast() }
    return String(rest)
}

/// The one file that a form may carry, with the name that the browser gave it.
package struct UploadedFile: Sendable {
    package let name: String
    package let bytes: [UInt8]

    /// What faults call what a form brought: the file by its name, else the text that was typed.
    package static func source(_ file: UploadedFile?) -> String {
        file.flatMap { $0.bytes.isEmpty ? nil : String($0.name.prefix(80)) } ?? "the text"
    }
}

/// The parts of a `multipart/form-data` body: fields, and the one file that a form may carry.
package func multipart(_ body: [UInt8], type: String) throws(FormError) -> (form: Form, file: UploadedFile?) {
    guard
        let marker = type.split(separator: ";").lazy.map({ trimming(String($0)) }).first(where: {
            $0.hasPrefix("boundary=")
        })
    else { throw .malformed("the form names no boundary") }
    let boundary = marker.dropFirst("boundary=".count).filter { $0 != "\"" }
    guard !boundary.isEmpty, boundary.utf8.count <= 70 else {
        throw .malformed("the form's boundary is unusable")
    }
    let line = Array("--\(boundary)".utf8)
    var form = Form()
    var file: UploadedFile?
    var places: [Int] = []
    var at = 0
    while at + line.count <= body.count {
        if body[at] == line[0], body[at..<(at + line.count)].elementsEqual(line) {
            places.append(at)
            at += line.count
        } else {
            at += 1
        }
    }
    for (start, end) in zip(places, places.dropFirst()) {
        let part = body[(start + line.count)..<end]
        guard let split = headerEnd(part) else { throw .malformed("a part of the form has no header") }
        let head = String(decoding: part[..<split], as: UTF8.self)
        let content = part[(split + 4)...].dropLast(2)
        guard let name = parameter("name", of: head) else {
            throw .malformed("a part of the form has no name")
        }
        if let called = parameter("filename", of: head) {
            file = UploadedFile(name: called, bytes: Array(content))
        } else {
            guard let text = String(validating: content, as: UTF8.self) else {
                throw .malformed("a field is not valid UTF-8")
            }
            try form.add(name, text)
        }
    }
    return (form, file)
}

private func headerEnd(_ part: ArraySlice<UInt8>) -> Int? {
    var at = part.startIndex
    while at + 4 <= part.endIndex {
        if part[at] == 13, part[at + 1] == 10, part[at + 2] == 13, part[at + 3] == 10 { return at }
        at += 1
    }
    return nil
}

private func parameter(_ name: String, of head: String) -> String? {
    guard let start = head.firstRange(of: " \(name)=\"") else { return nil }
    return String(head[start.upperBound...].prefix { $0 != "\"" })
}
