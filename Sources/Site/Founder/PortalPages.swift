internal import Addresses
internal import Documents
internal import Dossiers
internal import Engagements
internal import FilingRecords
internal import Filings
internal import Planning
internal import PublicSite
internal import RulePacks
internal import Services
internal import Units
internal import Web

/// Where no API leads: the packet for Partner Central's pages, and what people tell of it.
extension Services {
    /// The packet as a zip: every field in its order, the JSON, and the application as it is attached.
    func packet(_ record: FilingRecord, _ state: Engagement, _ filing: Filing?, _ visit: Visit) async throws
        -> WebResponse
    {
        let track = record.track.track.id.rawValue
        let application = dossierFiles(try complete(state), of: state, visit.today).first {
            $0.path == "applications/\(track).html"
        }
        var documents = application.map { [(name: "application.html", bytes: $0.bytes)] } ?? []
        // Partner Central takes PDF and no page.
        if let application, printer != nil {
            // A printer that is busy keeps nobody from the packet.
            let pages = try? await printed([(application.bytes, "application.pdf")], on: visit.today)
            documents += (pages ?? []).map { ($0.path, $0.bytes) }
        }
        return .download(
            "packet-\(track).zip", "application/zip", portalPacket(record, documents: documents))
    }

    /// What to do in the portal, and the forms for what can be told of it now.
    func inPortal(_ visit: Visit, _ filing: Filing?, _ leave: FilingLeave, _ documents: HTML) -> HTML {
        guard let filing else { return "" }
        let path = visit.route.path
        let download: HTML =
            "<p><a class=\"button quiet small\" href=\"\(path)?packet=1\" download>Download the packet (zip)</a> Each field in the portal's order, the record as JSON, and the application as it is attached\(printer == nil ? "" : ", as PDF too"); every field below has a button to copy it.</p>"
        guard filing.isForPortal, leave.mayWork else {
            return filing.packet.benefit == nil && !filing.isEnding
                ? "<h2 id=\"portal\">For the portal</h2>\(download)" : ""
        }
        func form(_ word: String, _ label: String, _ fields: HTML = "") -> HTML {
            "<form method=\"post\" action=\"\(path)\" enctype=\"multipart/form-data\">\(token(visit))<input type=\"hidden\" name=\"action\" value=\"portal\"><input type=\"hidden\" name=\"word\" value=\"\(word)\">\(fields)<button class=\"small\">\(label)</button></form>"
        }
        func day(_ id: String, _ label: String) -> HTML {
            "<div class=\"field\"><label for=\"\(id)\">\(label)</label><input id=\"\(id)\" name=\"day\" type=\"date\" value=\"\(visit.today.text)\" max=\"\(visit.today.adding(days: 1).text)\" required></div>"
        }
        func text(_ id: String, _ name: String, _ label: String) -> HTML {
            "<div class=\"field\"><label for=\"\(id)\">\(label)</label><input id=\"\(id)\" name=\"\(name)\" maxlength=\"300\"></div>"
        }
        var forms: [HTML] = []
        switch filing.portal?.last {
        case nil:
            forms = [
                form(
                    "filed", "I filed it",
                    "\(day("portal-day", "Applied for on"))\(text("portal-reference", "reference", "AWS's reference, if it gave one"))"
                )
            ]
        case .filed?:
            forms = [
                form(
                    "granted", "AWS granted it",
                    "\(day("granted-day", "Answered on"))<div class=\"field\"><label for=\"granted-amount\">Amount that AWS wrote, US dollars</label><input id=\"granted-amount\" name=\"amount\" inputmode=\"decimal\" maxlength=\"18\" size=\"12\" required></div>\(text("granted-document", "document", "The letter or mail that says so"))<div class=\"field\"><label for=\"granted-file\">The document itself: PDF, PNG, JPEG or text</label><input id=\"granted-file\" name=\"file\" type=\"file\" accept=\".pdf,.png,.jpg,.jpeg,.txt\"></div>"
                ),
                form(
                    "declined", "AWS declined it",
                    "\(day("declined-day", "Answered on"))\(text("declined-reason", "reason", "Why, in AWS's words"))<div class=\"field\"><label for=\"declined-file\">The document itself: PDF, PNG, JPEG or text</label><input id=\"declined-file\" name=\"file\" type=\"file\" accept=\".pdf,.png,.jpg,.jpeg,.txt\"></div><div class=\"field\"><label><input type=\"checkbox\" name=\"sure\" value=\"yes\" required> It is AWS's answer: the opportunity is closed as lost</label></div>"
                ),
            ]
        case .granted? where !leave.isOwner: break
        case .granted?: forms = [form("landed", "The credit is on the balance", day("landed-day", "Since"))]
        case .declined?, .landed?, .undone?: break
        }
        let undo: HTML =
            filing.portal == nil ? "" : form("undone", "That was a mistake: take the last word back")
        let told = filing.portal?.words.map { word -> HTML in "<li>\(word.text)</li>" } ?? []
        return """
            <h2 id="portal">In the portal</h2>\(download)
            \(told.isEmpty ? "" : "<ul>\(told)</ul>" as HTML)
            \(documents)<div class="two">\(forms)</div>\(undo)
            """
    }

    /// What a form of the page tells.
    ///
    /// - Throws: ``WebError`` for what cannot be read.
    func portalWord(_ visit: Visit) throws -> PortalWord {
        let form = visit.form
        if form["word"] == "undone" { return .undone }
        guard let day = form.text("day").flatMap({ Day($0) }) else {
            throw WebError(422, "That is no day", "Write it as \(visit.today.text).")
        }
        switch form["word"] {
        case "filed": return .filed(day, reference: form.text("reference") ?? "")
        case "declined" where form["sure"] != "yes":
            throw WebError(422, "Nothing was told", "Say that it is AWS's answer: the opportunity is closed.")
        case "declined": return .declined(day, reason: form.text("reason") ?? "")
        case "landed": return .landed(day)
        case "granted":
            guard let amount = form.money("amount") else {
                throw WebError(422, "That is no amount", "Write US dollars, as 25000.")
            }
            return .granted(day, amount, document: form.text("document") ?? "")
        default: throw WebError(422, "That cannot be told", "Use one of the buttons of the page.")
        }
    }
}
