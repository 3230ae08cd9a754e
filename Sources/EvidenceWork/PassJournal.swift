internal import Cryptography
public import Compliance
internal import StructuredText
internal import Units

/// The answers of a pass that is under way, a line each, so that one that is broken off goes on where it was.
public enum PassJournal {
    public static let name = "pass.jsonl"
    /// Seconds after which a pass is begun anew: what it saw first is no longer so.
    public static let lasts: Int64 = 3_600

    public static func line(_ response: Snapshot.Response) -> String {
        JSON.object([
            "read": .string(response.read), "region": .string(response.region),
            "parameters": response.parameters, "outcome": .string(response.outcome.rawValue),
            "reason": .string(response.reason), "at": .integer(Int(response.at)),
            "xml": .bool(response.isXML), "pages": .array(response.pages.map { .string(base64($0)) }),
        ]).compact
    }

    /// The answers of a journal; a line that was cut short, and what follows from none of AWS's answers, is left out.
    public static func answers(_ bytes: [UInt8]) -> [Snapshot.Response] {
        bytes.split(separator: UInt8(ascii: "\n")).compactMap { answer(Array($0)) }
    }

    /// The answer of a line.
    ///
    /// - Parameter isForFiles: then only what its files hold is read: of JSON the pages as they came.
    public static func answer(_ line: [UInt8], isForFiles: Bool = false) -> Snapshot.Response? {
        guard let row = try? JSON(parsing: line), let read = row["read"]?.text,
            let region = row["region"]?.text,
            let outcome = row["outcome"]?.text.flatMap(Snapshot.Outcome.init),
            let at = row["at"]?.whole, let lines = row["pages"]?.items
        else { return nil }
        let isXML = row["xml"] == .bool(true)
        var body = JSON.object([])
        var pages: [[UInt8]] = []
        for line in lines {
            guard let raw = line.text.flatMap(Cryptography.bytes(base64:)) else { return nil }
            pages.append(raw)
            if isForFiles, !isXML { continue }
            guard let page = KeptPage(raw, isXML: isXML) else { return nil }
            body = body.joined(with: page.body)
        }
        return Snapshot.Response(
            read: read, region: region, parameters: row["parameters"] ?? .object([]), outcome: outcome,
            reason: row["reason"]?.text ?? "", at: Int64(at), pages: pages, isXML: isXML, body: body)
    }
}
