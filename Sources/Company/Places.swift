internal import RulePacks
internal import StructuredText

/// The countries and the AWS regions that a file may name: ISO 3166-1, and the SDK's list of regions.
enum Places {
    /// Names in lower case, and codes, to codes.
    private static let codes: [String: String] = {
        var out: [String: String] = [:]
        for row in document?["countries"]?["names"]?.items ?? [] {
            guard let code = row["code"]?.text else { continue }
            out[code.lowercased()] = code
            for name in row["names"]?.items ?? [] { out[name.text?.lowercased() ?? ""] = code }
        }
        return out
    }()
    private static let document = RuleBook.embeddedDocument("places.yaml")

    static let regions = (document?["regions"]?["names"]?.items ?? []).compactMap { $0["id"]?.text }

    /// Regions by id, by AWS's name, and by the place alone where only one region has it.
    private static let regionIDs: [String: String] = {
        var out: [String: String] = [:]
        var places: [String: [String]] = [:]
        for row in document?["regions"]?["names"]?.items ?? [] {
            guard let id = row["id"]?.text else { continue }
            out[id] = id
            let name = (row["name"]?.text ?? "").lowercased()
            out[name] = id
            if let place = name.split(separator: "(").last?.split(separator: ")").first {
                places[String(place), default: []].append(id)
            }
        }
        for (place, ids) in places where ids.count == 1 && out[place] == nil { out[place] = ids[0] }
        return out
    }()

    /// A region by its id, its name or its place; nil for what is none.
    static func region(_ text: String) -> String? { regionIDs[text.lowercased()] }

    /// The two letters of a country by its code or name; nil for what is none.
    static func country(_ text: String) -> String? {
        let word = text.lowercased()
        return codes[word] ?? codes[word.filter { $0 != "." }]
    }

    /// The name or code that a word is most like, as a file would write it.
    static func countryLike(_ text: String) -> String? {
        let word = text.lowercased()
        // Two letters are like any other two: states are what people write there.
        if word.count == 2 { return states.contains(word) ? "US" : nil }
        return nearest(to: word, among: codes.keys.filter { $0.count > 2 }.sorted()).flatMap { codes[$0] }
    }

    private static let states = Set(
        "al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa ri sc sd tn tx ut vt va wa wv wi wy dc"
            .split(separator: " ").map(String.init))
}
