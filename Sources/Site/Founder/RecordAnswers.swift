internal import Company
internal import Engagements
internal import FilingRecords
internal import Filings
internal import PartnerCentral
internal import Persistence
internal import PublicSite
internal import RulePacks
internal import Services
internal import StructuredText
internal import Units
internal import Web

/// What is typed into a record's fields: for the record, and where the company file has a place for it for every other one.
extension Services {
    /// Takes the fields of a form as answers, and makes the record again with them.
    func answerRecord(_ visit: Visit, _ track: TrackID, _ state: Engagement, _ scope: Scope) async throws {
        if state.filing(track) == nil { try await prepare(track, state, scope, at: visit.now) }
        let filing = state.filing(track)
        let fresh = try await filingRecord(state, track, on: visit.today)
        // What stands there already is no answer, in the record as prepared or as it would be made today.
        func stands(_ field: String) -> [String] {
            let held =
                field.hasPrefix("$.")
                ? [
                    filing?.packet.application?["BenefitApplicationDetails"]?.value(
                        at: String(field.dropFirst(2)))
                ]
                : [filing?.packet.opportunity.value(at: field), fresh.opportunity.value(at: field)]
            return held.compactMap { value in value.map { $0.text ?? $0.compact } }
        }
        let answers = visit.form.fields.compactMap { field -> FilingEvent.Answered? in
            guard !["csrf", "action"].contains(field.name) else { return nil }
            let text = field.value
            if text.allSatisfy(\.isWhitespace) {
                // An emptied field takes its answer back.
                return filing?.answers[field.name] == nil ? nil : .init(field: field.name, value: .null)
            }
            return stands(field.name).contains(text)
                ? nil : .init(field: field.name, value: .string(field.value))
        }
        if let why = state.filing(track)?.lock(of: answers) {
            throw WebError(422, "That cannot be changed now", why)
        }
        let before = filing?.answers ?? [:]
        try await engagements.handle(.filing(track, .answer(answers)), scope, at: visit.now)
        guard let answered = try await engagements.load(scope) else { throw WebError.notFound }
        try await prepare(track, answered, scope, at: visit.now)
        guard scope.role != nil, try await keepForAll(answers, before, of: track, scope, at: visit.now) else {
            return
        }
        // Records that asked the same are asked no more; one that cannot be made again now is left as it was.
        for other in answered.filings
        where other.track != track && !other.isStarted && !other.isEnding && !other.questions.isEmpty
            && other.approved == nil
        {
            guard let state = try await engagements.load(scope) else { return }
            _ = try? await prepare(other.track, state, scope, at: visit.now)
        }
    }

    /// What the founder answered for one record and the company file has a place for stands there for all tracks, once it fits.
    ///
    /// What the file states otherwise stays, unless it came from this record's answer before.
    ///
    /// - Returns: whether anything was kept.
    private func keepForAll(
        _ answers: [FilingEvent.Answered], _ before: [String: JSON], of track: TrackID, _ scope: Scope,
        at moment: Instant
    ) async throws -> Bool {
        var isKept = false
        for answer in answers {
            guard case .string(let text) = answer.value, let state = try await engagements.load(scope),
                let file = try? complete(state), let draft = try? draft(state),
                state.filing(track)?.questions.contains(where: { $0.field == answer.field }) == false,
                let question = FilingRecord.companyField(of: answer.field).flatMap(Question.named)
            else { continue }
            let held = draft.value(question.path)
            guard !file.states(question.path) || before[answer.field]?.text.map(question.normalized) == held
            else { continue }
            do {
                try await engagements.handle(
                    .answer(
                        screen: max(1, state.lastScreen),
                        answers: [Answer(path: question.path, text: question.normalized(text))],
                        base: state.file, revision: state.revision), scope, at: moment)
                isKept = true
            } catch is Refusal {
                // It stands in this record; what the file cannot hold there is asked anew elsewhere.
            }
        }
        return isKept
    }
}
