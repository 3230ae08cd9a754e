/// Why an AWS operation did not do what was asked.
public struct AWSError: Error, Sendable, Hashable, CustomStringConvertible {
    public enum Kind: Sendable, Hashable {
        /// The request was too much for now; it was not carried out.
        case throttled
        /// The service failed or could not be reached; nothing is known to have been carried out, nothing was sent.
        case unavailable
        /// It was sent and no readable answer came: it may or may not have been carried out.
        case unknownOutcome
        /// The request breaks a rule of the model or of the business.
        case validation
        /// Somebody else changed the thing meanwhile, or a client token was used with another body.
        case conflict
        case notFound
        case quota
        /// Keys are missing, wrong, expired or not allowed to do this.
        case denied
        /// Anything else the service refused.
        case refused
    }

    public let kind: Kind
    public let service: String
    public let operation: String
    /// AWS's own name of the exception, as `ValidationException`.
    public let code: String
    /// AWS's words, or ours when it sent none.
    public let message: String
    public let reason: String?
    /// The field errors of the exception, whatever its service calls them.
    public let fields: [Field]
    /// To quote to AWS Support.
    public let requestID: String?
    public let status: Int?

    /// One field that the service refuses.
    public struct Field: Sendable, Hashable {
        public let name: String
        public let code: String
        public let message: String

        public init(name: String, code: String, message: String) {
            self.name = name
            self.code = code
            self.message = message
        }
    }

    public init(
        _ kind: Kind, service: String, operation: String, code: String, message: String,
        reason: String? = nil, fields: [Field] = [], requestID: String? = nil, status: Int? = nil
    ) {
        self.kind = kind
        self.service = service
        self.operation = operation
        self.code = code
        self.message = message
        self.reason = reason
        self.fields = fields
        self.requestID = requestID
        self.status = status
    }

    public var description: String {
        var text = "\(service) \(operation): \(code)"
        if !message.isEmpty { text += ": \(message)" }
        if let requestID { text += " (request \(requestID))" }
        return text
    }
}
