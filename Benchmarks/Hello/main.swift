internal import Hummingbird

// The bare framework: what any page of ours can at most be.
let router = Router()
router.get("/") { _, _ in "hello" }
let port = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 8081
let application = Application(
    router: router, configuration: .init(address: .hostname("127.0.0.1", port: port)))
try await application.runService()
