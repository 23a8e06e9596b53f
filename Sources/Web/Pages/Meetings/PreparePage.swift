import Care
import Documents

/// The first stage of a meeting: who comes, what was sent and came back, the talk beforehand, whether the child was seen.
struct PreparePage: Page {
    let view: MeetingView
    let form: PrepareForm
    let filling: RecordFilling
    /// The children open to the reader with what to look at before the review.
    let preparing: [Preparing]

    private var meeting: Meeting { view.meeting }
    private var facts: Facts { view.facts }
    private var fields: RecordFields { RecordFields(filling: filling, facts: facts) }
    private var mayPlan: Bool { view.may.contains(.planMeeting) && meeting.state != .cancelled }

    var title: String { (filling.problems.isEmpty ? "" : "Error: ") + "Prepare: \(meeting.title)" }
    var area: Area? { .meetings }
    var isWide: Bool { true }
    var trail: [(title: String, address: String)] { view.trail }

    var body: HTML {
        HTML {
            if !filling.problems.isEmpty { errorSummary(filling.problems) }
            view.head
            view.tabs(.prepare)
            if mayPlan { draftNotice(filling.draftSaved, address: view.address, token: view.token) }
            div("fp-columns fp-columns--slim") {
                contents
                div("fp-columns__main") {
                    section("fp-part", [.aria("labelledby", "plan")]) {
                        heading2("When and where", id: "plan")
                        view.summary
                        if meeting.state == .planned, !view.may.contains(.recordMeeting), let chair = meeting.chair {
                            paragraph("\(facts.name(of: chair)) chairs the meeting, and alone can hold it and write its record.")
                        }
                        if mayPlan, meeting.state == .planned { changes }
                    }
                    if mayPlan {
                        Web.form(view.address, token: view.token, class: "fp-form--draft") {
                            draftFields(address: view.address, title: view.quietTitle)
                            parts
                            div("govuk-button-group") {
                                button("Save")
                                draftButton
                            }
                        }
                    } else {
                        parts
                    }
                }
            }
        }
    }

    private var parts: HTML {
        HTML {
            section("fp-part", [.aria("labelledby", "people")]) {
                heading2("Who comes", id: "people")
                WishesPart(view: view).html
                if mayPlan { ConsultationLine(view: view).html }
                mayPlan ? peopleForm : peopleList
            }
            if meeting.isReview || meeting.isConference { preparation }
            if !view.children.isEmpty {
                seen
                section("fp-part", [.aria("labelledby", "said")]) {
                    heading2("What the child said since the last review", id: "said")
                    ViewsHeard(view: view).html
                    if view.may.contains(.recordMeeting), !facts.promises(on: meeting.day).isEmpty { p("govuk-body") { link("Ask about the pledge", Links.meeting(meeting.id, "pledge")) } }
                }
            }
        }
    }

    private var contents: HTML {
        HTML.element("nav", [.class("fp-contents"), .aria("label", "On this page")]) {
            ul("fp-contents__list") {
                li { a("#plan") { "When and where" } }
                li {
                    a("#people") {
                        "Who comes"
                        span("fp-contents__count") { String(form.people.count) }
                    }
                }
                if meeting.isReview || meeting.isConference {
                    li { a("#preparation") { "Preparation meeting" } }
                    if !preparing.isEmpty { li { a("#moved") { "Since the last review" } } }
                }
                if !view.children.isEmpty {
                    li { a("#visit") { "Seen before" } }
                    li { a("#said") { "What the child said" } }
                }
            }
        }
    }

    private var changes: HTML {
        p("govuk-body fp-others") {
            link(MovePage.words, Links.meeting(meeting.id, "move"))
            HTML(" ")
            if view.may.contains(.recordMeeting) {
                link("Adjourn", Links.meeting(meeting.id, "adjourn"))
                HTML(" ")
            }
            link("Cancel the meeting", Links.meeting(meeting.id, "cancel"))
        }
    }

    // MARK: People

