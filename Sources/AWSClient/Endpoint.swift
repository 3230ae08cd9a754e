/// Where a service answers.
public struct Endpoint: Hashable, Sendable {
    public let scheme: String
    public let host: String
    public let port: Int?
    /// Before each operation's own path; empty for none.
    public let path: String

    /// Resolves a service's address: `AWS_ENDPOINT_URL_<SERVICE>`, then `AWS_ENDPOINT_URL`, then AWS's own.
    ///
    /// Partner Central and Billing live in us-east-1 only.
    /// - Parameter service: the endpoint prefix, as `partnercentral-selling`.
    public static func resolve(
        _ service: String, region: String, environment: (String) -> String?
    ) -> Endpoint {
        let id = serviceIDs[service] ?? service
        let variable = "AWS_ENDPOINT_URL_" + id.uppercased().map { $0 == "-" || $0 == " " ? "_" : $0 }
        let ignores = environment("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS")?.lowercased() == "true"
        for name in ignores ? [] : [variable, "AWS_ENDPOINT_URL"] {
            if let text = environment(name), !text.isEmpty, let url = parsedURL(text) {
                return Endpoint(scheme: url.scheme, host: url.host, port: url.port, path: url.path)
            }
        }
        let suffix = dualStack.contains(service) ? "api.aws" : "amazonaws.com"
        return Endpoint(scheme: "https", host: "\(service).\(region).\(suffix)", port: nil, path: "")
    }

    /// The environment names services by botocore's service id, which is not always the host's name.
    private static let serviceIDs = [
        "partnercentral-selling": "PARTNERCENTRAL_SELLING",
        "partnercentral-benefits": "PARTNERCENTRAL_BENEFITS",
    ]

    private static let dualStack: Set<String> = [
        "partnercentral-selling", "partnercentral-benefits", "billing", "freetier",
    ]

    /// A fault in the variables that name addresses, in a sentence; nil when all are readable.
    public static func fault(for service: String, environment: (String) -> String?) -> String? {
        let id = serviceIDs[service] ?? service
        let variable = "AWS_ENDPOINT_URL_" + id.uppercased().map { $0 == "-" || $0 == " " ? "_" : $0 }
        for name in [variable, "AWS_ENDPOINT_URL"] {
            if let text = environment(name), !text.isEmpty, parsedURL(text) == nil {
                return "\(name) is no address: write it like https://host or http://127.0.0.1:4010"
            }
        }
        return nil
    }
}
