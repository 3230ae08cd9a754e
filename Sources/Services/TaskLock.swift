/// Lets one task in at a time, in their order.
package actor TaskLock {
    package init() {}

    private var isHeld = false
    private var waiting: [CheckedContinuation<Void, Never>] = []

    package func hold<Value: Sendable>(_ work: @Sendable () async throws -> Value) async rethrows -> Value {
        if isHeld {
            await withCheckedContinuation { waiting.append($0) }
        } else {
            isHeld = true
        }
        defer {
            if waiting.isEmpty {
                isHeld = false
            } else {
                waiting.removeFirst().resume()
            }
        }
        return try await work()
    }
}
