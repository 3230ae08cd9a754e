internal import CExpat
internal import Units

/// An element of an XML answer (STS, S3) without its attributes and name spaces.
public final class XMLElement {
    public let name: String
    public private(set) var text = ""
    public private(set) var children: [XMLElement] = []

    private init(_ name: String) { self.name = name }

    /// The first element of a name at any depth, this one included.
    public func first(_ name: String) -> XMLElement? {
        if self.name == name { return self }
        for child in children {
            if let found = child.first(name) { return found }
        }
        return nil
    }

    private final class Reader {
        var open: [XMLElement] = []
        var root: XMLElement?
        var isTooDeep = false
    }

    /// Reads a document; nil when it is broken, deeper than a hundred elements or declares entities of its own.
    public static func document(_ bytes: [UInt8]) -> XMLElement? {
        guard bytes.count < 1 << 24, let parser = XML_ParserCreate("UTF-8") else { return nil }
        defer { XML_ParserFree(parser) }
        let reader = Reader()
        XML_SetUserData(parser, Unmanaged.passUnretained(reader).toOpaque())
        XML_SetElementHandler(
            parser,
            { data, name, _ in
                guard let data, let name else { return }
                let reader = Unmanaged<Reader>.fromOpaque(data).takeUnretainedValue()
                guard reader.open.count < 100 else {
                    reader.isTooDeep = true
                    return
                }
                let full = String(cString: name)
                let element = XMLElement(full.split(separator: ":").last.map(String.init) ?? full)
                reader.open.last?.children.append(element)
                if reader.root == nil { reader.root = element }
                reader.open.append(element)
            },
            { data, _ in
                guard let data else { return }
                let reader = Unmanaged<Reader>.fromOpaque(data).takeUnretainedValue()
                if !reader.isTooDeep { _ = reader.open.popLast() }
            })
        XML_SetCharacterDataHandler(parser) { data, text, length in
            guard let data, let text else { return }
            let reader = Unmanaged<Reader>.fromOpaque(data).takeUnretainedValue()
            let bytes = UnsafeRawBufferPointer(start: text, count: Int(length))
            reader.open.last?.text += String(decoding: bytes, as: UTF8.self)
        }
        // Entities of a document's own can make a small answer huge; AWS sends none.
        XML_SetEntityDeclHandler(parser) { data, _, _, _, _, _, _, _, _ in
            guard let data else { return }
            Unmanaged<Reader>.fromOpaque(data).takeUnretainedValue().isTooDeep = true
        }
        let status = bytes.withUnsafeBytes { raw in
            XML_Parse(parser, raw.bindMemory(to: CChar.self).baseAddress, Int32(raw.count), 1)
        }
        return status == XML_STATUS_OK && !reader.isTooDeep ? reader.root : nil
    }
}
