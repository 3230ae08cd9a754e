internal import CZlib
internal import Units

/// A GZIP member (RFC 1952) without a name or a time: the same bytes in give the same bytes out, with the same zlib.
///
/// - Parameter level: 1 is quickest, 9 smallest.
public func gzip(_ bytes: [UInt8], level: Int32 = 6) -> [UInt8]? {
    var stream = z_stream()
    // 15 bits of window, and 16 for gzip's frame.
    guard
        deflateInit2_(
            &stream, level, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
            Int32(MemoryLayout<z_stream>.size)) == Z_OK
    else { return nil }
    defer { deflateEnd(&stream) }
    var input = bytes
    var out = [UInt8](repeating: 0, count: Int(deflateBound(&stream, UInt(bytes.count))))
    let isWhole = input.withUnsafeMutableBufferPointer { source in
        out.withUnsafeMutableBufferPointer { target in
            stream.next_in = source.baseAddress
            stream.avail_in = UInt32(clamping: source.count)
            stream.next_out = target.baseAddress
            stream.avail_out = UInt32(clamping: target.count)
            return deflate(&stream, Z_FINISH) == Z_STREAM_END
        }
    }
    guard isWhole else { return nil }
    out.removeLast(Int(stream.avail_out))
    return out
}

/// What a GZIP member holds.
///
/// - Parameter limit: the most bytes that it may hold: a small archive can claim to be the whole disk.
/// - Returns: nil when it is none, was cut short, fails its checksum, or holds more.
public func gunzip(_ bytes: [UInt8], limit: Int) -> [UInt8]? {
    var stream = z_stream()
    guard inflateInit2_(&stream, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
        return nil
    }
    defer { inflateEnd(&stream) }
    var input = bytes
    var out: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 64 << 10)
    return input.withUnsafeMutableBufferPointer { source -> [UInt8]? in
        stream.next_in = source.baseAddress
        stream.avail_in = UInt32(clamping: source.count)
        while true {
            let (result, count) = chunk.withUnsafeMutableBufferPointer { target -> (Int32, Int) in
                stream.next_out = target.baseAddress
                stream.avail_out = UInt32(target.count)
                let result = inflate(&stream, Z_NO_FLUSH)
                return (result, target.count - Int(stream.avail_out))
            }
            guard out.count + count <= limit else { return nil }
            out += chunk[..<count]
            if result == Z_STREAM_END { return stream.avail_in == 0 ? out : nil }
            guard result == Z_OK, count > 0 || stream.avail_in > 0 else { return nil }
        }
    }
}
