/// A mailbox as it is stored: trimmed, lower-case; nil when it is none.
public func emailAddress(_ text: String?) -> String? {
    guard let text, text.utf8.count <= 254 else { return nil }
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, parts[1].contains("."), !parts[1].hasPrefix("."),
        !parts[1].hasSuffix("."),
        text.unicodeScalars.allSatisfy({
            $0.value > 0x20 && $0.value < 0x7F && !"<>()[],;:\\\"".unicodeScalars.contains($0)
        })
    else { return nil }
    return text.lowercased()
}
