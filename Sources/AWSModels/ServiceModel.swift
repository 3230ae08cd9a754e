public import StructuredText

/// A field that breaks a rule, in the shape in which Partner Central tells it.
public struct FieldError: Hashable, Sendable, Error {
    /// The codes of `ValidationExceptionErrorCode` (partnercentral-selling 2022-07-26).
    public enum Code: String, CaseIterable, Sendable {
        case requiredFieldMissing = "REQUIRED_FIELD_MISSING"
        case invalidEnumValue = "INVALID_ENUM_VALUE"
        case invalidStringFormat = "INVALID_STRING_FORMAT"
        case invalidValue = "INVALID_VALUE"
        case notEnoughValues = "NOT_ENOUGH_VALUES"
        case tooManyValues = "TOO_MANY_VALUES"
        case invalidResourceState = "INVALID_RESOURCE_STATE"
        case duplicateKeyValue = "DUPLICATE_KEY_VALUE"
        case valueOutOfRange = "VALUE_OUT_OF_RANGE"
        case actionNotPermitted = "ACTION_NOT_PERMITTED"
    }

    public let fieldName: String
    public let code: Code
    public let message: String

    public init(_ fieldName: String, _ code: Code, _ message: String) {
        self.fieldName = fieldName
        self.code = code
        self.message = message
    }
}

/// The constraints of an AWS service: the operations that this product uses, every shape they reach.
///
/// Made from botocore's service models by `scripts/generate-aws-types`.
public final class ServiceModel: Sendable {
    public static let botocoreVersion = EmbeddedModels.botocore
    public static let selling = ServiceModel(EmbeddedModels.selling)
    public static let benefits = ServiceModel(EmbeddedModels.benefits)
    public static let billing = ServiceModel(EmbeddedModels.billing)
    public static let freeTier = ServiceModel(EmbeddedModels.freeTier)
    public static let all = [selling, benefits, billing, freeTier]

    public struct Operation: Sendable {
        public let name: String
        public let input: String
        public let output: String?
        public let errors: [String]
    }

    /// How deep values of a model may lie; deeper is refused.
    private static let deepest = 60

    indirect enum Kind: Sendable {
        case structure(members: [(name: String, shape: Int)], required: [String], isUnion: Bool)
        case list(Int)
        case map(key: Int, value: Int)
        case string(choices: Set<String>?, pattern: Pattern?)
        case integer
        case double
        case boolean
        case timestamp(isISO: Bool)
        case document
    }

    struct Definition: Sendable {
        let name: String
        let kind: Kind
        let min: Int?
        let max: Int?
        let isSensitive: Bool
    }

    public let endpointPrefix: String
    public let signingName: String
    public let targetPrefix: String
    public let jsonVersion: String
    public let operations: [String: Operation]
    let shapes: [Definition]
    let places: [String: Int]

    private init(_ source: StaticString) {
        let bytes = source.withUTF8Buffer { Array($0) }
        guard let json = try? JSON(parsing: bytes) else {
            preconditionFailure("the embedded model is broken")
        }
        func meta(_ key: String) -> String { json.at("metadata", key)?.text ?? "" }
        endpointPrefix = meta("endpointPrefix")
        signingName = meta("signingName").isEmpty ? meta("endpointPrefix") : meta("signingName")
        targetPrefix = meta("targetPrefix")
        jsonVersion = meta("jsonVersion")
        let named = json["shapes"]?.members ?? []
        var places: [String: Int] = [:]
        for (place, member) in named.enumerated() { places[member.key] = place }
        self.places = places
        shapes = named.map { Self.definition($0.key, $0.value, places) }
        var operations: [String: Operation] = [:]
        for member in json["operations"]?.members ?? [] {
            operations[member.key] = Operation(
                name: member.key, input: member.value["input"]?.text ?? "",
                output: member.value["output"]?.text,
                errors: member.value["errors"]?.items.compactMap(\.text) ?? [])
        }
        self.operations = operations
    }

