extension EntryForm {
    /// Every form there is for entries about a child.
    public static let all: [EntryForm] = [
        EntryForm(
            "visits", "Visit or contact", IROVisit.self, ask: .recordVisit,
            [
                Field("date", .today, "When"), Field("kind", .oneOf(["visit", "phone call", "video call", "message", "at the review"]), "How"),
                Field("seen_alone", .plain, "Seen or spoken to alone"),
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
                    "view-", ChildView.self, key: nil, [Field("words", .words, "What the child said", hint: "In the child's own words.")], needs: "words",
                    taken: ["said_date": "date", "staff_id": "staff_id"], fixed: ["said_by": "child", "method": "visit"]),
            ]),
        EntryForm(
            "visit-details", "Visit in full", VisitDetail.self, ask: .recordVisit,
            [Field("seen"), Field("not_seen_reason"), Field("place"), Field("checked", .words), Field("found", .words)]),
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
                Field("other_child_id", .otherChild, "Id of the other child"), Field("kind", .oneOf(["brother", "sister", "half-brother", "half-sister", "step-brother or step-sister", "cousin", "parent and child"])),
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
                Field("panel", .oneOf(["Resources and Placement Panel", "Permanency Monitoring Group", "Adoption panel", "Fostering panel", "Legal gateway"])),
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
            "views", "View", ChildView.self, ask: .recordVisit,
            [Field("said_by"), Field("said_date", .today), Field("method"), Field("words", .words, hint: "As they were said or written."), Field("result"), Field("result_words", .words), Field("told_date")]),
        EntryForm(
            "decisions", "Decision", Decision.self, ask: .recordMeeting,
            [
                Field("number"), Field("action", .words), Field("outcome", .words, hint: "What will be different for the child."), Field("owner"), Field("owner_staff_id", .staff), Field("due_date"),
                Field("state"), Field("done_date"), Field("progress", .words),
            ]),
        EntryForm(
            "notes", "Own note", OwnNote.self, ask: .keepNotes, readAsk: .keepNotes,
            [Field("note_date", .today), Field("words", .words, hint: "Only you can read it.")]),
        EntryForm(
            "legal-advice", "Request for legal advice", LegalAdvice.self, ask: .askLegalAdvice, readAsk: .seeLegalAdvice,
            [Field("asked_date", .today), Field("question", .words), Field("provider"), Field("answered_date"), Field("outcome", .words)]),
        EntryForm(
            "restrictions", "Closed record", Restriction.self, ask: .restrict, readAsk: .restrict,
            [Field("closed_to"), Field("people", .plain, "Usernames", hint: "With spaces between them."), Field("reason", .words), Field("from_date", .today), Field("to_date")]),
        EntryForm(
            "midpoints", "Midpoint check", MidpointAudit.self, ask: .recordVisit,
            [
                Field("audit_date", .today), Field("case_type"), Field("plan_progressing", .oneOf(["yes", "partly", "no"]), "Is the plan progressing?"),
                Field("child_involved", .oneOf(["yes", "partly", "no"]), "Is the child involved?"), Field("grade", .oneOf(["outstanding", "good", "requires improvement", "inadequate"])),
                Field("action_needed", .words, "What needs to happen"), Field("staff_id", .oneself),
            ]),
    ]
}
