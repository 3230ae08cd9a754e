internal import Addresses
package import Web
package import Services
internal import Documents
internal import Company
internal import Engagements
internal import RulePacks
package import StructuredText

extension Services {
    /// The API as an OpenAPI 3.1 document; tests hold it against the server with schemathesis.
    package var openAPI: JSON {
        .object([
            "openapi": "3.1.0",
            "info": .object([
                "title": "CloudRoute", "version": "1",
                "description":
                    "Plans, calculators and company files. Amounts are estimates from published and reported rules; AWS decides.",
            ]),
            "servers": .array([.object(["url": .string(settings.origin)])]),
            "paths": .object(paths),
            "components": .object([
                "securitySchemes": .object(["key": .object(["type": "http", "scheme": "bearer"])]),
                "schemas": .object(["Problem": Self.problemSchema, "CompanyFile": companyFileSchema]),
                "responses": .object(["Problem": Self.problemResponse]),
            ]),
        ])
    }

    private var paths: [JSON.Member] {
        var paths = publicPaths
        for which in Route.Calculator.allCases {
            paths.append(
                .init(
                    "/api/v1/calculators/\(which.rawValue)",
                    .object([
                        "get": operation(
                            which.rawValue, "The \(which.rawValue) calculator", calculatorParameters(which),
                            json: .object(["type": "object", "required": .array(["schema"])]))
                    ])))
        }
        let id = parameter(
            "id", in: "path", .object(["type": "string", "pattern": "^[0-9a-hjkmnp-tv-z]{26}$"]))
        let etag: JSON = .object(["ETag": .object(["schema": .object(["type": "string"])])])
        paths += [
            .init(
                "/api/v1/companies/{id}",
                .object([
                    "get": operation(
                        "company", "The company file and where its applications stand",
                        [id, header("If-None-Match", false, "^[!-~]+$")],
                        json: schema("cloudroute/company/1", ["id", "revision", "file"]),
                        key: "read", headers: etag, others: ["304"]),
                    "put": operation(
                        "putCompany", "A company file in the place of the one there",
                        [
                            id, header("If-Match", true, Self.tag),
                            header("Idempotency-Key", false, "^[!-~]{1,200}$"),
                        ],
                        json: schema("cloudroute/company/1", ["id", "revision", "file"]), body: fileBody,
                        key: "write",
                        headers: etag),
                ])),
            .init(
                "/api/v1/companies/{id}/plan",
                .object([
                    "get": operation(
                        "companyPlan", "The plan of the company", [id, asOf],
                        json: schema("cloudroute/plan/1", ["packs"]),
                        key: "read")
                ])),
            .init(
                "/api/v1/companies/{id}/events",
                .object([
                    "get": operation(
                        "events", "The log after a number, oldest first, 100 at a time",
                        [
                            id,
                            parameter(
                                "after", in: "query",
                                .object([
                                    "type": "integer", "minimum": .integer(0),
                                    "maximum": .integer(1_000_000_000),
                                ]),
                                isRequired: false),
                        ], json: schema("cloudroute/events/1", ["events"]), key: "read")
                ])),
        ]
        return paths + deskPaths(id)
    }

    /// What asks for no key.
    private var publicPaths: [JSON.Member] {
        [
            .init(
                "/api/v1/openapi.json",
                .object(["get": operation("document", "This document", [], json: nil)])),
            .init(
                "/api/v1/tracks",
                .object([
                    "get": operation(
                        "tracks", "Both rule packs with all tracks", [],
                        json: schema("cloudroute/tracks/1", ["packs"]))
                ])),
            .init(
                "/api/v1/rules/{id}",
                .object([
                    "get": operation(
                        "rule", "What an id names, with sources",
                        [
                            parameter(
                                "id", in: "path",
                                .object([
                                    "type": "string", "minLength": .integer(1),
                                    "pattern": "^[A-Za-z0-9._-]+$",
                                ]))
                        ],
                        json: schema("cloudroute/rule/1", ["id", "explanations"]))
                ])),
            .init(
                "/api/v1/plan",
                .object([
                    "post": operation(
                        "plan", "The plan of a company file", [asOf],
                        json: schema("cloudroute/plan/1", ["packs"]),
                        body: fileBody)
                ])),
            .init(
                "/api/v1/lint",
                .object([
                    "post": operation(
                        "lint", "The questions a reviewer would ask about a text", [],
                        json: .object(["type": "object", "required": .array(["findings"])]),
                        body: .object([
                            "required": .bool(true),
                            "content": .object([
                                "application/json": .object([
                                    "schema": .object([
                                        "type": "object", "required": .array(["text"]),
                                        "additionalProperties": .bool(false),
                                        "properties": .object([
                                            "text": .object([
                                                "type": "string", "minLength": .integer(1),
                                                "maxLength": .integer(10_000),
                                                "pattern": "^[ -~]*[!-~][ -~]*$",
                                            ])
                                        ]),
                                    ])
                                ])
                            ]),
                        ]))
                ])),
        ]
    }

