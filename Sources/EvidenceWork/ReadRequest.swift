internal import AWSClient
internal import Compliance
internal import StructuredText
internal import Units

/// One question as it goes over the wire.
struct ReadRequest {
    let read: Read
    let region: String
    let parameters: JSON

    /// The request, unsigned.
    func wire(environment: (String) -> String?, token: String?) -> WireRequest {
        let wire = read.wire
        let endpoint = Endpoint.resolve(wire.host, region: region, environment: environment)
        var members = parameters.members
        if let token { members.append(.init(wire.tokenIn, .string(token))) }
        var request = WireRequest(
            method: wire.method, scheme: endpoint.scheme, host: hostName(endpoint), port: endpoint.port,
            path: endpoint.path + "/")
        switch wire.form {
        case "json":
            request.headers = [
                ("Content-Type", "application/x-amz-json-\(wire.jsonVersion)"),
                ("X-Amz-Target", "\(wire.target).\(read.operation)"),
            ]
            request.body = Array(JSON.object(members).compact.utf8)
        case "query", "ec2":
            request.headers = [("Content-Type", "application/x-www-form-urlencoded; charset=utf-8")]
            let pairs = members.flatMap { member -> [String] in
                guard case .array(let list) = member.value else {
                    return ["\(member.key)=\(uriEncoded(text(member.value)))"]
                }
                // The query form counts the members of a list, EC2's form without a word for it.
                let stem = wire.form == "ec2" ? member.key : "\(member.key).member"
                return list.enumerated().map { "\(stem).\($0.offset + 1)=\(uriEncoded(text($0.element)))" }
            }
            request.body = Array(
                (["Action=\(read.operation)", "Version=\(wire.version)"] + pairs).joined(separator: "&").utf8)
        case let form: rest(&request, members, endpoint.path, isJSON: form == "rest-json")
        }
        return request
    }

    private func rest(_ request: inout WireRequest, _ members: [JSON.Member], _ base: String, isJSON: Bool) {
        let parts = read.wire.path.split(separator: "?", maxSplits: 1).map(String.init)
        var path = parts[0]
        var query = parts.count > 1 ? [parts[1]] : []
        var body: [JSON.Member] = []
        for member in members {
            let place = (read.wire.places[member.key] ?? "").split(separator: " ").map(String.init)
            switch place.first {
            case "uri": path = path.replacing("{\(place[1])}", with: uriEncoded(text(member.value)))
            case "querystring": query.append("\(place[1])=\(uriEncoded(text(member.value)))")
            case "header": request.headers.append((place[1], text(member.value)))
            case nil, _?: body.append(member)
            }
        }
        request.path = base + path
        request.query = query.joined(separator: "&")
        if request.method == "POST" {
            request.headers.append(("Content-Type", isJSON ? "application/json" : "application/xml"))
            request.body = Array(JSON.object(body).compact.utf8)
        }
    }

    /// Some services have one host for all regions, and S3 Control has the account before its name; a stand-in has neither.
    private func hostName(_ endpoint: Endpoint) -> String {
        guard endpoint.host.hasSuffix("amazonaws.com") else { return endpoint.host }
        if !read.wire.globalHost.isEmpty { return read.wire.globalHost }
        guard read.service == "s3control", let account = read.account.flatMap({ parameters[$0]?.text }) else {
            return endpoint.host
        }
        return "\(account).\(endpoint.host)"
    }

    private func text(_ value: JSON) -> String { value.text ?? value.compact }
}
