internal import StructuredText
internal import Units

/// Faults that no single field shows.
enum CompanySense {
    /// What is stated as past and lies ahead.
    static func checkTime(_ root: YAMLNode, _ reader: NodeReader, _ day: Day) {
        let company = root["company"]
        if let node = company?["founded"], let year = node.integer, year > day.month.year {
            reader.fail(
                node, "company.founded", "company.founded is \(year)",
                because: "that year has not begun on \(day.text)", fix: "write a year up to \(day.month.year)"
            )
        }
        if let node = company?["last_round"], let month = node.text.flatMap({ Month($0) }), month > day.month
        {
            reader.fail(
                node, "company.last_round", "company.last_round is \(month.text)",
                because: "a round that closed did so by \(day.month.text)",
                fix: "write the month of the last round that closed, and raise_planned: true for the next")
        }
    }

    /// Faults that no single field shows.
    static func check(_ root: YAMLNode, _ reader: NodeReader) {
        if let id = root["hosting"]?["aws_account"]?["id"], let text = id.text,
            text.count != 12 || !text.allSatisfy({ ("0"..."9").contains($0) })
        {
            reader.fail(
                id, "hosting.aws_account.id", "hosting.aws_account.id is \(id.kind)",
                because: "an AWS account id has 12 digits", fix: "write it in quotes: \"123456789012\"")
        }
        if let tenancy = root["stack"]?["tenancy"], let isolated = tenancy["isolated_m12"],
            let count = isolated.integer,
            let all = tenancy["tenants_m12"]?.integer,
            count > all
        {
            reader.fail(
                isolated, "stack.tenancy.isolated_m12", "\(count) isolated customers are more than all",
                because: "stack.tenancy.tenants_m12 is \(all)", fix: "write at most \(all)")
        }
        if let stage = root["company"]?["stage"], let round = root["company"]?["last_round"], !round.isNull,
            stage.text == Stage.bootstrapped.rawValue
        {
            reader.fail(
                round, "company.last_round", "a bootstrapped company has no round",
                because: "company.stage says so",
                fix: "remove last_round or change the stage")
        }
        checkToday(root, reader)
        if let now = root["hosting"]?["now"], let items = now.items, items.count > 1,
            items.contains(where: { $0.text == Platform.none.rawValue })
        {
            reader.fail(
                now, "hosting.now", "hosting.now names \"none\" beside a platform",
                because: "the product runs somewhere or nowhere", fix: "remove one of them")
        }
        for (index, credit) in (root["company"]?["prior_credits"]?.items ?? []).enumerated() {
            if let amount = credit["amount"]?.money, let rest = credit["remaining"], let left = rest.money,
                left > amount
            {
                reader.fail(
                    rest, "company.prior_credits[\(index)].remaining", "more is left than was awarded",
                    because: "amount is \(amount.rounded)", fix: "write at most \(amount.rounded)")
            }
        }
        for (list, key) in [("workloads", "id"), ("credits", "id")] {
            var seen: [String: Mark] = [:]
            for item in root[list]?.items ?? [] {
                guard let id = item[key], let text = id.text else { continue }
                if let first = seen[text] {
                    reader.fail(
                        id, "\(list).id", "the id \"\(text)\" is given twice",
                        because: "line \(first.line) has it already", fix: "give each its own")
                }
                seen[text] = id.mark
            }
        }
        for (index, credit) in (root["credits"]?.items ?? []).enumerated() {
            if let start = credit["starts"]?.text.flatMap({ Day($0) }), let expires = credit["expires"],
                let end = expires.text.flatMap({ Day($0) }), end < start
            {
                reader.fail(
                    expires, "credits[\(index)].expires", "the credit expires before it starts",
                    because: "it starts on \(start.text)", fix: "write a later day")
            }
        }
    }

    /// Whether what is said of rounds and of today's bill agrees with the rest.
    private static func checkToday(_ root: YAMLNode, _ reader: NodeReader) {
        if let company = root["company"], let flag = company["no_priced_round"], flag.flag == true,
            let round = company["last_round"], !round.isNull
        {
            reader.fail(
                flag, "company.no_priced_round", "a round is stated, and that there was none",
                because: "company.last_round is \(round.text ?? "")", fix: "remove one of them")
        }
        if let all = root["hosting"]?["monthly_usd"]?.money, let node = root["hosting"]?["aws_monthly_usd"],
            let part = node.money, part > all
        {
            reader.fail(
                node, "hosting.aws_monthly_usd", "more runs on AWS than the whole hosting bill",
                because: "hosting.monthly_usd is \(all.rounded), all platforms together",
                fix: "write at most \(all.rounded), or the whole bill in monthly_usd")
        }
        if let hosting = root["hosting"], let now = hosting["now"]?.items,
            !now.contains(where: { $0.text == Platform.aws.rawValue })
        {
            for key in ["aws_monthly_usd", "aws_services"] {
                guard let node = hosting[key], !node.isNull, node.items?.isEmpty != true else { continue }
                reader.fail(
                    node, "hosting.\(key)", "there is an AWS bill, and nothing runs on AWS",
                    because: "hosting.now does not name aws", fix: "add aws to hosting.now, or remove \(key)")
            }
        }
    }
}