    private static func definition(_ name: String, _ shape: JSON, _ places: [String: Int]) -> Definition {
        func place(_ key: String) -> Int { shape[key]?.text.flatMap { places[$0] } ?? 0 }
        let kind: Kind
        if shape["document"] == .bool(true) {
            kind = .document
        } else {
            switch shape["type"]?.text {
            case "structure":
                kind = .structure(
                    members: (shape["members"]?.members ?? []).map {
                        ($0.key, $0.value.text.flatMap { places[$0] } ?? 0)
                    }, required: shape["required"]?.items.compactMap(\.text) ?? [],
                    isUnion: shape["union"] == .bool(true))
            case "list": kind = .list(place("member"))
            case "map": kind = .map(key: place("key"), value: place("value"))
            case "integer", "long": kind = .integer
            case "double", "float": kind = .double
            case "boolean": kind = .boolean
            case "timestamp": kind = .timestamp(isISO: shape["timestampFormat"]?.text == "iso8601")
            default:
                kind = .string(
                    choices: shape["enum"].map { Set($0.items.compactMap(\.text)) },
                    pattern: shape["pattern"]?.text.flatMap { Pattern($0, isWhole: true) })
            }
        }
        return Definition(
            name: name, kind: kind, min: shape["min"]?.whole, max: shape["max"]?.whole,
            isSensitive: shape["sensitive"] == .bool(true))
    }

    /// The members of a structure, in the model's order; empty when there is none of that name.
    public func members(of shape: String) -> [String] {
        guard let place = places[shape], case .structure(let members, _, _) = shapes[place].kind else {
            return []
        }
        return members.map(\.name)
    }

    /// The values of a picklist, sorted; empty when the shape is none.
    public func choices(of shape: String) -> [String] {
        guard let place = places[shape], case .string(let choices?, _) = shapes[place].kind else { return [] }
        return choices.sorted()
    }

    /// What a request breaks of the model: required members, types, picklists, patterns, lengths, counts, unions.
    ///
    /// Null counts as missing and members that the model does not know are passed over, as the service does.
    public func faults(in json: JSON, of operation: String) -> [FieldError] {
        guard let operation = operations[operation] else { return [] }
        return faults(in: json, shape: operation.input)
    }

    /// The same for any shape, a response's for instance.
    public func faults(in json: JSON, shape: String) -> [FieldError] {
        guard let place = places[shape] else { return [] }
        var walk = Walk(model: self)
        walk.check(json, place)
        return walk.faults
    }

    private struct Walk {
        let model: ServiceModel
        var path: [Step] = []
        var faults: [FieldError] = []

        enum Step {
            case member(String)
            case item(Int)
        }

        private mutating func fail(_ code: FieldError.Code, _ message: String) {
            guard faults.count < 200 else { return }
            var text = ""
            for step in path {
                switch step {
                case .member(let name): text += (text.isEmpty ? "" : ".") + name
                case .item(let index): text += "[\(index)]"
                }
            }
            faults.append(FieldError(text, code, message))
        }

        mutating func check(_ json: JSON, _ place: Int) {
            let shape = model.shapes[place]
            guard path.count < ServiceModel.deepest else { return fail(.invalidValue, "lies too deep") }
            switch shape.kind {
            case .document: break
            case .structure(let members, let required, let isUnion):
                structure(json, members, required, isUnion)
            case .list(let item):
                list(json, item, shape)
            case .map(let key, let value):
                guard case .object(let members) = json else {
                    return fail(.invalidValue, "must be an object")
                }
                count(members.count, shape, "entries")
                for member in members {
                    path.append(.member(member.key))
                    check(.string(member.key), key)
                    check(member.value, value)
                    path.removeLast()
                }
            case .string(let choices, let pattern):
                guard case .string(let text) = json else { return fail(.invalidValue, "must be a text") }
                string(text, choices, pattern, shape)
            case .integer:
                guard case .integer(let value) = json else {
                    return fail(.invalidValue, "must be a whole number")
                }
                if let min = shape.min, value < min { fail(.valueOutOfRange, "must be at least \(min)") }
                if let max = shape.max, value > max { fail(.valueOutOfRange, "must be at most \(max)") }
            case .double:
                switch json {
                case .integer, .number: break
                default: fail(.invalidValue, "must be a number")
                }
            case .boolean:
                guard case .bool = json else { return fail(.invalidValue, "must be true or false") }
            case .timestamp(let isISO):
                let isRight: Bool =
                    switch json {
                    case .string: isISO && Timestamp(json: json)?.milliseconds != nil
                    case .integer, .number: !isISO
                    default: false
                    }
                if !isRight {
                    fail(
                        .invalidValue,
                        isISO ? "must be a moment like 2026-11-25T12:00:00Z" : "must be seconds since 1970")
                }
            }
        }

