/// One thing wrong with a text: what, where, why and how to mend it.
public struct Diagnostic: Hashable, Sendable {
    public enum Severity: String, Sendable, CaseIterable, Comparable {
        case note
        case warning
        case error

        public static func < (a: Severity, b: Severity) -> Bool {
            (allCases.firstIndex(of: a) ?? 0) < (allCases.firstIndex(of: b) ?? 0)
        }
    }

    public let severity: Severity
    public let mark: Mark
    /// Dotted path of the field, as in `company.vouch[0].kind`; empty for the whole text.
    public let path: String
    public let problem: String
    public let reason: String
    public let fix: String

    public init(
        _ severity: Severity = .error, at mark: Mark, path: String = "", problem: String,
        because reason: String,
        fix: String
    ) {
        self.severity = severity
        self.mark = mark
        self.path = path
        self.problem = problem
        self.reason = reason
        self.fix = fix
    }

    /// `company.yaml:14:5: …, because …, write …`.
    public func text(file: String) -> String {
        "\(file):\(mark.line):\(mark.column): \(problem), because \(reason), \(fix)"
    }
}

/// All that is wrong with one text.
public struct Diagnostics: Error, Sendable {
    public let all: [Diagnostic]

    public init(_ all: [Diagnostic]) {
        self.all = all.sorted { $0.mark < $1.mark }
    }

    /// The same of a document that is one of several: what is wrong with the whole text gets the document's name for its path.
    public func inside(_ document: String) -> Diagnostics {
        Diagnostics(
            all.map {
                $0.path.isEmpty
                    ? Diagnostic(
                        $0.severity, at: $0.mark, path: document, problem: $0.problem, because: $0.reason,
                        fix: $0.fix) : $0
            })
    }
}

/// The candidate nearest to `word`, when it is near enough to be a slip of the fingers.
public func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
    let limit = max(1, min(3, (word.count + 1) / 3))
    var best: (distance: Int, word: String)?
    for candidate in candidates {
        let distance = editDistance(word.lowercased(), candidate.lowercased())
        if distance <= limit, distance < (best?.distance ?? Int.max) { best = (distance, candidate) }
    }
    return best?.word
}

/// Insertions, deletions, replacements and swaps of neighbors between two words.
func editDistance(_ a: String, _ b: String) -> Int {
    let a = Array(a.unicodeScalars.prefix(64))
    let b = Array(b.unicodeScalars.prefix(64))
    guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
    var rows = [Array(0...b.count)]
    for i in 1...a.count {
        var row = [i]
        for j in 1...b.count {
            let cost = a[i - 1] == b[j - 1] ? 0 : 1
            var best = min(rows[i - 1][j] + 1, row[j - 1] + 1, rows[i - 1][j - 1] + cost)
            if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
                best = min(best, rows[i - 2][j - 2] + 1)
            }
            row.append(best)
        }
        rows.append(row)
    }
    return rows[a.count][b.count]
}
