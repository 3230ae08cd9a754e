import AWSModels
import StructuredText
import Testing

private func faults(_ text: String, _ operation: String = "CreateOpportunity") throws -> [String] {
    try ServiceModel.selling.faults(in: JSON(parsing: text), of: operation).map {
        "\($0.fieldName) \($0.code.rawValue)"
    }
}

@Suite struct ServiceModelTests {
    @Test func `required members, picklists, patterns, lengths and types are told by field`() throws {
        #expect(try faults("{}") == ["Catalog REQUIRED_FIELD_MISSING", "ClientToken REQUIRED_FIELD_MISSING"])
        #expect(try faults("{\"Catalog\":\"Sandbox\",\"ClientToken\":\"t\"}") == [])
        let wrong = """
            {"Catalog":"Sand box","ClientToken":"","OpportunityType":"Renewal","Customer":{"Account":{"WebsiteUrl":"x",
            "Duns":"12","Address":{"CountryCode":"XX"}},"Contacts":[{"Email":"A@X.example","Phone":"0123"}]},
            "Project":{"CustomerBusinessProblem":"too short","ExpectedCustomerSpend":[{"Amount":"01","Frequency":"Annual"}]},
            "LifeCycle":{"TargetCloseDate":"2026-13-01"},"Tags":[]}
            """
        #expect(
            try faults(wrong) == [
                "Catalog INVALID_STRING_FORMAT", "ClientToken INVALID_STRING_FORMAT",
                "OpportunityType INVALID_ENUM_VALUE",
                "Customer.Account.CompanyName REQUIRED_FIELD_MISSING",
                "Customer.Account.WebsiteUrl INVALID_STRING_FORMAT",
                "Customer.Account.Duns INVALID_STRING_FORMAT",
                "Customer.Account.Address.CountryCode INVALID_ENUM_VALUE",
                "Customer.Contacts[0].Email INVALID_STRING_FORMAT",
                "Customer.Contacts[0].Phone INVALID_STRING_FORMAT",
                "Project.CustomerBusinessProblem INVALID_STRING_FORMAT",
                "Project.ExpectedCustomerSpend[0].CurrencyCode REQUIRED_FIELD_MISSING",
                "Project.ExpectedCustomerSpend[0].TargetCompany REQUIRED_FIELD_MISSING",
                "Project.ExpectedCustomerSpend[0].Amount INVALID_STRING_FORMAT",
                "Project.ExpectedCustomerSpend[0].Frequency INVALID_ENUM_VALUE",
                "LifeCycle.TargetCloseDate INVALID_STRING_FORMAT", "Tags NOT_ENOUGH_VALUES",
            ])
    }

    @Test func `null is missing, unknown members are passed over, wrong types are faults`() throws {
        #expect(
            try faults("{\"Catalog\":null,\"ClientToken\":\"t\",\"Customer\":null}") == [
                "Catalog REQUIRED_FIELD_MISSING"
            ])
        #expect(try faults("{\"Catalog\":\"AWS\",\"ClientToken\":\"t\",\"New\":{\"a\":1}}") == [])
        #expect(try faults("[]") == [" INVALID_VALUE"])
        #expect(
            try faults("{\"Catalog\":1,\"ClientToken\":\"t\",\"Tags\":{}}") == [
                "Catalog INVALID_VALUE", "Tags INVALID_VALUE",
            ])
    }

    @Test func `lengths count characters, not bytes, and a pattern must match to the end`() throws {
        let umlauts = String(repeating: "ü", count: 2_000)
        #expect(
            try faults(
                "{\"Catalog\":\"AWS\",\"ClientToken\":\"t\",\"Project\":{\"CustomerBusinessProblem\":\"\(umlauts)\"}}"
            ) == [])
        #expect(
            try faults(
                "{\"Catalog\":\"AWS\",\"ClientToken\":\"t\",\"Project\":{\"CustomerBusinessProblem\":\"\(umlauts)ü\"}}"
            )
                == ["Project.CustomerBusinessProblem INVALID_STRING_FORMAT"])
        #expect(
            try faults("{\"Catalog\":\"AWS\\n\",\"ClientToken\":\"t\"}") == ["Catalog INVALID_STRING_FORMAT"])
    }

    @Test func `a union takes one member`() throws {
        func check(_ text: String) throws -> Int {
            try ServiceModel.benefits.faults(in: JSON(parsing: text), shape: "FulfillmentDetails").count
        }
        #expect(try check("{\"AccessDetails\":{}}") == 0)
        #expect(try check("{}") == 1)
        #expect(try check("{\"AccessDetails\":{},\"DisbursementDetails\":{}}") > 0)
    }

    private func judged(_ schema: String, _ document: String) throws -> [String] {
        try RequestSchema(JSON(parsing: schema), assertsFormats: true).faults(in: JSON(parsing: document)).map
        {
            "\($0.fieldName) \($0.code.rawValue)"
        }
    }

    @Test func `a keyword that no draft knows is an annotation and judges nothing`() throws {
        let schema =
            #"{"type":"object","ui:order":["a"],"properties":{"a":{"type":"string","helpText":"x","ui:widget":{"b":[1]},"minLength":2}}}"#
        #expect(try judged(schema, #"{"a":"12"}"#) == [])
        #expect(try judged(schema, #"{"a":"1"}"#) == ["$.a INVALID_STRING_FORMAT"])
    }

    @Test func `what no schema of the same value has judged is unevaluated`() throws {
        let schema = #"""
            {"$defs":{"base":{"$anchor":"base","properties":{"a":true}}},"allOf":[{"$ref":"#base"}],
             "if":{"properties":{"kind":{"const":"poc"}},"required":["kind"]},"then":{"properties":{"model":true}},
             "anyOf":[{"properties":{"x":{"type":"integer"}},"required":["x"]},true],"properties":{"kind":true},
             "unevaluatedProperties":false}
            """#
        #expect(try judged(schema, #"{"a":1,"kind":"poc","model":"m","x":1}"#) == [])
        // Without the condition its property is judged by nobody, and so is what a form names that does not accept.
        #expect(try judged(schema, #"{"a":1,"kind":"map","model":"m"}"#) == ["$.model INVALID_VALUE"])
        #expect(
            try judged(schema, #"{"x":"one","other":2}"#) == ["$.x INVALID_VALUE", "$.other INVALID_VALUE"])
        let list =
            #"{"prefixItems":[{"type":"string"}],"contains":{"type":"boolean"},"unevaluatedItems":{"type":"integer"}}"#
        #expect(try judged(list, #"["a",true,3]"#) == [])
        #expect(try judged(list, #"["a",true,"b"]"#) == ["$[2] INVALID_VALUE"])
    }

    @Test func `a hostile pattern or a deep document ends`() throws {
        let slow = try #require(Pattern("(a+)+$", isWhole: true))
        #expect(!slow.matches(String(repeating: "a", count: 60) + "!"))
        let deep = String(repeating: "[", count: 5_000)
        #expect(throws: JSONFault.self) { try JSON(parsing: deep) }
        var schema = "{}"
        for _ in 0..<60 { schema = "{\"properties\":{\"a\":\(schema)}}" }
        #expect(throws: RequestSchema.Unusable.self) {
            try RequestSchema(try JSON(parsing: Array(schema.utf8), deepest: 400))
        }
    }
}

@Suite struct JSONParserTests {
    @Test func `numbers keep their digits and nothing lax is read`() throws {
        let json = try JSON(
            parsing:
                "{\"a\":1,\"b\":-0.10,\"c\":12345678901234567890,\"d\":\"\\u00e9\\ud83d\\ude00\\/\",\"a\":2}")
        #expect(json.compact == "{\"a\":2,\"b\":-0.10,\"c\":12345678901234567890,\"d\":\"é😀/\"}")
        for text in [
            "", " ", "{", "{\"a\"}", "{a:1}", "[1,]", "01", "1.", ".5", "+1", "1e", "'a'", "\"\u{1}\"",
            "\"\\x\"", "tru",
            "nul", "1 2", "{\"a\":1,}", "\"\\u12\"", "\u{FEFF}1", "NaN",
        ] {
            #expect(throws: JSONFault.self, "\(text)") { try JSON(parsing: text) }
        }
        #expect(throws: JSONFault.self) { try JSON(parsing: [0x22, 0xFF, 0x22]) }
    }

    @Test func `what is written is read back`() throws {
        let json = JSON.object([
            "text": "quote \" backslash \\ line\n tab\t \u{1} é 😀",
            "list": .array([.null, .bool(true), .integer(-5), .number("1.50")]),
            "empty": .object([] as [JSON.Member]),
        ])
        #expect(try JSON(parsing: json.compact) == json)
        #expect(try JSON(parsing: json.pretty) == json)
    }
}
