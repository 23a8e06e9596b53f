extension EntryForm {
    /// Every form there is for entries of the service itself: about no child, or about one only where its register has a column for it.
    public static let service: [EntryForm] = [
        EntryForm(
            "consultation-templates", "Questions before meetings", ConsultationTemplate.self, ask: .keepSurveys, readAsk: .seeFeedback,
            [
                Field("audience", .plain, "Who are they for?"), Field("title", .plain, "Name", hint: "Such as: For a young person."),
                Field("age_from", .plain, "From age", hint: "For children only."), Field("age_to", .plain, "Up to age"),
                Field("questions", .words, hint: "One a line, no more than 12."), Field("from_date", .today), Field("to_date"),
            ]),
        EntryForm(
            "pledge", "Promise of the pledge", PledgePromise.self, ask: .keepSurveys, readAsk: .seeFeedback,
            [
                Field("number"), Field("words", .words, hint: "As children read it."), Field("topic", .suggesting(ChallengeTheme.usual), hint: "Ties it to concerns, audits and feedback on the same topic."),
                Field("from_date", .today), Field("to_date"),
            ]),
        EntryForm(
            "iro-profiles", "How children reach an IRO", OfficerProfile.self, ask: .keepSurveys, readAsk: .seeFeedback,
            [
                Field("staff_id", .staff), Field("phone"), Field("email"), Field("best_time", .plain, hint: "Such as: after three on school days."),
                Field("words", .words, hint: "A few short sentences, as the IRO would say them to a child."),
            ]),
        EntryForm(
            "independent-visitors", "Independent visitor", IndependentVisitor.self, ask: .keepVisitors, readAsk: .keepVisitors,
            [
                Field("volunteer_name"), Field("approved_date"), Field("assigned_authority", .plain, hint: "Of the authorities that share the scheme."),
                Field("child_id", .otherChild, "The child", hint: "The name, or the id. Only for a child of ours."), Field("matched_date"),
            ]),
        EntryForm(
            "visitor-sessions", "Session of an independent visitor", VisitorSession.self, ask: .keepVisitors, readAsk: .keepVisitors,
            [
                Field("visitor_id", .listed(.visitors), "Visitor"), Field("session_date", .today), Field("hours"), Field("authority"), Field("child_id", .otherChild, "The child", hint: "The name, or the id. Only for a child of ours."),
                Field("activity", .suggesting(["sport or leisure", "film, theatre or show", "meal or cafe", "walk or park", "help with a task"])),
            ]),
        EntryForm(
            "audit-questions", "Question of an audit tool", AuditQuestion.self, ask: .keepAudits, readAsk: .seeQuality,
            [
                Field("case_type", .oneOf([CaseKind.lookedAfter.rawValue, CaseKind.protection.rawValue]), "Asked of"), Field("version", .plain, hint: "Such as 2026."), Field("number"),
                Field("words", .words), Field("topic", .suggesting(QualityTopic.allCases.map(\.rawValue)), hint: "Ties it to concerns, feedback and the pledge on the same topic."),
                Field("from_date", .today), Field("to_date"),
            ]),
        EntryForm(
            "group-supervision", "Group supervision", GroupSupervision.self, ask: .keepAudits, readAsk: .keepAudits,
            [
                Field("session_date", .today), Field("facilitator_staff_id", .oneself), Field("people"), Field("child_id", .otherChild, "The child", hint: "The name, or the id. Leave empty for a session about no single child."),
                Field("question", .words), Field("next_steps", .words), Field("usefulness", .plain, hint: "As those who were there scored it: 0, no use, to 10, very useful."),
            ]),
        EntryForm(
            "observation-days", "Observation day", ObservationDay.self, ask: .keepAudits, readAsk: .keepAudits,
            [
                Field("observed_date", .today), Field("observer_staff_id", .oneself), Field("observed_staff_id", .staff), Field("meeting", .plain, hint: "Such as: a review of a young person. Name no child."),
                Field("theme", .suggesting(QualityTopic.allCases.map(\.rawValue))), Field("strengths", .words), Field("next_step", .words),
            ]),
    ] + learning + reportData
}
