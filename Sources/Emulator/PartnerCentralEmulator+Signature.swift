internal import Units
internal import AWSClient
internal import StructuredText
internal import AWSModels
internal import Cryptography

extension PartnerCentralEmulator {

    /// STS: whose keys a client has, and the keys of a role; nil for anything else.
    func identity(_ request: WireRequest, _ id: String) -> WireResponse? {
        let body = String(decoding: request.body.prefix(2_000), as: UTF8.self)
        guard header(request, "X-Amz-Target") == nil else { return nil }
        if body.hasPrefix("Action=AssumeRole&") { return assumed(body, id) }
        guard body.hasPrefix("Action=GetCallerIdentity") else { return nil }
        let credential = header(request, "Authorization")?.split(separator: " ").first {
            $0.hasPrefix("Credential=")
        }
        let key = credential?.dropFirst("Credential=".count).split(separator: "/").first
        guard let account = key.flatMap({ account(of: String($0)) }) else {
            return WireResponse(
                status: 403, headers: [("Content-Type", "text/xml")],
                body: Array(
                    "<ErrorResponse><Error><Code>InvalidClientTokenId</Code></Error></ErrorResponse>".utf8))
        }
        note("sts.GetCallerIdentity", account.id, "ok", id)
        let text =
            "<GetCallerIdentityResponse><GetCallerIdentityResult><Arn>arn:aws:iam::\(account.id):root</Arn>"
            + "<UserId>\(account.id)</UserId><Account>\(account.id)</Account></GetCallerIdentityResult></GetCallerIdentityResponse>"
        return WireResponse(status: 200, headers: [("Content-Type", "text/xml")], body: Array(text.utf8))
    }

    /// STS AssumeRole: of a role that the control interface granted, with its external id; the keys are of the role's account.
    private func assumed(_ body: String, _ id: String) -> WireResponse {
        var form: [String: String] = [:]
        for pair in body.split(separator: "&") {
            let parts = pair.split(separator: "=", maxSplits: 1).map(String.init)
            if parts.count == 2 { form[parts[0]] = percentDecoded(parts[1]) }
        }
        let arn = form["RoleArn"] ?? ""
        let xml = [(name: "Content-Type", value: "text/xml")]
        guard let wanted = roles[arn], wanted == form["ExternalId"],
            let account = arn.split(separator: ":", omittingEmptySubsequences: false).dropFirst(4).first
        else {
            note("sts.AssumeRole", nil, "AccessDenied", id)
            let text =
                "<ErrorResponse><Error><Code>AccessDenied</Code><Message>not authorized to perform: sts:AssumeRole</Message></Error></ErrorResponse>"
            return WireResponse(status: 403, headers: xml, body: Array(text.utf8))
        }
        note("sts.AssumeRole", String(account), "ok", id)
        let text =
            "<AssumeRoleResponse><AssumeRoleResult><Credentials><AccessKeyId>AKIA\(account)</AccessKeyId>"
            + "<SecretAccessKey>emulator-secret</SecretAccessKey><Expiration>\(isoTime(now + 900_000))</Expiration>"
            + "</Credentials></AssumeRoleResult></AssumeRoleResponse>"
        return WireResponse(status: 200, headers: xml, body: Array(text.utf8))
    }

