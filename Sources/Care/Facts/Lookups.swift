/// Rows of the other registers, child by child and in order of their day. Each is put in order when it is first asked for, and kept.
///
/// `facts.visits[number]` gives the visits to the child at that place in `children`; rows of children nobody knows are left out.
extension Facts {
    /// What the return does not say of reviews, by the day each was held.
    public var reviewDetails: Grouped<ReviewDetail> {
        memo.value("review details") { byChild(ReviewDetail.self, { $0.child }, \.held) }
    }

    public var visits: Grouped<IROVisit> { memo.value("visits") { byChild(IROVisit.self, { $0.child }, \.held) } }

    /// Looked-after, protection and in-need cases held by IROs, by the day each was allocated.
    public var allocations: Grouped<Allocation> {
        memo.value("allocations") {
            Grouped(
                records[Allocation.self], groups: children.count,
                by: { $0.kind == .fosterCarer ? nil : number(of: Child.ID($0.caseID)) }, day: { $0.from })
        }
    }

    public var midpointAudits: Grouped<MidpointAudit> {
        memo.value("midpoint audits") { byChild(MidpointAudit.self, { $0.child }, \.held) }
    }

    public var trafficLights: Grouped<TrafficLight> { memo.value("traffic lights") { byChild(TrafficLight.self, { $0.child }, \.set) } }

    /// Child protection plans, by the day each began.
    public var plans: Grouped<ProtectionPlan> { memo.value("plans") { byChild(ProtectionPlan.self, { $0.child }, \.from) } }

    /// Checks of every kind and outcome, refused ones too.
    public var healthChecks: Grouped<HealthCheck> { memo.value("health checks") { byChild(HealthCheck.self, { $0.child }, \.held) } }

    public var educationPlans: Grouped<EducationPlan> {
        memo.value("education plans") { byChild(EducationPlan.self, { $0.child }, \.held) }
    }

    public var questionnaires: Grouped<SDQForm> { memo.value("questionnaires") { byChild(SDQForm.self, { $0.child }, \.completed) } }

    public var missingEpisodes: Grouped<MissingEpisode> {
        memo.value("missing episodes") { byChild(MissingEpisode.self, { $0.child }, \.from) }
    }

    public var socialWorkers: Grouped<SocialWorkerSpell> {
        memo.value("social workers") { byChild(SocialWorkerSpell.self, { $0.child }, \.from) }
    }

    func byChild<Row: Entry>(
        _: Row.Type, _ child: (Row) -> Child.ID, _ day: (Row) -> Day
    ) -> Grouped<Row> {
        Grouped(records[Row.self], groups: children.count, by: { number(of: child($0)) }, day: day)
    }

    /// The details of a child's review on a day; nil where nobody entered any.
    public func reviewDetail(of child: Int, held: Day) -> ReviewDetail? { reviewDetails[child].first { $0.held == held } }

    // MARK: Conferences

    /// Conferences and the children they were about.
    struct Conferences: Sendable {
        let places: [Conference.ID: Int]
        let ofChild: Grouped<ConferenceChild>
        let children: [Conference.ID: [Child.ID]]
    }

    var conferenceLists: Conferences {
        memo.value("conferences") {
            let conferences = records[Conference.self], links = records[ConferenceChild.self]
            var places: [Conference.ID: Int] = [:]
            for (place, conference) in conferences.entries.enumerated() { places[conference.id] = place }
            let ofChild = Grouped(
                links, groups: children.count, by: { places[$0.conference] == nil ? nil : number(of: $0.child) },
                day: { places[$0.conference].map { conferences.entries[$0].held } ?? Day(number: 0) })
            var named: [Conference.ID: [Child.ID]] = [:]
            for link in links.entries { named[link.conference, default: []].append(link.child) }
            return Conferences(places: places, ofChild: ofChild, children: named)
        }
    }

    /// A conference with what it decided for one child.
    public struct AttendedConference: Sendable {
        public let conference: Conference
        public let child: ConferenceChild
        public let record: RecordReference
    }

    /// The conferences about a child, in order of their days.
    public func conferences(of child: Int) -> [AttendedConference] {
        let lists = conferenceLists, rows = records[Conference.self]
        return lists.ofChild[child].compactMap { link in
            lists.places[link.conference].map {
                AttendedConference(
                    conference: rows.entries[$0], child: link, record: RecordReference("cp_conferences", rows.ids[$0]))
            }
        }
    }

    /// The children a conference was about.
    public func children(of conference: Conference.ID) -> [Child.ID] { conferenceLists.children[conference] ?? [] }

    // MARK: Foster carers

    /// The place of a household in `records[FosterCarer.self].entries`; nil when nobody has that id.
    public func number(of carer: FosterCarer.ID) -> Int? { carerNumbers[carer] }

    private var carerNumbers: [FosterCarer.ID: Int] {
        memo.value("carer numbers") {
            var numbers: [FosterCarer.ID: Int] = [:]
            for (number, carer) in records[FosterCarer.self].entries.enumerated() { numbers[carer.id] = number }
            return numbers
        }
    }

    /// Reviews of foster carers' approval, grouped by the household's place in its register.
    public var carerReviews: Grouped<CarerReview> {
        memo.value("carer reviews") {
            let numbers = carerNumbers
            return Grouped(
                records[CarerReview.self], groups: records[FosterCarer.self].count, by: { numbers[$0.carer] }, day: { $0.held })
        }
    }

    /// Foster carers' cases held by IROs, grouped by the household's place in its register.
    public var carerAllocations: Grouped<Allocation> {
        memo.value("carer allocations") {
            let numbers = carerNumbers
            return Grouped(
                records[Allocation.self], groups: records[FosterCarer.self].count,
                by: { $0.kind == .fosterCarer ? numbers[FosterCarer.ID($0.caseID)] : nil }, day: { $0.from })
        }
    }

    // MARK: Since when something was recorded

    /// The first day of each register that began at some time; before it nobody can say that something was not done.
    public struct FirstDays: Sendable {
        public let allocation: Day?
        public let health: Day?
        public let dental: Day?
        public let questionnaire: Day?
        public let educationPlan: Day?
        public let midpoint: Day?
        public let conference: Day?
    }

    public var firstDays: FirstDays {
        memo.value("first days") {
            FirstDays(
                allocation: firstDay(Allocation.self, { $0.from }, where: { $0.kind == .lookedAfter }),
                health: firstDay(HealthCheck.self, { $0.held }, where: { $0.isAssessment }),
                dental: firstDay(HealthCheck.self, { $0.held }, where: { $0.isDental }),
                questionnaire: firstDay(SDQForm.self, { $0.completed }),
                educationPlan: firstDay(EducationPlan.self, { $0.held }),
                midpoint: firstDay(MidpointAudit.self, { $0.held }, where: { $0.kind == .lookedAfter }),
                conference: firstDay(Conference.self, { $0.held }))
        }
    }

    /// The first day in a register, of the rows that are meant; nil when it holds none.
    func firstDay<Row: Entry>(_: Row.Type, _ day: (Row) -> Day, where isMeant: (Row) -> Bool = { _ in true }) -> Day? {
        records[Row.self].entries.lazy.filter(isMeant).map(day).min()
    }
}

extension HealthCheck {
    /// A health assessment, the first or a later one.
    public var isAssessment: Bool { kind.lowercased().hasSuffix("health assessment") }
    public var isDental: Bool { kind.lowercased() == "dental check" }
    /// A refused check counts as not done (DfE, via the local authority interactive tool).
    public var isDone: Bool { outcome?.lowercased() == "done" }
}