    private var peopleForm: HTML {
        HTML {
            p("govuk-body") { "Invitations and consultation papers: the day each went out, what came back. Days can be typed as today or 27/3/\(facts.today.year)." }
            ListTable(
                caption: "People asked to the meeting",
                columns: [
                    .init("Who"), .init("Invited on"), .init("Reply"), .init("Consultation sent"), .init("Returned"), .init("How it came back"),
                    .init("Record and list"),
                ],
                rows: form.people.map { row($0.person, $0.slot) }, whenEmpty: "Nobody has been asked yet. Add people below."
            ).html
            if !form.people.isEmpty {
                div("govuk-button-group") {
                    plainButton("Invitations went to all today", "invited")
                    plainButton("Consultation went to all today", "papers")
                }
            }
            details("Add somebody", class: "") { form.more.map(newPerson) }
        }
    }

    private func plainButton(_ words: String, _ value: String) -> HTML {
        HTML.element("button", [.type("submit"), .class("govuk-button govuk-button--secondary"), .name("do"), .value(value)]) { words }
    }

    private func row(_ person: MeetingPerson, _ slot: RecordSlot) -> [HTML] {
        let name = facts.name(of: person)
        return [
            HTML {
                fields.number(slot)
                strong { name }
                p("fp-plain fp-quiet") { person.role.title }
                p("fp-plain") {
                    link("Invitation", Links.meeting(meeting.id, "invitations/\(FormReader.encoded(person.id.text))"))
                    unseen(" for \(name)")
                }
            },
            fields.cell(slot, "invited_date", "\(name): invited on"),
            fields.cell(slot, "reply", "\(name): reply", InvitationReply.allCases.map(\.rawValue)),
            fields.cell(slot, "papers_sent_date", "\(name): consultation sent on"),
            fields.cell(slot, "papers_returned_date", "\(name): consultation returned on"),
            fields.cell(slot, "papers_method", "\(name): how it came back", ViewMethod.allCases.map(\.rawValue)),
            HTML {
                fields.tick(slot, "receives", "Gets record")
                checkbox("Remove", name: slot.removeName)
            },
        ]
    }

    private func newPerson(_ slot: RecordSlot) -> HTML {
        let known = Set(form.people.compactMap { $0.person.contact })
        let contacts = view.children.flatMap { facts.contacts(of: $0, on: facts.today) }.filter { !known.contains($0.id) }
        let staff = facts.records[StaffMember.self].entries.filter { $0.to.map { facts.today <= $0 } ?? true }
            .map { (value: $0.id.text, title: "\(facts.name(of: $0.id)), \($0.role)") }.sorted { $0.title < $1.title }
        return HTML.element("fieldset", [.class("govuk-fieldset fp-line")]) {
            HTML.element("legend", [.class("govuk-fieldset__legend govuk-visually-hidden")]) { "Another person" }
            fields.number(slot)
            fields.list(slot, "contact_id", "A contact of the child", contacts.map { ($0.id.text, "\($0.name), \($0.role.rawValue)") })
            fields.list(slot, "staff_id", "or a worker", staff)
            fields.text(slot, "name", "or a name")
            fields.list(slot, "role", "Role", ContactRole.allCases.map { ($0.rawValue, $0.title) })
            fields.choice(slot, "receives", "Gets the record", RecordFields.yesNo)
        }
    }

    private var peopleList: HTML {
        ListTable(
            caption: "People asked to the meeting",
            columns: [.init("Who"), .init("Role"), .init("Invited on", isShort: true), .init("Reply"), .init("Consultation sent", isShort: true), .init("Returned", isShort: true)],
            rows: form.people.map { person, _ in
                [
                    HTML(facts.name(of: person)), HTML(person.role.title), HTML(person.invited?.short ?? "no"), HTML(person.reply?.rawValue.capitalised ?? ""),
                    HTML(person.papersSent?.short ?? "no"), HTML(person.papersReturned?.short ?? ""),
                ]
            }, whenEmpty: "Nobody has been asked yet."
        ).html
    }

    // MARK: Preparation

