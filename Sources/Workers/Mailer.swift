internal import Addresses
internal import Web
internal import CCurl
internal import Cryptography
public import Persistence
public import Units

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// Where mails go.
public enum MailRoute: Sendable {
    /// One `.eml` file for each mail.
    case folder(String)
    /// An SMTP server, as in `smtp://mail.example:587`; STARTTLS is required unless `isPlain` says otherwise.
    case smtp(url: String, user: String?, password: String?, isPlain: Bool)
}

/// Why a mail did not leave.
public struct MailError: Error, Sendable {
    public let text: String
    /// Whether trying again is of no use: the server said 5xx.
    public let isPermanent: Bool
}

/// Sends what the outbox holds.
public struct Mailer: Sendable {
    let route: MailRoute
    let sender: String

    public init(_ route: MailRoute, sender: String) {
        self.route = route
        self.sender = sender
    }

    /// The mail as RFC 5322 text: two parts that say the same, headers without line breaks from outside.
    public func message(_ mail: Mail, id: String, at moment: Instant) -> String {
        let boundary = "cloudroute-\(id)"
        let host = sender.split(separator: "@").last.map(String.init) ?? "localhost"
        let subject = "=?utf-8?B?\(base64(Array(mail.subject.utf8)))?="
        func part(_ type: String, _ text: String) -> String {
            let encoded = Array(base64(Array(text.utf8)))
            let lines = stride(from: 0, to: encoded.count, by: 76).map {
                String(encoded[$0..<min($0 + 76, encoded.count)])
            }
            return
                "--\(boundary)\r\nContent-Type: \(type); charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                + lines.joined(separator: "\r\n") + "\r\n"
        }
        return "From: CloudRoute <\(headerSafe(sender))>\r\nTo: <\(headerSafe(mail.recipient))>\r\n"
            + "Subject: \(subject)\r\nDate: \(mailDate(moment))\r\nMessage-ID: <\(id)@\(headerSafe(host))>\r\n"
            + "Auto-Submitted: auto-generated\r\nMIME-Version: 1.0\r\n\(listHeaders(mail, host))"
            + "Content-Type: multipart/alternative; boundary=\"\(boundary)\"\r\n\r\n"
            + part("text/plain", mail.text) + part("text/html", mail.html) + "--\(boundary)--\r\n"
    }

    /// What lets a mail program offer to end such mails with one press (RFC 2919, RFC 8058).
    private func listHeaders(_ mail: Mail, _ host: String) -> String {
        guard let address = mail.unsubscribe else { return "" }
        return
            "List-Id: CloudRoute notices <notices.\(headerSafe(host))>\r\nList-Unsubscribe: <\(headerSafe(address))>\r\n"
            + "List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n"
    }

    /// Sends one mail, blocking: call it on a thread of its own.
    ///
    /// - Throws: ``MailError``.
    public func send(_ queued: QueuedMail, at moment: Instant) throws(MailError) {
        let text = message(queued.mail, id: queued.id, at: moment)
        switch route {
        case .folder(let folder): try write(text, to: "\(folder)/\(queued.id).eml")
        case .smtp(let url, let user, let password, let isPlain):
            try deliver(text, to: queued.mail.recipient, url, user, password, isPlain)
        }
    }

    private func write(_ text: String, to path: String) throws(MailError) {
        // Whole or not at all: a reader never sees half a mail.
        let aside = path + ".part"
        guard let file = fopen(aside, "w") else {
            throw MailError(text: "\(path) cannot be written", isPermanent: false)
        }
        let bytes = Array(text.utf8)
        let written = fwrite(bytes, 1, bytes.count, file)
        guard fclose(file) == 0, written == bytes.count, rename(aside, path) == 0 else {
            throw MailError(text: "\(path) cannot be written", isPermanent: false)
        }
    }

    private final class Upload {
        let bytes: [UInt8]
        var at = 0
        init(_ text: String) { bytes = Array(text.utf8) }
    }

