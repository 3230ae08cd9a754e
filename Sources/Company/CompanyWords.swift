/// What the company is.
package enum LegalForm: String, CaseIterable, Sendable {
    case incorporated, nonprofit
    case notIncorporated = "not-incorporated"
    /// It designs and hosts for clients.
    case agency
}

/// A support plan of AWS: Developer and Business end on 1 Jan 2027 (AWS Startups FAQ).
package enum SupportPlan: String, CaseIterable, Sendable {
    case none, developer, business
    case businessPlus = "business-plus"
    case enterprise
}

/// A model, or a class of models of which the current generation is priced.
public enum ModelClass: String, CaseIterable, Sendable {
    case sonnet = "sonnet-class"
    case haiku = "haiku-class"
    case llama
    case nova
    case unsure
    case claudeOpus = "claude-opus-5.5"
    case claudeSonnet = "claude-sonnet-5.5"
    case claudeHaiku = "claude-haiku-5.5"
    case nova2Lite = "nova-2-lite"
    case llama33 = "llama-3.3-70b"
    case llama4Maverick = "llama-4-maverick"
    case llama4Scout = "llama-4-scout"
    case gptSol = "gpt-6.1-sol"
    case gptTerra = "gpt-6.1-terra"
    case gptLuna = "gpt-6-luna"
    case gptOSS = "gpt-oss-120b"

    /// Whether its maker is neither Amazon nor Meta, so that a bill may show it as Marketplace.
    public var isThirdParty: Bool {
        switch self {
        case .sonnet, .haiku, .claudeOpus, .claudeSonnet, .claudeHaiku, .gptSol, .gptTerra, .gptLuna, .gptOSS:
            true
        case .llama, .nova, .unsure, .nova2Lite, .llama33, .llama4Maverick, .llama4Scout: false
        }
    }
}
