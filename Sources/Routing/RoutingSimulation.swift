internal import Statistics

extension RoutingRules {
    /// A year of inquiries with daily and weekly cycles, routed one by one by these rules as they come.
    ///
    /// Partners, their answers and their engagements are drawn; whom an inquiry is offered to is decided by the same
    /// filters and terms as in ``rank(_:_:at:)``, kept by the hour instead of made anew, which a test holds equal.
    ///
    /// - Parameters:
    ///   - keepsWaits: whether each inquiry's wait is told.
    ///   - extraPartner: adds one more partner after all else is drawn, to see what it changes.
    ///   - check: called with each offer's inquiry, the partners as they stand, the moment, the hours waited and the choice.
    public func simulate(
        _ scenario: RoutingScenario, keepsWaits: Bool = false, extraPartner: Bool = false,
        check: ((Inquiry, [Candidate], Int, Int, Int?) -> Void)? = nil
    ) -> RoutingReport {
        var year = SimulatedYear(self, scenario, extraPartner: extraPartner, check: check)
        return year.run(keepsWaits: keepsWaits)
    }

    /// Drawn inquiries and partners as the simulation draws them, with drawn histories, for measurements.
    public func waitingInquiries(_ count: Int, partners: Int, seed: UInt64) -> (
        inquiries: [Inquiry], candidates: [Candidate]
    ) {
        let year = SimulatedYear(
            self, RoutingScenario(inquiries: count, partners: partners, seed: seed), extraPartner: false,
            check: nil)
        var random = SeededRandom(seed: seed)
        let candidates = year.candidates.map { candidate -> Candidate in
            var candidate = candidate
            candidate.history.accepted = random.below(40)
            candidate.history.acceptMinutes = candidate.history.accepted * (20 + random.below(400))
            candidate.history.filed = random.below(60)
            candidate.history.approved = candidate.history.filed * (500 + random.below(500)) / 1_000
            for moment in ["M1", "M2", "M3"] { candidate.history.cases[moment] = random.below(8) }
            candidate.load.lastOffered = RoutingRules.exampleMoment - random.below(400 * 3_600)
            return candidate
        }
        // Hosts of their own: in life no two ask for the same thing.
        let inquiries = year.drawn.enumerated().map { index, drawn in
            Inquiry(
                tracks: drawn.tracks, needs: drawn.needs, moments: drawn.moments, country: drawn.country,
                languages: drawn.languages, stage: drawn.stage, host: "founder-\(index).example")
        }
        return (inquiries, candidates)
    }
}
