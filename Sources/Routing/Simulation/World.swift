internal import RulePacks

/// What is drawn from: the world of the simulation, made up and said so.
enum World {
    struct Place {
        let region: String
        let country: String
        let zone: String
        let language: String
        /// Share of demand and of partners.
        let weight: Int
    }

    static let places = [
        Place(region: "north-america", country: "US", zone: "America/New_York", language: "en", weight: 30),
        Place(
            region: "north-america", country: "US", zone: "America/Los_Angeles", language: "en", weight: 22),
        Place(region: "uk-ireland", country: "GB", zone: "Europe/London", language: "en", weight: 10),
        Place(region: "europe", country: "DE", zone: "Europe/Berlin", language: "de", weight: 9),
        Place(region: "europe", country: "FR", zone: "Europe/Paris", language: "fr", weight: 6),
        Place(region: "nordics", country: "SE", zone: "Europe/Stockholm", language: "en", weight: 4),
        Place(region: "india", country: "IN", zone: "Asia/Kolkata", language: "en", weight: 9),
        Place(region: "asia-pacific", country: "SG", zone: "Asia/Singapore", language: "en", weight: 6),
        Place(
            region: "australia-new-zealand", country: "AU", zone: "Australia/Sydney", language: "en",
            weight: 4),
    ]
    /// Weight of each hour of the local day, and of each weekday from Monday.
    static let hours = [1, 1, 1, 1, 1, 1, 2, 4, 7, 10, 11, 11, 9, 9, 10, 10, 9, 8, 6, 5, 4, 4, 3, 2]
    static let days = [10, 11, 11, 10, 9, 3, 3]
    static let stages = ["bootstrapped", "pre-seed", "seed", "series-a", "series-b"]
    static let stageWeights = [20, 20, 30, 25, 5]
    static let holidays = ["01-01", "05-01", "07-04", "12-24", "12-25", "12-26", "12-31"]
    /// Sixteen steps of a log-normal around 100, sigma 1: how an answer's time spreads, in hundredths of its median.
    static let spread = [16, 26, 35, 44, 54, 66, 80, 93, 108, 126, 151, 185, 231, 288, 384, 646]
    static let tracks: [[TrackID]] = [
        [.buildForStartups], [.buildForStartups, .bedrockPOC],
        [.activatePortfolioPartner, .buildForStartups],
        [.activatePortfolioPartner, .buildForStartups, .bedrockPOC], [.bedrockPOC],
        [.map, .buildForStartups],
    ]
    static let trackWeights = [25, 25, 15, 15, 12, 8]
    /// 1 January 2027, a Friday.
    static let start = 20_819 * 86_400
}
