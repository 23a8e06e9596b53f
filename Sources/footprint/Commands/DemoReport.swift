import Care
import Documents
import Store
import Web

/// The annual report of a living sample council's last year, signed and published, and the quarters of this year that are over.
enum DemoReport {
    /// The formats that are quick to make; the others are made when somebody asks for them.
    private static func formats(_ edition: ReportEdition) -> [Documents.ReportFormat] { edition == .board || edition == .public ? [.html, .docx, .xlsx, .csv, .json] : [.html, .docx] }

    static func publish(in store: Store, on day: Day) throws {
        let year = ReportingYear(containing: day), before = year.previous
        let people = DemoSignIn.all(in: try store.records(), on: day)
        func name(_ role: Role) -> String { people.first { $0.role == role }?.name ?? role.rawValue.capitalised }
        for each in [before, year] {
            let living = try store.livingReport(each, today: day)
            for quarter in living.freezable {
                // Three weeks after its end, as a service would, though it is written down now.
                let now = World.deed("sample council")
                let deed = Deed(actor: now.actor, reason: now.reason, at: now.at, day: min(quarter.end.adding(days: 21), day))
                try store.freeze(quarter.name, of: living, by: name(.manager), deed)
            }
        }
        for (stage, days, note) in [(ReportStage.checked, 55, nil), (.presented, 98, "Corporate Parenting Board"), (.published, 112, nil)] as [(ReportStage, Int, String?)] {
            let signed = min(before.end.adding(days: days), day), made = try store.livingReport(before, today: day).made()
            // What stands in the way of one council's report stands there for whoever tries it out, too.
            guard made.problems(signing: stage, note: note ?? "").isEmpty else { return }
            var step = ReportStep(), entries = Entries()
            (step.id, step.year, step.stage, step.day, step.name, step.note) = ("S-\(stage.rawValue)", before.name, stage, signed, name(stage == .presented ? .seniorLeader : .manager), note)
            if stage == .published {
                let files = try ReportPress(made: signed).files(made, isFinal: true, formats: formats)
                try store.publish(made, files, step: step, World.deed("sample council"))
            } else {
                entries.add(step)
                try store.save(entries, action: "sign report: \(stage.rawValue)", subject: "report:\(before.name)", World.deed("sample council"))
            }
        }
    }
}
