internal import CPCRE2
internal import Units

/// A regular expression of a service model or of a request schema, compiled once by PCRE2.
///
/// Matching gives up, as if nothing matched, after a million steps: no text and no pattern from outside can hold the
/// process.
public final class Pattern: @unchecked Sendable {
    public let text: String
    private let code: OpaquePointer
    private let context: OpaquePointer

    /// Compiles a pattern; nil when it is none.
    ///
    /// - Parameter isWhole: whether all of a text must match, as Smithy's patterns are read, or any part of it, as JSON
    ///   Schema's.
    public init?(_ text: String, isWhole: Bool) {
        self.text = text
        let source = isWhole ? "(?:\(text))\\z" : text
        var (error, offset): (Int32, Int) = (0, 0)
        let bytes = Array(source.utf8)
        var options = UInt32(PCRE2_UTF)
        if isWhole { options |= UInt32(PCRE2_ANCHORED) }
        guard bytes.count < 20_000,
            let code = pcre2_compile_8(bytes, bytes.count, options, &error, &offset, nil),
            let context = pcre2_match_context_create_8(nil)
        else { return nil }
        pcre2_jit_compile_8(code, UInt32(PCRE2_JIT_COMPLETE))
        pcre2_set_match_limit_8(context, 1_000_000)
        self.code = code
        self.context = context
    }

    deinit {
        pcre2_code_free_8(code)
        pcre2_match_context_free_8(context)
    }

    public func matches(_ text: String) -> Bool {
        guard let data = pcre2_match_data_create_8(1, nil) else { return false }
        defer { pcre2_match_data_free_8(data) }
        var text = text
        return text.withUTF8 { bytes in
            // An empty string has no address, and PCRE2 wants one.
            var none: UInt8 = 0
            return withUnsafePointer(to: &none) { spare in
                pcre2_match_8(code, bytes.baseAddress ?? spare, bytes.count, 0, 0, data, context) >= 0
            }
        }
    }
}
