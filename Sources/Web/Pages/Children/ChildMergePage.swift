import Care
import Documents

/// Says that two records are one child's, and takes them apart again. Nothing is rewritten: a split gives back what was there.
struct ChildMergePage: Page {
    let record: ChildRecord
    /// The other child, once it is found; its place in the facts.
    let other: Int?
    /// The merges of this child that stand: the id each was merged from, when and why.
    let merges: [ChildMerge]
    let texts: [String: String]
    let problems: [EntryProblem]
    let token: String

    private var facts: Facts { record.facts }
    private var address: String { "\(record.address)/merge" }

    var title: String { (problems.isEmpty ? "" : "Error: ") + "Merge or split" }
    var area: Area? { .children }
    var isWide: Bool { true }
    var trail: [(title: String, address: String)] { record.trail }

    var body: HTML {
        HTML {
            if !problems.isEmpty { errorSummary(problems.map { ($0.sentence, $0.field) }) }
            heading("Merge or split", over: record.told.name)
            if let other { comparison(other) } else { find }
            if !merges.isEmpty { standing }
        }
    }

    private func problem(_ field: String) -> String? { problems.first { $0.field == field }?.sentence }

    private var find: HTML {
        HTML {
            paragraph("Use this when one child has two records. Both are then read as one; nothing is lost, and you can take them apart again.")
            form(address, token: token, class: "fp-form") {
                hidden("step", "compare")
                textField("Which record is the same child?", name: "other", value: texts["other"] ?? "", hint: "The id, or the name where only one child has it.", error: problem("other"), autocomplete: "off")
                button("Compare")
            }
        }
    }

    // MARK: Side by side

    private func comparison(_ other: Int) -> HTML {
        let one = record.told, two = facts.children[other]
        return HTML {
            ListTable(
                caption: "The two records, side by side", columns: [.init("What"), .init(one.name + " (\(one.id.text))"), .init(two.name + " (\(two.id.text))"), .init("Same", isShort: true)],
                rows: zip(lines(record.child), lines(other)).map { left, right in
                    [HTML(left.0), HTML(left.1), HTML(right.1), left.1 == right.1 ? tag("Same", .green) : left.1.isEmpty || right.1.isEmpty ? tag("One only", .grey) : tag("Different", .yellow)]
                }
            ).html
            form(address, token: token, class: "fp-form") {
                hidden("step", "merge")
                hidden("other", two.id.text)
                radios(
                    "Which id is kept?", name: "kept", value: texts["kept"] ?? one.id.text,
                    options: [(one.id.text, "\(one.id.text), \(one.name)"), (two.id.text, "\(two.id.text), \(two.name)")], hint: "Where the two say different things of the child itself, the kept record is shown.",
                    error: problem("kept"), isInline: false)
                textArea("Why are the two one child?", name: "reason", value: texts["reason"] ?? "", error: problem("reason"))
                div("govuk-button-group") {
                    button("Merge the records", class: "govuk-button govuk-button--warning")
                    link("Cancel", record.address)
                }
            }
        }
    }

    private func lines(_ child: Int) -> [(String, String)] {
        let told = facts.children[child], today = facts.today
        return [
            ("Forename", told.forename ?? ""), ("Surname", told.surname ?? ""), ("Born", told.born?.long ?? ""), ("Sex", told.sex?.label ?? ""),
            ("Ethnicity", told.ethnicity?.label ?? ""), ("Family", told.family ?? ""),
            ("Looked after since", facts.periods(of: child).last.map { $0.from.long } ?? ""),
            ("Protection plan since", facts.plan(of: child, on: today)?.from.long ?? ""),
            ("IRO", facts.officer(of: child, on: today) ?? ""), ("Social worker", facts.socialWorker(of: child, on: today) ?? ""),
            ("Episodes", counted(facts.episodes[child].count)), ("Reviews", counted(facts.reviews[child].count)),
            ("Visits and contacts", counted(facts.visits[child].count)), ("Decisions", counted(facts.decisions(of: child).count)),
            ("People and contacts", counted(facts.contacts(of: child).count)), ("Files", counted(facts.attachments(of: child).count)),
        ]
    }

    // MARK: Taking apart

    private var standing: HTML {
        recordPart("Merged records", id: "merged") {
            merges.map { merge in
                inset {
                    paragraph("\(merge.merged.text) was merged into \(merge.kept.text) on \(merge.on.long): \(merge.reason)")
                    form("\(record.address)/split", token: token, class: "fp-form") {
                        hidden("merge", merge.id)
                        textArea("Why are they two children after all?", name: "reason-\(merge.id)", value: texts["reason-\(merge.id)"] ?? "", error: problem("reason-\(merge.id)"))
                        button("Take them apart", class: "govuk-button govuk-button--secondary")
                    }
                }
            }
        }
    }
}