    private func deskPaths(_ id: JSON) -> [JSON.Member] {
        let decision: JSON = .object([
            "required": .bool(true),
            "content": .object([
                "application/json": .object([
                    "schema": .object([
                        "type": "object", "required": .array(["decision", "offer"]),
                        "additionalProperties": .bool(false),
                        "properties": .object([
                            "decision": .object(["enum": .array(["accept", "decline"])]),
                            "offer": .object([
                                "type": "integer", "minimum": .integer(1), "maximum": .integer(500),
                            ]),
                            "reason": .object([
                                "enum": .array(DeclineReason.allCases.map { .string($0.rawValue) })
                            ]),
                            "note": .object([
                                "type": "string", "maxLength": .integer(500), "pattern": "^[ -~]*$",
                            ]),
                        ]),
                    ])
                ])
            ]),
        ])
        let application = schema("cloudroute/partner-application/1", ["id", "stage", "shared"])
        return [
            .init(
                "/api/v1/partner/applications",
                .object([
                    "get": operation(
                        "partnerApplications", "What a partner is offered or has", [],
                        json: schema("cloudroute/partner-applications/1", ["applications"]), key: "read")
                ])),
            .init(
                "/api/v1/partner/applications/{id}",
                .object([
                    "get": operation(
                        "partnerApplication", "One application, with what the founder shares now", [id],
                        json: application, key: "read")
                ])),
            .init(
                "/api/v1/partner/applications/{id}/decision",
                .object([
                    "post": operation(
                        "decide", "Take an offer on, or decline it with a reason", [id],
                        json: schema("cloudroute/partner-decision/1", ["id", "offer", "decision"]),
                        body: decision, key: "write")
                ])),
            .init(
                "/api/v1/operator/applications",
                .object([
                    "get": operation(
                        "operatorApplications", "The operator's queue", [],
                        json: schema("cloudroute/operator-applications/1", ["applications"]), key: "read")
                ])),
            .init(
                "/api/v1/operator/partners",
                .object([
                    "get": operation(
                        "operatorPartners", "Partners with capacity and record", [],
                        json: schema("cloudroute/operator-partners/1", ["partners"]), key: "read")
                ])),
        ]
    }

    private var asOf: JSON {
        parameter(
            "asOf", in: "query",
            .object(["type": "string", "format": "date", "pattern": "^(199\\d|20\\d\\d)-\\d\\d-\\d\\d$"]),
            isRequired: false)
    }

    private func schema(_ id: String, _ required: [String]) -> JSON {
        .object([
            "type": "object", "required": .array((["schema"] + required).map { .string($0) }),
            "properties": .object(["schema": .object(["const": .string(id)])]),
        ])
    }

    private func parameter(_ name: String, in place: String, _ schema: JSON, isRequired: Bool = true) -> JSON
    {
        .object([
            "name": .string(name), "in": .string(place), "required": .bool(isRequired), "schema": schema,
        ])
    }

    private static let tag = "^\"r(0|[1-9][0-9]{0,8})\"$"

    private func header(_ name: String, _ isRequired: Bool, _ pattern: String) -> JSON {
        parameter(
            name, in: "header", .object(["type": "string", "pattern": .string(pattern)]),
            isRequired: isRequired)
    }

    /// What the intake's own questions allow, so that the document cannot promise other values than the engine takes.
    private func calculatorParameters(_ which: Route.Calculator) -> [JSON] {
        var out = which.questions.map { question -> JSON in
            let schema: JSON
            switch question.control {
            case .choice, .choices:
                schema = .object([
                    "type": "string", "enum": .array((question.choices ?? []).map { .string($0) }),
                ])
            case .integer(let range):
                schema = .object([
                    "type": "integer", "minimum": .integer(range.lowerBound),
                    "maximum": .integer(range.upperBound),
                ])
            case .money:
                schema = .object([
                    "type": "number", "minimum": .integer(0), "maximum": .integer(1_000_000_000),
                ])
            default: schema = .object(["type": "string"])
            }
            return parameter(question.path, in: "query", schema, isRequired: false)
        }
        guard which == .burn else { return out }
        for place in 1...3 {
            let day: JSON = .object(["type": "string", "format": "date"])
            out += [
                parameter(
                    "credit\(place).amount", in: "query",
                    .object(["type": "number", "minimum": .integer(0), "maximum": .integer(1_000_000_000)]),
                    isRequired: false),
                parameter("credit\(place).starts", in: "query", day, isRequired: false),
                parameter("credit\(place).expires", in: "query", day, isRequired: false),
                parameter(
                    "credit\(place).kind", in: "query",
                    .object([
                        "type": "string", "enum": .array(CreditKind.allCases.map { .string($0.rawValue) }),
                    ]),
                    isRequired: false),
            ]
        }
        return out
    }

