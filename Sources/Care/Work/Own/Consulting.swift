/// Questions put to people before a meeting: which, to whom, what came back.
public enum ConsultationState: String, CaseIterable, Sendable {
    case notSent = "not sent"
    case waiting
    case chased
    case returned
}

/// One person of a meeting, what was asked of them and what they answered.
public struct Consulted: Sendable {
    public let person: MeetingPerson
    public let state: ConsultationState
    public let chases: [ConsultationChase]
    public let template: ConsultationTemplate
    /// The questions with the answers that came back, in order.
    public let answers: [ConsultationAnswer]
}

extension ConsultationTemplate {
    /// The questions, one after the other.
    public var asked: [String] { questions.split(whereSeparator: \.isNewline).map { String($0).trimmingSpaces }.filter { !$0.isEmpty } }

    /// Those that come with the product, until the service writes its own: for children of three ages, parents, carers, professionals.
    ///
    /// They ask what the statutory guidance says a review must hear (Care Planning, Placement and Case Review Regulations 2010, schedule 7).
    public static let standard: [ConsultationTemplate] = [
        make("standard-young", .child, 0...7, "For a young child", ["What do you like about where you live?", "Who do you like to be with?", "What makes you sad or cross?", "What would you wish for?"]),
        make(
            "standard-middle", .child, 8...12, "For a child of 8 to 12",
            ["What is going well?", "What are you worried about?", "Do you see your family as you want to?", "How is school?", "What should change?"]),
        make(
            "standard-older", .child, 13...25, "For a young person",
            ["What is going well?", "What is not going well?", "Do you see your family and friends as you want to?", "How are school, college or work, and your health?", "Do you know the plan for you, and what do you think of it?", "What should change before your next review?"]),
        make(
            "standard-parent", .parent, nil, "For parents and family",
            ["What do you think is going well for your child?", "What worries you?", "How is the time you spend together?", "What do you think should happen next?", "What do you need to take part in the meeting?"]),
        make(
            "standard-carer", .carer, nil, "For carers",
            ["How has the child been since the last meeting?", "What is going well at home, at school and with friends?", "How is the child’s health, and is anything overdue?", "What do you need so that you can go on caring well?", "What should change?"]),
        make(
            "standard-professional", .professional, nil, "For professionals",
            ["What have you done with the child since the last meeting?", "What is going well?", "What worries you?", "What do you recommend, by whom and by when?"]),
    ]

    private static func make(_ id: ConsultationTemplate.ID, _ audience: Audience, _ ages: ClosedRange<Int>?, _ title: String, _ questions: [String]) -> ConsultationTemplate {
        var row = ConsultationTemplate()
        row.id = id
        row.audience = audience
        row.ageFrom = ages?.lowerBound
        row.ageTo = ages?.upperBound
        row.title = title
        row.questions = questions.joined(separator: "\n")
        return row
    }

    /// Whether it is for somebody of an age; one without ages is for all.
    func fits(_ age: Int?) -> Bool {
        guard let age else { return ageFrom == nil && ageTo == nil }
        return ageFrom.map { $0 <= age } ?? true && ageTo.map { age <= $0 } ?? true
    }
}

extension Facts {
    /// The questions for an audience and age on a day: the service's own that began last, or else the standard ones.
    public func consultationTemplate(for audience: Audience, age: Int?, on day: Day) -> ConsultationTemplate {
        let own = records[ConsultationTemplate.self].entries.filter { row in
            row.audience == audience && row.from <= day && row.to.map { day <= $0 } ?? true && row.fits(audience == .child ? age : nil)
        }.max { ($0.from, $0.id) < ($1.from, $1.id) }
        let usual = ConsultationTemplate.standard.filter { $0.audience == audience }
        return own ?? usual.first { $0.fits(audience == .child ? age ?? 13 : nil) } ?? usual.last ?? ConsultationTemplate()
    }

    /// The child a person of a meeting is asked about: the one whose contact they are, or else the first of the meeting.
    public func childAsked(of person: MeetingPerson) -> Int? { person.child.flatMap { number(of: $0) } ?? children(of: person.meeting).first }

    /// The questions for one person of a meeting.
    public func consultationTemplate(for person: MeetingPerson) -> ConsultationTemplate {
        let day = meeting(person.meeting)?.planned ?? today
        let age = childAsked(of: person).flatMap { children[$0].born }.map { day.age(bornOn: $0) }
        return consultationTemplate(for: Audience(person.role), age: age, on: min(day, today))
    }

    /// What a person was asked before a meeting and what came back.
    public func consulted(_ person: MeetingPerson) -> Consulted {
        let answers = consultationAnswers[person.id] ?? [], chases = consultationChases[person.id] ?? []
        let state: ConsultationState =
            person.papersReturned != nil ? .returned : person.papersSent == nil ? .notSent : chases.isEmpty ? .waiting : .chased
        let known = answers.first?.template.flatMap { id in (records[ConsultationTemplate.self].entries + ConsultationTemplate.standard).first { $0.id == id } }
        return Consulted(person: person, state: state, chases: chases, template: known ?? consultationTemplate(for: person), answers: answers)
    }

    /// Everybody asked to a meeting, with what came back.
    public func consulted(at meeting: Meeting.ID) -> [Consulted] { people(of: meeting).map(consulted) }

    private var consultationAnswers: [MeetingPerson.ID: [ConsultationAnswer]] {
        memo.value("consultation answers") {
            Dictionary(grouping: records[ConsultationAnswer.self].entries, by: \.person).mapValues { $0.sorted { ($0.number, $0.id) < ($1.number, $1.id) } }
        }
    }

    private var consultationChases: [MeetingPerson.ID: [ConsultationChase]] {
        memo.value("consultation chases") {
            Dictionary(grouping: records[ConsultationChase.self].entries, by: \.person).mapValues { $0.sorted { ($0.chased, $0.id) < ($1.chased, $1.id) } }
        }
    }
}
