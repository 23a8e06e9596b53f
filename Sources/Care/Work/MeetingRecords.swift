extension Records {
    /// The records with what meetings say added to the registers that figures read, so that one entry feeds every table.
    ///
    /// A looked-after review gives a row of the return's reviews and one of review details; a conference gives the conference, its children
    /// and what it decided of plans; a foster carer review gives one of those. A combined meeting gives one of each of its kinds. What an
    /// imported register already holds is not added again, so that a return taken later changes nothing twice.
    func withMeetings(_ settings: Settings, _ workingDays: WorkingDays) -> Records {
        let held = heldMeetings(settings, workingDays)
        if held.isEmpty { return self }
        var maker = MeetingRecords(self)
        for meeting in held { maker.add(meeting) }
        return maker.finished()
    }
}

/// Makes rows of other registers from meetings.
struct MeetingRecords {
    var records: Records
    private let links: [Meeting.ID: [MeetingChild]]
    private let people: [Meeting.ID: [MeetingPerson]]
    private let preparations: [Meeting.ID: Preparation]
    private let minutes: [Meeting.ID: Minutes]
    private let packs: [Meeting.ID: [PackSent]]
    private let sections: [Meeting.ID: [MinuteSection]]
    private let born: [Child.ID: Day]
    private let families: [Child.ID: String]
    private let visits: [Child.ID: [IROVisit]]
    private let seenOnVisit: Set<String>

    private var reviews: Rows<Review>
    private var details: Rows<ReviewDetail>
    private var conferences: Rows<Conference>
    private var conferenceChildren: Rows<ConferenceChild>
    private var plans: Rows<ProtectionPlan>
    private var carerReviews: Rows<CarerReview>
    /// The days a child's reviews were held, of those known already.
    private var reviewDays: [Child.ID: Set<Day>] = [:]
    private var detailDays: [Child.ID: Set<Day>] = [:]
    /// Where each child's plans stand in `plans`.
    private var planPlaces: [Child.ID: [Int]] = [:]
    /// Where the conferences of a day stand in `conferences`, and the children of each.
    private var conferencesOn: [Day: [Int]] = [:]
    private var conferenced: [Conference.ID: Set<Child.ID>] = [:]

    init(_ records: Records) {
        self.records = records
        func byMeeting<Row: Entry>(_: Row.Type, _ meeting: (Row) -> Meeting.ID) -> [Meeting.ID: [Row]] {
            Dictionary(grouping: records[Row.self].entries, by: meeting)
        }
        links = byMeeting(MeetingChild.self, \.meeting)
        people = byMeeting(MeetingPerson.self, \.meeting)
        packs = byMeeting(PackSent.self, \.meeting)
        sections = byMeeting(MinuteSection.self, \.meeting)
        preparations = Dictionary(records[Preparation.self].entries.map { ($0.meeting, $0) }, uniquingKeysWith: { _, new in new })
        minutes = Dictionary(records[Minutes.self].entries.map { ($0.meeting, $0) }, uniquingKeysWith: { _, new in new })
        let meant = Set(records[MeetingChild.self].entries.map(\.child))
        var born: [Child.ID: Day] = [:], families: [Child.ID: String] = [:]
        for child in records[KnownChild.self].entries where meant.contains(child.child) {
            born[child.child] = child.born
            families[child.child] = child.family
        }
        for entry in records[HeaderEntry.self].entries where meant.contains(entry.child) { born[entry.child] = entry.born }
        self.born = born
        self.families = families
        visits = Dictionary(grouping: records[IROVisit.self].entries.filter { meant.contains($0.child) }, by: \.child)
        seenOnVisit = Set(records[VisitDetail.self].entries.lazy.filter { $0.seen == .yes }.map(\.visit))
        reviews = records[Review.self]
        details = records[ReviewDetail.self]
        conferences = records[Conference.self]
        conferenceChildren = records[ConferenceChild.self]
        plans = records[ProtectionPlan.self]
        carerReviews = records[CarerReview.self]
        for review in reviews.entries where meant.contains(review.child) { reviewDays[review.child, default: []].insert(review.held) }
        for (place, plan) in plans.entries.enumerated() where meant.contains(plan.child) { planPlaces[plan.child, default: []].append(place) }
        for (place, conference) in conferences.entries.enumerated() { conferencesOn[conference.held, default: []].append(place) }
        for row in conferenceChildren.entries { conferenced[row.conference, default: []].insert(row.child) }
        for detail in details.entries where meant.contains(detail.child) { detailDays[detail.child, default: []].insert(detail.held) }
    }

