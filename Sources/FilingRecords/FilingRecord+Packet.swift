public import Filings

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
        let kept = (filing?.questions ?? []).filter { question in
            question.field.hasPrefix("$") && filing?.answers[question.field] == nil
        }
        return (packet, questions + kept)
    }
}
