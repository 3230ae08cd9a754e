internal import Statistics
internal import Units

struct SimulatedYear {
    struct Class {
        let inquiry: Inquiry
        let moments: Int
        var candidates: [Int32] = []
        var fixed: [Int32] = []
        /// Waiting inquiries, the first come first.
        var queue: [Int32] = []
        var head = 0
    }

    struct Event {
        let at: Int
        let order: Int
        let kind: Kind
        let inquiry: Int32
        let partner: Int32

        enum Kind: UInt8 { case arrival, accept, decline, silence, done, impatience }

        static func < (a: Event, b: Event) -> Bool { (a.at, a.order) < (b.at, b.order) }
    }

    enum Status: UInt8 { case open, offered, waiting, matched, nobody, withdrawn }

    let rules: RoutingRules
    let scenario: RoutingScenario
    let check: ((Inquiry, [Candidate], Int, Int, Int?) -> Void)?
    var random: SeededRandom
    var candidates: [Candidate] = []
    var medians: [Int] = []
    var classes: [Class] = []
    var classesOf: [[Int32]] = []
    /// What of a partner's score depends on the hour and its state; by partner, then by set of moments.
    var moving: [Int32] = []
    var moments: [Int32] = []
    var free: [Int32] = []
    /// Hours until each partner works.
    var away: [Int32] = []
    var calendars: [WorkingCalendar: Int] = [:]
    var calendarOf: [Int] = []
    var opensIn: [[UInt8]] = []
    var hour = -1
    var heap: [Event] = []
    var sequence = 0
    var classOf: [Int32] = []
    var arrived: [Int] = []
    var status: [Status] = []
    /// Whom each inquiry was offered to, in order; the last is who accepted where it was matched.
    var tried: [[Int32]] = []
    var hadCapacity: [Bool] = []
    var waits: [Int32] = []
    var accepted: [Int] = []
    var (offers, violations, fit, scores) = (0, 0, 0, 0)

    init(
        _ rules: RoutingRules, _ scenario: RoutingScenario, extraPartner: Bool,
        check: ((Inquiry, [Candidate], Int, Int, Int?) -> Void)?
    ) {
        self.rules = rules
        self.scenario = scenario
        self.check = check
        random = SeededRandom(seed: scenario.seed &* 0x2545_F491_4F6C_DD1D)
        drawPartners(extra: extraPartner)
        drawInquiries()
        prepare()
    }

    var drawn: [Inquiry] { classOf.map { classes[Int($0)].inquiry } }

    // MARK: The world

    static let firstHour = World.start / 3_600 - 48
    static let hoursKept = 366 * 24 * 2

    func hoursUntilOpen(_ partner: Int, _ hour: Int) -> Int {
        let table = opensIn[calendarOf[partner]]
        let place = hour - SimulatedYear.firstHour
        return table.indices.contains(place) ? Int(table[place]) : 0
    }

    // MARK: Scores kept by the hour

    mutating func refresh(_ partner: Int) {
        var sum = 0
        let moment = hour * 3_600
        for term in rules.terms {
            switch term.term {
            case .approval, .response, .load, .idle:
                sum +=
                    term.weight
                    * rules.value(term.term, SimulatedYear.anyone, candidates[partner], at: moment)
            case .hours:
                sum += term.weight * rules.worth(hoursAway: Int(away[partner]))
            case .competency, .tracks, .tier, .moment: break
            }
        }
        moving[partner] = Int32(sum)
    }

    static let anyone = Inquiry(
        tracks: [], needs: [], moments: [], country: "", languages: [], stage: "", host: "")
    static let names = ["M1", "M2", "M3", "M4"]

    mutating func refreshMoments(_ partner: Int) {
        let weight = rules.terms.first { $0.term == .moment }?.weight ?? 0
        for mask in 0..<16 {
            let names = (0..<4).filter { mask >> $0 & 1 == 1 }.map { SimulatedYear.names[$0] }
            let asked = Inquiry(
                tracks: [], needs: [], moments: names, country: "", languages: [], stage: "", host: "")
            moments[partner * 16 + mask] = Int32(
                weight * rules.value(.moment, asked, candidates[partner], at: World.start))
        }
    }

