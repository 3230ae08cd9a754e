public import StructuredText
internal import Units

/// The JSON Schema (2020-12) of the company file, from the same definition that the decoder checks against.
public func companyJSONSchema() -> JSON {
    var members: [JSON.Member] = [
        JSON.Member("$schema", "https://json-schema.org/draft/2020-12/schema"),
        JSON.Member("$id", "https://cloudroute.example/schema/credit-application-1.json"),
        JSON.Member("title", .string("CloudRoute company file, \(CompanySchema.id)")),
    ]
    if case .object(let body) = CompanySchema.root.jsonSchema { members += body }
    return .object(members)
}

extension Shape {
    var jsonSchema: JSON {
        switch self {
        case .text(let longest):
            .object(["type": "string", "minLength": .integer(1), "maxLength": .integer(longest)])
        case .email:
            .object([
                "type": "string", "maxLength": .integer(254),
                "pattern": "^[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+$",
            ])
        case .website:
            .object([
                "type": "string", "maxLength": .integer(255),
                "pattern": "^(https?://)?[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+([/?#:].*)?$",
            ])
        case .country: .object(["type": "string", "minLength": .integer(2), "maxLength": .integer(60)])
        case .region: .object(["enum": .array(Places.regions.map { .string($0) })])
        case .choice(let values): .object(["enum": .array(values.map { .string($0) })])
        case .integer(let range):
            .object([
                "type": "integer", "minimum": .integer(range.lowerBound),
                "maximum": .integer(range.upperBound),
            ])
        case .quantity(let limit):
            .object([
                "type": "number", "minimum": .integer(0),
                "maximum": .integer(Int(limit.millionths / 1_000_000)),
            ])
        case .money: .object(["type": "number", "minimum": .integer(0), "maximum": .integer(1_000_000_000)])
        case .flag: .object(["type": "boolean"])
        case .month: .object(["type": "string", "pattern": "^(199\\d|20\\d\\d|2100)-(0[1-9]|1[0-2])$"])
        case .day:
            .object([
                "type": "string",
                "pattern": "^(199\\d|20\\d\\d|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
            ])
        case .list(let item, let limit):
            .object(["type": "array", "items": item.jsonSchema, "maxItems": .integer(limit)])
        case .group(let fields):
            .object([
                "type": "object",
                "additionalProperties": .bool(false),
                "required": .array(fields.filter(\.isRequired).map { .string($0.name) }),
                "properties": .object(
                    fields.map { field in
                        guard case .object(let body) = field.shape.jsonSchema else {
                            return JSON.Member(field.name, .null)
                        }
                        return JSON.Member(
                            field.name, .object([JSON.Member("description", .string(field.note))] + body))
                    }),
            ])
        }
    }
}
