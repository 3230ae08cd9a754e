public import Documents
public import Filings

/// The fields of a form that moves an opportunity along the partner's pipeline.
public func stageFields(_ filing: Filing) -> HTML {
    let now = filing.opportunity?.stage ?? "Qualified"
    let options = Filing.StageMove.stages.map { stage -> HTML in
        "<option\(stage == now ? " selected" as HTML : "")>\(stage)</option>"
    }
    let before =
        filing.opportunity?.stages.map { move -> HTML in "<li>\(move.stage): \(move.nextSteps)</li>" } ?? []
    return """
        \(before.isEmpty ? "" : "<ol class=\"small\">\(before)</ol>" as HTML)
        <div class="field"><label for="stage">Stage, \(now) now</label><select id="stage" name="stage">\(options)</select></div>
        <div class="field"><label for="next-steps">Next steps, which AWS reads</label><input id="next-steps" name="next-steps" maxlength="255"></div>
        """
}

/// Ends the filing: asked twice, with the reason that AWS is told.
package func withdrawalForm(path: String, token: HTML) -> HTML {
    """
    <details><summary>Withdraw this filing</summary><form method="post" action="\(path)">\(token)<input type="hidden" name="action" value="withdraw">
    <p>The draft or application at AWS is canceled and the opportunity closed as lost. That cannot be undone.</p>
    <p>The track can be filed anew afterward.</p>
    <div class="field"><label for="withdraw-reason">Why; AWS is told it</label><input id="withdraw-reason" name="reason" maxlength="300"></div>
    <div class="field"><label><input type="checkbox" name="sure" value="yes" required> Yes, withdraw it</label></div>
    <button class="danger">Withdraw</button></form></details>
    """
}
