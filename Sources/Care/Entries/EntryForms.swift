extension EntryForm {
    /// Every form there is for entries about a child.
    public static let all: [EntryForm] = [
        EntryForm(
            "visits", "Visit or contact", IROVisit.self, ask: .recordVisit,
            [
                Field("date", .today, "When"), Field("kind", .oneOf(["visit", "phone call", "video call", "message", "at the review", "other"]), "How"),
                Field("seen_alone", .plain, "Seen or spoken to alone", after: "full-seen"),
            ],
            with: [
                .init(
                    "full-", VisitDetail.self, key: "visit_id",
                    [
                        Field("seen", .plain, "Was the child seen or spoken to?", hint: "It counts as seen before the next review."),
                        Field("not_seen_reason", .plain, "If not: why"), Field("place", .plain, "Where"),
                        Field("found", .words, "What you checked and found"),
                    ]),
                .init(
                    "view-", ChildView.self, key: "visit_id", [Field("words", .words, "What the child said", hint: "In the child's own words.")], needs: "words",
                    taken: ["said_date": "date", "staff_id": "staff_id"], fixed: ["said_by": "child", "method": "visit"]),
            ],
            together: { answers in
                let seen = answers["full-seen"].flatMap { YesNo(rawValue: $0) }, alone = answers["seen_alone"].flatMap { YesNo(rawValue: $0) }
                return EntryRules.notSeenYetAlone(seen: seen, alone: alone).map { [EntryProblem("full-seen", $0)] } ?? []
            }),
        EntryForm(
            "contacts", "Person or contact", Contact.self, ask: .keepRecord,
            [
                Field("name"), Field("role"), Field("relation"), Field("organisation"), Field("phone"), Field("email"), Field("address", .words),
                Field("address_withheld", .plain, "Must the address be kept from others?", hint: "Yes: it never leaves the service, in no pack and on no invitation."),
                Field("may_receive", .plain, "May they receive papers?"), Field("parental_responsibility"), Field("needs"), Field("from_date"), Field("to_date"),
            ]),
        EntryForm(
            "relationships", "Relationship", Relationship.self, ask: .keepRecord,
            [
                Field("other_child_id", .otherChild, "The other child", hint: "The name, or the id."), Field("kind", .oneOf(["brother", "sister", "half-brother", "half-sister", "step-brother or step-sister", "cousin", "parent and child", "other relative"])),
                Field("same_iro_conflict", .words, hint: "Leave empty where one IRO for both is right."), Field("from_date"), Field("to_date"),
            ]),
        EntryForm(
            "warnings", "Warning note", WarningNote.self, ask: .keepRecord,
            [Field("kind"), Field("words", .words), Field("from_date", .today), Field("review_by"), Field("to_date"), Field("staff_id", .oneself)]),
        EntryForm(
            "changes", "Change", ChangeAlert.self, ask: .tellChange,
            [
                Field("kind"), Field("happened_date", .today, "When did it happen, or when will it?"), Field("words", .words, hint: "A sentence is enough."),
                Field("school_changed", .plain, "Does the school change?"), Field("mid_term"), Field("activities_kept", .plain, "Are clubs and activities kept?"),
                Field("child_asked", .plain, "Has the child been asked what they think?"),
            ]),
        EntryForm(
            "panels", "Panel", PanelItem.self, ask: .keepRecord,
            [
                Field("panel", .suggesting(["Resources and Placement Panel", "Permanency Monitoring Group", "Adoption panel", "Fostering panel", "Legal gateway"])),
                Field("panel_date", .today), Field("question", .words), Field("decision", .words), Field("follow_up", .words), Field("follow_up_due"), Field("done_date"),
            ]),
        EntryForm(
            "permanence", "Permanence", PermanenceTrack.self, ask: .keepRecord,
            [Field("plan"), Field("agreed_date"), Field("stage", .oneOf(["assessing", "family finding", "matched", "placed", "order applied for", "order made"])), Field("blockage", .words), Field("next_date"), Field("ended_date")]),
        EntryForm(
            "placement-reasons", "Why the child lives there", PlacementRationale.self, ask: .keepRecord,
            [Field("kind"), Field("entry_date", .today), Field("words", .words), Field("next_date")]),
        EntryForm(
            "court", "Court case", CourtCase.self, ask: .keepRecord,
            [
                Field("kind", .oneOf(["care proceedings", "placement order", "discharge of a care order", "special guardianship", "secure accommodation", "other"]), "Proceedings"), Field("opened_date"), Field("stage", .oneOf(["pre-proceedings", "issued", "case management", "issues resolution", "final hearing", "adjourned", "ended"])),
                Field("next_hearing_date"), Field("guardian"), Field("guardian_told_date"), Field("solicitor"), Field("closed_date"), Field("outcome", .words),
            ]),
        EntryForm(
            "views", "View", ChildView.self, ask: .keepViews, readAsk: .readViews,
            [Field("said_by"), Field("said_date", .today), Field("method"), Field("words", .words, hint: "As they were said or written."), Field("result"), Field("result_words", .words), Field("told_date")]),
        EntryForm(
            "decisions", "Decision", Decision.self, ask: .recordMeeting,
            [
                Field("action", .words), Field("outcome", .words, hint: "What will be different for the child."),
                Field("owner", .suggesting(["Social worker", "Team manager", "IRO"]), hint: "A name, or: social worker, team manager, IRO."), Field("due_date"),
                Field("state"), Field("done_date"), Field("progress", .words),
            ]),
        EntryForm(
            "notes", "Own note", OwnNote.self, ask: .keepNotes, readAsk: .keepNotes,
            [Field("note_date", .today), Field("words", .words, hint: "Only you can read it.")]),
        EntryForm(
            "legal-advice", "Request for legal advice", LegalAdvice.self, ask: .askLegalAdvice, readAsk: .seeLegalAdvice,
            [Field("asked_date", .today), Field("question", .words), Field("provider"), Field("answered_date"), Field("outcome", .words)]),
        EntryForm(
            "thanks", "Thank you for good work", GoodPractice.self, ask: .recordVisit, readAsk: .seeChallenges,
            [
                Field("theme", .suggesting(ChallengeTheme.usual), "What it is about"), Field("words", .words, "What was good, and what did it mean for the child?"),
                Field("thanked_staff_id", .staff, "Whom you thank"), Field("note_date", .today, "On"), Field("staff_id", .oneself, "From"),
            ]),
        EntryForm(
            "restrictions", "Closed record", Restriction.self, ask: .restrict, readAsk: .restrict,
            [Field("closed_to"), Field("people", .accounts, "Whom it concerns"), Field("reason", .words), Field("from_date", .today), Field("to_date")]),
        EntryForm(
            "midpoints", "Midpoint check", MidpointAudit.self, ask: .recordVisit,
            [
                Field("audit_date", .today), Field("case_type", .oneOf([CaseKind.lookedAfter.rawValue, CaseKind.protection.rawValue]), "Which case"), Field("plan_progressing", .oneOf(["yes", "partly", "no"]), "Is the plan progressing?"),
                Field("child_involved", .oneOf(["yes", "partly", "no"]), "Is the child involved?"), Field("grade", .oneOf(["outstanding", "good", "requires improvement", "inadequate"])),
                Field("action_needed", .words, "What needs to happen"), Field("staff_id", .oneself),
            ]),
        EntryForm(
            "lights", "Traffic light", TrafficLight.self, ask: .setLight, readAsk: .seeLights,
            [
                Field("case_type", .oneOf([CaseKind.lookedAfter.rawValue, CaseKind.protection.rawValue]), "Which case"),
                Field("colour", .oneOf(["red", "amber", "green"]), hint: "Red: act now. Amber: watch. Green: the plan is going well."),
                Field("reason", .words, "Why", hint: "Needed for red and amber. The team manager reads it."), Field("set_date", .today), Field("staff_id", .oneself),
            ]),
        EntryForm(
            "advocacy-needs", "Need of an advocate", AdvocacyNeed.self, ask: .keepAdvocacy, readAsk: .readViews,
            [
                Field("explained_date", .plain, "When was the child told that they may have an advocate?"), Field("explained_by_staff_id", .staff, "Who told them?"),
                Field("decided_date", .today, "When was it found?"), Field("needs", .plain, "Does the child need an advocate?"),
                Field("declined_reason", .suggesting(["does not want one", "speaks for themselves", "family speaks for the child", "too young to be asked"]), "If not: why"),
            ]),
        EntryForm(
            "advocacy", "Referral for advocacy", AdvocacyReferral.self, ask: .keepAdvocacy, readAsk: .readViews,
            [
                Field("referral_date", .today), Field("provider"), Field("first_contact_date"), Field("status", .oneOf(["open", "closed"])),
            ],
            with: [
                .init(
                    "full-", AdvocacyDetail.self, key: "referral_id",
                    [
                        Field("language_need", .plain, "Language wished for", hint: "Where the child wishes for an advocate who speaks it."),
                        Field("ethnicity_need", .plain, "Background wished for"), Field("complaint_stage", .plain, "Does the advocate support a complaint?", hint: "Leave empty where there is none."),
                        Field("complaint_reference", .plain, "Number of the complaint"), Field("ended_date"), Field("outcome", .words),
                    ])
            ]),
        EntryForm(
            "visitor-waits", "Wait for an independent visitor", VisitorWait.self, ask: .keepAdvocacy, readAsk: .readViews,
            [Field("referred_date", .today), Field("matched_date"), Field("funded_by", .suggesting(["the scheme", "spot purchase"]))]),
        EntryForm(
            "visitor-searches", "Search for an independent visitor", VisitorDetail.self, ask: .keepAdvocacy, readAsk: .readViews,
            [
                Field("referred_date", .plain, "Waiting since", hint: "The day of the referral, as on the waiting list."), Field("chasing_staff_id", .staff), Field("next_step", .words), Field("next_step_date"),
                Field("language_need", .plain, hint: "Where the child wishes for a visitor who speaks it."), Field("ethnicity_need"), Field("visitor_id", .listed(.visitors), "Visitor matched"),
                Field("ended_date", .plain, hint: "Only where the child no longer wants one, or has left."), Field("end_reason"),
            ]),
    ]
}
