internal import Terminal
internal import FilingRecords
internal import AWSClient
internal import Company
internal import Engagements
internal import Filings
internal import Persistence
internal import Planning
internal import RulePacks
internal import StructuredText
internal import Units

func printErrors(_ track: TrackID, _ errors: [FilingRecord.FieldFault], _ style: Style) {
    guard !errors.isEmpty else {
        Shell.print("\(style.green("✓")) \(track.rawValue): nothing that Partner Central's rules refuse\n")
        return
    }
    Shell.print("\(style.red("✗")) \(track.rawValue): \(errors.count) to mend\n")
    for error in errors {
        Shell.print(
            "\n  \(style.bold(error.fieldName))  \(error.code)\n    \(error.message)\n    → \(error.fix)\n")
    }
    Shell.print("\n")
}

func printStatus(
    _ opened: OpenedDesk, _ tracks: [TrackID], _ errors: [FilingRecord.FieldFault], _ output: OutputOptions,
    warnings: [String] = []
) async throws {
    guard let state = try await opened.engagements.load(opened.scope) else { return }
    if output.json {
        var items: [JSON] = []
        for track in tracks {
            guard let filing = state.filing(track) else { continue }
            let freshness = try await opened.filings.freshness(opened.scope, track)
            items.append(statusJSON(state, filing, freshness.synced))
        }
        var document: [JSON.Member] = [
            .init("schema", "cloudroute/file-status/1"), .init("asOf", .string(opened.desk.plan.asOf.text)),
            .init("rulePacks", .array(opened.desk.plan.packs.map { .string($0.pack.id) })),
            .init("company", .string(opened.desk.file.company.name)), .init("filings", .array(items)),
        ]
        // One filing is also told at the top, for scripts.
        if items.count == 1 {
            document += items[0].members.filter { member in !document.contains { $0.key == member.key } }
        }
        document.append(.init("errors", .array(errors.map(\.json))))
        document.append(.init("warnings", .array(warnings.map { .string($0) })))
        Shell.print(JSON.object(document).pretty)
        return
    }
    let style = output.style
    if !errors.isEmpty, let track = tracks.first { printErrors(track, errors, style) }
    var table = Table([
        .init("track"), .init("catalog"), .init("state"), .init("held by"), .init("opportunity"),
        .init("application"), .init("amount", .right), .init("note"),
    ])
    for track in tracks {
        guard let filing = state.filing(track) else { continue }
        let position = filing.position
        let opportunity = filing.opportunity.map { "\($0.id) \($0.reviewStatus)" } ?? "-"
        let application = filing.application.map { "\($0.id) \($0.status)" } ?? "-"
        table.add([
            track.rawValue, filing.catalog.rawValue, position.state.rawValue, position.holder.rawValue,
            opportunity,
            application, position.amount?.rounded ?? "", position.note,
        ])
    }
    Shell.print(table.text(width: Shell.terminalWidth, style: style))
    for track in tracks {
        guard let filing = state.filing(track) else { continue }
        Shell.print("\n  \(style.bold("next")) \(track.rawValue): \(filing.nextStep)\n")
        if let summary = filing.opportunity?.summary { Shell.print("  \(summary.text)\n") }
        if let problem = filing.problem {
            Shell.print(
                "\n  \(style.red("AWS refused")) \(problem.step): \(problem.code): \(problem.message)\n")
            for field in problem.fields { Shell.print("    \(field.name): \(field.code) \(field.message)\n") }
            if let id = problem.requestID { Shell.print("    request \(id)\n") }
        }
        for question in filing.questions { printQuestion(question, style) }
        for code in filing.codes {
            Shell.print(
                "\n  a code of \(code.amount.rounded) for account \(code.account), \(code.state.rawValue): cloudroute credits redeem\n"
            )
        }
    }
}

private func printQuestion(_ question: FilingQuestion, _ style: Style) {
    Shell.print("\n  \(style.yellow("?")) \(question.text)\n    \(question.field)")
    Shell.print(question.hint.isEmpty ? "\n" : " (\(question.hint))\n")
    if !question.choices.isEmpty {
        Shell.print("    one of: \(question.choices.prefix(12).joined(separator: ", "))\n")
    }
    if let first = question.columns.first {
        Shell.print(
            "    a row at a time: '\(question.field)[0].\(first.name)=…', or the list as JSON\n")
    }
}

func statusJSON(_ state: Engagement, _ filing: Filing, _ synced: Instant?) -> JSON {
    let position = filing.position
    var out = JSON.object([
        "track": .string(filing.track.rawValue), "catalog": .string(filing.catalog.rawValue),
        "state": .string(position.state.rawValue), "holder": .string(position.holder.rawValue),
        "amount": .optional(position.amount?.decimalString), "note": .string(position.note),
        "benefit": .optional(filing.packet.benefit), "nextStep": .string(filing.nextStep),
        "attempt": .integer(filing.attempt), "landed": .string(filing.landed.decimalString),
    ])
    out = out.setting("opportunity", to: filing.opportunity.map(opportunityJSON) ?? .null)
    out = out.setting("application", to: filing.application.map(applicationJSON) ?? .null)
    out = out.setting("allocations", to: .array(filing.allocations.map(allocationJSON)))
    out = out.setting("codes", to: .array(filing.codes.map(codeJSON)))
    out = out.setting("questions", to: .array(filing.questions.map(\.json)))
    out = out.setting("problem", to: filing.problem?.json ?? .null)
    return out.setting("lastSynced", to: .optional(synced.map { isoTime($0.milliseconds) }))
}

private func opportunityJSON(_ item: Filing.Opportunity) -> JSON {
    .object([
        "id": .string(item.id), "reviewStatus": .string(item.reviewStatus),
        "reviewComments": .optional(item.reviewComments), "reviewStatusReason": .optional(item.reviewReason),
        "lastModifiedDate": .string(item.modified), "taskStatus": .optional(item.task?.status),
        "associated": .array(item.associated.map { .string($0) }), "stage": .optional(item.stage),
        "stages": .array(
            item.stages.map { .object(["stage": .string($0.stage), "nextSteps": .string($0.nextSteps)]) }),
        "awsSummary": item.summary.map { summary in
            .object([
                "stage": .optional(summary.stage), "engagementScore": .optional(summary.engagementScore),
                "quality": summary.quality.map { .integer($0) } ?? .null,
                "nextBestActions": .optional(summary.nextBestActions),
                "team": .array(summary.team.map { .string($0) }),
            ])
        } ?? .null,
    ])
}

private func applicationJSON(_ item: Filing.Application) -> JSON {
    .object([
        "id": .string(item.id), "status": .string(item.status), "stage": .optional(item.stage),
        "statusReason": .optional(item.reason),
        "statusReasonCodes": .array(item.reasonCodes.map { .string($0) }), "revision": .string(item.revision),
    ])
}

private func allocationJSON(_ item: Filing.Allocation) -> JSON {
    .object([
        "id": .string(item.id), "allocated": .optional(item.allocated?.decimalString),
        "issued": .optional(item.issued?.decimalString), "status": .string(item.status),
    ])
}

func codeJSON(_ code: CreditCode) -> JSON {
    .object([
        "codeId": .string(code.id), "accountId": .string(code.account),
        "amount": .string(code.amount.decimalString),
        "currency": "USD", "expiresAt": .string(code.expires), "state": .string(code.state.rawValue),
        "creditId": .optional(code.credit), "awsStatus": .string(code.status),
    ])
}
