internal import Cryptography
internal import Documents

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// Files that never change under their name: the style sheet, the script and the face of the pages.
package enum Assets {
    package static let style = face + text("Data/web/site.css") + "\n" + Chart.pageStyle.replacingBackground
    package static let script = text("Data/web/site.js")
    package static let styleName = "site-\(sha256Text(style).prefix(12)).css"
    package static let scriptName = "site-\(sha256Text(script).prefix(12)).js"
    /// Inter, cut by `scripts/subset-font` to the letters of Western European text; nil where it was not set up, and then
    /// pages show the reader's own face.
    package static let font: [UInt8]? = read("inter.woff2")
    package static let fontName = font.map { "inter-\(hexadecimal(sha256($0)).prefix(12)).woff2" }
    /// The company that the first page and the sample show, as its file.
    package static let sample = text("Examples/revenue-ops-series-a.yaml")

    private static let face =
        fontName.map {
            "@font-face{font-family:Inter;font-weight:400 700;font-display:swap;src:url(/assets/\($0)) format(\"woff2\")}\n"
        } ?? ""

    private static func text(_ path: String) -> String { EmbeddedWeb.text(path).map { "\($0)" } ?? "" }

    /// Reads a file of `share/cloudroute` beside the program: `share` or `../share` where it
    /// is installed, `.build/share` where it is built.
    private static func read(_ name: String) -> [UInt8]? {
        guard let program = realpath("/proc/self/exe", nil) else { return nil }
        defer { free(program) }
        let folders = String(cString: program).split(separator: "/").dropLast()
        for levels in 0...2 where folders.count >= levels {
            let path = "/\(folders.dropLast(levels).joined(separator: "/"))/share/cloudroute/\(name)"
            guard let file = fopen(path, "rb") else { continue }
            defer { fclose(file) }
            let bytes = [UInt8](unsafeUninitializedCapacity: 100_000) { buffer, count in
                count = fread(buffer.baseAddress, 1, buffer.count, file)
            }
            if !bytes.isEmpty { return bytes }
        }
        return nil
    }
}

extension String {
    /// Charts stand on the page's own paper.
    fileprivate var replacingBackground: String {
        split(separator: ".ch-bg{fill:#ffffff}").joined().split(separator: ".ch-bg{fill:#12171d}").joined()
    }
}
