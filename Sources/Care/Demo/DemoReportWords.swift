/// The words of a sample council's annual reports: last year's finished, this year's begun.
extension DemoWorld {
    /// Everything is invented; every figure is bound, so that it is right whatever the seed.
    mutating func fillReportWords(_ office: DemoOffice) {
        guard size > 0 else { return }
        let writers = Array(reviewers.filter { $0.works(on: end) }.map(\.id).prefix(3)), year = lastYear
        var rows: [ReportWords] = []
        for (place, section) in ReportSection.written.enumerated() {
            let words = Self.reportWords[section.id]
            var row = ReportWords()
            (row.year, row.section, row.words, row.state) = (year.previous.name, section.id, words, .checked)
            row.owner = office.serviceManager
            row.due = year.start.adding(months: 1)
            row.written = min(year.start.adding(days: 20 + place), end)
            if words != nil { rows.append(row) }
            // This year's is shared out; a few sections are begun.
            row.year = year.name
            row.due = year.end.adding(days: 30)
            row.owner = writers.isEmpty || place % 3 == 0 ? office.serviceManager : writers[place % writers.count]
            let isBegun = ["introduction", "context", "reviews", "timeliness", "challenge"].contains(section.id)
            row.words = isBegun ? words : nil
            row.state = ["introduction", "context"].contains(section.id) ? .ready : isBegun ? .writing : .planned
            row.written = isBegun ? end.adding(days: -place - 4) : nil
            if !["period", "progress", "plan", "recommendations"].contains(section.id) { rows.append(row) }
        }
        put(rows)
    }