    private var fileBody: JSON {
        .object([
            "required": .bool(true),
            "content": .object([
                "application/json": .object(["schema": .object(["$ref": "#/components/schemas/CompanyFile"])])
            ]),
        ])
    }

    /// The JSON Schema of company files without what only a document of its own may have.
    private var companyFileSchema: JSON {
        guard case .object(let members) = companyJSONSchema() else { return .object([]) }
        return .object(members.filter { $0.key != "$schema" && $0.key != "$id" })
    }

    private func operation(
        _ id: String, _ summary: String, _ parameters: [JSON], json: JSON?, body: JSON? = nil,
        key: String? = nil,
        headers: JSON? = nil, others: [String] = []
    ) -> JSON {
        var fine: [JSON.Member] = [
            .init("description", "As asked"),
            .init(
                "content",
                .object(["application/json": .object(["schema": json ?? .object(["type": "object"])])])),
        ]
        if let headers { fine.append(.init("headers", headers)) }
        var responses: [JSON.Member] = [.init("200", .object(fine))]
        responses += others.map { .init($0, .object(["description": "Unchanged"])) }
        var failures = ["400", "404", "405", "421", "422", "429", "503"]
        if body != nil { failures += ["413", "415"] }
        if key != nil { failures += ["401", "403", "409", "412", "428"] }
        responses += failures.sorted().map { .init($0, .object(["$ref": "#/components/responses/Problem"])) }
        var members: [JSON.Member] = [
            .init("operationId", .string(id)), .init("summary", .string(summary)),
            .init("parameters", .array(parameters)),
        ]
        if let body { members.append(.init("requestBody", body)) }
        if let key {
            members.append(.init("security", .array([.object([JSON.Member("key", .array([]))])])))
            members.append(.init("description", .string("Needs a key with the scope \(key).")))
        }
        members.append(.init("responses", .object(responses)))
        return .object(members)
    }

    private static let problemSchema: JSON = .object([
        "type": "object", "required": .array(["type", "title", "status", "detail", "requestId"]),
        "properties": .object([
            "type": .object(["type": "string"]), "title": .object(["type": "string"]),
            "status": .object(["type": "integer"]), "detail": .object(["type": "string"]),
            "requestId": .object(["type": "string"]), "errors": .object(["type": "array"]),
        ]),
    ])

    private static let problemResponse: JSON = .object([
        "description": "What went wrong (RFC 9457)",
        "content": .object([
            "application/problem+json": .object(["schema": .object(["$ref": "#/components/schemas/Problem"])])
        ]),
    ])

    /// The document as a page.
    package func apiPage(_ visit: Visit) throws -> WebResponse {
        guard case .object(let paths)? = openAPI["paths"] else { throw WebError.notFound }
        var rows: [[Cell]] = []
        for path in paths {
            guard case .object(let methods) = path.value else { continue }
            for method in methods {
                guard case .string(let summary)? = method.value["summary"] else { continue }
                var names: [String] = []
                if case .array(let parameters)? = method.value["parameters"] {
                    for parameter in parameters {
                        if case .string(let name)? = parameter["name"] { names.append(name) }
                    }
                }
                let needs = method.value["security"] == nil ? "" : "key"
                rows.append([
                    Cell(method.key.uppercased()), Cell(path.key, "<code>\(path.key)</code>"), Cell(summary),
                    Cell(names.joined(separator: ", ")), Cell(needs),
                ])
            }
        }
        let table = DataTable(
            id: "api", caption: "Addresses",
            head: ["Method", "Address", "What it gives", "Parameters", "Needs"], rows: rows)
        let body: HTML = """
            <h1>API</h1>
            <p>The same calculations as the pages, as JSON. <a href="\(Route.api(.document).path)">OpenAPI 3.1 document</a>.</p>
            <ul><li>Keys are made on a company's page, on a partner's and on the operator's, shown once, and sent as <code>Authorization: Bearer crk_…</code>.</li>
            <li>Money is a decimal string, dates are ISO 8601.</li>
            <li>Errors are <code>application/problem+json</code> (RFC 9457) with a request id, and for files line, column and fix.</li>
            <li>A change names the revision it is made over: <code>If-Match</code> with the <code>ETag</code> read before. With an <code>Idempotency-Key</code> a repeated request changes nothing twice.</li>
            <li>600 requests a minute; <code>RateLimit-*</code> headers tell what is left.</li></ul>
            \(table.html(visit))
            <h2>Example</h2>
            <pre tabindex="0"><code>curl -s \(settings.origin)/api/v1/plan -H 'Content-Type: application/yaml' --data-binary @company.yaml</code></pre>
            """
        return try show(Page(title: "API", body: body, tables: [table]), visit)
    }
}