    func finished() -> Records {
        var records = records
        records.set(reviews)
        records.set(details)
        records.set(conferences)
        records.set(conferenceChildren)
        records.set(plans)
        records.set(carerReviews)
        return records
    }

    mutating func add(_ meeting: HeldMeeting) {
        for kind in meeting.kinds {
            switch kind {
            case .review: for link in children(of: meeting) { addReview(meeting, link) }
            case .initialConference, .transferConference, .reviewConference:
                if let kind = kind.conference { addConference(meeting, kind) }
            case .carerReview: addCarerReview(meeting)
            case .shortBreakReview, .disruption, .stability: break
            }
        }
    }

    /// The children of a meeting, each once, as the latest sitting that knows them says.
    private func children(of meeting: HeldMeeting) -> [MeetingChild] {
        var seen: Set<Child.ID> = []
        return meeting.sittings.reversed().flatMap { links[$0.id] ?? [] }.filter { seen.insert($0.child).inserted }
    }

    // MARK: Looked-after reviews

    private mutating func addReview(_ meeting: HeldMeeting, _ link: MeetingChild) {
        let child = link.child
        let before = reviewDays[child]?.filter { $0 < meeting.day }.max()
        if reviewDays[child]?.contains(meeting.day) != true, let born = born[child], let participation = link.participation {
            var review = Review()
            review.child = child
            review.born = born
            review.held = meeting.day
            review.participation = participation
            reviews.append(review, year: Int16(clamping: ReportingYear(containing: meeting.day).endsIn))
            reviewDays[child, default: []].insert(meeting.day)
        }
        guard detailDays[child, default: []].insert(meeting.day).inserted else { return }
        details.append(detail(of: meeting, link, after: before))
    }

    private func detail(of meeting: HeldMeeting, _ link: MeetingChild, after before: Day?) -> ReviewDetail {
        var detail = ReviewDetail()
        detail.id = "\(meeting.last.id.text)/\(link.child.text)"
        detail.child = link.child
        detail.held = meeting.day
        detail.chair = meeting.value(\.chair)
        let visit = (visits[link.child] ?? []).filter { visit in
            visit.held <= meeting.day && before.map { visit.held > $0 } ?? true && seenOnVisit.contains(visit.id)
        }.max { $0.held < $1.held }
        if let visit {
            detail.wasSeen = .yes
            detail.seen = visit.held
            detail.contactMethod = visit.kind
            detail.seenAlone = visit.seenAlone
        } else if let reason = link.notSeenReason, !reason.isEmpty {
            detail.wasSeen = .no
            detail.notSeenReason = reason
        }
        detail.chairing = link.chairing
        if let preparation = meeting.value({ preparations[$0.id] }) {
            detail.preparationHeld = preparation.held != nil ? .yes : preparation.reasonNotHeld != nil ? .no : nil
            detail.preparation = preparation.held
            detail.preparationMode = preparation.held == nil ? nil : preparation.mode
            detail.reportReceived = preparation.reportReceived
        }
        let asked = meeting.sittings.flatMap { people[$0.id] ?? [] }.filter { $0.child == nil || $0.child == link.child }
        detail.papersSent = asked.compactMap(\.papersSent).min()
        detail.decisionsSent = sent(meeting, asked, [.decisions, .minutes])
        detail.minutesTracked = .yes
        detail.minutesDrafted = meeting.value { minutes[$0.id]?.drafted }
        detail.minutesDistributed = sent(meeting, asked, [.minutes])
        detail.lateReason = meeting.value(\.lateReason)
        return detail
    }

    /// The day the last of those who receive the record had got a pack of such a kind; nil while one has not.
    private func sent(_ meeting: HeldMeeting, _ people: [MeetingPerson], _ kinds: Set<PackKind>) -> Day? {
        let receivers = Set(people.lazy.filter { $0.receives == .yes && $0.meeting == meeting.last.id }.map(\.id))
        guard !receivers.isEmpty else { return nil }
        var first: [MeetingPerson.ID: Day] = [:]
        for pack in packs[meeting.last.id] ?? [] where kinds.contains(pack.kind) {
            first[pack.person] = min(first[pack.person] ?? pack.sent, pack.sent)
        }
        let days = receivers.compactMap { first[$0] }
        return days.count == receivers.count ? days.max() : nil
    }

