/// Reads comma-separated values (RFC 4180): quotes around fields, doubled within, line breaks inside quotes.
///
/// - Returns: the rows with their cells, each with its place; empty lines are left out.
/// - Throws: ``Diagnostics`` for text that is no UTF-8, an open quote, or too much of it.
public func parseCSV(_ bytes: [UInt8], limits: ParseLimits = .userFile) throws(Diagnostics) -> [[YAMLNode]] {
    func refuse(_ mark: Mark, _ problem: String, _ reason: String, _ fix: String) -> Diagnostics {
        Diagnostics([Diagnostic(at: mark, path: "", problem: problem, because: reason, fix: fix)])
    }
    guard bytes.count <= limits.bytes else {
        throw refuse(.start, "the file is too large", "at most \(limits.bytes) bytes are read", "split it")
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
        throw refuse(.start, "the file is no text", "it is not UTF-8", "save it as UTF-8")
    }
    var rows: [[YAMLNode]] = []
    var row: [YAMLNode] = []
    var (cell, at, line, column) = ("", Mark.start, 1, 1)
    var (isQuoted, isOpen, count) = (false, false, 0)
    func endCell() {
        row.append(.scalar(cell, quoted: isQuoted, at: at))
        count += 1
        (cell, isQuoted) = ("", false)
    }
    func endRow() {
        endCell()
        if row.count > 1 || row[0].text != "" { rows.append(row) }
        row = []
    }
    var characters = (text.first == "\u{FEFF}" ? text.dropFirst() : text[...]).makeIterator()
    var pending = characters.next()
    while let character = pending {
        pending = characters.next()
        if isOpen {
            if character == "\"", pending == "\"" {
                cell.append(character)
                pending = characters.next()
                column += 1
            } else if character == "\"" {
                isOpen = false
            } else {
                cell.append(character)
            }
        } else if character == "\"", cell.isEmpty, !isQuoted {
            (isOpen, isQuoted) = (true, true)
        } else if character == "," {
            endCell()
            at = Mark(line: line, column: column + 1)
        } else if character.isNewline {
            endRow()
        } else {
            cell.append(character)
        }
        guard count <= limits.nodes else {
            throw refuse(at, "the file is too large", "at most \(limits.nodes) cells are read", "split it")
        }
        column += 1
        if character.isNewline {
            (line, column) = (line + 1, 1)
            if !isOpen { at = Mark(line: line, column: 1) }
        }
    }
    guard !isOpen else {
        throw refuse(at, "a quote is not closed", "the file ends within it", "close the quote")
    }
    if !cell.isEmpty || !row.isEmpty || isQuoted { endRow() }
    return rows
}
