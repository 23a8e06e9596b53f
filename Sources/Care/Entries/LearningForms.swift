extension EntryForm {
    /// Forms for what the service learns, plans and asks of itself.
    static let learning: [EntryForm] = [
        EntryForm(
            "incidents", "Incident", Incident.self, ask: .keepIncidents, readAsk: .keepIncidents,
            [
                Field("incident_date", .today, "When did it happen?"), Field("kind"), Field("words", .words, "What happened?"),
                Field("child_id", .otherChild, "The child", hint: "The name, or the id. Leave empty where it concerns no single child. It then stands on the child’s timeline."),
                Field("notify", .plain, "Must others be told?", hint: "Leave open until it is decided."), Field("decided_date", .plain, "Decided on"),
                Field("decided_staff_id", .staff, "Decided by"), Field("reason", .words, "Why"),
            ]),
        EntryForm(
            "incident-notices", "Notification", IncidentNotice.self, ask: .keepIncidents, readAsk: .keepIncidents,
            [
                Field("incident_id", .listed(.incidents)), Field("sent_to", .suggesting(["Ofsted", "Department for Education", "Child Death Overview Panel", "Local safeguarding partnership", "Placing authority", "CAFCASS"]), "Who was told"),
                Field("sent_date", .today, "On"), Field("reference", .plain, "Their reference"),
            ]),
        EntryForm(
            "learning-items", "Learning", LearningItem.self, ask: .keepQuality, readAsk: .seeQuality,
            [
                Field("message", .words, "What is to be learned?", hint: "Without names of children."), Field("source", .plain, "Where does it come from?"), Field("who_acts", .plain, "Who must act?"),
                Field("owner_staff_id", .staff, "Who follows it?"), Field("raised_date", .today), Field("due_date", .plain, "By when?"), Field("incident_id", .listed(.incidents), "The incident it comes from"),
                Field("evidence_kind", .plain, "What shows that practice changed?", hint: "Needed to close it."),
                Field("evidence_reference", .listed(.evidence), "Which audit, concern, dispute or thanks?", hint: "The latest first."), Field("what_changed", .words), Field("closed_date"),
            ]),
        EntryForm(
            "improvement-plan", "Action of the improvement plan", ImprovementAction.self, ask: .keepQuality, readAsk: .seeQuality,
            [
                Field("key_area", .plain, "Number of the area"), Field("title", .plain, "Area"), Field("action", .words, "What will be done?"),
                Field("status", .oneOf(["planned", "started", "on track", "behind", "done"]), "State"),
            ],
            with: [
                .init(
                    "more-", ActionDetail.self, key: "action",
                    [
                        Field("owner_staff_id", .staff, "Who answers for it?"), Field("due_date", .plain, "By when?"),
                        Field("measure_id", .listed(.measures), "Which figure shows that it works?"),
                        Field("measure_group", .plain, "Only the cases of", hint: "Such as one course or one kind of meeting, as the figure names it. Empty: all."),
                        Field("target", .plain, "Aim", hint: "Per cent where the figure is a share. Empty: the service’s target for the figure."), Field("parent_plan", .plain, "Part of which plan?"),
                        Field("evidence", .words, "What shows that it was done?"), Field("done_date", .plain, "Done on"),
                    ], taken: ["action": "action"])
            ]),
        EntryForm(
            "last-year", "Priority of last year", LastYearPriority.self, ask: .keepQuality, readAsk: .seeQuality,
            [Field("number"), Field("priority", .words), Field("progress", .words)],
            with: [
                .init(
                    "more-", PriorityDetail.self, key: "number",
                    [Field("state", .plain, "How did it end?"), Field("evidence", .words, "What shows it?"), Field("carried_by", .listed(.actions), "Carried on by which action?")],
                    needs: "state", taken: ["number": "number"])
            ]),
        EntryForm(
            "recommendations", "Recommendation", Recommendation.self, ask: .keepQuality, readAsk: .seeQuality,
            [Field("number", .plain, hint: "Go on counting from last year’s."), Field("text", .words, "What is recommended?")],
            with: [
                .init(
                    "more-", RecommendationDetail.self, key: "number",
                    [
                        Field("report_year", .plain, "Year of the report", hint: "Such as 2025/26. It is needed to keep the rest."), Field("board", .suggesting(["Corporate Parenting Board", "Safeguarding Partnership", "Senior leadership team"])),
                        Field("considered_date"), Field("response"), Field("response_words", .words), Field("follow_up", .words), Field("follow_up_date"),
                    ], needs: "report_year", taken: ["number": "number"])
            ]),
        EntryForm(
            "courses", "Course", Course.self, ask: .keepQuality, readAsk: .seeQuality,
            [Field("title"), Field("days"), Field("roles"), Field("expires_months"), Field("from_date", .today), Field("to_date")]),
        EntryForm(
            "training", "Attendance at a course", TrainingAttendance.self, ask: .keepQuality, readAsk: .seeQuality,
            [
                Field("course", .plain, "Course", hint: "As the list of courses names it."), Field("attendee_staff_id", .staff, "Who"), Field("role_group", .suggesting(["IROs", "Social Workers (LAC)", "Social Workers (Care Mgt)", "Other Professionals", "Foster Carers"])),
                Field("course_date", .today, "On"), Field("course_days", .plain, "Days"),
            ]),
        EntryForm(
            "service-meetings", "Meeting of the service", ServiceMeeting.self, ask: .keepQuality, readAsk: .seeQuality,
            [
                Field("kind"), Field("meeting_date", .today), Field("place"), Field("focus"), Field("agenda", .words), Field("decisions", .words, "Decisions and actions"),
                Field("not_held_reason"),
            ]),
        EntryForm(
            "attendance", "Who came", ServiceMeetingPerson.self, ask: .keepQuality, readAsk: .seeQuality,
            [Field("service_meeting_id", .listed(.meetings)), Field("staff_id", .staff), Field("came"), Field("apology")]),
        EntryForm(
            "themes", "Theme raised at a meeting", ServiceTheme.self, ask: .keepQuality, readAsk: .seeQuality,
            [
                Field("service_meeting_id", .listed(.meetings)), Field("theme", .suggesting(ChallengeTheme.usual)), Field("words", .words, hint: "Without names of children."),
                Field("concern_id", .listed(.concerns), hint: "Filled in when the theme is made a collective concern."),
            ]),
        EntryForm(
            "standards", "Practice standard", PracticeStandard.self, ask: .keepQuality, readAsk: .seeQuality,
            [
                Field("family"), Field("words", .words), Field("measure_id", .listed(.measures)), Field("version"), Field("from_date", .today), Field("to_date"),
            ]),
        EntryForm(
            "starter-items", "Item of the starter checklist", StarterItem.self, ask: .keepQuality, readAsk: .seeQuality,
            [Field("number"), Field("area"), Field("words"), Field("within_days"), Field("from_date", .today), Field("to_date")]),
    ]
}
