import Care
import Documents

/// A form about teams or staff: its questions, what was typed, and what is wrong with it.
struct KeepingForm: Sendable {
    /// A question, and how it is asked.
    struct Question: Sendable {
        enum Kind: Sendable {
            case words, day
            /// One of some, by value and title.
            case oneOf([(value: String, title: String)])
        }

        let name: String
        let label: String
        let kind: Kind
        var hint: String?

        init(_ name: String, _ label: String, _ kind: Kind, hint: String? = nil) {
            self.name = name
            self.label = label
            self.kind = kind
            self.hint = hint
        }
    }

    let title: String
    let address: String
    let questions: [Question]
    var values: [String: String] = [:]
    var problems: [EntryProblem] = []

    func value(_ name: String) -> String { values[name] ?? "" }
}

/// The page of a form about teams or staff.
struct KeepingPage: Page {
    let form: KeepingForm
    let over: String
    let back: String
    let up: [(title: String, address: String)]
    /// Why the form asks, above it.
    var lead: String?
    let today: Day
    let token: String

    var title: String { form.problems.isEmpty ? form.title : "Error: \(form.title)" }
    var area: Area? { .teams }
    var trail: [(title: String, address: String)] { up }

    var body: HTML {
        HTML {
            if !form.problems.isEmpty { errorSummary(form.problems.map { ($0.sentence, anchor($0.field)) }) }
            heading(form.title, over: over)
            if let lead { paragraph(lead) }
            Web.form(form.address, token: token, class: "fp-form") {
                form.questions.map(input)
                div("govuk-button-group") {
                    button("Save")
                    link("Cancel", back)
                }
            }
        }
    }

    /// What is wrong with something that is not asked stands at the first question.
    private func anchor(_ field: String) -> String { form.questions.contains { $0.name == field } ? field : form.questions.first?.name ?? field }

    private func input(_ question: KeepingForm.Question) -> HTML {
        let error = form.problems.first { anchor($0.field) == question.name }?.sentence, value = form.value(question.name)
        switch question.kind {
        case .words: return textField(question.label, name: question.name, value: value, hint: question.hint, error: error)
        case .oneOf(let options): return select(question.label, name: question.name, value: value, options: options, hint: question.hint, error: error)
        case .day:
            let example = "For example, 27/3/\(today.year), or today."
            return textField(
                question.label, name: question.name, value: value, hint: [question.hint, example].compactMap { $0 }.joined(separator: " "), error: error,
                autocomplete: "off", width: "govuk-input--width-10")
        }
    }
}

/// Those who work for the council, with their registrations and absences.
struct StaffPage: Page {
    let facts: Facts

    let title = "Staff"
    var area: Area? { .teams }
    var isWide: Bool { true }
    var trail: [(title: String, address: String)] { [("Teams", "/teams")] }

    var body: HTML {
        let today = facts.today
        let people = facts.records[StaffMember.self].entries.map(\.id).filter { facts.works($0, on: today) }
            .sorted { (facts.name(of: $0), $0) < (facts.name(of: $1), $1) }
        return HTML {
            heading(title)
            paragraph("Registrations and absences. Without a current registration nobody can be given a case.")
            ListTable(
                caption: title,
                columns: [.init("Name"), .init("Role"), .init("Team"), .init("Registration until", isShort: true), .init("Away", isShort: true)],
                rows: people.map { staff in
                    [
                        link(facts.name(of: staff), "/staff/\(staff.text)"), HTML(facts.staff(staff)?.role ?? ""),
                        HTML(facts.team(ofWorker: staff, on: today)?.name ?? ""), registered(staff),
                        facts.absent(staff, on: today).map { HTML("Until \($0.to.short)") } ?? .empty,
                    ]
                }, whenEmpty: "The staff list is empty. Import it."
            ).html
        }
    }

    private func registered(_ staff: StaffMember.ID) -> HTML {
        guard let held = facts.registration(of: staff, on: facts.today) else {
            return facts.registrations(of: staff).isEmpty ? span("fp-quiet") { "None" } : tag("Ended", .red)
        }
        guard let expires = held.expires else { return HTML("No end") }
        let soon = expires <= facts.today.adding(days: facts.settings.whole(.registrationDays, on: facts.today))
        return HTML {
            HTML(expires.short)
            if soon {
                HTML(" ")
                tag("Runs out", .orange)
            }
        }
    }
}

/// One worker's registrations and absences.
struct StaffMemberPage: Page {
    let staff: StaffMember.ID
    let facts: Facts

    var title: String { facts.name(of: staff) }
    var area: Area? { .teams }
    var trail: [(title: String, address: String)] { [("Teams", "/teams"), ("Staff", "/staff")] }

    private var base: String { "/staff/\(staff.text)" }

    var body: HTML {
        HTML {
            heading(title, over: facts.staff(staff)?.role)
            if let why = facts.whyNoCases(staff, on: facts.today) { inset { paragraph(why) } }
            part("Registrations as a social worker", id: "registrations") { registrations }
            part("Absences", id: "absences") { absences }
        }
    }

    private var registrations: HTML {
        let rows = facts.records[Registration.self]
        return HTML {
            ListTable(
                caption: "Registrations", columns: [.init("Regulator"), .init("Number"), .init("From", isShort: true), .init("Until", isShort: true), .init("Change", isShort: true)],
                rows: rows.entries.indices.filter { rows.entries[$0].staff == staff }.map { place in
                    let row = rows.entries[place]
                    return [
                        HTML(row.body), HTML(row.number), HTML(row.from.short), row.expires.map { HTML($0.short) } ?? span("fp-quiet") { "No end" },
                        rows.ids[place] > 0 ? link("Change", "\(base)/registrations/\(rows.ids[place])") : .empty,
                    ]
                }, whenEmpty: "No registration is recorded."
            ).html
            p("govuk-body") { link("Add a registration", "\(base)/registrations/new") }
        }
    }

    private var absences: HTML {
        let rows = facts.records[Absence.self]
        return HTML {
            ListTable(
                caption: "Absences", columns: [.init("From", isShort: true), .init("Until", isShort: true), .init("Kind"), .init("Change", isShort: true)],
                rows: rows.entries.indices.filter { rows.entries[$0].staff == staff }.map { place in
                    let row = rows.entries[place]
                    return [
                        HTML(row.from.short), HTML(row.to.short), HTML(row.kind ?? ""),
                        rows.ids[place] > 0 ? link("Change", "\(base)/absences/\(rows.ids[place])") : .empty,
                    ]
                }, whenEmpty: "No absence is recorded."
            ).html
            p("govuk-body") { link("Add an absence", "\(base)/absences/new") }
        }
    }
}
