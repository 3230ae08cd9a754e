internal import Units
public import StructuredText

/// The items at a path of an answer: `Reservations/Instances` is the instances of every reservation, `Groups/0` the first group.
public func items(_ json: JSON, at path: String) -> [JSON] {
    walk(json, path == "." ? [] : path.split(separator: "/").map(String.init)[...]).filter {
        $0 != .null && $0 != .string("")
    }
}

private func walk(_ node: JSON, _ path: ArraySlice<String>) -> [JSON] {
    guard let name = path.first else {
        if case .array(let list) = node { return list }
        return [node]
    }
    if case .array(let list) = node {
        guard let place = Int(name, in: 0...10_000) else { return list.flatMap { walk($0, path) } }
        return place < list.count ? walk(list[place], path.dropFirst()) : []
    }
    return node[name].map { walk($0, path.dropFirst()) } ?? []
}
