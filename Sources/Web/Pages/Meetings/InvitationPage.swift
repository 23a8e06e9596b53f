import Care
import Documents

/// The invitation of one person, to print: when and where, who can get in, whom to answer. No withheld address stands in it.
struct InvitationPage: Page {
    let view: MeetingView
    let person: MeetingPerson
    let authority: String

    private var facts: Facts { view.facts }
    private var meeting: Meeting { view.meeting }

    var title: String { "Invitation: \(facts.name(of: person))" }
    var area: Area? { .meetings }
    var trail: [(title: String, address: String)] { view.trail + [(meeting.title, view.address)] }

    var body: HTML {
        let circle = facts.circle(of: person).map { facts.children[$0].name }
        let isChild = person.role == .child
        return HTML {
            heading("Invitation", over: facts.name(of: person))
            p("govuk-body fp-screen") { "Print this page, or save it as PDF, and send it. The day it went is entered on the meeting’s page." }
            if facts.namesWithheldPlace(meeting) {
                inset { p("govuk-body") { "The place of the meeting is an address that must be kept from others. It is left out below: tell those who may know it by other means." } }
            }
            div("fp-letter") {
                p("govuk-body") { authority }
                if let address { p("govuk-body fp-said") { "\(facts.name(of: person))\n\(address)" } }
                p("govuk-body") { facts.today.long }
                p("govuk-body") { "Dear \(facts.name(of: person))," }
                if isChild {
                    paragraph("You are invited to your own meeting. People will talk with you about how things are going and what should happen next. You can say who should come, what should be talked about, and whether you would like to lead some or all of it.")
                } else {
                    paragraph("We would like you to come to the \(Self.name(of: meeting))\(circle.isEmpty ? "" : " of \(circle.joined(separator: " and "))").")
                }
                summaryList(when)
                if isChild { InvitationWishes(person: person, meeting: meeting, facts: facts).html }
                if let room = meeting.room.flatMap({ facts.room($0) }) {
                    p("govuk-body") {
                        strong { "Getting there and getting in. " }
                        room.access
                    }
                }
                if let needs = person.contact.flatMap({ facts.contact($0)?.needs }), !needs.isEmpty { paragraph("We have been told what you need: \(needs). Please tell us if there is anything else we should arrange.") }
                paragraph(isChild ? "If you cannot come, or do not want to, please tell your IRO or your social worker what you would like to say." : "Please tell us whether you can come. If you cannot, please send us what you would like to say.")
                if let chair = meeting.chair { p("govuk-body fp-said") { "Yours sincerely,\n\(facts.name(of: chair))\nIndependent Reviewing Officer" } }
            }
        }
    }

    /// As it stands within a sentence: “looked-after review and review conference”, “Signs of Stability meeting”.
    private static func name(of meeting: Meeting) -> String {
        guard let other = meeting.combinedWith, other != meeting.kind else { return meeting.kind.rawValue }
        return "\(meeting.kind.rawValue) and \(other.rawValue)"
    }

    private var when: [(name: String, value: HTML)] {
        var rows: [(name: String, value: HTML)] = [("When", HTML(meeting.planned.long + (meeting.times.map { ", \($0)" } ?? "")))]
        if let room = meeting.room.flatMap({ facts.room($0) }) {
            rows.append(("Where", HTML([room.name, room.address].compactMap { $0 }.joined(separator: ", "))))
        } else if let place = meeting.place, !place.isEmpty, !facts.namesWithheldPlace(meeting) {
            rows.append(("Where", HTML(place)))
        }
        if let mode = meeting.mode { rows.append(("How", HTML(mode.rawValue.capitalised))) }
        if let chair = meeting.chair { rows.append(("Chair", HTML(facts.name(of: chair)))) }
        return rows
    }

    /// Where the letter goes; nil where the address is withheld or not known.
    private var address: String? {
        guard let contact = person.contact.flatMap({ facts.contact($0) }), contact.addressWithheld == .no else { return nil }
        return contact.address
    }
}

extension Facts {
    /// Whether a meeting's place is an address that must be kept from others.
    func namesWithheldPlace(_ meeting: Meeting) -> Bool {
        guard let place = meeting.place else { return false }
        func plain(_ text: String) -> String { text.lowercased().filter { $0.isLetter || $0.isNumber } }
        let told = plain(place)
        return children(of: meeting.id).flatMap { contacts(of: $0) }.contains { contact in
            guard contact.addressWithheld == .yes, let address = contact.address else { return false }
            let parts = address.split { $0 == "," || $0.isNewline }.map { plain(String($0)) }.filter { $0.count > 5 }
            return parts.contains { told.contains($0) }
        }
    }
}