    // MARK: Conferences

    private mutating func addConference(_ meeting: HeldMeeting, _ kind: ConferenceKind) {
        let links = children(of: meeting)
        let family = meeting.value(\.family) ?? links.compactMap { families[$0.child] }.first
        let id = Conference.ID(meeting.last.id.text)
        let here = Set(links.map(\.child))
        let isKnown = (conferencesOn[meeting.day] ?? []).contains { place in
            let other = conferences.entries[place]
            guard other.kind == kind else { return false }
            return other.id == id || (family != nil && other.family == family) || !(conferenced[other.id] ?? []).isDisjoint(with: here)
        }
        if isKnown { return }
        var conference = Conference()
        conference.id = id
        conference.family = family
        conference.kind = kind
        conference.strategyDiscussion = meeting.value(\.strategyDiscussion)
        conference.held = meeting.day
        conference.childrenDiscussed = links.count
        conference.chair = meeting.value(\.chair)
        conference.isQuorate = meeting.value(\.isQuorate)
        conference.reportShared = meeting.value(\.reportShared)
        let asked = meeting.sittings.flatMap { people[$0.id] ?? [] }
        let parents = asked.filter { $0.role == .parent }.compactMap(\.attended)
        conference.parentAttended = parents.isEmpty ? nil : parents.contains(.yes) ? .yes : .no
        conference.decisionLetter = sent(meeting, asked, [.decisions, .minutes])
        conference.minutesDistributed = sent(meeting, asked, [.minutes])
        conference.safetyScale = meeting.value(\.scale)
        conferencesOn[meeting.day, default: []].append(conferences.count)
        conferenced[id] = here
        conferences.append(conference)
        for link in links {
            var row = ConferenceChild()
            row.conference = id
            row.child = link.child
            row.outcome = link.outcome
            row.participation = link.participation
            conferenceChildren.append(row)
            change(link, on: meeting.day, meeting: meeting.last.id, family: family)
        }
    }

    /// What a conference decided of a child's protection plan.
    private mutating func change(_ link: MeetingChild, on day: Day, meeting: Meeting.ID, family: String?) {
        let ofChild = planPlaces[link.child] ?? []
        let open = ofChild.last { plans.entries[$0].from <= day && (plans.entries[$0].to.map { $0 >= day } ?? true) }
        switch link.outcome {
        case .planMade where open == nil:
            var plan = ProtectionPlan()
            plan.id = "\(meeting.text)/\(link.child.text)"
            plan.child = link.child
            plan.family = family
            plan.from = day
            plan.initialCategory = link.category ?? "not recorded"
            plan.latestCategory = plan.initialCategory
            plan.previousPlans = ofChild.count { plans.entries[$0].from < day }
            planPlaces[link.child, default: []].append(plans.count)
            plans.append(plan)
        case .planContinues, .planMade:
            guard let open, let category = link.category, plans.entries[open].to == nil else { return }
            update(open) { $0.latestCategory = category }
        case .planEnded:
            guard let open, plans.entries[open].to == nil else { return }
            update(open) {
                $0.to = day
                $0.endReason = $0.endReason ?? "ended at a conference"
            }
        case .noPlan, nil: return
        }
    }

    private mutating func update(_ index: Int, _ change: (inout ProtectionPlan) -> Void) {
        var plan = plans.entries[index]
        change(&plan)
        plans.replace(at: index, with: plan, id: plans.ids[index], year: plans.years[index])
    }

    // MARK: Foster carers

    private mutating func addCarerReview(_ meeting: HeldMeeting) {
        guard let carer = meeting.value(\.carer) else { return }
        let known = carerReviews.entries.filter { $0.carer == carer }
        if known.contains(where: { $0.held == meeting.day }) { return }
        var review = CarerReview()
        review.carer = carer
        review.held = meeting.day
        review.isFirst = known.contains { $0.held < meeting.day } ? .no : .yes
        review.chair = meeting.value(\.chair)
        review.toPanel = meeting.value(\.toPanel)
        let words = meeting.sittings.flatMap { sections[$0.id] ?? [] }
        func views(_ heading: MinuteHeading) -> String? { words.last { $0.heading == heading && !$0.words.isEmpty }?.words }
        review.carerViews = views(.carerViews)
        review.childViews = views(.childViews)
        review.otherAuthorityViews = views(.otherViews)
        review.outcome = meeting.value(\.carerOutcome)
        carerReviews.append(review)
    }
}