    private func deliver(
        _ text: String, to recipient: String, _ url: String, _ user: String?, _ password: String?,
        _ isPlain: Bool
    ) throws(MailError) {
        guard let handle = curl_easy_init() else {
            throw MailError(text: "libcurl did not start", isPermanent: false)
        }
        defer { curl_easy_cleanup(handle) }
        let recipients = curl_slist_append(nil, "<\(headerSafe(recipient))>")
        defer { curl_slist_free_all(recipients) }
        _ = curl_set_text(handle, CURLOPT_URL, url)
        _ = curl_set_text(handle, CURLOPT_MAIL_FROM, "<\(headerSafe(sender))>")
        _ = curl_set_list(handle, CURLOPT_MAIL_RCPT, recipients)
        _ = curl_set_text(handle, CURLOPT_PROTOCOLS_STR, "smtp,smtps")
        _ = curl_set_number(
            handle, CURLOPT_USE_SSL, isPlain ? Int(CURLUSESSL_TRY.rawValue) : Int(CURLUSESSL_ALL.rawValue))
        _ = curl_set_number(handle, CURLOPT_CONNECTTIMEOUT, 10)
        _ = curl_set_number(handle, CURLOPT_TIMEOUT, 60)
        _ = curl_set_number(handle, CURLOPT_NOSIGNAL, 1)
        _ = curl_set_number(handle, CURLOPT_UPLOAD, 1)
        if let authority = getenv("CLOUDROUTE_SMTP_CA") {
            _ = curl_set_text(handle, CURLOPT_CAINFO, authority)
        }
        if let user, let password {
            _ = curl_set_text(handle, CURLOPT_USERNAME, user)
            _ = curl_set_text(handle, CURLOPT_PASSWORD, password)
        }
        let upload = Upload(text)
        let result = withExtendedLifetime(upload) { () -> CURLcode in
            _ = curl_set_reader(
                handle,
                { buffer, size, count, context in
                    guard let buffer, let context else { return 0 }
                    let upload = Unmanaged<Upload>.fromOpaque(context).takeUnretainedValue()
                    let length = min(size * count, upload.bytes.count - upload.at)
                    upload.bytes.withUnsafeBytes { bytes in
                        if length > 0, let start = bytes.baseAddress {
                            memcpy(buffer, start + upload.at, length)
                        }
                    }
                    upload.at += length
                    return length
                }, Unmanaged.passUnretained(upload).toOpaque())
            BlockingCalls.assertMayBlock()
            return curl_easy_perform(handle)
        }
        guard result == CURLE_OK else {
            var status = 0
            _ = curl_get_response(handle, &status)
            let why = String(cString: curl_easy_strerror(result))
            // Only the recipient or the text can be refused for good; a password or a greeting is mended by somebody.
            let isRefusal = [CURLE_SEND_ERROR, CURLE_RECV_ERROR, CURLE_WEIRD_SERVER_REPLY].contains(result)
            throw MailError(
                text: "\(why) (SMTP \(status))", isPermanent: isRefusal && (550..<554).contains(status))
        }
    }
}

/// Line breaks would let a name add headers of its own.
private func headerSafe(_ text: String) -> String {
    String(
        text.filter {
            !$0.isNewline && $0 != "<" && $0 != ">" && !$0.unicodeScalars.contains { $0.value < 0x20 }
        })
}

/// `Wed, 25 Nov 2026 14:31:07 +0000`.
private func mailDate(_ moment: Instant) -> String {
    let iso = moment.isoText
    let days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    let day = Int(moment.seconds / 86_400)
    let month = Int(iso.dropFirst(5).prefix(2), in: 1...12) ?? 1
    return
        "\(days[((day + 3) % 7 + 7) % 7]), \(iso.dropFirst(8).prefix(2)) \(months[(month - 1) % 12]) \(iso.prefix(4)) \(iso.dropFirst(11).prefix(8)) +0000"
}