    private static let reportWords: [String: String] = [
        "introduction": """
            Every council with children in its care must have Independent Reviewing Officers, and their manager must write a report each year for the Corporate Parenting Board. This is that report.

            It tells what the service did, what children said, what was challenged and what changed for them. It is read by the board and the safeguarding partnership, and is then published together with a version for children and young people.

            The figures come from the service’s own records. Each of them can be opened to what it counts.
            """,
        "period": "The service kept one record throughout the year, so that every quarter is counted in the same way.",
        "context": """
            An Independent Reviewing Officer chairs the review of each child the council looks after and watches over the plan between reviews. The duties come from the Adoption and Children Act 2002, the Care Planning Regulations 2010 and the IRO Handbook of 2010.

            Five things are asked of each IRO:

            - that the child is heard, and that their wishes and feelings are taken seriously;
            - that the plan is up to date and meets what the child needs;
            - that the child knows of advocacy and how to complain;
            - that nothing drifts;
            - that the council acts as a good parent would.

            Where a plan does not serve the child, the IRO challenges it: first by talking, then formally through the dispute resolution process, and at last through CAFCASS. Independent legal advice is there for each IRO and is paid for outside the service the challenge is about.
            """,
        "service": """
            The service stands apart from those who manage cases. Its manager answers to the assistant director for quality, and no IRO manages the case of a child they review.

            [[table 1a]] shows the posts of the service and how many of them were filled. A vacant post is covered by colleagues first, because a child who has to get to know another person pays for it.

            The service met as a whole every month. IROs took part in the regional group, and met social work managers and CAFCASS to talk about what they see in many cases.
            """,
        "performance": "This part tells how the year was for the service: how many cases each IRO held, how many meetings there were, whether they were in time, and how children took part.",
        "caseloads": """
            The Handbook recommends a caseload of 50-70 children. [[table 1]] shows the cases of the service at the end of each quarter, counted with what each kind of case asks of an IRO.

            Where a caseload lies outside what is recommended, the manager and the IRO look at it together each month: which children need more time, and which cases can move without a child losing somebody they trust.
            """,
        "reviews": """
            The service held {{reviews-held}} reviews of looked-after children in the year. [[table 2]] sets them beside the conferences that were chaired.

            A review is more than a meeting. Before it the IRO reads the file, speaks with the child and asks those who know the child; after it the decisions go out, and the record follows.
            """,
        "timeliness": """
            {{reviews-on-time}} of the {{reviews-on-time of}} reviews that fell due were held in time.

            Where the target was not met, the reasons were these: a child was ill or away, parents asked for another day, or a social worker’s report was not ready. Each late review was agreed with the manager, and none was late because nobody had planned it.
            """,
        "participation": """
            Children take part in many ways: they come, they speak through somebody they trust, or they write and draw. [[table 4]] counts each of them by the codes of the return.

            Young people chaired or led a part of their review more often where they had been asked weeks before what they wanted to talk about, and where. This works best when the same person asks each time.

            > When I chair it, people look at me and not at their papers.
            > — a young person in care
            """,
        "consultation": """
            An IRO sees or speaks with the child before the review. [[table 7]] shows how often this was written down. Where the target was not met, the child had mostly moved that month, or wanted to speak at the review itself.

            What children say in the app goes to somebody with a name and a day by which it is answered. Most of what they raised was about seeing family, about the place they live in, and about being told things late.
            """,
        "minutes": """
            Decisions go out first, and the full record after. [[table 8]] shows how many records reached people within 20 working days.

            Where the target was missed, it was mostly because a record waited to be checked. Since records are written at the meeting itself, fewer of them wait.
            """,
        "profile": "This part tells who the children are, so that the board can ask whether what the council offers fits them.",
        "numbers": """
            At the end of the year the council looked after {{looked-after-children}} children. In the year {{started-care}} children started to be looked after and {{ceased-care}} ceased to be.

            [[table 9]] sets the number beside the region and the country, as far as these are published.
            """,
        "who": "The tables show the children by sex, ethnicity and age. The service asks each quarter whether carers, schools and advocates fit the children there are, and says so at the placement panel where they do not.",
        "care": "How long children have been in care and under which order says where to look for drift. Each child who is accommodated by agreement is looked at again in the IRO’s midpoint check: is this still right, and does everybody who must agree still do so?",
        "placements": "A child who moves loses more than a bed. The IRO is told of each move that is planned, and asks what becomes of school, friends and clubs. [[table 15]] shows how many children had to move again and again, and [[table 16]] where children live.",
        "health": "Health, teeth, feelings and school belong to each review. [[table 18]] shows the checks that were done. Where one is missing, the IRO writes down who arranges it and by when.",
        "challenge": """
            IROs raise what is not right for a child first by talking and then, where that does not help, formally. [[table 19]] shows both.

            What was raised most was delay: in assessments, in finding a school, in telling a child what was decided. What IROs saw in several cases was taken to senior managers as one concern, with the cases behind it.

            Advocates and independent visitors stand beside the child where the child wants somebody who does not work for the council. IROs thank good work in writing, too: a service that only challenges is not listened to.
            """,
        "progress": "Each priority of last year stands here with what was done.",
        "plan": "The plan says what will be done, who answers for it, and which figure will show that it works.",
        "summary": """
            The service held {{reviews-held}} reviews, and {{reviews-on-time}} of the {{reviews-on-time of}} that fell due were in time.

            Children were heard in more ways than before, challenge led to change that can be named, and the record is now written with the child in mind. What remains is to be quicker with records and to keep the same IRO beside each child.
            """,
        "recommendations": "The board is asked to consider these recommendations.",
        "children": "Hello. This book is for you. You live in care, or you have a plan to keep you safe. We want you to know what we did this year.",
        "you-said-we-did": """
            **You said:** tell us who runs the review.

            **We did:** each of you gets a card with the name and the phone number of your IRO.

            **You said:** some of us want to see our brothers and sisters more.

            **We did:** we ask about it at each review now. We write down who will help, and when.

            **You said:** the notes of the review are hard to read.

            **We did:** you get a letter from your IRO in plain words.
            """,
    ]
}
