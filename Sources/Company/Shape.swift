internal import StructuredText
public import Units

/// What a field of the company file may hold.
///
/// One definition serves the decoder, the JSON Schema, the template and the suggestions for misspelled
/// keys.
indirect enum Shape: Sendable {
    case text(longest: Int)
    case email
    case website
    case country
    case region
    case choice([String])
    case integer(ClosedRange<Int>)
    case quantity(atMost: Quantity)
    case money
    case flag
    case month
    case day
    case list(Shape, atMost: Int)
    case group([Field])
}

/// A named field of the company file.
struct Field: Sendable {
    let name: String
    let shape: Shape
    let isRequired: Bool
    let note: String
    /// What a template writes: valid as it stands, beside all the other examples.
    let example: String

    init(
        _ name: String, _ shape: Shape, required: Bool = false, _ note: String, example: String? = nil
    ) {
        self.example = example ?? shape.example
        self.name = name
        self.shape = shape
        isRequired = required
        self.note = note
    }
}

extension Shape {
    /// Notes every fault of a node and of all below it.
    func check(_ node: YAMLNode, _ path: String, _ reader: NodeReader) {
        switch self {
        case .text(let longest): _ = reader.string(node, path, longest: longest)
        case .email:
            guard let text = reader.string(node, path, longest: 254) else { return }
            let parts = text.split(separator: "@", omittingEmptySubsequences: false)
            if parts.count != 2 || parts[0].isEmpty || !parts[1].contains(".")
                || text.contains(where: \.isWhitespace)
            {
                reader.fail(
                    node, path, "\(path) is \(node.kind)", because: "it must be an e-mail address",
                    fix: "write it like cto@company.example")
            }
        case .website:
            guard let text = reader.string(node, path, longest: 255) else { return }
            let host = websiteHost(text)
            if host == nil {
                reader.fail(
                    node, path, "\(path) is \(node.kind)", because: "it must be a web address",
                    fix: "write it like https://company.example")
            }
        case .country:
            guard let text = reader.string(node, path, longest: 60), Places.country(text) == nil else {
                return
            }
            reader.fail(
                node, path, "\(path) is \(node.kind)",
                because: "no country has that code or name (ISO 3166-1)",
                fix: Places.countryLike(text).map { "did you mean \"\($0)\"?" }
                    ?? "write two letters, as US or DE")
        case .region:
            guard let text = reader.string(node, path, longest: 30), !Places.regions.contains(text) else {
                return
            }
            reader.fail(
                node, path, "\(path) is \(node.kind)", because: "AWS has no such region",
                fix: nearest(to: text, among: Places.regions).map { "did you mean \"\($0)\"?" }
                    ?? "write one as us-east-1 or eu-central-1")
        case .choice(let values): _ = reader.choice(node, path, values)
        case .integer(let range): _ = reader.integer(node, path, in: range)
        case .quantity(let limit): _ = reader.quantity(node, path, in: .zero...limit)
        case .money: _ = reader.money(node, path, atMost: .largestStated)
        case .flag: _ = reader.bool(node, path)
        case .month: _ = reader.month(node, path)
        case .day: _ = reader.day(node, path)
        case .list(let item, let limit):
            for entry in reader.list(node, path, atMost: limit) { item.check(entry.node, entry.path, reader) }
        case .group(let fields):
            let pairs = reader.group(node, path, keys: fields.map(\.name))
            guard node.pairs != nil else { return }
            for field in fields {
                let inner = path.isEmpty ? field.name : "\(path).\(field.name)"
                let written = pairs.first { $0.key == field.name }
                guard let pair = written, reader.isJSON || !pair.value.isNull else {
                    if field.isRequired {
                        reader.missing(
                            written?.value ?? node, inner, fix: "write \(field.name): \(field.shape.example)")
                    }
                    continue
                }
                field.shape.check(pair.value, inner, reader)
            }
        }
    }

    /// What to write, in an example.
    var example: String {
        switch self {
        case .text(let longest): longest < 100 ? "a word" : "a sentence"
        case .email: "cto@company.example"
        case .website: "https://company.example"
        case .country: "US"
        case .region: "us-east-1"
        case .choice(let values): values.first ?? ""
        case .integer(let range):
            String(range.lowerBound == 1990 ? 2022 : max(10, range.lowerBound))
        case .quantity(let limit): limit < Quantity(1_000) ? "1" : "1000"
        case .money: "1000"
        case .flag: "true"
        case .month: "2026-11"
        case .day: "2026-11-23"
        case .list(let item, _): "[\(item.example)]"
        case .group(let fields):
            "{"
                + fields.filter(\.isRequired).map { "\($0.name): \($0.shape.example)" }.joined(
                    separator: ", ") + "}"
        }
    }
}

extension Money {
    /// No amount that somebody types may be larger: a bound against slips, not a figure of any program.
    public static let largestStated = Money(dollars: 1_000_000_000)
}

/// The host of a web address, lower-cased; nil when the text is none.
func websiteHost(_ text: String) -> String? {
    var rest = text[...]
    for scheme in ["https://", "http://"] where rest.lowercased().hasPrefix(scheme) {
        rest = rest.dropFirst(scheme.count)
    }
    let host = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" && $0 != ":" }.lowercased()
    let isHost = host.contains(".") && !host.hasPrefix(".") && !host.hasSuffix(".") && !host.contains("..")
    guard isHost, host.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "." || $0 == "-" }) else {
        return nil
    }
    return host
}