    // MARK: Events

    mutating func push(_ at: Int, _ kind: Event.Kind, inquiry: Int, partner: Int = -1) {
        heap.append(
            Event(at: at, order: sequence, kind: kind, inquiry: Int32(inquiry), partner: Int32(partner)))
        sequence += 1
        var place = heap.count - 1
        while place > 0, heap[place] < heap[(place - 1) / 2] {
            heap.swapAt(place, (place - 1) / 2)
            place = (place - 1) / 2
        }
    }

    mutating func pop() -> Event? {
        guard let top = heap.first else { return nil }
        let last = heap.removeLast()
        guard !heap.isEmpty else { return top }
        heap[0] = last
        var place = 0
        while true {
            var child = 2 * place + 1
            guard child < heap.count else { break }
            if child + 1 < heap.count, heap[child + 1] < heap[child] { child += 1 }
            guard heap[child] < heap[place] else { break }
            heap.swapAt(place, child)
            place = child
        }
        return top
    }

    mutating func run(keepsWaits: Bool) -> RoutingReport {
        while let event = pop() {
            let now = event.at / 3_600
            if now != hour {
                hour = now
                for partner in candidates.indices {
                    away[partner] = Int32(hoursUntilOpen(partner, hour))
                    refresh(partner)
                }
            }
            let (inquiry, partner) = (Int(event.inquiry), Int(event.partner))
            switch event.kind {
            case .arrival:
                noteCapacity(inquiry, event.at)
                var own = lot(inquiry, -1)
                push(event.at + (3 + own.below(12)) * 86_400, .impatience, inquiry: inquiry)
                offer(inquiry, event.at)
            case .accept: accept(inquiry, partner, event.at)
            case .decline, .silence:
                if event.kind == .decline {
                    candidates[partner].history.declined += 1
                } else {
                    candidates[partner].history.silent += 1
                }
                status[inquiry] = .open
                release(partner, event.at)
                if status[inquiry] == .open { offer(inquiry, event.at) }
            case .done: finish(inquiry, partner, event.at)
            case .impatience:
                if status[inquiry] == .waiting || status[inquiry] == .nobody { status[inquiry] = .withdrawn }
            }
        }
        return report(keepsWaits)
    }

    mutating func noteCapacity(_ inquiry: Int, _ at: Int) {
        let group = classes[Int(classOf[inquiry])]
        hadCapacity[inquiry] = group.candidates.contains {
            free[Int($0)] > 0 && hoursUntilOpen(Int($0), hour) < rules.capacityHours
                && !conflicts(inquiry, Int($0))
        }
    }

    /// Whether the pair conflicts: drawn from both numbers, so that it never changes.
    func conflicts(_ inquiry: Int, _ partner: Int) -> Bool {
        var own = SeededRandom(seed: UInt64(inquiry) &* 0x1_0000_0001 ^ UInt64(partner) << 20 ^ scenario.seed)
        return own.happens(scenario.conflicts)
    }

    /// What is drawn for a pair, or for an inquiry where the partner is below zero: whatever happened before.
    func lot(_ inquiry: Int, _ partner: Int) -> SeededRandom {
        var own = SeededRandom(
            seed: scenario.seed &* 0x9E37_79B9_7F4A_7C15 ^ scenario.answers &* 0xD1B5_4A32_D192_ED03
                ^ UInt64(inquiry + 1) &* 0x1_0000_0001 ^ UInt64(bitPattern: Int64(partner))
                &* 0xBF58_476D_1CE4_E5B9)
        _ = own.next()
        return own
    }

    /// The best partner for an inquiry now.
    func choose(_ inquiry: Int, _ at: Int) -> (partner: Int, score: Int)? {
        choose(inquiry, within: rules.patience((at - arrived[inquiry]) / 3_600))
            ?? choose(inquiry, within: RoutingRules.longestAbsence)
    }