        private mutating func list(_ json: JSON, _ item: Int, _ shape: Definition) {
            guard case .array(let items) = json else { return fail(.invalidValue, "must be a list") }
            count(items.count, shape, "values")
            for (index, value) in items.enumerated() {
                path.append(.item(index))
                if value == .null {
                    fail(.invalidValue, "must not be null")
                } else {
                    check(value, item)
                }
                path.removeLast()
            }
        }

        private mutating func structure(
            _ json: JSON, _ members: [(name: String, shape: Int)], _ required: [String], _ isUnion: Bool
        ) {
            guard case .object(let written) = json else {
                return fail(.invalidValue, "must be an object")
            }
            for name in required where !written.contains(where: { $0.key == name && $0.value != .null }) {
                path.append(.member(name))
                fail(.requiredFieldMissing, "\(name) is required")
                path.removeLast()
            }
            var known = 0
            for member in written where member.value != .null {
                guard let target = members.first(where: { $0.name == member.key })?.shape else {
                    continue
                }
                known += 1
                path.append(.member(member.key))
                check(member.value, target)
                path.removeLast()
            }
            if isUnion, known != 1 {
                fail(
                    .invalidValue,
                    "exactly one of \(members.map(\.name).joined(separator: ", ")) must be set")
            }
        }

        private mutating func count(_ count: Int, _ shape: Definition, _ what: String) {
            if let min = shape.min, count < min {
                fail(.notEnoughValues, "must have at least \(min) \(what), has \(count)")
            }
            if let max = shape.max, count > max {
                fail(.tooManyValues, "must have at most \(max) \(what), has \(count)")
            }
        }

        private mutating func string(
            _ text: String, _ choices: Set<String>?, _ pattern: Pattern?, _ shape: Definition
        ) {
            // Byte by byte: two ways to write one character are two values to AWS.
            if let choices,
                !(choices.firstIndex(of: text).map { choices[$0].utf8.elementsEqual(text.utf8) } ?? false)
            {
                let shown = shape.isSensitive ? "the value" : "\"\(text.prefix(60))\""
                fail(.invalidEnumValue, "\(shown) is not one of the \(choices.count) values of \(shape.name)")
                return
            }
            if shape.min != nil || shape.max != nil {
                let length = text.unicodeScalars.count
                if let min = shape.min, length < min {
                    return fail(.invalidStringFormat, "must have at least \(min) characters, has \(length)")
                }
                if let max = shape.max, length > max {
                    return fail(.invalidStringFormat, "must have at most \(max) characters, has \(length)")
                }
            }
            if let pattern, !pattern.matches(text) {
                fail(.invalidStringFormat, "must match \(pattern.text)")
            }
        }
    }
}

extension ServiceModel {
    /// Members that are secrets whatever the model says.
    private static let secrets: Set<String> = ["AwsCreditCode", "promoCode", "ClientToken"]

    /// A value with what the model calls sensitive, and every credit code, replaced by its kind.
    public func redacted(_ json: JSON, shape: String) -> JSON {
        places[shape].map { redacted(json, $0, depth: 0) } ?? .string("[unknown shape]")
    }

    private func redacted(_ json: JSON, _ place: Int, depth: Int) -> JSON {
        let definition = shapes[place]
        guard depth < Self.deepest else { return .string("[deep]") }
        if definition.isSensitive, json != .null { return .string("[sensitive]") }
        switch (definition.kind, json) {
        case (.document, _): return .string("[document]")
        case (.structure(let members, _, _), .object(let written)):
            return .object(
                written.map { member in
                    if Self.secrets.contains(member.key) { return .init(member.key, .string("[secret]")) }
                    guard let target = members.first(where: { $0.name == member.key })?.shape else {
                        return .init(member.key, .string("[unknown member]"))
                    }
                    return .init(member.key, redacted(member.value, target, depth: depth + 1))
                })
        case (.list(let item), .array(let items)):
            return .array(items.map { redacted($0, item, depth: depth + 1) })
        case (.map(_, let value), .object(let members)):
            return .object(members.map { .init($0.key, redacted($0.value, value, depth: depth + 1)) })
        default: return json
        }
    }
}
