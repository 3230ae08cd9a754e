public import Units

extension FilingStore {
    /// How long a redemption is one process's own: it renews it while it works, and a process that ends gives it back by this.
    public static let redemptionLease: Int64 = 15_000

    /// Takes a code's redemption for one process; false while another has it.
    public func takeRedemption(of code: String, as holder: String, at moment: Instant) async throws -> Bool {
        try await database.write { session in
            // Thirteen digits first, so that texts compare as moments do.
            let until = String(moment.milliseconds + Self.redemptionLease)
            let rows = try session.run(
                Statement(
                    """
                    INSERT INTO setting (name, value) VALUES (?1, ?2)
                    ON CONFLICT (name) DO UPDATE SET value = excluded.value
                    WHERE setting.value < ?3 OR substr(setting.value, 15) = ?4
                    RETURNING value
                    """, .text("redeeming|\(code)"), .text("\(until) \(holder)"),
                    .text(String(moment.milliseconds)),
                    .text(holder)))
            return !rows.isEmpty
        }
    }

    /// Gives a code's redemption back.
    public func giveBackRedemption(of code: String, as holder: String) async throws {
        try await database.write { session in
            try session.run(
                Statement(
                    "DELETE FROM setting WHERE name = ?1 AND substr(value, 15) = ?2",
                    .text("redeeming|\(code)"),
                    .text(holder)))
        }
    }
}
