package import Addresses
public import Web
public import Cryptography
package import Documents
package import MatchWork
public import Persistence
internal import Planning
public import Routing
public import RulePacks
public import Units

/// Prints a page as PDF, dated by a day.
public typealias PagePrinter = @Sendable (_ page: [UInt8], _ day: Day) throws -> [UInt8]?

/// One installation: its rules, its stores over one database, its clock and its settings.
///
/// Pages and workers are functions over it.
public struct Services: Sendable, CustomStringConvertible, CustomDebugStringConvertible {
    /// A service group describes whatever runs in it; described in full, this would hold every rule, and secrets.
    public var description: String { "Services" }
    public var debugDescription: String { description }

    package let book: RuleBook
    /// The routing rules that are compiled in; published ones take their place at the desk.
    package let routing: RoutingRules
    package let planner: MeteredPlanner
    /// What each id says, the ids in lower case, made once.
    package let explanations: [(id: String, explanation: Explanation)]
    package let engagements: EngagementStore
    package let accounts: AccountStore
    package let tokens: TokenStore
    package let random: RandomSource
    package let sealer: Sealer
    package let settings: ServerSettings
    package let clock: @Sendable () -> Instant
    package let log: @Sendable (_ level: String, _ message: String, _ fields: [(String, String)]) -> Void
    package let limiter: RateLimiter
    package let budget: CPUBudget
    package let metrics = Metrics()
    package let health = WorkerHealth()
    package let readiness = Readiness()
    package let figureCache = FigureCache()
    /// The first page's drawing, by day.
    package let samples = BoundedCache<Int, HTML>(bytes: 256 << 10)
    package let database: any Database
    package let matches: MatchStore
    package let partners: PartnerStore
    package let notices: NoticeStore
    package let funnelStore: FunnelStore
    package let webhookStore: WebhookStore
    package let attachments: AttachmentStore
    package let desk: MatchDesk
    package let mailLock = TaskLock()
    package let unsubscribe: UnsubscribeLink
    package let webhookGuard: AddressGuard
    /// How this server files in Partner Central; nil where it does not.
    package let filing: FilingAccess?
    /// With whose keys this server takes the roles under which it reads accounts; nil where it reads none.
    package let reading: ReadingAccess?
    /// Prints a page as tagged PDF; nil where nothing here can.
    package let printer: PagePrinter?
    /// Told when a mail was queued, so that it leaves at once.
    package let mailWaits: @Sendable () -> Void

    public init(
        book: RuleBook, routing: RoutingRules, database: any Database, sealer: Sealer,
        settings: ServerSettings,
        random: RandomSource = .system, clock: @escaping @Sendable () -> Instant,
        log: @escaping @Sendable (String, String, [(String, String)]) -> Void,
        filing: FilingAccess? = nil, reading: ReadingAccess? = nil, printer: PagePrinter? = nil,
        mailWaits: @escaping @Sendable () -> Void = {}
    ) {
        self.book = book
        self.database = database
        let planner = Planner(book)
        self.planner = MeteredPlanner(planner: planner)
        explanations = book.all
        accounts = AccountStore(database, random: random, sealer: sealer)
        tokens = TokenStore(database, random: random)
        matches = MatchStore(database)
        self.routing = routing
        partners = PartnerStore(database, rules: routing)
        notices = NoticeStore(database, random: random)
        funnelStore = FunnelStore(database)
        attachments = AttachmentStore(database, random: random)
        webhookStore = WebhookStore(database, random: random, sealer: sealer)
        let (origin, unsubscribe) = (settings.origin, UnsubscribeLink(sealer))
        desk = MatchDesk(
            database, planner: planner, rules: routing, random: random,
            mail: { Mails.notice($0, to: $1, origin: origin, unsubscribe: unsubscribe) },
            publish: { session, state, events, moment in
                try WebhookStore.publish(state, events, at: moment, random: random, session)
            })
        engagements = desk.engagements
        self.unsubscribe = unsubscribe
        var addresses = AddressGuard(allowed: settings.privateWebhookHosts)
        if let resolve = settings.resolve { addresses.resolve = resolve }
        webhookGuard = addresses
        self.random = random
        self.sealer = sealer
        self.settings = settings
        self.clock = clock
        self.log = log
        self.filing = filing
        self.reading = reading
        self.printer = printer
        self.mailWaits = mailWaits
        limiter = RateLimiter(isOn: settings.limitsRates)
        budget = CPUBudget(isOn: settings.limitsRates)
    }

    /// The largest body that is read, in bytes: a company file and its form around it.
    static let largestBody = 512 * 1024
    /// The same for a form that may carry a file.
    static let largestUpload = AttachmentStore.most + largestBody
    /// The same for an archive of evidence, which holds what AWS answered.
    static let largestArchive = 4 << 20

    /// The largest body that a route reads.
    package static func largestBody(of route: Route?) -> Int {
        if case .audit(.readiness) = route { return largestArchive }
        return route?.takesFiles == true ? largestUpload : largestBody
    }
}
