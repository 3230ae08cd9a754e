internal import StructuredText
internal import Units

extension YAMLNode {
    var integer: Int? { text.flatMap { Int($0.filter { $0 != "_" }, in: Int.interchangeable) } }
    var flag: Bool? { text.map { $0 == "true" } }
    var money: Money? { text.flatMap { try? Money(parsing: $0) } }
    func choice<Value: RawRepresentable & CaseIterable>(_: Value.Type) -> Value?
    where Value.RawValue == String { text.flatMap(Value.init(rawValue:)) }
}
