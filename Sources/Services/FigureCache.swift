internal import Addresses
package import Web
package import Documents
internal import Overviews
internal import Cryptography
package import Persistence
package import Engagements
internal import Units

/// What a company's pages are made of, made once for each version and day.
package struct Figures: Sendable {
    package let state: Engagement
    package let top: HTML
    package let rest: HTML
    package let tables: [DataTable]
    package let name: String
    /// Pages of their own under the dashboard, by the word in the address.
    package var parts: [String: HTML] = [:]

    package init(
        state: Engagement, top: HTML, rest: HTML, tables: [DataTable], name: String,
        parts: [String: HTML] = [:]
    ) {
        self.state = state
        self.top = top
        self.rest = rest
        self.tables = tables
        self.name = name
        self.parts = parts
    }

    /// About what it takes in memory.
    var bytes: Int {
        var sum = state.file.utf8.count + top.text.utf8.count + rest.text.utf8.count + 2_000
        for table in tables {
            for row in table.rows { for cell in row { sum += cell.bytes } }
        }
        for part in parts.values { sum += part.text.utf8.count }
        return sum
    }
}

/// What the dashboard itself shows of the figures.
package struct DashboardParts: Sendable {
    package let name: String
    package let top: HTML
    package let rest: HTML
    package let people: Int
    package let partner: String

    package init(_ figures: Figures) {
        name = figures.name
        top = figures.top
        rest = figures.rest
        people = figures.state.members.count
        partner = figures.state.matching.word
    }

    fileprivate init(_ packed: PackedParts, _ text: String) {
        let bytes = text.utf8
        let first = bytes.index(bytes.startIndex, offsetBy: min(packed.top, bytes.count))
        name = packed.name
        top = HTML(markup: String(text[..<first]))
        rest = HTML(markup: String(text[first...]))
        people = packed.people
        partner = packed.partner
    }
}

fileprivate struct PackedParts: Sendable {
    let name: String
    let people: Int
    let partner: String
    /// Bytes of the first of the two texts, and of both.
    let top: Int
    let all: Int
    let packed: [UInt8]
}

/// The figures of the companies looked at last, the same for every role: those of a few as they are, for all their pages; the
/// dashboards of many packed, since making one anew takes some hundred times as long as unpacking it.
package final class FigureCache: Sendable {
    package struct Key: Hashable, Sendable {
        package let tenant: TenantID
        package let version: Int
        package let day: Int

        package init(tenant: TenantID, version: Int, day: Int) {
            self.tenant = tenant
            self.version = version
            self.day = day
        }
    }
    /// What one visitor sees: the figures, and what hangs on the role and on the session.
    package struct Reader: Hashable, Sendable {
        package let key: Key
        package let role: Role
        package let kind: Account.Kind
        /// The token in the visitor's forms.
        package let csrf: String
        /// The count beside the inbox.
        package let unread: Int

        package init(key: Key, role: Role, kind: Account.Kind, csrf: String, unread: Int) {
            self.unread = unread
            self.key = key
            self.role = role
            self.kind = kind
            self.csrf = csrf
        }
    }

    /// Tells the pages of this process from those of another, which may be a later version's.
    private let process: String
    private let pages = BoundedCache<Reader, WebResponse>(bytes: 16 << 20)
    private let whole = BoundedCache<Key, Figures>(bytes: 24 << 20)
    private let dashboards = BoundedCache<Key, PackedParts>(bytes: 96 << 20)

    init() { process = hexadecimal(RandomSource.system.bytes(6)) }

    /// The tag by which a browser asks whether the page that it has is still so; it hangs on all that the page hangs on.
    private func tag(_ reader: Reader) -> String {
        let visitor = [
            reader.key.tenant.text, reader.role.rawValue, reader.kind.rawValue, reader.csrf,
            "\(reader.unread)",
        ]
        let digest = sha256Text(visitor.joined(separator: " ")).prefix(16)
        return "\"\(process)-\(reader.key.version)-\(reader.key.day)-\(digest)\""
    }

    /// A whole page as it is sent: kept for those who look at it again and again, or made; nothing but its tag for a browser
    /// that has it.
    ///
    /// A browser may keep the page but asks each time, and signing out takes it away.
    /// - Parameters:
    ///   - asked: the tag that the browser has.
    ///   - make: the page, and the version of the company that it shows.
    package func page(
        for reader: Reader, asked: String?, make: () async throws -> (page: WebResponse, version: Int)
    ) async throws -> WebResponse {
        if let page = pages[reader] {
            return asked == nil || asked != page["ETag"] ? page : WebResponse(304, headers: page.headers)
        }
        let held = [("ETag", tag(reader)), ("Cache-Control", "private, no-cache")]
        if asked == held[0].1 { return WebResponse(304, headers: held) }
        let made = try await make()
        // Somebody changed it since the visit began: what is shown is newer than its tag would say.
        guard made.version == reader.key.version else { return made.page }
        let page = made.page.adding(held)
        pages.keep(page, for: reader, bytes: page.body.count + 500)
        return page
    }

    package func figures(_ key: Key) -> Figures? { whole[key] }

    /// What the dashboard shows, kept or made, and the version of the company that it shows.
    package func parts(
        _ key: Key, make: () async throws -> Figures
    ) async throws -> (parts: DashboardParts, version: Int) {
        if let known = dashboard(key) { return (known, key.version) }
        let figures = try await make()
        return (DashboardParts(figures), figures.state.version)
    }

    package func dashboard(_ key: Key) -> DashboardParts? {
        if let figures = whole[key] { return DashboardParts(figures) }
        guard let packed = dashboards[key], let text = unpacked(packed.packed, packed.all) else { return nil }
        return DashboardParts(packed, text)
    }

    package func keep(_ figures: Figures, _ key: Key) {
        whole.keep(figures, for: key, bytes: figures.bytes)
        let (top, rest) = (figures.top.text, figures.rest.text)
        guard let bytes = packed(top + rest) else { return }
        let parts = DashboardParts(figures)
        dashboards.keep(
            PackedParts(
                name: parts.name, people: parts.people, partner: parts.partner, top: top.utf8.count,
                all: top.utf8.count + rest.utf8.count, packed: bytes), for: key, bytes: bytes.count + 300)
    }
}

/// A text at the quickest level; nil when it could not be compressed.
private func packed(_ text: String) -> [UInt8]? { gzip(Array(text.utf8), level: 1) }

private func unpacked(_ bytes: [UInt8], _ size: Int) -> String? {
    gunzip(bytes, limit: size).flatMap { String(validating: $0, as: UTF8.self) }
}