    private var preparation: HTML {
        let slot = form.preparation
        return HTML {
            section("fp-part", [.aria("labelledby", "preparation")]) {
                heading2("Preparation meeting with the social worker", id: "preparation")
                if meeting.state == .planned { paragraph(facts.preparationDay(meeting)) }
                if mayPlan {
                    fields.number(slot)
                    div("fp-line") {
                        fields.day(slot, "held_date", "Held on")
                        fields.choice(slot, "mode", "How", ["face to face", "phone", "video"].map { ($0, $0.capitalised) })
                        fields.text(slot, "reason_not_held", "If it was not held: why")
                        fields.day(slot, "report_received_date", "The social worker’s report came on")
                    }
                    fields.words(slot, "missing", "Still missing", rows: 2)
                    fields.words(slot, "words", "What was agreed", rows: 3)
                } else if let known = facts.preparation(of: meeting.id) {
                    summaryList([
                        ("Held on", HTML(known.held?.long ?? "")), ("How", HTML(known.mode ?? "")), ("Why not held", HTML(known.reasonNotHeld ?? "")),
                        ("Report came on", HTML(known.reportReceived?.long ?? "")), ("Still missing", HTML(known.missing ?? "")),
                    ])
                } else {
                    paragraph("Nothing is recorded yet.")
                }
            }
            if !preparing.isEmpty {
                section("fp-part", [.aria("labelledby", "moved")]) {
                    heading2("Since the last review", id: "moved")
                    preparing.map { PreparingPart(preparing: $0, facts: facts, isNamed: preparing.count > 1).html }
                }
            }
        }
    }

    // MARK: Seen before

    private var seen: HTML {
        section("fp-part", [.aria("labelledby", "visit")]) {
            heading2("Seen or spoken to before the meeting", id: "visit")
            view.children.map { child -> HTML in
                let told = facts.children[child]
                return HTML {
                    if view.children.count > 1 { heading3(told.name) }
                    if let visit = facts.seenBefore(meeting, child: child) {
                        p("govuk-body") {
                            tag("Seen", .green)
                            " \(visit.held.long), \(visit.kind)\(visit.seenAlone.map { $0 == .yes ? ", alone" : ", not alone" } ?? "")\(visit.staff.map { ", by \(facts.name(of: $0))" } ?? "")."
                        }
                    } else {
                        p("govuk-body") {
                            tag("Not seen since the last review", .yellow)
                            if view.may.contains(.recordVisit) {
                                " "
                                link("Record a visit", "\(links(child))/visits/new")
                            }
                        }
                        if mayPlan, let slot = form.notSeen.first(where: { $0.child == child })?.slot {
                            fields.number(slot)
                            fields.text(slot, "not_seen_reason", "If the child will not be seen before: why", width: nil)
                        }
                    }
                }
            }
        }
    }

    private func links(_ child: Int) -> String { view.links.child(facts.children[child].id) }
}

/// What moved since the last review, what is missing, what to ask: one child's part, without anything to type.
struct PreparingPart {
    let preparing: Preparing
    let facts: Facts
    let isNamed: Bool

    var html: HTML {
        HTML {
            if isNamed { heading3(facts.children[preparing.child].name) }
            div("fp-two") {
                div {
                    strong { "What moved since \(preparing.since.long)" }
                    if preparing.moved.isEmpty { paragraph("Nothing is recorded.") }
                    ul("govuk-list govuk-list--bullet") {
                        preparing.moved.prefix(8).map { event in li { "\(event.day.short): \(event.title)\(event.detail.map { ", \($0)" } ?? "")" } }
                    }
                    if preparing.moved.count > 8 { p("govuk-body fp-quiet") { "and \(counted(preparing.moved.count - 8, "earlier entry", "earlier entries"))" } }
                }
                div {
                    strong { "What is missing" }
                    if preparing.missing.isEmpty { paragraph("Nothing.") }
                    ul("govuk-list govuk-list--bullet") { preparing.missing.map { words in li { words } } }
                    strong { "Three questions" }
                    ol("govuk-list govuk-list--number") { preparing.questions.map { words in li { words } } }
                }
            }
        }
    }
}

extension Facts {
    /// By when the preparation meeting is due, in a sentence.
    func preparationDay(_ meeting: Meeting) -> String {
        let count = settings.whole(.preparationDays, on: today)
        let isWorking = settings.text(.preparationDaysAre, on: today) == "working"
        let limit: Limit = isWorking ? .workingDaysBefore(count) : .daysBefore(count)
        return "Due on \(limit.day(from: meeting.planned, workingDays).long), \(limit.words) the meeting of \(meeting.planned.long)."
            .replacing(" before it the meeting", with: " before the meeting")
    }
}
