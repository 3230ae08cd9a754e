internal import Addresses
internal import Web
internal import Units
internal import Documents
internal import Cryptography
package import Engagements
public import Persistence

/// The mails, each in text and in HTML that say the same; none holds amounts or answers.
package enum Mails {
    private static func mail(
        to recipient: String, subject: String, lines: [String], link: (label: String, url: String)? = nil,
        code: String? = nil,
        key: String, unsubscribe: String? = nil
    ) -> Mail {
        var text = lines.joined(separator: "\n\n") + "\n"
        if let link { text += "\n\(link.label):\n\(link.url)\n" }
        if let code { text += "\nCode: \(code)\n" }
        text += "\nCloudRoute\n"
        let paragraphs = lines.map { line -> HTML in "<p>\(line)</p>\n" }
        let button: HTML = link.map { "<p><a href=\"\($0.url)\">\($0.label)</a></p>\n" } ?? ""
        let digits: HTML = code.map { "<p>Code: <strong>\($0)</strong></p>\n" } ?? ""
        let html: HTML = """
            <!doctype html><html lang="en"><head><meta charset="utf-8"><title>\(subject)</title></head><body>
            \(paragraphs)\(button)\(digits)<p>CloudRoute</p></body></html>
            """
        return Mail(
            to: recipient, subject: subject, text: text, html: html.text, key: key, unsubscribe: unsubscribe)
    }

    package static func signIn(to email: String, link: String, code: String, key: String) -> Mail {
        mail(
            to: email, subject: "Your sign-in link for CloudRoute",
            lines: [
                "Somebody, most likely you, wants to sign in to CloudRoute with this address.",
                "The link works once, for 10 minutes, in the browser that asked for it. In another browser it asks for the code as well.",
                "If it was not you, do nothing: without the link and the code nobody gets in.",
            ], link: ("Sign in", link), code: code, key: key)
    }

    /// For an act that asks once more who it is.
    package static func confirmation(to email: String, code: String, key: String) -> Mail {
        mail(
            to: email, subject: "A code to go on in CloudRoute",
            lines: [
                "Somebody who is signed in with this address, most likely you, is about to do something that asks for a code.",
                "Type it on the page that asked for it, within 10 minutes.",
                "If it was not you, end all sessions on the account page.",
            ], code: code, key: key)
    }

    /// To both mailboxes when an account's address was changed.
    package static func addressChanged(from old: String, to new: String, key: String) -> [Mail] {
        [old, new].map { email in
            mail(
                to: email, subject: "The address of a CloudRoute account was changed",
                lines: [
                    "From \(old) to \(new), by whoever runs the service, as was asked for.",
                    "Mails and sign-in links go to the new address from now on; all sessions were ended.",
                    "If nobody asked for it, answer to whoever runs the service at once.",
                ], key: "\(key)|\(email)")
        }
    }

    package static func resume(to email: String, link: String, key: String) -> Mail {
        mail(
            to: email, subject: "Go on with your application",
            lines: [
                "Your answers are saved. This link opens them on any device, for 30 days.",
                "Whoever has the link can read and change the answers: do not pass it on.",
            ], link: ("Go on", link), key: key)
    }

    package static func invitation(to email: String, by inviter: String, link: String, key: String) -> Mail {
        mail(
            to: email, subject: "You are invited to an application on CloudRoute",
            lines: [
                "\(inviter) invites you to work on a company's application for AWS credits.",
                "The link works for 14 days, for this address only.",
            ], link: ("See the invitation", link), key: key)
    }

    /// What somebody is told of a match, with the page it is about.
    static func notice(
        _ notice: Notice, to person: Recipient, origin: String, unsubscribe: UnsubscribeLink
    ) -> Mail {
        let end = notice.isEssential ? nil : origin + unsubscribe.route(person.user, notice.kind).path
        return mail(
            to: person.email, subject: notice.title,
            lines: notice.lines + manage(origin, isShown: end != nil),
            link: ("Open the page", origin + notice.path), key: "\(notice.key)|\(person.email)",
            unsubscribe: end)
    }

    private static func manage(_ origin: String, isShown: Bool) -> [String] {
        isShown ? ["Choose what is mailed, and when, in your inbox: \(origin)/inbox"] : []
    }

    /// What somebody was told since the last digest, each with its page.
    static func digest(
        _ items: [InboxItem], to person: Recipient, at moment: Instant, origin: String,
        unsubscribe: UnsubscribeLink
    ) -> Mail {
        let lines = items.prefix(50).map { "\($0.at.minuteText): \($0.title): \(origin)\($0.path)" }
        let more = items.count > 50 ? ["\(items.count - 50) more stand in the inbox."] : []
        return mail(
            to: person.email,
            subject: "\(items.count) \(items.count == 1 ? "notice" : "notices") on CloudRoute",
            lines: lines + more + manage(origin, isShown: true), link: ("Open the inbox", "\(origin)/inbox"),
            key: "digest|\(person.user)|\(moment.milliseconds)",
            unsubscribe: origin + unsubscribe.route(person.user, NoticePreferences.digestKind).path)
    }
}

/// Addresses under which one POST, without a session, ends mails of a kind to somebody; signed, so that nobody ends
/// another's.
package struct UnsubscribeLink: Sendable {
    private let key: [UInt8]

    init(_ sealer: Sealer) { key = sealer.derived(for: "unsubscribe") }

    func route(_ user: UserID, _ kind: String) -> Route {
        let subject = "\(user)|\(kind)"
        return .unsubscribe("\(hexadecimal(Array(subject.utf8))).\(signature(subject))")
    }

    /// Whose mails of which kind an address ends; nil when it was not made here.
    package func subject(_ token: String) -> (user: UserID, kind: String)? {
        let parts = token.split(separator: ".", maxSplits: 1)
        guard parts.count == 2, let raw = bytes(hexadecimal: String(parts[0])) else { return nil }
        let subject = String(decoding: raw, as: UTF8.self)
        guard isSame(signature(subject), String(parts[1])) else { return nil }
        let fields = subject.split(separator: "|", maxSplits: 1)
        guard fields.count == 2, let user = UserID(fields[0]) else { return nil }
        return (user, String(fields[1]))
    }

    private func signature(_ subject: String) -> String {
        base64URL(Array(hmacSHA256(Array(subject.utf8), key: key).prefix(18)))
    }
}

/// The mails to both mailboxes when an account's address was changed.
public func addressMails(from old: String, to new: String, key: String) -> [Mail] {
    Mails.addressChanged(from: old, to: new, key: key)
}
