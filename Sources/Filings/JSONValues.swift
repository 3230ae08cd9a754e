internal import StructuredText
internal import Units

// How lists of texts and amounts are written in the log, and read back.
func texts(_ list: [String]) -> JSON { .array(list.map { .string($0) }) }
func texts(_ json: JSON?) -> [String] { json?.items.compactMap(\.text) ?? [] }
func money(_ json: JSON?) -> Money? { json?.text.flatMap { try? Money(parsing: $0) } }
