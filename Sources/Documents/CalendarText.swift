/// A text value as RFC 5545 writes it: commas, semicolons, backslashes and line breaks escaped.
public func calendarText(_ text: String) -> String {
    text.map { character -> String in
        switch character {
        case "\\", ";", ",": "\\\(character)"
        case "\n", "\r\n", "\r": "\\n"
        default: String(character)
        }
    }
    .joined()
}

/// A content line folded at 75 octets (RFC 5545, 3.1).
public func folded(_ line: String) -> String {
    var out = ""
    var count = 0
    for character in line {
        let size = String(character).utf8.count
        if count + size > 73 {
            out += "\r\n "
            count = 1
        }
        out.append(character)
        count += size
    }
    return out
}
