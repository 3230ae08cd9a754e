internal import Dossiers
internal import Persistence

/// The mails, each in text and in HTML that say the same; none holds amounts or answers.
enum Mails {
    private static func mail(
        to recipient: String, subject: String, lines: [String], link: (label: String, url: String)?,
        code: String? = nil,
        key: String
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
        return Mail(to: recipient, subject: subject, text: text, html: html.text, key: key)
    }

    static func signIn(to email: String, link: String, code: String, key: String) -> Mail {
        mail(
            to: email, subject: "Your sign-in link for CloudRoute",
            lines: [
                "Somebody, most likely you, wants to sign in to CloudRoute with this address.",
                "The link works once, for 10 minutes, in the browser that asked for it. In another browser it asks for the code as well.",
                "If it was not you, do nothing: without the link and the code nobody gets in.",
            ], link: ("Sign in", link), code: code, key: key)
    }

    static func resume(to email: String, link: String, key: String) -> Mail {
        mail(
            to: email, subject: "Go on with your application",
            lines: [
                "Your answers are saved. This link opens them on any device, for 30 days.",
                "Whoever has the link can read and change the answers: do not pass it on.",
            ], link: ("Go on", link), key: key)
    }

    static func invitation(to email: String, by inviter: String, link: String, key: String) -> Mail {
        mail(
            to: email, subject: "You are invited to an application on CloudRoute",
            lines: [
                "\(inviter) invites you to work on a company's application for AWS credits.",
                "The link works for 14 days, for this address only.",
            ], link: ("See the invitation", link), key: key)
    }

    /// What somebody is told of a match, with the page it is about.
    static func notice(_ notice: Notice, to email: String, origin: String) -> Mail {
        let manage =
            notice.isEssential ? [] : ["Choose what is mailed, and when, in your inbox: \(origin)/inbox"]
        return mail(
            to: email, subject: notice.title, lines: notice.lines + manage,
            link: ("Open the page", origin + notice.path), key: "\(notice.key)|\(email)")
    }
}
