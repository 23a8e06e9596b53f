import Care
import Documents

/// One meeting of the service: what was agreed, who came, and the themes, each of which can become a collective concern.
struct ServiceMeetingPage: Page {
    let meeting: ServiceMeeting
    let number: Int64
    let facts: Facts
    let mayKeep: Bool
    let mayPromote: Bool
    let token: String

    var title: String { "\(meeting.kind.title), \(meeting.day.long)" }
    var area: Area? { .improvement }
    var trail: [(title: String, address: String)] { [("Improvement plan", "/improvement"), ("Meetings of the service", "/service-meetings")] }

    private var people: [ServiceMeetingPerson] { facts.attendance(at: meeting.id) }

    var body: HTML {
        HTML {
            heading(title, over: "Meeting of the service")
            if mayKeep { actionLinks([("Change", Links.entry("service-meetings", number)), ("Add a theme", "/service/themes/new?service_meeting_id=\(FormReader.encoded(meeting.id.text))")]) }
            summaryList(
                [
                    ("Where", HTML(meeting.place)), ("Topic", HTML(meeting.focus)), ("Agenda", said(meeting.agenda)), ("Decisions", said(meeting.decisions)),
                    ("Not held", HTML(meeting.notHeld)),
                ].filter { $0.0 != "Not held" || !$0.1.isEmpty })
            part("Themes raised", id: "themes") { themes }
            if meeting.isHeld(by: facts.today) { part("Who came", id: "people") { attendance } }
        }
    }

    /// Words in the lines they were written in.
    private func said(_ words: String?) -> HTML { words.map { words in div("fp-said") { words } } ?? .empty }

    private var themes: HTML {
        ListTable(
            caption: "Themes raised", columns: [.init("Theme"), .init("What was said", isLong: true), .init("Collective concern")],
            rows: facts.themes(of: meeting.id).map { row in
                let concern = row.concern.flatMap { facts.concern($0) }
                return [
                    HTML(row.theme.capitalised), HTML(row.words),
                    HTML {
                        if let concern { link(concern.concern.title, Links.concern(concern.concern.id)) }
                        if row.concern == nil, mayPromote {
                            form("\(Links.serviceMeeting(number))/themes/\(FormReader.encoded(row.id))", token: token) {
                                HTML.element("button", [.class("govuk-button govuk-button--secondary"), .type("submit")]) {
                                    "Make it a collective concern"
                                    unseen(": \(row.theme)")
                                }
                            }
                        }
                    },
                ]
            }, whenEmpty: "No theme was raised."
        ).html
    }

    private var attendance: HTML {
        HTML {
            if mayKeep {
                form(Links.serviceMeeting(number), token: token) {
                    let known = people, officers = facts.officers(on: meeting.day)
                    let all = known.map(\.staff) + officers.filter { id in !known.contains { $0.staff == id } }
                    HTML.element("fieldset", [.class("govuk-fieldset")]) {
                        HTML.element("legend", [.class("govuk-fieldset__legend")]) { "Tick who came" }
                        all.enumerated().map { place, id in
                            checkbox(facts.name(of: id), name: "came-\(id.text)", isTicked: known.contains { $0.staff == id && $0.came == .yes }, id: "came-\(place)")
                        }
                    }
                    button("Save who came")
                }
            } else {
                ListTable(
                    caption: "Who came", columns: [.init("Who"), .init("Came", isShort: true), .init("If not: why")],
                    rows: people.map { [HTML(facts.name(of: $0.staff)), HTML($0.came.rawValue.capitalised), HTML($0.apology)] }, whenEmpty: "Nobody’s attendance is recorded."
                ).html
            }
        }
    }
}
