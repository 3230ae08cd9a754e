import Cryptography
import Testing

@Suite struct CryptographyTests {
    private let repeated = RandomSource { count in (0..<count).map { UInt8($0 & 255) } }

    @Test func `digests are those of the published vectors`() {
        // FIPS 180-2, B.1; RFC 4231, case 2; RFC 2202, case 2.
        #expect(sha256Text("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        #expect(
            hexadecimal(hmacSHA256(Array("what do ya want for nothing?".utf8), key: Array("Jefe".utf8)))
                == "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")
        #expect(
            hexadecimal(hmacSHA1(Array("what do ya want for nothing?".utf8), key: Array("Jefe".utf8)))
                == "effcdf6ae5eb2fa2d27416d5f184df9c259a7c79")
    }

    @Test func `base 32 and 64 are those of RFC 4648`() {
        for (plain, in32, in64) in [
            ("f", "MY", "Zg=="), ("fo", "MZXQ", "Zm8="), ("foobar", "MZXW6YTBOI", "Zm9vYmFy"),
        ] {
            #expect(base32(Array(plain.utf8)) == in32)
            #expect(base64(Array(plain.utf8)) == in64)
        }
        #expect(base64URL([0xFB, 0xFF]) == "-_8")
    }

    @Test(arguments: [
        (59, "287082"), (1_111_111_109, "081804"), (1_234_567_890, "005924"), (2_000_000_000, "279037"),
    ])
    func `one-time passwords are those of RFC 6238`(seconds: Int64, code: String) {
        #expect(TOTP(secret: Array("12345678901234567890".utf8)).code(step: seconds / 30) == code)
    }

    @Test func `a one-time password is good once, one step early or late`() {
        let totp = TOTP(secret: Array("12345678901234567890".utf8))
        let code = totp.code(step: 100)
        #expect(totp.step(of: code, at: 3_000, after: 0) == 100)
        #expect(totp.step(of: code, at: 3_030, after: 0) == 100)
        #expect(totp.step(of: code, at: 3_060, after: 0) == nil)
        #expect(totp.step(of: code, at: 3_000, after: 100) == nil)
        #expect(totp.step(of: "12345", at: 3_000, after: 0) == nil)
    }

    @Test func `what was sealed opens only with the same key and context, unchanged`() throws {
        let sealer = try #require(Sealer(key: Array(repeating: 7, count: 32)))
        let sealed = sealer.seal(Array("secret".utf8), context: "totp|a", random: .system)

        #expect(try sealer.open(sealed, context: "totp|a") == Array("secret".utf8))
        #expect(throws: SealError.self) { try sealer.open(sealed, context: "totp|b") }
        for place in sealed.indices {
            var changed = sealed
            changed[place] ^= 1
            #expect(throws: SealError.self) { try sealer.open(changed, context: "totp|a") }
        }
        let other = try #require(Sealer(key: Array(repeating: 8, count: 32)))
        #expect(throws: SealError.self) { try other.open(sealed, context: "totp|a") }
        #expect(throws: SealError.self) { try sealer.open([1, 2], context: "totp|a") }
        #expect(Sealer(key: [1, 2, 3]) == nil)
    }

    @Test func `tokens are 256 bits and codes six digits`() {
        #expect(repeated.token().count == 43)
        #expect(Set((0..<200).map { _ in RandomSource.system.token() }).count == 200)
        for _ in 0..<200 {
            let code = RandomSource.system.sixDigits()
            #expect(code.count == 6 && code.allSatisfy { $0.isNumber })
        }
    }

    @Test func `comparison tells only whether`() {
        #expect(isSame("abc", "abc"))
        #expect(!isSame("abc", "abd"))
        #expect(!isSame("abc", "ab"))
    }
}
