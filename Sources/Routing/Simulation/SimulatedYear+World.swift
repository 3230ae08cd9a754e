internal import Statistics
internal import RulePacks
internal import Units

extension SimulatedYear {
    mutating func drawPartners(extra: Bool) {
        var own = SeededRandom(seed: scenario.seed ^ 0xA5A5_0001)
        var sizes: [Int] = []
        var drawn: [(place: World.Place, weekend: Bool)] = []
        for _ in 0..<scenario.partners + (extra ? 1 : 0) {
            drawn.append(
                (World.places[own.index(World.places.map(\.weight))], own.happens(scenario.weekendDuty)))
            sizes.append([1, 2, 3, 5, 8][own.below(5)])
        }
        // Places for the demand of a year at the wanted load; the extra partner comes on top.
        let needed = max(1, scenario.inquiries * scenario.holdDays * 1_000 / (365 * max(1, scenario.load)))
        let total = max(1, sizes.prefix(scenario.partners).reduce(0, +))
        for (index, (place, weekend)) in drawn.enumerated() {
            var mine = SeededRandom(seed: scenario.seed ^ UInt64(index + 1) &* 0x9E37_79B9)
            let zone = TimeZones.rule(place.zone) ?? .utc
            let years = [2027, 2028]
            let holidays = years.flatMap { year in World.holidays.compactMap { Day("\(year)-\($0)") } }
            var regions: Set = [place.region]
            if mine.happens(500) { regions.insert(World.places[mine.below(World.places.count)].region) }
            if mine.happens(250) { regions.insert(World.places[mine.below(World.places.count)].region) }
            var competencies: Set<Competency> = [.saas]
            for competency in Competency.allCases where mine.happens(550) { competencies.insert(competency) }
            var tracks: Set<TrackID> = [.buildForStartups]
            for track in [TrackID.bedrockPOC, .activatePortfolioPartner, .map] where mine.happens(750) {
                tracks.insert(track)
            }
            let partner = Partner(
                id: PartnerID(checked: "p\(index + 10)"), name: "P\(index)", website: "p\(index).example",
                tier: [PartnerTier.select, .advanced, .advanced, .premier][mine.below(4)], isACEActive: true,
                channel: .api, competencies: competencies, regions: regions,
                languages: ["en", place.language],
                calendar: WorkingCalendar(
                    zone: place.zone, rule: zone, hours: 540..<1_080,
                    workdays: weekend ? [1, 2, 3, 4, 5, 6, 7] : [1, 2, 3, 4, 5], holidays: Set(holidays)),
                tracks: tracks, stages: mine.happens(200) ? ["seed", "series-a"] : [],
                capacity: max(1, (needed * sizes[index] + total / 2) / total), conflicts: [], pays: "")
            candidates.append(Candidate(partner))
            medians.append([20, 40, 60, 90, 150][mine.below(5)])
        }
        accepted = Array(repeating: 0, count: candidates.count)
    }

    mutating func drawInquiries() {
        var known: [Inquiry: Int] = [:]
        arrived.reserveCapacity(scenario.inquiries)
        for _ in 0..<scenario.inquiries {
            let place = World.places[random.index(World.places.map(\.weight))]
            let tracks = World.tracks[random.index(World.trackWeights)]
            var needs: Set<Competency> = [.saas]
            if tracks.contains(.bedrockPOC) { needs.insert(.generativeAI) }
            if tracks.contains(.map) || random.happens(250) { needs.insert(.migration) }
            if random.happens(400) { needs.insert(.security) }
            var moments: [String] = []
            if needs.contains(.migration) { moments.append("M1") }
            if needs.contains(.security), random.happens(500) { moments.append("M2") }
            if needs.contains(.generativeAI) { moments.append("M3") }
            let speaksOwn = place.language != "en" && random.happens(400)
            let inquiry = Inquiry(
                tracks: tracks, needs: needs, moments: moments, country: place.country,
                languages: [speaksOwn ? place.language : "en"],
                stage: World.stages[random.index(World.stageWeights)], host: "founder.example")
            let index = known[inquiry] ?? classes.count
            if index == classes.count {
                known[inquiry] = index
                let mask = moments.reduce(0) { $0 | (1 << ((Int($1.dropFirst(), in: 1...60) ?? 1) - 1)) }
                classes.append(Class(inquiry: inquiry, moments: mask))
            }
            classOf.append(Int32(index))
            let week = random.below(52)
            let day = random.index(World.days)
            let hour = random.index(World.hours)
            // 1 January 2027 is a Friday: the first Monday is the 4th.
            let local = World.start + (3 + week * 7 + day) * 86_400 + hour * 3_600 + random.below(3_600)
            arrived.append(local - (TimeZones.rule(place.zone)?.offset(at: local) ?? 0))
        }
        status = Array(repeating: .open, count: arrived.count)
        tried = Array(repeating: [], count: arrived.count)
        hadCapacity = Array(repeating: false, count: arrived.count)
        waits = Array(repeating: -1, count: arrived.count)
    }

    mutating func prepare() {
        let settled: [RoutingFilter] = [.aceActive, .track, .region, .language, .stage]
        let fixedTerms: Set<RoutingTerm> = [.competency, .tracks, .tier]
        classesOf = Array(repeating: [], count: candidates.count)
        for index in classes.indices {
            for (partner, candidate) in candidates.enumerated()
            where settled.allSatisfy({
                !rules.filters.contains($0)
                    || rules.passes($0, classes[index].inquiry, candidate, at: World.start)
            }) {
                let fixed = rules.terms.reduce(0) { sum, term in
                    guard fixedTerms.contains(term.term) else { return sum }
                    return sum + term.weight
                        * rules.value(term.term, classes[index].inquiry, candidate, at: World.start)
                }
                classes[index].candidates.append(Int32(partner))
                classes[index].fixed.append(Int32(fixed))
                classesOf[partner].append(Int32(index))
            }
        }
        for candidate in candidates {
            let calendar = candidate.partner.calendar
            if calendars[calendar] == nil {
                calendars[calendar] = opensIn.count
                opensIn.append(SimulatedYear.table(calendar))
            }
            calendarOf.append(calendars[calendar] ?? 0)
        }
        moving = Array(repeating: 0, count: candidates.count)
        moments = Array(repeating: 0, count: candidates.count * 16)
        away = Array(repeating: 0, count: candidates.count)
        free = candidates.map { Int32($0.partner.capacity) }
        for partner in candidates.indices { refreshMoments(partner) }
        for index in arrived.indices { push(arrived[index], .arrival, inquiry: index) }
    }

    /// Hours until the calendar opens, for each hour of the simulated time.
    static func table(_ calendar: WorkingCalendar) -> [UInt8] {
        var out = [UInt8](repeating: UInt8(WorkingCalendar.farthest), count: hoursKept)
        var ahead = WorkingCalendar.farthest
        for hour in stride(from: hoursKept - 1, through: 0, by: -1) {
            ahead =
                calendar.isOpen(at: (firstHour + hour + 1) * 3_600)
                ? 0 : min(WorkingCalendar.farthest, ahead + 1)
            out[hour] = UInt8(ahead)
        }
        return out
    }
}