    /// The account that signed a request.
    func authenticate(_ request: WireRequest, _ model: ServiceModel) throws(Refusal) -> String {
        guard let text = header(request, "Authorization") else {
            throw denied("MissingAuthenticationTokenException", "Missing Authentication Token")
        }
        let (credential, signed, signature) = try authorization(text)
        guard let account = account(of: credential[0]) else {
            throw denied(
                "UnrecognizedClientException", "The security token included in the request is invalid.")
        }
        if account.sessionToken != header(request, "X-Amz-Security-Token") {
            throw denied(
                account.sessionToken == "expired" ? "ExpiredTokenException" : "UnrecognizedClientException",
                account.sessionToken == "expired"
                    ? "The security token included in the request is expired"
                    : "The security token included in the request is invalid.")
        }
        if account.sessionToken == "expired" {
            throw denied("ExpiredTokenException", "The security token included in the request is expired")
        }
        guard credential[2] == "us-east-1" else {
            throw denied(
                "InvalidSignatureException",
                "Credential should be scoped to a valid region, not '\(credential[2])'.")
        }
        guard credential[3] == model.signingName else {
            throw denied(
                "InvalidSignatureException",
                "Credential should be scoped to correct service: '\(model.signingName)'.")
        }
        let names = signed.split(separator: ";").map(String.init)
        guard names == names.sorted() else {
            throw denied("InvalidSignatureException", "SignedHeaders must be sorted")
        }
        for needed in ["host", "x-amz-date", "x-amz-target", "content-type"] where !names.contains(needed) {
            throw denied("InvalidSignatureException", "the header \(needed) must be signed")
        }
        if header(request, "X-Amz-Security-Token") != nil, !names.contains("x-amz-security-token") {
            throw denied("InvalidSignatureException", "the header x-amz-security-token must be signed")
        }
        if let claimed = header(request, "X-Amz-Content-Sha256"), claimed != "UNSIGNED-PAYLOAD",
            claimed != hexadecimal(sha256(request.body))
        {
            throw denied("InvalidSignatureException", "X-Amz-Content-Sha256 is not the hash of the body")
        }
        let stamp = try stamp(of: request, credential[1])
        let expected = SigV4(region: "us-east-1", service: model.signingName)
            .signature(of: request, signedHeaders: names, stamp: stamp, secret: account.secret)
        guard isSame(expected, signature) else {
            throw denied(
                "InvalidSignatureException",
                "The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method."
            )
        }
        return account.id
    }

    /// The parts of an `Authorization` header.
    func authorization(
        _ text: String
    ) throws(Refusal) -> (credential: [String], signed: String, signature: String) {
        guard text.hasPrefix("AWS4-HMAC-SHA256 ") else {
            throw denied("IncompleteSignatureException", "the algorithm must be AWS4-HMAC-SHA256")
        }
        var fields: [String: String] = [:]
        for part in text.dropFirst(17).split(separator: ",") {
            let halves = part.split(separator: "=", maxSplits: 1)
            if halves.count == 2 {
                fields[String(halves[0]).filter { $0 != " " }] = String(halves[1])
            }
        }
        guard let credential = fields["Credential"]?.split(separator: "/").map(String.init),
            credential.count == 5, let signed = fields["SignedHeaders"], let signature = fields["Signature"],
            credential[4] == "aws4_request"
        else {
            throw denied(
                "IncompleteSignatureException",
                "Authorization header requires Credential, SignedHeaders and Signature")
        }
        return (credential, signed, signature)
    }

    /// When a request says that it was signed.
    func stamp(of request: WireRequest, _ day: String) throws(Refusal) -> String {
        guard let stamp = header(request, "X-Amz-Date"), let moment = parsedBasicTime(stamp) else {
            throw denied("IncompleteSignatureException", "X-Amz-Date is missing or unreadable")
        }
        guard stamp.prefix(8) == day else {
            throw denied(
                "InvalidSignatureException",
                "Date in Credential scope does not match YYYYMMDD from X-Amz-Date.")
        }
        if abs(moment - now) > 900_000 {
            throw denied(
                "InvalidSignatureException",
                moment < now
                    ? "Signature expired: \(stamp) is now earlier than \(isoTime(now - 900_000)) (\(isoTime(now)) - 15 min.)"
                    : "Signature not yet current: \(stamp) is still later than \(isoTime(now + 900_000)) (\(isoTime(now)) + 15 min.)"
            )
        }
        return stamp
    }

    func denied(_ type: String, _ message: String) -> Refusal {
        Refusal(status: 403, type: type, message: message)
    }

    /// `AKIA` with an account's twelve digits stands for that account, with one secret for all: tests need many.
    func account(of key: String) -> EmulatorCatalog.Account? {
        if let account = catalog.accounts.first(where: { $0.accessKey == key }) { return account }
        let digits = key.dropFirst(4)
        guard key.hasPrefix("AKIA"), digits.utf8.count == 12, digits.allSatisfy({ ("0"..."9").contains($0) })
        else { return nil }
        return .init(id: String(digits), accessKey: key, secret: "emulator-secret", sessionToken: nil)
    }

    /// A moment that is never the same twice: locks are compared by it.
    ///
    /// In milliseconds, because clients that turn it into a date and back keep no more than six fractional digits; with
    /// quirks it is written with nine, as AWS does at times.
    func stamp() -> String {
        lastStamp = max(now, lastStamp + 1)
        let fraction = String(lastStamp % 1_000)
        return isoTime(lastStamp).dropLast() + "." + String(repeating: "0", count: 3 - fraction.utf8.count)
            + fraction + (options.hasQuirks ? "000000Z" : "Z")
    }
}
