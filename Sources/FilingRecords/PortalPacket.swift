internal import Filings
internal import Documents
internal import StructuredText

/// A packet for the portal: every field in the order in which Partner Central asks for it, the record as JSON, and the
/// application.
///
/// The same record gives the same bytes.
///
/// - Parameter documents: the application as it is attached, by name: HTML and PDF.
public func portalPacket(_ record: FilingRecord, documents: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    var rows = [["Field", "Value", "From"]]
    for field in record.fields {
        rows.append([field.path, field.value.text ?? field.value.compact, field.origin])
    }
    rows.append(["AwsProducts", record.products.joined(separator: "; "), "plan: the itemization"])
    let text = record.fields.map { "\($0.path)\n  \($0.value.text ?? $0.value.compact)\n" }.joined(
        separator: "\n")
    var files = [
        DocumentFile(path: "fields.csv", text: csv(rows)), DocumentFile(path: "fields.txt", text: text),
        DocumentFile(path: "opportunity.json", text: record.opportunity.pretty),
    ]
    if !record.questions.isEmpty {
        files.append(
            DocumentFile(
                path: "questions.txt",
                text: record.questions.map { "\($0.field)\n  \($0.text) \($0.hint)\n" }.joined(
                    separator: "\n")))
    }
    files += documents.map { DocumentFile(path: $0.name, bytes: $0.bytes) }
    return zip(files.sorted { $0.path < $1.path })
}
