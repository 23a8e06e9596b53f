import Care
import Documents
import Store

/// What an administrator types about an account, as it was typed.
struct AccountForm: Sendable {
    var username = ""
    var name = ""
    var staff = ""
    var from = ""
    var to = ""
    var roles: [Role: (from: String, to: String)] = [:]

    init() {}

    init(_ account: Account) {
        username = account.username
        name = account.name
        staff = account.staff?.text ?? ""
        from = account.from?.iso ?? ""
        to = account.to?.iso ?? ""
        for held in account.roles { roles[held.role] = (held.from?.iso ?? "", held.to?.iso ?? "") }
    }

    init(_ visit: Visit) {
        username = visit.field("username")
        name = visit.field("name")
        staff = visit.field("staff")
        from = visit.field("from")
        to = visit.field("to")
        for role in Role.allCases where visit.form["roles"]?.contains(role.rawValue) ?? false {
            roles[role] = (visit.field("from-\(role.slug)"), visit.field("to-\(role.slug)"))
        }
    }

    /// The details, and everything that is wrong with them.
    ///
    /// - Parameter isOnStaff: whether somebody on the staff list has a number.
    func details(isOnStaff: (StaffMember.ID) -> Bool) -> (details: AccountDetails, problems: [FieldProblem]) {
        var problems: [FieldProblem] = []
        func day(_ text: String, _ field: String, _ what: String) -> Day? {
            if text.isEmpty { return nil }
            if let day = Day(text) { return day }
            problems.append(("\(what) is not a day. Write it as 2026-01-31.", field))
            return nil
        }
        var details = AccountDetails(name: name)
        details.from = day(from, "from", "The first day")
        details.to = day(to, "to", "The last day")
        details.roles = Role.allCases.compactMap { role in
            roles[role].map { typed in
                HeldRole(
                    role, from: day(typed.from, "from-\(role.slug)", "The first day as \(role.rawValue)"),
                    to: day(typed.to, "to-\(role.slug)", "The last day as \(role.rawValue)"))
            }
        }
        if !staff.isEmpty {
            details.staff = StaffMember.ID(staff)
            if !isOnStaff(StaffMember.ID(staff)) {
                problems.append(("Nobody on the staff list has the number \(staff). Correct it, or leave it empty.", "staff"))
            }
        }
        return (details, problems + details.problems.map { ($0.description, $0.field) })
    }

    func fields(_ problems: [FieldProblem]) -> HTML {
        HTML {
            textField("Name", name: "name", value: name, error: problems.about("name"), autocomplete: "off")
            textField(
                "Staff number", name: "staff", value: staff, hint: "For people on the staff list: it ties them to their cases.",
                error: problems.about("staff"), autocomplete: "off", width: "govuk-input--width-10")
            roleFields(problems)
            textField(
                "First day", name: "from", value: from, type: "date", hint: "Empty if the account can be used at once.",
                error: problems.about("from"), width: "govuk-input--width-10")
            textField(
                "Last day", name: "to", value: to, type: "date", hint: "Empty if no end is known.", error: problems.about("to"),
                width: "govuk-input--width-10")
        }
    }

    private func roleFields(_ problems: [FieldProblem]) -> HTML {
        let wrong = problems.about("roles")
        return div("govuk-form-group" + (wrong == nil ? "" : " govuk-form-group--error")) {
            HTML.element("fieldset", [.class("govuk-fieldset"), .id("roles")]) {
                HTML.element("legend", [.class("govuk-fieldset__legend")]) { "Roles" }
                div("govuk-hint") { "Somebody with no role can sign in and open nothing. Days are needed only for a role that begins or ends later." }
                if let wrong { errorMessage(wrong, for: "roles") }
                div("govuk-checkboxes govuk-checkboxes--small fp-roles", [Attribute("data-module", "govuk-checkboxes")]) {
                    Role.allCases.map { roleField($0, problems) }
                }
            }
        }
    }

    private func roleField(_ role: Role, _ problems: [FieldProblem]) -> HTML {
        let held = roles[role]
        return div("fp-roles__row") {
            div("govuk-checkboxes__item") {
                HTML.element(
                    "input",
                    [.class("govuk-checkboxes__input"), .id("role-\(role.slug)"), .name("roles"), .type("checkbox"), .value(role.rawValue)]
                        + (held == nil ? [] : [.flag("checked")]))
                HTML.element("label", [.class("govuk-label govuk-checkboxes__label"), .for("role-\(role.slug)")]) { role.title }
            }
            day("from", role, held?.from ?? "", problems)
            day("to", role, held?.to ?? "", problems)
        }
    }

    private func day(_ word: String, _ role: Role, _ value: String, _ problems: [FieldProblem]) -> HTML {
        let name = "\(word)-\(role.slug)", wrong = problems.about(name)
        return div("fp-roles__day") {
            HTML.element("label", [.class("govuk-label"), .for(name)]) {
                word.capitalised
                unseen(", as \(role.rawValue)")
            }
            if let wrong { errorMessage(wrong, for: name) }
            HTML.element(
                "input",
                [
                    .class("govuk-input govuk-input--width-10" + (wrong == nil ? "" : " govuk-input--error")), .id(name), .name(name),
                    .type("date"), .value(value),
                ] + (wrong == nil ? [] : [.aria("describedby", "\(name)-error")]))
        }
    }
}

extension Role {
    /// As it stands in the names of a form's fields.
    var slug: String { rawValue.lowercased().replacing(" ", with: "-") }
}