    func choose(_ inquiry: Int, within hours: Int) -> (partner: Int, score: Int)? {
        let group = classes[Int(classOf[inquiry])]
        let mask = group.moments
        let excluded = tried[inquiry]
        var skipped: [Int32] = excluded
        while true {
            var (best, score) = (-1, Int32.min)
            group.candidates.withUnsafeBufferPointer { partners in
                group.fixed.withUnsafeBufferPointer { fixed in
                    moving.withUnsafeBufferPointer { moving in
                        moments.withUnsafeBufferPointer { moments in
                            free.withUnsafeBufferPointer { free in
                                away.withUnsafeBufferPointer { away in
                                    for place in partners.indices {
                                        let partner = Int(partners[place])
                                        let total =
                                            fixed[place] &+ moving[partner] &+ moments[partner &* 16 &+ mask]
                                        guard total >= score, free[partner] > 0, away[partner] < hours else {
                                            continue
                                        }
                                        if !skipped.isEmpty, skipped.contains(Int32(partner)) { continue }
                                        if total == score, best >= 0,
                                            RoutingRules.comesBefore(
                                                (0, candidates[best]), (0, candidates[partner]))
                                        {
                                            continue
                                        }
                                        (best, score) = (partner, total)
                                    }
                                }
                            }
                        }
                    }
                }
            }
            guard best >= 0 else { return nil }
            if conflicts(inquiry, best) {
                skipped.append(Int32(best))
                continue
            }
            return (best, Int(score))
        }
    }

    mutating func offer(_ inquiry: Int, _ at: Int) {
        let found = choose(inquiry, at)
        if let check {
            let asked = classes[Int(classOf[inquiry])].inquiry
            let conflicting =
                candidates.indices.filter { conflicts(inquiry, $0) } + tried[inquiry].map { Int($0) }
            check(
                Inquiry(
                    tracks: asked.tracks, needs: asked.needs, moments: asked.moments, country: asked.country,
                    languages: asked.languages, stage: asked.stage, host: asked.host,
                    excluded: Set(conflicting.map { candidates[$0].partner.id })), candidates, at,
                (at - arrived[inquiry]) / 3_600, found?.partner)
        }
        guard let (partner, score) = found else {
            let index = Int(classOf[inquiry])
            let isHopeless = classes[index].candidates.allSatisfy {
                tried[inquiry].contains($0) || conflicts(inquiry, Int($0))
            }
            status[inquiry] = isHopeless ? .nobody : .waiting
            if !isHopeless { classes[index].queue.append(Int32(inquiry)) }
            return
        }
        if free[partner] <= 0 || tried[inquiry].contains(Int32(partner)) || conflicts(inquiry, partner) {
            violations += 1
        }
        offers += 1
        scores += score
        status[inquiry] = .offered
        tried[inquiry].append(Int32(partner))
        free[partner] -= 1
        candidates[partner].load.open += 1
        candidates[partner].load.lastOffered = at
        candidates[partner].history.offers += 1
        refresh(partner)
        let calendar = candidates[partner].partner.calendar
        let end = rules.clock.end(ofOfferAt: at, start: arrived[inquiry], calendar: calendar)
        var own = lot(inquiry, partner)
        let isSilent = own.happens(scenario.silence)
        let takes = medians[partner] * World.spread[own.below(16)] * 60 / 100
        let answers = calendar.adding(working: max(60, takes), to: at) ?? Int.max
        if isSilent || answers >= end {
            push(end, .silence, inquiry: inquiry, partner: partner)
        } else {
            push(
                answers, own.happens(scenario.declines) ? .decline : .accept, inquiry: inquiry,
                partner: partner)
        }
    }

