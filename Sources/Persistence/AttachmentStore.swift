public import Cryptography
public import Engagements
public import RulePacks
public import Units

/// A file that somebody put beside an application: to the other side of its match, or as the document with which AWS answered.
public struct StoredFile: Hashable, Sendable {
    /// What a browser may be told that it is; only what its first bytes show.
    public enum Kind: String, CaseIterable, Sendable {
        case pdf = "application/pdf"
        case png = "image/png"
        case jpeg = "image/jpeg"
        case text = "text/plain; charset=utf-8"

        /// What the bytes themselves say; nil for all that is not taken.
        ///
        /// Programs, archives and office files are not taken: they can carry what runs on the reader's machine.
        public init?(_ bytes: [UInt8]) {
            if bytes.starts(with: [0x25, 0x50, 0x44, 0x46, 0x2D]) {
                self = .pdf
            } else if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
                self = .png
            } else if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
                self = .jpeg
            } else if !bytes.isEmpty, String(validating: bytes, as: UTF8.self) != nil,
                bytes.allSatisfy({ $0 >= 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D })
            {
                self = .text
            } else {
                return nil
            }
        }

        var ending: String {
            switch self {
            case .pdf: ".pdf"
            case .png: ".png"
            case .jpeg: ".jpg"
            case .text: ".txt"
            }
        }
    }

    public let id: ItemID
    public let side: MatchMessage.Side
    /// The offer under which it was put there: another partner never reads it; 0 where it is the founder's alone.
    public let offer: Int
    /// The track whose answer by AWS it is; nil for a file between founder and partner.
    public let track: TrackID?
    /// Plain ASCII, with the ending of what it is.
    public let name: String
    public let kind: Kind
    public let size: Int
    public let at: Instant
}

/// Files beside applications, bounded in number, size and type.
public struct AttachmentStore: Sendable {
    /// Bytes of one file.
    public static let most = 2 << 20
    /// Files of one company.
    public static let count = 40

    let database: any Database
    let random: RandomSource

    public init(_ database: any Database, random: RandomSource) {
        self.database = database
        self.random = random
    }

    /// Keeps a file.
    ///
    /// - Parameters:
    ///   - bytes: its content.
    ///   - name: what it was called; only its plain letters are kept.
    ///   - tenant: the company.
    ///   - side: who put it there.
    ///   - offer: the offer under which its partner may read it, or 0.
    ///   - track: the track whose answer by AWS it is.
    ///   - moment: now.
    /// - Throws: `Refusal` for what is too large, of another kind, or one too many.
    @discardableResult
    public func keep(
        _ bytes: [UInt8], name: String, of tenant: TenantID, by side: MatchMessage.Side, offer: Int,
        track: TrackID? = nil, at moment: Instant
    ) async throws -> StoredFile {
        let kind = try AttachmentStore.checked(bytes)
        let attachment = StoredFile(
            id: ItemID(at: moment, random: random), side: side, offer: offer, track: track,
            name: AttachmentStore.plain(name, kind), kind: kind, size: bytes.count, at: moment)
        try await database.write { session in
            let held = try session.run(
                Statement(
                    "SELECT COUNT(*) FROM attachment WHERE tenant_id = ?1 AND side = ?2", .text(tenant.text),
                    .text(side.rawValue)))
            // Neither side can take the other's room.
            guard held.first?.integer(0) ?? 0 < Int64(AttachmentStore.count / 2) else {
                throw Refusal.refused(
                    "\(AttachmentStore.count / 2) files of the \(side.rawValue) are kept, the most there may be."
                )
            }
            try session.run(
                Statement(
                    """
                    INSERT INTO attachment (tenant_id, attachment_id, side, offer, track, name, kind, size, content, at)
                    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
                    """, .text(tenant.text), .text(attachment.id.text), .text(side.rawValue),
                    .integer(Int64(offer)), .text(track?.rawValue ?? ""), .text(attachment.name),
                    .text(kind.rawValue), .integer(Int64(bytes.count)), .text(base64(bytes)),
                    .integer(moment.milliseconds)))
        }
        return attachment
    }

    /// What a file is.
    ///
    /// - Throws: `Refusal` for what is too large, or of a kind that is not taken.
    static func checked(_ bytes: [UInt8]) throws -> StoredFile.Kind {
        guard bytes.count <= AttachmentStore.most else {
            throw Refusal.refused("A file has at most \(AttachmentStore.most >> 20) MB.")
        }
        guard let kind = StoredFile.Kind(bytes) else {
            throw Refusal.refused("Only PDF, PNG, JPEG and plain text are taken; this is none of them.")
        }
        return kind
    }

    /// The name under which a file will be kept, before anything is.
    ///
    /// - Throws: `Refusal` for what will not be kept.
    public static func name(of bytes: [UInt8], called name: String) throws -> String {
        plain(name, try checked(bytes))
    }

    /// Letters, digits and a few signs of a name, with the ending of what the file is.
    static func plain(_ name: String, _ kind: StoredFile.Kind) -> String {
        let last = name.split { $0 == "/" || $0 == "\\" }.last.map(String.init) ?? ""
        let stem = last.lastIndex(of: ".").map { String(last[..<$0]) } ?? last
        let safe = stem.map { $0.isASCII && ($0.isLetter || $0.isNumber || "-_".contains($0)) ? $0 : "-" }
        let short = String(safe.prefix(80)).split(separator: "-").joined(separator: "-")
        return (short.isEmpty ? "file" : short) + kind.ending
    }

    /// The files of a company, oldest first.
    ///
    /// - Parameters:
    ///   - tenant: the company.
    ///   - offer: only those that the partner of this offer may read; all when left out.
    public func list(_ tenant: TenantID, offer: Int? = nil) async throws -> [StoredFile] {
        try await database.read { session in
            try session.run(
                Statement(
                    """
                    SELECT attachment_id, side, offer, track, name, kind, size, at FROM attachment
                    WHERE tenant_id = ?1 ORDER BY at, attachment_id
                    """, .text(tenant.text))
            ).compactMap(AttachmentStore.read).filter { offer == nil || $0.offer == offer }
        }
    }

    private static func read(_ row: SQLRow) -> StoredFile? {
        guard let id = row.text(0).flatMap({ ItemID($0) }),
            let side = row.text(1).flatMap(MatchMessage.Side.init), let name = row.text(4),
            let kind = row.text(5).flatMap(StoredFile.Kind.init)
        else { return nil }
        return StoredFile(
            id: id, side: side, offer: Int(row.integer(2) ?? 0), track: row.text(3).flatMap(TrackID.init),
            name: name, kind: kind, size: Int(row.integer(6) ?? 0),
            at: Instant(milliseconds: row.integer(7) ?? 0))
    }

    /// The bytes of a file; nil when the company has none of that name.
    public func content(_ id: ItemID, of tenant: TenantID) async throws -> [UInt8]? {
        try await database.read { session in
            try session.run(
                Statement(
                    "SELECT content FROM attachment WHERE tenant_id = ?1 AND attachment_id = ?2",
                    .text(tenant.text), .text(id.text))
            ).first?.text(0).flatMap(bytes(base64:))
        }
    }
}
