import Care
import HTTPTypes
import Store

/// What the forms about teams and staff share, and the forms about staff: registrations and absences.
extension Route {
    @Sendable static func staff(_ visit: Visit) throws -> Answer { .page(StaffPage(facts: try visit.look().facts)) }

    @Sendable static func staffMember(_ visit: Visit) throws -> Answer {
        .page(StaffMemberPage(staff: try worker(visit), facts: try visit.look().facts))
    }

    @Sendable static func registrationForm(_ visit: Visit) throws -> Answer {
        let look = try visit.look(), staff = try worker(visit)
        var form = registrationQuestions(visit.path)
        if visit.parameter("number").isEmpty {
            form.values = ["body": "Social Work England", "from_date": look.today.slashed]
        } else {
            let held = try row(Registration.self, visit, look) { $0.staff == staff }.row
            form.values = ["body": held.body, "registration_number": held.number, "from_date": held.from.slashed, "expires_date": held.expires?.slashed ?? ""]
        }
        return .page(staffPage(visit, form, staff, look))
    }

    @Sendable static func keepRegistration(_ visit: Visit) throws -> Answer {
        let look = try visit.look(), staff = try worker(visit)
        let stored = visit.parameter("number").isEmpty ? nil : try row(Registration.self, visit, look) { $0.staff == staff }
        var form = filled(registrationQuestions(visit.path), visit)
        var held = stored?.row ?? Registration()
        held.staff = staff
        held.body = form.value("body")
        held.number = form.value("registration_number")
        if let from = day("from_date", &form, look) { held.from = from }
        held.expires = form.value("expires_date").isEmpty ? nil : day("expires_date", &form, look)
        form.problems += EntryRules.problems(in: held, look.facts)
        if !form.problems.isEmpty { return wrong(staffPage(visit, form, staff, look)) }
        var entries = Entries()
        if let stored { entries.replace(stored.number, with: held) } else { entries.add(held) }
        return try keep(entries, "keep registration", "staff:\(staff)", back: "/staff/\(staff.text)", visit)
    }

    @Sendable static func absenceForm(_ visit: Visit) throws -> Answer {
        let look = try visit.look(), staff = try worker(visit)
        var form = absenceQuestions(visit.path)
        if visit.parameter("number").isEmpty {
            form.values = ["from_date": look.today.slashed]
        } else {
            let away = try row(Absence.self, visit, look) { $0.staff == staff }.row
            form.values = ["from_date": away.from.slashed, "to_date": away.to.slashed, "kind": away.kind ?? ""]
        }
        return .page(staffPage(visit, form, staff, look))
    }

    @Sendable static func keepAbsence(_ visit: Visit) throws -> Answer {
        let look = try visit.look(), staff = try worker(visit)
        let stored = visit.parameter("number").isEmpty ? nil : try row(Absence.self, visit, look) { $0.staff == staff }
        var form = filled(absenceQuestions(visit.path), visit)
        var away = stored?.row ?? Absence()
        away.staff = staff
        if let from = day("from_date", &form, look) { away.from = from }
        if let to = day("to_date", &form, look) { away.to = to }
        away.kind = form.value("kind").isEmpty ? nil : form.value("kind")
        // Days that could not be read are told already.
        if form.problems.isEmpty { form.problems += EntryRules.problems(in: away, look.facts) }
        if !form.problems.isEmpty { return wrong(staffPage(visit, form, staff, look)) }
        var entries = Entries()
        if let stored { entries.replace(stored.number, with: away) } else { entries.add(away) }
        return try keep(entries, "keep absence", "staff:\(staff)", back: "/staff/\(staff.text)", visit)
    }

    private static func registrationQuestions(_ address: String) -> KeepingForm {
        KeepingForm(
            title: "Registration as a social worker", address: address,
            questions: [
                .init("body", "Regulator", .words), .init("registration_number", "Number", .words), .init("from_date", "From", .day),
                .init("expires_date", "Last day it holds (optional)", .day),
            ])
    }

    private static func absenceQuestions(_ address: String) -> KeepingForm {
        KeepingForm(
            title: "Absence", address: address,
            questions: [
                .init("from_date", "First day away", .day), .init("to_date", "Last day away", .day),
                .init("kind", "Kind (optional)", .oneOf(["leave", "sick leave", "training", "other"].map { ($0, $0.capitalised) })),
            ])
    }

    private static func worker(_ visit: Visit) throws -> StaffMember.ID {
        let staff = StaffMember.ID(visit.parameter("staff"))
        guard try visit.look().facts.staff(staff) != nil else { throw Refusal.notFound("no such worker") }
        return staff
    }

    private static func staffPage(_ visit: Visit, _ form: KeepingForm, _ staff: StaffMember.ID, _ look: Look) -> KeepingPage {
        let name = look.facts.name(of: staff), back = "/staff/\(staff.text)"
        return keepingPage(visit, form, over: name, back: back, up: [("Teams", "/teams"), ("Staff", "/staff"), (name, back)], look)
    }

    // MARK: What the forms about teams and staff share

    /// The form with what was typed.
    static func filled(_ form: KeepingForm, _ visit: Visit) -> KeepingForm {
        var form = form
        for question in form.questions { form.values[question.name] = visit.field(question.name) }
        return form
    }

    /// A day that was typed; a problem where it is none.
    static func day(_ name: String, _ form: inout KeepingForm, _ look: Look) -> Day? {
        if let day = EntryText.day(form.value(name), today: look.today) { return day }
        let label = form.questions.first { $0.name == name }?.label ?? "It"
        form.problems.append(EntryProblem(name, "“\(label)” must be a day that exists, such as \(look.today.slashed)."))
        return nil
    }

    static func keepingPage(
        _ visit: Visit, _ form: KeepingForm, over: String, back: String, up: [(title: String, address: String)], _ look: Look
    ) -> KeepingPage {
        KeepingPage(form: form, over: over, back: back, up: up, today: look.today, token: visit.token)
    }

    static func wrong(_ page: KeepingPage) -> Answer { .page(page, status: .unprocessableContent) }

    /// The row that an address names by `{number}`, where it is one of those meant.
    static func row<Row: Entry>(_: Row.Type, _ visit: Visit, _ look: Look, where isMeant: (Row) -> Bool) throws -> (row: Row, number: Int64) {
        let rows = look.facts.records[Row.self]
        guard let number = Int64(visit.parameter("number")), number > 0, let place = rows.ids.firstIndex(of: number), isMeant(rows.entries[place]) else {
            throw Refusal.notFound("no such entry, or somebody has changed it")
        }
        return (rows.entries[place], number)
    }

    static func keep(_ entries: Entries, _ action: String, _ subject: String, back: String, _ visit: Visit) throws -> Answer {
        do {
            let saved = try visit.site.store.save(entries, action: action, subject: subject, visit.deed(""))
            return .redirect("\(back)?saved=\(saved.ledger)")
        } catch SaveProblem.changedMeanwhile {
            let page = MessagePage(
                title: "Somebody else has changed this", sentences: ["It was changed after you opened the form, and nothing was saved. Look at it again."],
                link: .init(title: "Look again", address: back))
            return .page(page, status: .conflict)
        }
    }
}
