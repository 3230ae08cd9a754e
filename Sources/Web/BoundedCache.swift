internal import Synchronization

/// Keeps what was used last, as long as it fits into so many bytes; what was not used for longest goes first.
package final class BoundedCache<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    private struct Entry {
        let key: Key
        var value: Value
        var bytes: Int
        var newer: Int?
        var older: Int?
    }
    private struct State {
        var places: [Key: Int] = [:]
        /// A list through indices, so that nothing is allocated to move an entry.
        var entries: [Entry?] = []
        var free: [Int] = []
        var newest: Int?
        var oldest: Int?
        var bytes = 0

        mutating func unlink(_ place: Int) {
            guard let entry = entries[place] else { return }
            if let newer = entry.newer { entries[newer]?.older = entry.older } else { newest = entry.older }
            if let older = entry.older { entries[older]?.newer = entry.newer } else { oldest = entry.newer }
        }

        mutating func link(_ place: Int) {
            entries[place]?.newer = nil
            entries[place]?.older = newest
            if let newest { entries[newest]?.newer = place }
            newest = place
            if oldest == nil { oldest = place }
        }

        mutating func remove(_ place: Int) {
            guard let entry = entries[place] else { return }
            unlink(place)
            places[entry.key] = nil
            bytes -= entry.bytes
            entries[place] = nil
            free.append(place)
        }
    }
    private let state = Mutex(State())
    private let most: Int

    /// - Parameter bytes: that all entries together may have.
    package init(bytes: Int) { most = bytes }

    package subscript(key: Key) -> Value? {
        state.withLock { state -> Value? in
            guard let place = state.places[key], let entry = state.entries[place] else { return nil }
            state.unlink(place)
            state.link(place)
            return entry.value
        }
    }

    /// - Parameter bytes: what the value takes; one that takes more than all may is not kept.
    package func keep(_ value: Value, for key: Key, bytes: Int) {
        state.withLock { state in
            if let place = state.places[key] { state.remove(place) }
            guard bytes <= most else { return }
            while state.bytes + bytes > most, let oldest = state.oldest { state.remove(oldest) }
            let entry = Entry(key: key, value: value, bytes: bytes)
            let place: Int
            if let free = state.free.popLast() {
                place = free
                state.entries[place] = entry
            } else {
                place = state.entries.count
                state.entries.append(entry)
            }
            state.places[key] = place
            state.bytes += bytes
            state.link(place)
        }
    }

    var count: Int { state.withLock { $0.places.count } }
    var bytes: Int { state.withLock { $0.bytes } }
}
