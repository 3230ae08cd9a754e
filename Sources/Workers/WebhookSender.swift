internal import Addresses
internal import Web
internal import Units
internal import CCurl
internal import Cryptography
internal import Persistence

/// Sends webhook messages as Standard Webhooks says: signed, to the address that was vetted, redirects not followed.
struct WebhookSender: Sendable {
    let addresses: AddressGuard

    /// One word for every way in which a connection fails: which of them it was would tell strangers of the net behind us.
    static let unreachable = "unreachable"

    /// `v1,…` for each secret over id, time and the exact bytes that are sent.
    static func signature(_ id: String, _ seconds: Int64, _ body: [UInt8], _ secrets: [[UInt8]]) -> String {
        let signed = Array("\(id).\(seconds).".utf8) + body
        return secrets.map { "v1," + base64(hmacSHA256(signed, key: $0)) }.joined(separator: " ")
    }

    /// Sends one message, blocking: call it on a thread of its own.
    ///
    /// - Returns: the answer's status, or why there was none; the answer's text is not read.
    func send(_ due: DueDelivery, at moment: Instant) -> (status: Int?, failure: String?) {
        let target: VettedAddress
        // Vetted again for each message: what the name led to when it was typed says nothing about now.
        do { target = try addresses.vet(due.url) } catch { return (nil, WebhookSender.unreachable) }
        guard let handle = curl_easy_init() else { return (nil, "libcurl did not start") }
        defer { curl_easy_cleanup(handle) }
        let body = Array(due.delivery.body.utf8)
        var headers = curl_slist_append(nil, "Content-Type: application/json")
        headers = curl_slist_append(headers, "Expect:")
        if due.form == .signed {
            headers = curl_slist_append(headers, "webhook-id: \(due.delivery.id)")
            headers = curl_slist_append(headers, "webhook-timestamp: \(moment.seconds)")
            let signature = WebhookSender.signature(due.delivery.id, moment.seconds, body, due.secrets)
            headers = curl_slist_append(headers, "webhook-signature: \(signature)")
        }
        defer { curl_slist_free_all(headers) }
        let pinned = target.ip.map { curl_slist_append(nil, "\(target.host):\(target.port):\($0)") } ?? nil
        defer { curl_slist_free_all(pinned) }
        _ = curl_set_text(handle, CURLOPT_URL, target.url)
        _ = curl_set_text(handle, CURLOPT_PROTOCOLS_STR, target.ip == nil ? "http,https" : "https")
        _ = curl_set_number(handle, CURLOPT_FOLLOWLOCATION, 0)
        _ = curl_set_text(handle, CURLOPT_PROXY, "")
        if pinned != nil { _ = curl_set_list(handle, CURLOPT_RESOLVE, pinned) }
        _ = curl_set_number(handle, CURLOPT_CONNECTTIMEOUT, 5)
        _ = curl_set_number(handle, CURLOPT_TIMEOUT, 5)
        _ = curl_set_number(handle, CURLOPT_NOSIGNAL, 1)
        _ = curl_set_list(handle, CURLOPT_HTTPHEADER, headers)
        _ = curl_set_number(handle, CURLOPT_POST, 1)
        _ = curl_set_number(handle, CURLOPT_POSTFIELDSIZE, body.count)
        _ = curl_set_text(handle, CURLOPT_COPYPOSTFIELDS, due.delivery.body)
        _ = curl_set_discarding(handle)
        BlockingCalls.assertMayBlock()
        _ = curl_easy_perform(handle)
        var status = 0
        _ = curl_get_response(handle, &status)
        if status > 0 { return (status, (200..<300).contains(status) ? nil : "answered \(status)") }
        return (nil, WebhookSender.unreachable)
    }
}