    mutating func accept(_ inquiry: Int, _ partner: Int, _ at: Int) {
        status[inquiry] = .matched
        waits[inquiry] = Int32(min((at - arrived[inquiry]) / 60, Int(Int32.max)))
        accepted[partner] += 1
        let offered = candidates[partner].load.lastOffered ?? at
        candidates[partner].history.accepted += 1
        candidates[partner].history.acceptMinutes += max(0, at - offered) / 60
        fit += rules.value(
            .competency, classes[Int(classOf[inquiry])].inquiry, candidates[partner], at: at)
        refresh(partner)
        var own = lot(inquiry, -2)
        let days = scenario.holdDays * (500 + own.below(1_001)) / 1_000
        push(at + max(1, days) * 86_400, .done, inquiry: inquiry, partner: partner)
    }

    mutating func finish(_ inquiry: Int, _ partner: Int, _ at: Int) {
        let asked = classes[Int(classOf[inquiry])].inquiry
        var own = lot(inquiry, -3)
        candidates[partner].history.filed += asked.tracks.count
        candidates[partner].history.approved += asked.tracks.count { _ in own.happens(720) }
        for moment in asked.moments { candidates[partner].history.cases[moment, default: 0] += 1 }
        refreshMoments(partner)
        release(partner, at)
    }

    /// A place is free: whoever waited longest for this partner has it.
    mutating func release(_ partner: Int, _ at: Int) {
        free[partner] += 1
        candidates[partner].load.open -= 1
        refresh(partner)
        var first: (class: Int, inquiry: Int32)?
        for index in classesOf[partner] {
            let place = Int(index)
            while classes[place].head < classes[place].queue.count,
                status[Int(classes[place].queue[classes[place].head])] != .waiting
            {
                classes[place].head += 1
            }
            guard classes[place].head < classes[place].queue.count else { continue }
            let head = classes[place].queue[classes[place].head]
            if tried[Int(head)].contains(Int32(partner)) || conflicts(Int(head), partner) { continue }
            if first == nil || arrived[Int(head)] < arrived[Int(first?.inquiry ?? 0)] {
                first = (place, head)
            }
        }
        guard let first else { return }
        classes[first.class].head += 1
        offer(Int(first.inquiry), at)
    }

    // MARK: The report

    func report(_ keepsWaits: Bool) -> RoutingReport {
        let matched = waits.filter { $0 >= 0 }.sorted()
        func at(_ permille: Int) -> Int {
            matched.isEmpty ? 0 : Int(matched[min(matched.count - 1, matched.count * permille / 1_000)])
        }
        let promise = Int32(rules.clock.promiseHours * 60)
        let within = waits.count { $0 >= 0 && $0 < promise }
        let able = hadCapacity.count { $0 }
        let ableWithin = zip(hadCapacity, waits).count { $0.0 && $0.1 >= 0 && $0.1 < promise }
        let perPlace = zip(accepted, candidates).map { $0.0 * 1_000_000 / $0.1.partner.capacity }.sorted()
        let total = perPlace.reduce(0, +)
        // Gini of sorted values: (2 Σ i·x) / (n Σ x) - (n + 1) / n.
        let weighted = perPlace.enumerated().reduce(0) { $0 + ($1.offset + 1) * $1.element }
        let count = perPlace.count
        let gini =
            total == 0 || count == 0
            ? 0 : (2 * weighted - (count + 1) * total) * 100 / max(1, count * total / 100)
        return RoutingReport(
            inquiries: waits.count, matched: matched.count, queuedNobody: status.count { $0 == .nobody },
            queuedCapacity: status.count { $0 == .waiting }, withdrawn: status.count { $0 == .withdrawn },
            offers: offers, p50: at(500), p90: at(900), p99: at(990),
            underPromise: waits.isEmpty ? 0 : within * 10_000 / waits.count, withCapacity: able,
            underPromiseWithCapacity: able == 0 ? 10_000 : ableWithin * 10_000 / able, gini: gini,
            fit: matched.isEmpty ? 0 : fit / matched.count, score: offers == 0 ? 0 : scores / offers,
            violations: violations, waits: keepsWaits ? waits : [])
    }
}
