internal import Cryptography
public import Documents
public import StructuredText
internal import Units

/// A snapshot as files: each answer as it came, and an index with the hash of each.
extension Snapshot {
    public static let indexName = "snapshot.json"
    /// AWS has fewer.
    private static let mostRegions = 60
    /// From 2006, when AWS began, to 2100, in milliseconds since 1970.
    private static let moments = 1_136_073_600_000...4_102_444_800_000
    private static let schema = "cloudroute/soc2-snapshot/1"

    /// What is wrong with a folder that should hold a snapshot.
    public struct Fault: Error, Sendable {
        public let file: String
        public let reason: String
    }

    /// An answer's files, by its place in the pass: the pages as they came, and what was read out of XML.
    public static func files(of response: Response, at place: Int) -> [DocumentFile] {
        let padded = String(String(place + 100_000).dropFirst())
        let stem =
            "raw/\(padded)-\(response.read.map { $0 == " " ? "." : String($0) }.joined())-\(response.region)"
        var files = response.pages.enumerated().map { page, bytes in
            DocumentFile(path: "\(stem)-\(page + 1).\(response.isXML ? "xml" : "json")", bytes: bytes)
        }
        if response.isXML, !files.isEmpty {
            files.append(DocumentFile(path: "\(stem).body.json", text: response.body.compact))
        }
        return files
    }

    /// What the index says of an answer and its files.
    public static func row(_ response: Response, _ files: [DocumentFile]) -> JSON {
        .object([
            "read": .string(response.read), "region": .string(response.region),
            "parameters": response.parameters, "outcome": .string(response.outcome.rawValue),
            "reason": .string(response.reason), "at": .string(Snapshot.time(response.at)),
            "milliseconds": .integer(Int(response.at)), "xml": .bool(response.isXML),
            "files": .array(
                files.map {
                    .object([
                        "path": .string($0.path), "sha256": .string($0.sha256),
                        "bytes": .integer($0.bytes.count),
                    ])
                }),
        ])
    }

    /// The index over the rows of all answers, in their order.
    public func index(_ rows: [JSON]) -> DocumentFile {
        let index = JSON.object([
            "schema": .string(Snapshot.schema), "account": .string(account),
            "regions": .array(regions.map(JSON.string)), "began": .string(Snapshot.time(began)),
            "beganMilliseconds": .integer(Int(began)), "ended": .string(Snapshot.time(ended)),
            "endedMilliseconds": .integer(Int(ended)), "readsVersion": .string(version),
            "responses": .array(rows),
        ])
        return DocumentFile(path: Snapshot.indexName, text: index.pretty)
    }

    /// Each answer with its files.
    var kept: [(response: Response, files: [DocumentFile])] {
        responses.enumerated().map { ($1, Snapshot.files(of: $1, at: $0)) }
    }

    /// Every file; the index last, so that what is cut short is no snapshot.
    public func files() -> [DocumentFile] { files(kept) }

    /// The same of answers whose files are made already.
    func files(_ kept: [(response: Response, files: [DocumentFile])]) -> [DocumentFile] {
        kept.flatMap(\.files) + [index(kept.map { Snapshot.row($0.response, $0.files) })]
    }

    /// Reads a snapshot that was written, and holds every file to its hash.
    ///
    /// - Parameter file: the bytes at a path of the folder; nil where there are none.
    /// - Throws: ``Fault``.
    public init(file: (String) -> [UInt8]?) throws(Fault) {
        guard let bytes = file(Snapshot.indexName), let index = try? JSON(parsing: bytes),
            index["schema"]?.text == Snapshot.schema, let account = index["account"]?.text
        else {
            throw Fault(
                file: Snapshot.indexName,
                reason: "it is not there, or is no index of a snapshot: the pass did not end")
        }
        let regions = texts(index["regions"])
        guard Set(regions).count == regions.count, regions.count <= Snapshot.mostRegions,
            regions.allSatisfy(isRegionName),
            account.utf8.count == 12, account.utf8.allSatisfy({ (0x30...0x39).contains($0) })
        else {
            throw Fault(
                file: Snapshot.indexName, reason: "its account has not 12 digits, or its regions are none")
        }
        let (began, ended) = (index["beganMilliseconds"]?.whole ?? 0, index["endedMilliseconds"]?.whole ?? 0)
        guard Snapshot.moments.contains(began), Snapshot.moments.contains(ended) else {
            throw Fault(file: Snapshot.indexName, reason: "it was made at no time at which there was a pass")
        }
        var responses: [Response] = []
        // A file that many answers name would be read as often.
        var named: Set<String> = []
        for row in index["responses"]?.items ?? [] {
            let (read, region) = (row["read"]?.text ?? "", row["region"]?.text ?? "")
            // Both stand in names of files later on.
            guard ReadTable.embedded.read(read) != nil || read == RowSecurity.read,
                region == "global" || isRegionName(region)
            else {
                throw Fault(file: Snapshot.indexName, reason: "\(read) in \(region) is no read of the table")
            }
            var pages: [[UInt8]] = []
            var body = JSON.object([])
            let isXML = row["xml"] == .bool(true)
            for entry in row["files"]?.items ?? [] {
                let path = entry["path"]?.text ?? ""
                guard path.hasPrefix("raw/"), !path.contains(".."), named.insert(path).inserted,
                    let kept = file(path)
                else {
                    throw Fault(file: path, reason: "it is not there, or is named twice")
                }
                guard hexadecimal(sha256(kept)) == entry["sha256"]?.text else {
                    throw Fault(file: path, reason: "it is not what was written: its SHA-256 is another")
                }
                let isBody = path.hasSuffix(".body.json")
                if !isBody { pages.append(kept) }
                if isBody || !isXML, !kept.isEmpty {
                    guard let json = try? JSON(parsing: kept) else {
                        throw Fault(file: path, reason: "it is no JSON")
                    }
                    body = body.joined(with: json)
                }
            }
            responses.append(
                Response(
                    read: read, region: region,
                    parameters: row["parameters"] ?? .object([]),
                    outcome: row["outcome"]?.text.flatMap(Outcome.init) ?? .broken,
                    reason: row["reason"]?.text ?? "",
                    at: Int64(min(max(row["milliseconds"]?.whole ?? 0, 0), Snapshot.moments.upperBound)),
                    pages: pages, isXML: isXML, body: body))
        }
        self.init(
            account: account, regions: regions, began: Int64(began), ended: Int64(ended),
            version: index["readsVersion"]?.text ?? "",
            responses: responses)
    }

    /// A moment as ISO 8601 has it, in UTC.
    public static func time(_ milliseconds: Int64) -> String { Instant(milliseconds: milliseconds).isoText }
}

/// Whether a text has the form of a region's name: `us-east-1`, `us-gov-west-1`.
public func isRegionName(_ text: String) -> Bool {
    func isWord(_ part: Substring.UTF8View) -> Bool {
        !part.isEmpty && part.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
    }
    // By hand: it is asked of every answer of a large account.
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard parts.count >= 3, text.utf8.count < 40, let first = parts.first, let last = parts.last,
        last.count == 1, let digit = last.first
    else { return false }
    return first.count == 2 && parts.dropLast().allSatisfy(isWord)
        && (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit)
}
