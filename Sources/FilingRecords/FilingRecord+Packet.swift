public import Filings
internal import StructuredText

extension FilingRecord {
    /// The packet as far as it can be made without asking AWS: the benefit's part stays as it was, and so do its questions
    /// that nobody has answered.
    public func packet(over filing: Filing?, company: String, benefit: String? = nil) -> (
        packet: FilingPacket, questions: [FilingQuestion]
    ) {
        let before = filing?.packet
        let packet = FilingPacket(
            opportunity: opportunity, solutions: before?.solutions ?? [],
            products: before?.products ?? products,
            involvement: before?.involvement ?? "Co-Sell", visibility: before?.visibility ?? "Full",
            benefit: before?.benefit ?? benefit, application: before?.application, amount: amount,
            company: company)
        let kept = (filing?.fields ?? []).filter { $0.field.hasPrefix("$") }.map { question in
            question.with(isOpen: question.isOpen && filing?.answers[question.field] == nil)
        }
        return (packet, questions + kept)
    }

    /// The benefit application as it was last prepared, field by field with where each comes from.
    public func applicationFields(of filing: Filing?) -> [RecordField] {
        guard let filing, let details = filing.packet.application?["BenefitApplicationDetails"] else {
            return []
        }
        return details.members.map { member in
            let path = "$.\(member.key)"
            let isAnswered = filing.answers.keys.contains { Filing.lies($0, within: path) }
            let name = plainName(member.key)
            let isKnown = facts[name] != nil || tables[name] != nil
            return RecordField(
                path: path, value: member.value,
                origin: isAnswered ? "answer" : isKnown ? "record: \(name)" : "the benefit's schema")
        }
    }
}
