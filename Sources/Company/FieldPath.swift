/// `company.vouch[0].kind` → `company`, `vouch`, `[0]`, `kind`.
func pathSteps(_ path: String) -> [String] {
    path.split(separator: ".").flatMap { part -> [String] in
        guard let bracket = part.firstIndex(of: "[") else { return [String(part)] }
        return [String(part[..<bracket]), String(part[bracket...])]
    }
}
