public import StructuredText
internal import Units

extension CreditCode {
    public var json: JSON {
        .object([
            "id": .string(id), "allocation": .string(allocation), "account": .string(account),
            "amount": .string(amount.exactString), "expires": .string(expires),
            "state": .string(state.rawValue),
            "shown": shown.map { .integer(Int($0.milliseconds)) } ?? .null, "credit": .optional(credit),
            "status": .string(status), "before": before.map(texts) ?? .null,
        ])
    }

    init?(json: JSON) {
        guard let id = json["id"]?.text, let allocation = json["allocation"]?.text,
            let account = json["account"]?.text, let amount = money(json["amount"]),
            let state = json["state"]?.text.flatMap(State.init)
        else { return nil }
        self.init(
            id: id, allocation: allocation, account: account, amount: amount,
            expires: json["expires"]?.text ?? "")
        self.state = state
        shown = json["shown"]?.whole.map { Instant(milliseconds: Int64($0)) }
        credit = json["credit"]?.text
        status = json["status"]?.text ?? "ACTIVE"
        if case .array? = json["before"] { before = texts(json["before"]) }
    }
}

extension BalanceCredit {
    public var json: JSON {
        .object([
            "id": .string(id), "initial": .optional(initial?.exactString),
            "remaining": .optional(remaining?.exactString),
            "starts": starts.map { .integer(Int($0)) } ?? .null,
            "ends": ends.map { .integer(Int($0)) } ?? .null, "products": products.map(texts) ?? .null,
        ])
    }

    init?(json: JSON) {
        guard let id = json["id"]?.text else { return nil }
        var products: [String]?
        if case .array? = json["products"] { products = texts(json["products"]) }
        self.init(
            id: id, initial: money(json["initial"]), remaining: money(json["remaining"]),
            starts: json["starts"]?.whole.map { Int64($0) }, ends: json["ends"]?.whole.map { Int64($0) },
            products: products)
    }
}
