internal import StructuredText
internal import Units

extension YAMLNode {
    var integer: Int? { text.flatMap { Int($0.filter { $0 != "_" }, in: Int.interchangeable) } }
    var flag: Bool? { text.map { $0 == "true" } }
    var money: Money? { text.flatMap { try? Money(parsing: $0) } }
    func choice<Value: RawRepresentable & CaseIterable>(_: Value.Type) -> Value?
    where Value.RawValue == String { text.flatMap(Value.init(rawValue:)) }

    /// Whether another node says the same, however it is written.
    func says(_ other: YAMLNode) -> Bool {
        if let items, let others = other.items {
            return items.count == others.count && zip(items, others).allSatisfy { $0.says($1) }
        }
        if let pairs, let others = other.pairs {
            return pairs.count == others.count
                && pairs.allSatisfy { pair in other[pair.key].map { pair.value.says($0) } ?? false }
        }
        return items == nil && pairs == nil && other.items == nil && other.pairs == nil && text == other.text
    }
}
