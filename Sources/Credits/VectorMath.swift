internal import Units

/// Paths that are drawn and burned side by side.
typealias Lanes = SIMD8<Double>
private typealias LaneBits = SIMD8<UInt64>

// Elementary functions in plain additions and multiplications, so that the same seed gives the same bits on every machine,
// whatever its C library.

@inline(__always)
func lesser(_ a: Lanes, _ b: Lanes) -> Lanes { a.replacing(with: b, where: b .< a) }

@inline(__always)
private func greater(_ a: Lanes, _ b: Lanes) -> Lanes { a.replacing(with: b, where: a .< b) }

/// e to the power of each lane; lanes beyond ±700 count as ±700.
@inline(__always)
func exponential(_ x: Lanes) -> Lanes {
    let bounded = lesser(greater(x, Lanes(repeating: -700)), Lanes(repeating: 700))
    // Adding 1.5 × 2^52 leaves the nearest whole number in the low bits.
    let shift = Lanes(repeating: 0x1.8p52)
    let shifted = bounded * 0x1.71547652b82fep0 + shift
    let whole = shifted - shift
    let r = (bounded - whole * 0x1.62e42fefa39efp-1) - whole * 0x1.abc9e3b39803fp-56
    var sum = r * (1.0 / 39_916_800) + (1.0 / 3_628_800)
    sum = sum * r + (1.0 / 362_880)
    sum = sum * r + (1.0 / 40_320)
    sum = sum * r + (1.0 / 5_040)
    sum = sum * r + (1.0 / 720)
    sum = sum * r + (1.0 / 120)
    sum = sum * r + (1.0 / 24)
    sum = sum * r + (1.0 / 6)
    sum = sum * r + 0.5
    sum = sum * r + 1
    sum = sum * r + 1
    let scale =
        LaneBits(repeating: 0x3FF0_0000_0000_0000) &+ (unsafeBitCast(shifted, to: LaneBits.self) &<< 52)
    return sum * unsafeBitCast(scale, to: Lanes.self)
}

/// Natural logarithm of lanes that are normal and positive.
@inline(__always)
private func logarithm(_ x: Lanes) -> Lanes {
    // x = 2^k × m with m from √½ to √2.
    let offset = LaneBits(repeating: 0x3FE6_A09E_667F_3BCD)
    let moved = unsafeBitCast(x, to: LaneBits.self) &- offset
    let exponent = unsafeBitCast(moved, to: SIMD8<Int64>.self) &>> 52
    let mantissa = unsafeBitCast(
        (moved & LaneBits(repeating: 0x000F_FFFF_FFFF_FFFF)) &+ offset, to: Lanes.self)
    // Small whole numbers become fractions by their bits: 1.5 × 2^52 + k, less 1.5 × 2^52.
    let shift = Lanes(repeating: 0x1.8p52)
    let k =
        unsafeBitCast(
            unsafeBitCast(shift, to: SIMD8<Int64>.self) &+ exponent, to: Lanes.self) - shift
    let s = (mantissa - 1) / (mantissa + 1)
    let t = s * s
    var sum = t * (1.0 / 17) + (1.0 / 15)
    sum = sum * t + (1.0 / 13)
    sum = sum * t + (1.0 / 11)
    sum = sum * t + (1.0 / 9)
    sum = sum * t + (1.0 / 7)
    sum = sum * t + 0.2
    sum = sum * t + (1.0 / 3)
    sum = sum * t + 1
    return k * 0x1.62e42fefa39efp-1 + s * sum * 2
}

/// Cosine and sine of 2π times each lane, for lanes from 0 to 1.
@inline(__always)
private func circle(_ turns: Lanes) -> (cosine: Lanes, sine: Lanes) {
    let shift = Lanes(repeating: 0x1.8p52)
    let shifted = turns * 4 + shift
    let quadrant = unsafeBitCast(shifted, to: LaneBits.self) & LaneBits(repeating: 3)
    let a = (turns - (shifted - shift) * 0.25) * (2 * Double.pi)
    let t = a * a
    var sine = t * (1.0 / 6_227_020_800) - (1.0 / 39_916_800)
    sine = sine * t + (1.0 / 362_880)
    sine = sine * t - (1.0 / 5_040)
    sine = sine * t + (1.0 / 120)
    sine = sine * t - (1.0 / 6)
    sine = a + a * t * sine
    var cosine = t * (1.0 / 479_001_600) - (1.0 / 3_628_800)
    cosine = cosine * t + (1.0 / 40_320)
    cosine = cosine * t - (1.0 / 720)
    cosine = cosine * t + (1.0 / 24)
    cosine = cosine * t - 0.5
    cosine = cosine * t + 1
    let swap = (quadrant & LaneBits(repeating: 1)) .== LaneBits(repeating: 1)
    let x = cosine.replacing(with: sine, where: swap)
    let y = sine.replacing(with: cosine, where: swap)
    // Quadrants 1 and 2 turn the cosine, 2 and 3 the sine: flip the sign bit.
    let xSign = ((quadrant &+ LaneBits(repeating: 1)) & LaneBits(repeating: 2)) &<< 62
    let ySign = (quadrant & LaneBits(repeating: 2)) &<< 62
    return (
        unsafeBitCast(unsafeBitCast(x, to: LaneBits.self) ^ xSign, to: Lanes.self),
        unsafeBitCast(unsafeBitCast(y, to: LaneBits.self) ^ ySign, to: Lanes.self)
    )
}

/// Standard normal draws, a stream of its own for each path: xoshiro256++ and the method of Box and Muller.
///
/// What a path draws depends on the seed and its number alone, not on how many paths there are or who draws them.
struct NormalSource {
    private var a = LaneBits.zero
    private var b = LaneBits.zero
    private var c = LaneBits.zero
    private var d = LaneBits.zero

    init(seed: UInt64, firstPath: Int) {
        for lane in 0..<Lanes.scalarCount {
            var z = seed ^ (UInt64(truncatingIfNeeded: firstPath + lane) &* 0xD134_2543_DE82_EF95)
            func next() -> UInt64 {
                z &+= 0x9E37_79B9_7F4A_7C15
                var x = z
                x = (x ^ (x >> 30)) &* 0xBF58_476D_1CE4_E5B9
                x = (x ^ (x >> 27)) &* 0x94D0_49BB_1331_11EB
                return x ^ (x >> 31)
            }
            a[lane] = next()
            b[lane] = next()
            c[lane] = next()
            d[lane] = next()
        }
    }

    @inline(__always)
    private mutating func bits() -> LaneBits {
        let sum = a &+ d
        let result = ((sum &<< 23) | (sum &>> 41)) &+ a
        let t = b &<< 17
        c ^= a
        d ^= b
        b ^= c
        a ^= d
        c ^= t
        d = (d &<< 45) | (d &>> 19)
        return result
    }

    /// From 0, included, to 1.
    @inline(__always)
    private mutating func uniform() -> Lanes {
        let mantissa = (bits() &>> 12) | LaneBits(repeating: 0x3FF0_0000_0000_0000)
        return unsafeBitCast(mantissa, to: Lanes.self) - 1
    }

    /// Two independent draws for each path.
    @inline(__always)
    mutating func pair() -> (Lanes, Lanes) {
        let radius = (logarithm(1 - uniform()) * -2).squareRoot()
        let (x, y) = circle(uniform())
        return (radius * x, radius * y)
    }
}
