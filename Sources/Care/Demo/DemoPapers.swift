/// The rows of meetings while they are made, and the people they are about.
struct DemoPapers {
    var meetings: [Meeting] = []
    var links: [MeetingChild] = []
    var people: [MeetingPerson] = []
    var preparations: [Preparation] = []
    var answers: [StandingAnswer] = []
    var sections: [MinuteSection] = []
    var statements: [SafetyStatement] = []
    var decisions: [Decision] = []
    var minutes: [Minutes] = []
    var packs: [PackSent] = []
    var views: [ChildView] = []
    var visitDetails: [VisitDetail] = []
    var newVisits: [IROVisit] = []

    var diary: DemoDiary
    let office: DemoOffice
    let contacts: [Child.ID: [Contact]]
    let known: [Child.ID: KnownChild]
    let workingDays: WorkingDays
    /// Nothing later has happened.
    let today: Day

    init(_ records: Records, _ office: DemoOffice, workingDays: WorkingDays, today: Day) {
        diary = DemoDiary(records[Absence.self].entries)
        self.office = office
        contacts = Dictionary(grouping: records[Contact.self].entries, by: \.child)
        known = Dictionary(records[KnownChild.self].entries.map { ($0.child, $0) }, uniquingKeysWith: { first, _ in first })
        self.workingDays = workingDays
        self.today = today
    }

    func past(_ day: Day) -> Day? { day <= today ? day : nil }

    func age(_ child: Child.ID, on day: Day) -> Int { (known[child]?.born).map { max(0, day.age(bornOn: $0)) } ?? 0 }

    /// A meeting with the next number.
    func meeting(_ kind: MeetingKind, planned: Day, chair: StaffMember.ID?) -> Meeting {
        var meeting = Meeting()
        meeting.id = Meeting.ID(DemoWorld.id("M", meetings.count + 1))
        meeting.kind = kind
        meeting.planned = planned
        meeting.chair = chair
        meeting.state = .planned
        meeting.mode = .inPerson
        return meeting
    }

    func rooms(_ dice: inout Dice) -> [Room.ID] { dice.shuffled(["R1", "R2", "R3", "R4", "R5"].map { Room.ID($0) }) }

    /// Where a review is held: at home, at school or in a room.
    mutating func place(_ meeting: inout Meeting, on day: Day, age: Int, _ dice: inout Dice) {
        let where_ = dice.word(weighted: ["home": 48, "school": age >= 5 ? 12 : 0, "video": 6, "room": 34])
        switch where_ {
        case "home": meeting.place = "Where the child lives"
        case "school": meeting.place = "The child's school"
        case "video": meeting.mode = .video
        default: break
        }
        diary.book(&meeting, on: day, rooms: where_ == "room" ? rooms(&dice) : [], late: age >= 5 && dice.percent(70), &dice)
    }

    /// Asks a person.
    mutating func ask(_ meeting: Meeting, _ role: ContactRole, _ change: (inout MeetingPerson) -> Void) {
        var person = MeetingPerson()
        person.id = MeetingPerson.ID(DemoWorld.id("MP", people.count + 1, digits: 6))
        person.meeting = meeting.id
        person.role = role
        change(&person)
        people.append(person)
    }

    /// Asks the people around a child: the child, parents, carers, school, health and the workers.
    ///
    /// - Parameter invited: nil while invitations have not gone.
    mutating func askAll(
        _ meeting: Meeting, _ child: Child.ID, on day: Day, invited: Day?, papers: Day?, participation: Participation?, parentThere: YesNo?,
        _ dice: inout Dice
    ) {
        let isHeld = meeting.state == .held, age = age(child, on: day)
        let workingDays = workingDays, today = today
        func reply(_ percent: Double) -> InvitationReply? {
            guard invited != nil, isHeld || dice.percent(55) else { return nil }
            return dice.percent(percent) ? .coming : dice.percent(50) ? .notComing : .reportOnly
        }
        /// When the consultation came back, if it did.
        func back(_ percent: Double) -> Day? {
            guard let papers, dice.percent(isHeld ? percent : percent / 2) else { return nil }
            let returned = min(workingDays.day(dice.int(2, 7), after: papers), isHeld ? day : today)
            return returned <= today ? returned : nil
        }
        ask(meeting, .child) { person in
            person.child = child
            person.invited = age >= 4 ? invited : nil
            person.attended = isHeld ? participation?.attended == true ? .yes : .no : nil
            if age >= 4 {
                person.papersSent = papers
                person.papersReturned = back(62)
                person.papersMethod = person.papersReturned == nil ? nil : dice.pick([.paper, .link, .visit, .app])
            }
            person.receives = age >= 10 ? .yes : .no
        }
        var first = true
        for contact in contacts[child] ?? [] {
            ask(meeting, contact.role) { person in
                person.child = child
                person.contact = contact.id
                person.invited = invited
                person.reply = reply(contact.role == .health ? 40 : 82)
                if isHeld { person.attended = person.reply == .coming && dice.percent(92) ? .yes : .no }
                if contact.role == .parent || contact.role == .carer {
                    person.papersSent = papers
                    person.papersReturned = back(contact.role == .carer ? 70 : 40)
                    person.papersMethod = person.papersReturned == nil ? nil : dice.pick([.paper, .letter, .link])
                }
                if contact.role == .parent, let parentThere, isHeld {
                    person.attended = first ? parentThere : .no
                    first = false
                }
                person.receives = contact.mayReceive
            }
        }
        if (contacts[child] ?? []).isEmpty, isHeld {
            let surname = known[child]?.surname ?? DemoNames.surname(&dice)
            ask(meeting, .parent) { person in
                person.child = child
                person.name = "\(DemoNames.forename(&dice)) \(surname)"
                person.invited = invited
                person.attended = parentThere ?? .yes
                person.receives = .yes
            }
        }
        if let worker = office.workers[child] { askWorker(meeting, worker, .socialWorker, invited, isHeld) }
    }

    mutating func askWorker(_ meeting: Meeting, _ worker: StaffMember.ID, _ role: ContactRole, _ invited: Day?, _ isHeld: Bool) {
        ask(meeting, role) { person in
            person.staff = worker
            person.invited = invited
            person.reply = invited == nil ? nil : .coming
            person.attended = isHeld ? .yes : nil
            person.receives = .yes
        }
    }

    /// Packs to everybody who receives the record.
    mutating func send(_ meeting: Meeting, _ kind: PackKind, on day: Day?, by: String?, _ dice: inout Dice) {
        guard let day else { return }
        for person in people where person.meeting == meeting.id && person.receives == .yes {
            var pack = PackSent()
            pack.id = DemoWorld.id("PK", packs.count + 1, digits: 6)
            pack.meeting = meeting.id
            pack.person = person.id
            pack.kind = kind
            pack.sent = day
            pack.method = person.staff != nil ? "secure mail" : person.role == .child ? "by hand" : dice.word(["post", "post", "secure mail", "by hand"])
            pack.digest = (0..<64).map { _ in String("0123456789abcdef".dropFirst(dice.int(0, 15)).prefix(1)) }.joined()
            pack.by = by
            packs.append(pack)
        }
    }
}

extension DemoWorld {
    mutating func put(_ papers: DemoPapers) {
        put(papers.meetings)
        put(papers.links)
        put(papers.people)
        put(papers.preparations)
        put(papers.answers)
        put(papers.sections)
        put(papers.statements)
        put(papers.decisions)
        put(papers.minutes)
        put(papers.packs)
        put(papers.views)
        put(papers.newVisits)
        put(papers.visitDetails)
    }
}
