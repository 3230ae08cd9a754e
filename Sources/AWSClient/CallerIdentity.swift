/// The account whose keys are in use, by STS GetCallerIdentity; nil when it cannot be told.
public func callerAccount(_ runtime: ClientRuntime, region: String = "us-east-1") async -> String? {
    guard let credentials = try? await runtime.credentials() else { return nil }
    let endpoint = Endpoint.resolve("sts", region: region, environment: runtime.environment)
    let request = WireRequest(
        method: "POST", scheme: endpoint.scheme, host: endpoint.host, port: endpoint.port,
        path: endpoint.path.isEmpty ? "/" : endpoint.path,
        headers: [("Content-Type", "application/x-www-form-urlencoded; charset=utf-8")],
        body: Array("Action=GetCallerIdentity&Version=2011-06-15".utf8))
    let signed = SigV4(region: region, service: "sts").sign(
        request, with: credentials, at: runtime.clock.corrected)
    guard let response = try? await runtime.transport.send(signed.request, 10), response.status == 200,
        let account = XMLElement.document(response.body)?.first("Account")?.text, account.utf8.count == 12
    else { return nil }
    return account
}
