import GRDB

/// The tables of the working day: teams, people around a child, meetings and their records, and what happens between them.
func createWork(_ db: Database) throws {
    try db.execute(sql: """
        CREATE TABLE "team" (
            id INTEGER PRIMARY KEY,
            year INTEGER NOT NULL DEFAULT 0,
            entered INTEGER NOT NULL REFERENCES ledger (id),
            ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
            "team_id" TEXT NOT NULL CHECK ("team_id" <> ''),
            "name" TEXT NOT NULL CHECK ("name" <> ''),
            "parent_id" TEXT,
            "manager_staff_id" TEXT,
            "from_date" TEXT NOT NULL CHECK ("from_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
            "to_date" TEXT CHECK ("to_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
        ) STRICT;
        CREATE TABLE "team_member" (
            id INTEGER PRIMARY KEY,
            year INTEGER NOT NULL DEFAULT 0,
            entered INTEGER NOT NULL REFERENCES ledger (id),
            ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
            "team_id" TEXT NOT NULL CHECK ("team_id" <> ''),
            "staff_id" TEXT NOT NULL CHECK ("staff_id" <> ''),
            "from_date" TEXT NOT NULL CHECK ("from_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
            "to_date" TEXT CHECK ("to_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
        ) STRICT;
        CREATE TABLE "team_officer" (
            id INTEGER PRIMARY KEY,
            year INTEGER NOT NULL DEFAULT 0,
            entered INTEGER NOT NULL REFERENCES ledger (id),
            ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
            "team_id" TEXT NOT NULL CHECK ("team_id" <> ''),
            "iro_staff_id" TEXT NOT NULL CHECK ("iro_staff_id" <> ''),
            "from_date" TEXT NOT NULL CHECK ("from_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
            "to_date" TEXT CHECK ("to_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
        ) STRICT;
        CREATE TABLE "registration" (
            id INTEGER PRIMARY KEY,
            year INTEGER NOT NULL DEFAULT 0,
            entered INTEGER NOT NULL REFERENCES ledger (id),
            ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
            "staff_id" TEXT NOT NULL CHECK ("staff_id" <> ''),
            "body" TEXT NOT NULL CHECK ("body" <> ''),
            "registration_number" TEXT NOT NULL CHECK ("registration_number" <> ''),
            "from_date" TEXT NOT NULL CHECK ("from_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
            "expires_date" TEXT CHECK ("expires_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
        ) STRICT;
        CREATE TABLE "absence" (
            id INTEGER PRIMARY KEY,
            year INTEGER NOT NULL DEFAULT 0,
            entered INTEGER NOT NULL REFERENCES ledger (id),
            ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
            "staff_id" TEXT NOT NULL CHECK ("staff_id" <> ''),
            "from_date" TEXT NOT NULL CHECK ("from_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
            "to_date" TEXT NOT NULL CHECK ("to_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
            "kind" TEXT
        ) STRICT;
        CREATE TABLE "room" (
            id INTEGER PRIMARY KEY,
            year INTEGER NOT NULL DEFAULT 0,
            entered INTEGER NOT NULL REFERENCES ledger (id),
            ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
            "room_id" TEXT NOT NULL CHECK ("room_id" <> ''),
            "name" TEXT NOT NULL CHECK ("name" <> ''),
            "address" TEXT,
            "seats" INTEGER,
            "step_free" TEXT CHECK ("step_free" IN ('yes', 'no')),
            "hearing_loop" TEXT CHECK ("hearing_loop" IN ('yes', 'no')),
            "accessible_toilet" TEXT CHECK ("accessible_toilet" IN ('yes', 'no')),
            "family_friendly" TEXT CHECK ("family_friendly" IN ('yes', 'no')),
            "travel" TEXT,
            "to_date" TEXT CHECK ("to_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
        ) STRICT;
        CREATE TABLE "relationship" (
            id INTEGER PRIMARY KEY,
            year INTEGER NOT NULL DEFAULT 0,
            entered INTEGER NOT NULL REFERENCES ledger (id),
            ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
            "relationship_id" TEXT NOT NULL CHECK ("relationship_id" <> ''),
            "child_id" TEXT NOT NULL CHECK ("child_id" <> ''),
            "other_child_id" TEXT NOT NULL CHECK ("other_child_id" <> ''),
            "kind" TEXT NOT NULL CHECK ("kind" <> ''),
            "conflict" TEXT,
            "from_date" TEXT CHECK ("from_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
            "to_date" TEXT CHECK ("to_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
        ) STRICT;
        CREATE INDEX "relationship_child" ON "relationship" ("child_id");
        CREATE TABLE "contact" (
            id INTEGER PRIMARY KEY,
            year INTEGER NOT NULL DEFAULT 0,
            entered INTEGER NOT NULL REFERENCES ledger (id),
            ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
            "contact_id" TEXT NOT NULL CHECK ("contact_id" <> ''),
            "child_id" TEXT NOT NULL CHECK ("child_id" <> ''),
            "name" TEXT NOT NULL CHECK ("name" <> ''),
            "role" TEXT NOT NULL CHECK ("role" <> ''),
            "relation" TEXT,
            "organisation" TEXT,
            "phone" TEXT,
            "email" TEXT,
            "address" TEXT,
            "address_withheld" TEXT NOT NULL CHECK ("address_withheld" IN ('yes', 'no')),
            "may_receive" TEXT NOT NULL CHECK ("may_receive" IN ('yes', 'no')),
            "parental_responsibility" TEXT CHECK ("parental_responsibility" IN ('yes', 'no')),
            "needs" TEXT,
            "from_date" TEXT CHECK ("from_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
            "to_date" TEXT CHECK ("to_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
        ) STRICT;
        CREATE INDEX "contact_child" ON "contact" ("child_id");
        CREATE TABLE "warning_note" (
            id INTEGER PRIMARY KEY,
            year INTEGER NOT NULL DEFAULT 0,
            entered INTEGER NOT NULL REFERENCES ledger (id),
            ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
            "note_id" TEXT NOT NULL CHECK ("note_id" <> ''),
            "child_id" TEXT NOT NULL CHECK ("child_id" <> ''),
            "kind" TEXT NOT NULL CHECK ("kind" <> ''),
            "words" TEXT NOT NULL CHECK ("words" <> ''),
            "from_date" TEXT NOT NULL CHECK ("from_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
            "review_by" TEXT NOT NULL CHECK ("review_by" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
            "to_date" TEXT CHECK ("to_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
            "staff_id" TEXT
        ) STRICT;
        CREATE INDEX "warning_note_child" ON "warning_note" ("child_id");
        CREATE TABLE "child_merge" (
            id INTEGER PRIMARY KEY,
            year INTEGER NOT NULL DEFAULT 0,
            entered INTEGER NOT NULL REFERENCES ledger (id),
            ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
            "merge_id" TEXT NOT NULL CHECK ("merge_id" <> ''),
            "child_id" TEXT NOT NULL CHECK ("child_id" <> ''),
            "merged_child_id" TEXT NOT NULL CHECK ("merged_child_id" <> ''),
            "merged_date" TEXT NOT NULL CHECK ("merged_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
            "reason" TEXT NOT NULL CHECK ("reason" <> ''),
            "split_date" TEXT CHECK ("split_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
            "split_reason" TEXT
        ) STRICT;
        CREATE INDEX "child_merge_child" ON "child_merge" ("child_id");
        CREATE TABLE "restriction" (
            id INTEGER PRIMARY KEY,
            year INTEGER NOT NULL DEFAULT 0,
            entered INTEGER NOT NULL REFERENCES ledger (id),
            ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
            "restriction_id" TEXT NOT NULL CHECK ("restriction_id" <> ''),
            "child_id" TEXT NOT NULL CHECK ("child_id" <> ''),
            "closed_to" TEXT NOT NULL CHECK ("closed_to" <> ''),
            "people" TEXT,
            "reason" TEXT NOT NULL CHECK ("reason" <> ''),
            "from_date" TEXT NOT NULL CHECK ("from_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
            "to_date" TEXT CHECK ("to_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
        ) STRICT;
        CREATE INDEX "restriction_child" ON "restriction" ("child_id");
        CREATE TABLE "attachment" (
            id INTEGER PRIMARY KEY,
            year INTEGER NOT NULL DEFAULT 0,
            entered INTEGER NOT NULL REFERENCES ledger (id),
            ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
            "file_id" TEXT NOT NULL CHECK ("file_id" <> ''),
            "child_id" TEXT NOT NULL CHECK ("child_id" <> ''),
            "meeting_id" TEXT,
            "title" TEXT NOT NULL CHECK ("title" <> ''),
            "media_type" TEXT NOT NULL CHECK ("media_type" <> ''),
            "size_bytes" INTEGER NOT NULL,
            "sha256" TEXT NOT NULL CHECK ("sha256" <> ''),
            "added_date" TEXT NOT NULL CHECK ("added_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
            "added_by" TEXT
        ) STRICT;
        CREATE INDEX "attachment_child" ON "attachment" ("child_id");
        CREATE INDEX "attachment_meeting" ON "attachment" ("meeting_id");
        CREATE TABLE "meeting" (
            id INTEGER PRIMARY KEY,
            year INTEGER NOT NULL DEFAULT 0,
            entered INTEGER NOT NULL REFERENCES ledger (id),
            ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
            "meeting_id" TEXT NOT NULL CHECK ("meeting_id" <> ''),
            "kind" TEXT NOT NULL CHECK ("kind" <> ''),
            "combined_with" TEXT,
            "planned_date" TEXT NOT NULL CHECK ("planned_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
            "start_time" TEXT,
            "end_time" TEXT,
            "room_id" TEXT,
            "place" TEXT,
            "mode" TEXT,
            "chair_staff_id" TEXT,
            "carer_id" TEXT,
            "family_id" TEXT,
            "strategy_discussion_date" TEXT CHECK ("strategy_discussion_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
            "state" TEXT NOT NULL CHECK ("state" <> ''),
            "held_date" TEXT CHECK ("held_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
            "completed_date" TEXT CHECK ("completed_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
            "continues_meeting_id" TEXT,
            "state_reason" TEXT,
            "late_reason" TEXT,
            "late_decided_by" TEXT,
            "quorate" TEXT CHECK ("quorate" IN ('yes', 'no')),
            "quorum_reason" TEXT,
            "report_shared_date" TEXT CHECK ("report_shared_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
            "safety_scale" INTEGER,
            "trigger" TEXT,
            "move_date" TEXT CHECK ("move_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
            "to_panel" TEXT CHECK ("to_panel" IN ('yes', 'no')),
            "carer_outcome" TEXT
        ) STRICT;
        CREATE INDEX "meeting_meeting" ON "meeting" ("meeting_id");
        CREATE TABLE "meeting_child" (
            id INTEGER PRIMARY KEY,
            year INTEGER NOT NULL DEFAULT 0,
            entered INTEGER NOT NULL REFERENCES ledger (id),
            ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
            "meeting_id" TEXT NOT NULL CHECK ("meeting_id" <> ''),
            "child_id" TEXT NOT NULL CHECK ("child_id" <> ''),
            "participation" TEXT,
            "chairing" TEXT,
            "chairing_offered" TEXT CHECK ("chairing_offered" IN ('yes', 'no')),
            "chairing_answer" TEXT,
            "chairing_support" TEXT,
            "not_seen_reason" TEXT,
            "outcome" TEXT,
            "category" TEXT
        ) STRICT;
        CREATE INDEX "meeting_child_meeting" ON "meeting_child" ("meeting_id");
        CREATE INDEX "meeting_child_child" ON "meeting_child" ("child_id");
        CREATE TABLE "meeting_person" (
            id INTEGER PRIMARY KEY,
            year INTEGER NOT NULL DEFAULT 0,
            entered INTEGER NOT NULL REFERENCES ledger (id),
            ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
            "person_id" TEXT NOT NULL CHECK ("person_id" <> ''),
            "meeting_id" TEXT NOT NULL CHECK ("meeting_id" <> ''),
            "child_id" TEXT,
            "contact_id" TEXT,
            "staff_id" TEXT,
            "name" TEXT,
            "role" TEXT NOT NULL CHECK ("role" <> ''),
            "invited_date" TEXT CHECK ("invited_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
            "reply" TEXT,
            "papers_sent_date" TEXT CHECK ("papers_sent_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
            "papers_returned_date" TEXT CHECK ("papers_returned_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
            "papers_method" TEXT,
            "attended" TEXT CHECK ("attended" IN ('yes', 'no')),
            "receives" TEXT NOT NULL CHECK ("receives" IN ('yes', 'no'))
        ) STRICT;
        CREATE INDEX "meeting_person_meeting" ON "meeting_person" ("meeting_id");
        CREATE INDEX "meeting_person_child" ON "meeting_person" ("child_id");
        CREATE TABLE "preparation" (
            id INTEGER PRIMARY KEY,
            year INTEGER NOT NULL DEFAULT 0,
            entered INTEGER NOT NULL REFERENCES ledger (id),
            ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
            "meeting_id" TEXT NOT NULL CHECK ("meeting_id" <> ''),
            "held_date" TEXT CHECK ("held_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
            "mode" TEXT,
            "report_received_date" TEXT CHECK ("report_received_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
            "missing" TEXT,
            "words" TEXT,
            "reason_not_held" TEXT
        ) STRICT;
        CREATE INDEX "preparation_meeting" ON "preparation" ("meeting_id");
        CREATE TABLE "standing_answer" (
            id INTEGER PRIMARY KEY,
            year INTEGER NOT NULL DEFAULT 0,
            entered INTEGER NOT NULL REFERENCES ledger (id),
            ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
            "meeting_id" TEXT NOT NULL CHECK ("meeting_id" <> ''),
            "child_id" TEXT NOT NULL CHECK ("child_id" <> ''),
            "question" TEXT NOT NULL CHECK ("question" <> ''),
            "answer" TEXT NOT NULL CHECK ("answer" <> ''),
            "words" TEXT,
            "next_date" TEXT CHECK ("next_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
        ) STRICT;
        CREATE INDEX "standing_answer_meeting" ON "standing_answer" ("meeting_id");
        CREATE INDEX "standing_answer_child" ON "standing_answer" ("child_id");
        CREATE TABLE "minute_section" (
            id INTEGER PRIMARY KEY,
            year INTEGER NOT NULL DEFAULT 0,
            entered INTEGER NOT NULL REFERENCES ledger (id),
            ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
            "section_id" TEXT NOT NULL CHECK ("section_id" <> ''),
            "meeting_id" TEXT NOT NULL CHECK ("meeting_id" <> ''),
            "child_id" TEXT,
            "heading" TEXT NOT NULL CHECK ("heading" <> ''),
            "words" TEXT NOT NULL CHECK ("words" <> ''),
            "hidden_from" TEXT
        ) STRICT;
        CREATE INDEX "minute_section_meeting" ON "minute_section" ("meeting_id");
        CREATE INDEX "minute_section_child" ON "minute_section" ("child_id");
        CREATE TABLE "safety_statement" (
            id INTEGER PRIMARY KEY,
            year INTEGER NOT NULL DEFAULT 0,
            entered INTEGER NOT NULL REFERENCES ledger (id),
            ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
            "statement_id" TEXT NOT NULL CHECK ("statement_id" <> ''),
            "meeting_id" TEXT NOT NULL CHECK ("meeting_id" <> ''),
            "child_id" TEXT,
            "danger_statement" TEXT NOT NULL CHECK ("danger_statement" <> ''),
            "safety_goal" TEXT,
            "scale" INTEGER
        ) STRICT;
        CREATE INDEX "safety_statement_meeting" ON "safety_statement" ("meeting_id");
        CREATE INDEX "safety_statement_child" ON "safety_statement" ("child_id");
        CREATE TABLE "decision" (
            id INTEGER PRIMARY KEY,
            year INTEGER NOT NULL DEFAULT 0,
            entered INTEGER NOT NULL REFERENCES ledger (id),
            ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
            "decision_id" TEXT NOT NULL CHECK ("decision_id" <> ''),
            "meeting_id" TEXT,
            "child_id" TEXT NOT NULL CHECK ("child_id" <> ''),
            "number" INTEGER NOT NULL,
            "action" TEXT NOT NULL CHECK ("action" <> ''),
            "outcome" TEXT,
            "owner" TEXT NOT NULL CHECK ("owner" <> ''),
            "owner_staff_id" TEXT,
            "due_date" TEXT CHECK ("due_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
            "state" TEXT NOT NULL CHECK ("state" <> ''),
            "done_date" TEXT CHECK ("done_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
            "progress" TEXT,
            "carried_from" TEXT,
            "confirmed_date" TEXT CHECK ("confirmed_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
            "confirmed_by_staff_id" TEXT,
            "objection" TEXT
        ) STRICT;
        CREATE INDEX "decision_meeting" ON "decision" ("meeting_id");
        CREATE INDEX "decision_child" ON "decision" ("child_id");
        CREATE TABLE "minutes" (
            id INTEGER PRIMARY KEY,
            year INTEGER NOT NULL DEFAULT 0,
            entered INTEGER NOT NULL REFERENCES ledger (id),
            ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
            "meeting_id" TEXT NOT NULL CHECK ("meeting_id" <> ''),
            "drafted_date" TEXT CHECK ("drafted_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
            "drafted_by" TEXT,
            "checked_date" TEXT CHECK ("checked_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
            "checked_by" TEXT,
            "approved_date" TEXT CHECK ("approved_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
            "approved_by" TEXT
        ) STRICT;
        CREATE INDEX "minutes_meeting" ON "minutes" ("meeting_id");
        CREATE TABLE "pack_sent" (
            id INTEGER PRIMARY KEY,
            year INTEGER NOT NULL DEFAULT 0,
            entered INTEGER NOT NULL REFERENCES ledger (id),
            ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
            "pack_id" TEXT NOT NULL CHECK ("pack_id" <> ''),
            "meeting_id" TEXT NOT NULL CHECK ("meeting_id" <> ''),
            "person_id" TEXT NOT NULL CHECK ("person_id" <> ''),
            "kind" TEXT NOT NULL CHECK ("kind" <> ''),
            "sent_date" TEXT NOT NULL CHECK ("sent_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
            "method" TEXT NOT NULL CHECK ("method" <> ''),
            "sha256" TEXT NOT NULL CHECK ("sha256" <> ''),
            "sent_by" TEXT,
            "second_check_by" TEXT
        ) STRICT;
        CREATE INDEX "pack_sent_meeting" ON "pack_sent" ("meeting_id");
        CREATE TABLE "child_view" (
            id INTEGER PRIMARY KEY,
            year INTEGER NOT NULL DEFAULT 0,
            entered INTEGER NOT NULL REFERENCES ledger (id),
            ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
            "view_id" TEXT NOT NULL CHECK ("view_id" <> ''),
            "child_id" TEXT NOT NULL CHECK ("child_id" <> ''),
            "meeting_id" TEXT,
            "said_date" TEXT NOT NULL CHECK ("said_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
            "said_by" TEXT NOT NULL CHECK ("said_by" <> ''),
            "method" TEXT NOT NULL CHECK ("method" <> ''),
            "words" TEXT NOT NULL CHECK ("words" <> ''),
            "staff_id" TEXT,
            "result" TEXT,
            "result_words" TEXT,
            "told_date" TEXT CHECK ("told_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
        ) STRICT;
        CREATE INDEX "child_view_child" ON "child_view" ("child_id");
        CREATE INDEX "child_view_meeting" ON "child_view" ("meeting_id");
        CREATE TABLE "visit_detail" (
            id INTEGER PRIMARY KEY,
            year INTEGER NOT NULL DEFAULT 0,
            entered INTEGER NOT NULL REFERENCES ledger (id),
            ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
            "visit_id" TEXT NOT NULL CHECK ("visit_id" <> ''),
            "child_id" TEXT NOT NULL CHECK ("child_id" <> ''),
            "seen" TEXT NOT NULL CHECK ("seen" IN ('yes', 'no')),
            "not_seen_reason" TEXT,
            "place" TEXT,
            "checked" TEXT,
            "found" TEXT
        ) STRICT;
        CREATE INDEX "visit_detail_child" ON "visit_detail" ("child_id");
        CREATE TABLE "change_alert" (
            id INTEGER PRIMARY KEY,
            year INTEGER NOT NULL DEFAULT 0,
            entered INTEGER NOT NULL REFERENCES ledger (id),
            ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
            "alert_id" TEXT NOT NULL CHECK ("alert_id" <> ''),
            "child_id" TEXT NOT NULL CHECK ("child_id" <> ''),
            "kind" TEXT NOT NULL CHECK ("kind" <> ''),
            "happened_date" TEXT NOT NULL CHECK ("happened_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
            "told_date" TEXT NOT NULL CHECK ("told_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
            "told_by" TEXT,
            "source" TEXT NOT NULL CHECK ("source" <> ''),
            "words" TEXT,
            "school_changed" TEXT CHECK ("school_changed" IN ('yes', 'no')),
            "mid_term" TEXT CHECK ("mid_term" IN ('yes', 'no')),
            "activities_kept" TEXT CHECK ("activities_kept" IN ('yes', 'no')),
            "child_asked" TEXT CHECK ("child_asked" IN ('yes', 'no')),
            "review_earlier" TEXT CHECK ("review_earlier" IN ('yes', 'no')),
            "why" TEXT,
            "answered_date" TEXT CHECK ("answered_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
            "answered_by_staff_id" TEXT
        ) STRICT;
        CREATE INDEX "change_alert_child" ON "change_alert" ("child_id");
        CREATE TABLE "panel_item" (
            id INTEGER PRIMARY KEY,
            year INTEGER NOT NULL DEFAULT 0,
            entered INTEGER NOT NULL REFERENCES ledger (id),
            ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
            "item_id" TEXT NOT NULL CHECK ("item_id" <> ''),
            "child_id" TEXT NOT NULL CHECK ("child_id" <> ''),
            "panel" TEXT NOT NULL CHECK ("panel" <> ''),
            "panel_date" TEXT NOT NULL CHECK ("panel_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
            "question" TEXT NOT NULL CHECK ("question" <> ''),
            "decision" TEXT,
            "follow_up" TEXT,
            "follow_up_due" TEXT CHECK ("follow_up_due" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
            "done_date" TEXT CHECK ("done_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
        ) STRICT;
        CREATE INDEX "panel_item_child" ON "panel_item" ("child_id");
        CREATE TABLE "permanence_track" (
            id INTEGER PRIMARY KEY,
            year INTEGER NOT NULL DEFAULT 0,
            entered INTEGER NOT NULL REFERENCES ledger (id),
            ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
            "track_id" TEXT NOT NULL CHECK ("track_id" <> ''),
            "child_id" TEXT NOT NULL CHECK ("child_id" <> ''),
            "plan" TEXT NOT NULL CHECK ("plan" <> ''),
            "agreed_date" TEXT CHECK ("agreed_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
            "stage" TEXT NOT NULL CHECK ("stage" <> ''),
            "blockage" TEXT,
            "next_date" TEXT CHECK ("next_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
            "ended_date" TEXT CHECK ("ended_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
        ) STRICT;
        CREATE INDEX "permanence_track_child" ON "permanence_track" ("child_id");
        CREATE TABLE "placement_rationale" (
            id INTEGER PRIMARY KEY,
            year INTEGER NOT NULL DEFAULT 0,
            entered INTEGER NOT NULL REFERENCES ledger (id),
            ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
            "rationale_id" TEXT NOT NULL CHECK ("rationale_id" <> ''),
            "child_id" TEXT NOT NULL CHECK ("child_id" <> ''),
            "entry_date" TEXT NOT NULL CHECK ("entry_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
            "kind" TEXT NOT NULL CHECK ("kind" <> ''),
            "words" TEXT NOT NULL CHECK ("words" <> ''),
            "next_date" TEXT CHECK ("next_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
        ) STRICT;
        CREATE INDEX "placement_rationale_child" ON "placement_rationale" ("child_id");
        CREATE TABLE "court_case" (
            id INTEGER PRIMARY KEY,
            year INTEGER NOT NULL DEFAULT 0,
            entered INTEGER NOT NULL REFERENCES ledger (id),
            ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
            "case_id" TEXT NOT NULL CHECK ("case_id" <> ''),
            "child_id" TEXT NOT NULL CHECK ("child_id" <> ''),
            "kind" TEXT NOT NULL CHECK ("kind" <> ''),
            "opened_date" TEXT NOT NULL CHECK ("opened_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
            "stage" TEXT NOT NULL CHECK ("stage" <> ''),
            "next_hearing_date" TEXT CHECK ("next_hearing_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
            "guardian" TEXT,
            "guardian_told_date" TEXT CHECK ("guardian_told_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
            "solicitor" TEXT,
            "closed_date" TEXT CHECK ("closed_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
            "outcome" TEXT
        ) STRICT;
        CREATE INDEX "court_case_child" ON "court_case" ("child_id");
        CREATE TABLE "own_note" (
            id INTEGER PRIMARY KEY,
            year INTEGER NOT NULL DEFAULT 0,
            entered INTEGER NOT NULL REFERENCES ledger (id),
            ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
            "note_id" TEXT NOT NULL CHECK ("note_id" <> ''),
            "child_id" TEXT NOT NULL CHECK ("child_id" <> ''),
            "staff_id" TEXT NOT NULL CHECK ("staff_id" <> ''),
            "note_date" TEXT NOT NULL CHECK ("note_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
            "words" TEXT NOT NULL CHECK ("words" <> '')
        ) STRICT;
        CREATE INDEX "own_note_child" ON "own_note" ("child_id");
        CREATE TABLE "legal_advice" (
            id INTEGER PRIMARY KEY,
            year INTEGER NOT NULL DEFAULT 0,
            entered INTEGER NOT NULL REFERENCES ledger (id),
            ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
            "request_id" TEXT NOT NULL CHECK ("request_id" <> ''),
            "child_id" TEXT NOT NULL CHECK ("child_id" <> ''),
            "staff_id" TEXT NOT NULL CHECK ("staff_id" <> ''),
            "asked_date" TEXT NOT NULL CHECK ("asked_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
            "question" TEXT NOT NULL CHECK ("question" <> ''),
            "provider" TEXT NOT NULL CHECK ("provider" <> ''),
            "answered_date" TEXT CHECK ("answered_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
            "outcome" TEXT
        ) STRICT;
        CREATE INDEX "legal_advice_child" ON "legal_advice" ("child_id");
        CREATE TABLE "claim" (
            id INTEGER PRIMARY KEY,
            year INTEGER NOT NULL DEFAULT 0,
            entered INTEGER NOT NULL REFERENCES ledger (id),
            ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
            "item" TEXT NOT NULL CHECK ("item" <> ''),
            "claimed_by" TEXT NOT NULL CHECK ("claimed_by" <> ''),
            "claimed_date" TEXT NOT NULL CHECK ("claimed_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
            "released_date" TEXT CHECK ("released_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
        ) STRICT;
        CREATE TABLE "acknowledgement" (
            id INTEGER PRIMARY KEY,
            year INTEGER NOT NULL DEFAULT 0,
            entered INTEGER NOT NULL REFERENCES ledger (id),
            ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
            "notice" TEXT NOT NULL CHECK ("notice" <> ''),
            "acknowledged_by" TEXT NOT NULL CHECK ("acknowledged_by" <> ''),
            "acknowledged_at" TEXT NOT NULL CHECK ("acknowledged_at" <> ''),
            "acknowledged_date" TEXT NOT NULL CHECK ("acknowledged_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
        ) STRICT;
        """)
}
