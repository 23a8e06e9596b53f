import Care
import Documents

/// What was said at a meeting, heading by heading.
extension RecordPart {
    /// Headings nearly every record has; the others are folded until they have words.
    private static let usual: Set<MinuteHeading> = [.childViews, .parentViews, .carerViews, .goingWell, .worries, .summary]

    var sections: HTML {
        let shown = part.sections.filter { Self.usual.contains($0.heading) || isWritten($0.slot) }
        let others = part.sections.filter { !Self.usual.contains($0.heading) && !isWritten($0.slot) }
        return block("What was said", "sections", part.wordsStanding(fields.filling), folds: false) {
            SentBefore(meeting: page.view.meeting, facts: page.view.facts).html
            p("govuk-body fp-quiet") { "Short sentences, in words the family uses. What is left empty does not appear." }
            shown.map { words($0.heading, $0.slot) }
            if !others.isEmpty {
                details("\(shown.isEmpty ? "" : "More headings: ")\(others.map(\.heading.title).joined(separator: ", "))") { others.map { words($0.heading, $0.slot) } }
            }
            if page.form.meeting.asked.contains("safety_scale"), number == 0 || page.form.parts.isEmpty { scale }
        }
    }

    /// Whether there is something under a heading, or something wrong with it.
    private func isWritten(_ slot: RecordSlot) -> Bool {
        !fields.filling.value(slot, "words").isEmpty || fields.filling.error(slot, "words") != nil || fields.filling.theirs[slot.name("words")] != nil
            || !fields.filling.ticks(slot, "hidden_from").isEmpty
    }

    private func words(_ heading: MinuteHeading, _ slot: RecordSlot) -> HTML {
        div("fp-said-part") {
            fields.number(slot)
            fields.words(slot, "words", heading.title, rows: slot.text("words").isEmpty ? 2 : 5)
            div("fp-said-part__more") {
                said(heading)
                notFor(heading, slot)
            }
        }
    }

    private var scale: HTML {
        HTML {
            fields.text(
                page.form.meeting, "safety_scale", "How safe are things, from 0 to 10?", hint: "0: not safe at all. 10: safe, nothing more is needed." + before,
                width: "govuk-input--width-3")
        }
    }

    /// The scale at the meetings before.
    private var before: String {
        guard let child = page.form.parts.first?.child else { return "" }
        let earlier = facts.meetings(of: child).filter { $0.day < meeting.day }.compactMap { other in other.scale.map { "\($0) on \(other.day.short)" } }
        return earlier.isEmpty ? "" : " Before: \(earlier.suffix(4).joined(separator: ", "))."
    }

    /// What was said before the meeting by those whose views the heading is for, to be taken over.
    private func said(_ heading: MinuteHeading) -> HTML {
        let views = RecordPart.views(for: heading, meeting, part.child.map { [$0] } ?? facts.children(of: meeting.id), facts)
        if views.isEmpty { return .empty }
        return details("Said before the meeting (\(views.count))") {
            views.map { view in
                div("fp-view") {
                    p("govuk-body fp-said") { "“\(view.words)”" }
                    p("govuk-hint") { "\(view.by.title), \(view.said.long), \(view.method.rawValue)" }
                    checkbox("Take over into the record", name: RecordPart.takeName(view), value: "yes", id: RecordPart.takeName(view) + suffix)
                }
            }
        }
    }

    static func takeName(_ view: ChildView) -> String { "take-\(view.id.filter { $0.isLetter || $0.isNumber || $0 == "-" })" }

    /// The views given for a meeting, or since the last review, that belong under a heading.
    static func views(for heading: MinuteHeading, _ meeting: Meeting, _ children: [Int], _ facts: Facts) -> [ChildView] {
        let roles: Set<ContactRole>
        switch heading {
        case .childViews: roles = [.child, .advocate, .visitor]
        case .parentViews: roles = [.parent]
        case .carerViews: roles = [.carer]
        case .otherViews: roles = Set(ContactRole.allCases).subtracting([.child, .advocate, .visitor, .parent, .carer])
        default: return []
        }
        return children.flatMap { child -> [ChildView] in
            let since = facts.reviews[child].last { $0.held < meeting.day }?.held ?? Day(number: .min)
            return facts.views(of: child).filter { view in
                roles.contains(view.by) && (view.meeting == meeting.id || (view.meeting == nil && view.said > since && view.said <= meeting.day))
            }
        }
    }

    private func notFor(_ heading: MinuteHeading, _ slot: RecordSlot) -> HTML {
        let ticked = fields.filling.ticks(slot, "hidden_from"), name = slot.name("hidden_from")
        var options: [(value: String, title: String)] = []
        var seen: Set<String> = []
        for (person, _) in page.form.people where seen.insert(person.role.rawValue).inserted {
            options.append((person.role.rawValue, "Every \(person.role.rawValue)"))
        }
        for (person, _) in page.form.people {
            if let contact = person.contact { options.append((contact.text, facts.name(of: person))) }
        }
        // What is stored stays, even where the person is no longer on the list.
        for other in ticked.sorted() where !options.contains(where: { $0.value == other }) {
            options.append((other, facts.contact(Contact.ID(other))?.name ?? other.capitalised))
        }
        return HTML {
            hidden(name, "")
            if !options.isEmpty {
                details(ticked.isEmpty ? "Not for somebody" : "Not for \(ticked.count) of those asked", about: "under \(heading.title)") {
                    options.enumerated().map { place, option in
                        checkbox(option.title, name: name, value: option.value, isTicked: ticked.contains(option.value), id: "\(name)-\(place)")
                    }
                }
            }
        }
    }
}
