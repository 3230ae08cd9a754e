internal import Company
internal import RulePacks
internal import Spend
internal import Units

/// What a company can use of a credit before it expires, by its forecast.
struct Usable: Sendable {
    /// Charges of each month by service.
    private let forecast: SpendForecast
    private let settler: Settler
    /// What can be used of each track, reckoned once: every lever asks again.
    private var amounts: [ObjectIdentifier: Money] = [:]

    init(_ forecast: SpendForecast, _ settler: Settler, _ packs: [RulePack]) {
        self.forecast = forecast
        self.settler = settler
        for track in packs.flatMap(\.tracks) where track.lane.counting == .largest {
            amounts[ObjectIdentifier(track)] = reckoned(track)
        }
    }

    /// The bill of the track's longest validity, as far as its credit may pay it.
    func amount(of track: Track) -> Money { amounts[ObjectIdentifier(track)] ?? reckoned(track) }

    private func reckoned(_ track: Track) -> Money {
        amount(
            months: track.validityMonths.value.upperBound, covers: settler.payment(of: track).covers)
    }

    /// What of a package can be used before it expires: what it is worth at this forecast.
    func worth(_ offer: OfferedPackage, of track: Track) -> Money {
        let months = offer.months ?? track.validityMonths.value.lowerBound
        return min(offer.amount, amount(months: months, covers: settler.payment(of: track).covers))
    }

    /// The package that is worth most; of two alike the smaller, which uses up less of the ladder.
    func best(of offers: [OfferedPackage], _ track: Track) -> OfferedPackage? {
        offers.max { a, b in
            let (one, other) = (worth(a, of: track), worth(b, of: track))
            return one != other ? one < other : a.amount > b.amount
        }
    }

    /// The bill of so many months from the first, as far as a credit may pay it.
    func amount(months: Int, covers: [Bool]) -> Money {
        let last = forecast.monthCount - 1
        var sum = Money.zero
        for service in forecast.usedServices where covers[service] {
            for month in 0..<max(0, months) {
                sum += forecast.charge(service: service, month: min(month, last))
            }
        }
        return sum
    }
}
