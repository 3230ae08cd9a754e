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
