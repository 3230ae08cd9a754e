internal import Terminal
internal import ArgumentParser
internal import Persistence

struct Key: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "key", abstract: "The key that seals secrets.", subcommands: [Rotate.self])

    struct Rotate: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Seal every secret anew with another key, while the server runs or not.",
            discussion: """
                Examples:
                  cloudroute key rotate
                  CLOUDROUTE_NEW_KEY=… cloudroute key rotate

                The new key is CLOUDROUTE_NEW_KEY (64 hexadecimal digits), else a random one; it becomes the first line of the
                file key in the data folder. Earlier keys stay in the file until nothing bears them: a running server takes
                the new key up by itself and forgets the earlier ones an hour later. Recovery codes and sign-in links made
                before are void once the server starts again.
                """)

        func run() async throws {
            let home = try Home()
            do {
                let (pass, keepsEarlier) = try await home.rotateKey()
                Shell.print("\(pass.renewed) secrets sealed anew\n")
                for place in pass.unreadable { Shell.note("\(place): no key opens it") }
                if keepsEarlier {
                    Shell.note("earlier keys stay in the key file until nothing bears them")
                }
                if !pass.unreadable.isEmpty { throw CommandEnd(.findings) }
            } catch let error as StoreError {
                throw CommandEnd(.badConfiguration, why(error))
            }
        }
    }
}
