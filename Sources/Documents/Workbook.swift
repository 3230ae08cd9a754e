internal import Units

/// A table of a workbook: its first row is its head, and stays in sight.
public struct Worksheet: Sendable {
    let name: String
    let rows: [[String]]

    /// - Parameter name: at most 31 letters, none of them one of `[]:*?/\`.
    public init(_ name: String, _ rows: [[String]]) { (self.name, self.rows) = (name, rows) }
}

/// A workbook in the form of Office Open XML (ECMA-376), for those who take neither CSV nor JSON.
///
/// It holds text only, so that nothing in it is a formula; the same tables give the same bytes.
public func workbook(_ sheets: [Worksheet]) -> [UInt8] {
    let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    let package = "http://schemas.openxmlformats.org/package/2006"
    let form = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    let numbers = sheets.indices.map { $0 + 1 }
    var files = [
        DocumentFile(
            path: "[Content_Types].xml",
            text: head
                + "<Types xmlns=\"\(package)/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"\(form).sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"\(form).styles+xml\"/>"
                + numbers.map {
                    "<Override PartName=\"/xl/worksheets/sheet\($0).xml\" ContentType=\"\(form).worksheet+xml\"/>"
                }.joined() + "</Types>"),
        DocumentFile(
            path: "_rels/.rels",
            text: head
                + "<Relationships xmlns=\"\(package)/relationships\"><Relationship Id=\"rId1\" Type=\"\(office)/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
        ),
        DocumentFile(
            path: "xl/workbook.xml",
            text: head + "<workbook xmlns=\"\(main)\" xmlns:r=\"\(office)\"><sheets>"
                + zip(sheets, numbers).map {
                    "<sheet name=\"\(escaped($0.name))\" sheetId=\"\($1)\" r:id=\"rId\($1)\"/>"
                }.joined() + "</sheets></workbook>"),
        DocumentFile(
            path: "xl/_rels/workbook.xml.rels",
            text: head + "<Relationships xmlns=\"\(package)/relationships\">"
                + numbers.map {
                    "<Relationship Id=\"rId\($0)\" Type=\"\(office)/worksheet\" Target=\"worksheets/sheet\($0).xml\"/>"
                }.joined()
                + "<Relationship Id=\"rId\(sheets.count + 1)\" Type=\"\(office)/styles\" Target=\"styles.xml\"/></Relationships>"
        ),
        DocumentFile(
            path: "xl/styles.xml",
            text: head
                + "<styleSheet xmlns=\"\(main)\"><fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font><font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
                + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills><borders count=\"1\"><border/></borders>"
                + "<cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"2\"><xf xfId=\"0\"><alignment vertical=\"top\" wrapText=\"1\"/></xf><xf xfId=\"0\" fontId=\"1\" applyFont=\"1\"/></cellXfs></styleSheet>"
        ),
    ]
    for (sheet, number) in zip(sheets, numbers) {
        files.append(
            DocumentFile(
                path: "xl/worksheets/sheet\(number).xml",
                text: "\(head)<worksheet xmlns=\"\(main)\">\(sheet.markup)</worksheet>"))
    }
    return zip(files)
}

extension Worksheet {
    /// The most rows and the most letters of a cell that Excel opens.
    private static let (mostRows, mostLetters) = (1_048_576, 32_767)

    fileprivate var markup: String {
        let columns = rows.map(\.count).max() ?? 0
        let widths = (0..<columns).map { column in
            let longest =
                rows.prefix(200).compactMap { column < $0.count ? $0[column].count : nil }.max() ?? 0
            return
                "<col min=\"\(column + 1)\" max=\"\(column + 1)\" width=\"\(min(60, max(8, longest + 2)))\" customWidth=\"1\"/>"
        }.joined()
        var out =
            "<sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>"
        if !widths.isEmpty { out += "<cols>\(widths)</cols>" }
        out += "<sheetData>"
        for (number, row) in rows.prefix(Worksheet.mostRows).enumerated() {
            out += "<row r=\"\(number + 1)\">"
            for (column, text) in row.enumerated() where !text.isEmpty {
                let plain = String(
                    String.UnicodeScalarView(
                        text.unicodeScalars.filter { $0.value >= 0x20 || $0 == "\n" || $0 == "\t" }
                    ).prefix(Worksheet.mostLetters))
                out +=
                    "<c r=\"\(Worksheet.letters(column))\(number + 1)\" t=\"inlineStr\"\(number == 0 ? " s=\"1\"" : "")><is><t xml:space=\"preserve\">\(escaped(plain))</t></is></c>"
            }
            out += "</row>"
        }
        out += "</sheetData>"
        if columns > 0, rows.count > 1 {
            out +=
                "<autoFilter ref=\"A1:\(Worksheet.letters(columns - 1))\(min(rows.count, Worksheet.mostRows))\"/>"
        }
        return out
    }

    /// A column as Excel names it: A to Z, AA and on.
    private static func letters(_ column: Int) -> String {
        let (high, low) = (column / 26, column % 26)
        return (high > 0 ? letters(high - 1) : "") + String(UnicodeScalar(UInt8(65 + low)))
    }
}
