public import AWSClient
public import Compliance
internal import Units

extension Transport {
    /// Lets through what the table of reads holds, and nothing else: no write can leave it, whatever the client asks.
    public static func readOnly(_ transport: Transport, _ table: ReadTable = .embedded) -> Transport {
        Transport { (request, seconds) async throws(TransportError) in
            guard allows(request, table) else {
                throw .notSent("\(request.method) \(request.path) is no read of the table: it was not sent")
            }
            return try await transport.send(request, seconds)
        }
    }

    /// Whether a request is one of the table's operations.
    static func allows(_ request: WireRequest, _ table: ReadTable) -> Bool {
        let target = request.headers.first { $0.name.lowercased() == "x-amz-target" }?.value
        if let target {
            return table.reads.contains {
                $0.wire.form == "json" && "\($0.wire.target).\($0.operation)" == target
            }
        }
        let form = String(decoding: request.body.prefix(200), as: UTF8.self)
        if form.hasPrefix("Action=") {
            let operation = form.dropFirst(7).prefix { $0 != "&" }
            return request.path.allSatisfy { $0 == "/" }
                && table.reads.contains {
                    ["query", "ec2"].contains($0.wire.form) && $0.operation == operation
                }
        }
        return table.reads.contains { read in
            ["rest-json", "rest-xml"].contains(read.wire.form) && read.wire.method == request.method
                && matches(read, request)
        }
    }

    private static func matches(_ read: Read, _ request: WireRequest) -> Bool {
        let parts = read.wire.path.split(separator: "?", maxSplits: 1).map(String.init)
        let wanted = (parts.first ?? "").split(separator: "/", omittingEmptySubsequences: false)
        let given = request.path.split(separator: "/", omittingEmptySubsequences: false)
        guard wanted.count == given.count,
            zip(wanted, given).allSatisfy({ $0.hasPrefix("{") || $0 == $1 })
        else { return false }
        // A sub-resource of a bucket is another operation, and so is whatever else a query may ask for.
        let names = request.query.split(separator: "&").map { String($0.prefix { $0 != "=" }) }
        let own = parts.count == 1 ? nil : parts[1]
        let known = read.wire.places.values.compactMap { place in
            place.hasPrefix("querystring ") ? String(place.dropFirst("querystring ".count)) : nil
        }
        return (own.map(names.contains) ?? true) && names.allSatisfy { $0 == own || known.contains($0) }
    }
}
