public import Units
#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// Now, in milliseconds since 1970.
@Sendable public func wallClock() -> Instant {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Instant(milliseconds: Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000)
}

/// Writes one JSON object as a line of standard error: time, level, message, fields.
///
/// Nothing that a tenant wrote goes in.
@Sendable public func logLine(_ level: String, _ message: String, _ fields: [(String, String)]) {
    func quoted(_ text: String) -> String {
        var out = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": out += "\\\""
            case "\\": out += "\\\\"
            case _ where scalar.value < 0x20: out += " "
            default: out.unicodeScalars.append(scalar)
            }
        }
        return "\"\(out)\""
    }
    var line = "{\"time\":\"\(wallClock().isoText)\",\"level\":\"\(level)\",\"message\":\(quoted(message))"
    for field in fields { line += ",\(quoted(field.0)):\(quoted(field.1))" }
    line += "}\n"
    let bytes = Array(line.utf8)
    _ = write(STDERR_FILENO, bytes, bytes.count)
}
