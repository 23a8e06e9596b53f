import GRDB

/// The child's own pages, letters to children, consultation, surveys and feedback: their registers, and the links that let somebody in.
///
/// Of a link the store keeps the digest of its secret only. A survey's answers stand apart from everything that names anybody.
func createOwn(_ db: Database) throws {
    try db.execute(sql: """
        CREATE TABLE "officer_profile" (
            id INTEGER PRIMARY KEY,
            year INTEGER NOT NULL DEFAULT 0,
            entered INTEGER NOT NULL REFERENCES ledger (id),
            ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
            "staff_id" TEXT NOT NULL CHECK ("staff_id" <> ''),
            "phone" TEXT,
            "email" TEXT,
            "best_time" TEXT,
            "words" TEXT
        ) STRICT;
        CREATE TABLE "iro_card" (
            id INTEGER PRIMARY KEY,
            year INTEGER NOT NULL DEFAULT 0,
            entered INTEGER NOT NULL REFERENCES ledger (id),
            ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
            "card_id" TEXT NOT NULL CHECK ("card_id" <> ''),
            "child_id" TEXT NOT NULL CHECK ("child_id" <> ''),
            "staff_id" TEXT NOT NULL CHECK ("staff_id" <> ''),
            "given_date" TEXT NOT NULL CHECK ("given_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
            "how" TEXT NOT NULL CHECK ("how" IN ('by hand', 'post', 'link', 'with a worker')),
            "confirmed_date" TEXT CHECK ("confirmed_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
        ) STRICT;
        CREATE INDEX "iro_card_child" ON "iro_card" ("child_id");
        CREATE TABLE "review_wish" (
            id INTEGER PRIMARY KEY,
            year INTEGER NOT NULL DEFAULT 0,
            entered INTEGER NOT NULL REFERENCES ledger (id),
            ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
            "wish_id" TEXT NOT NULL CHECK ("wish_id" <> ''),
            "child_id" TEXT NOT NULL CHECK ("child_id" <> ''),
            "meeting_id" TEXT,
            "began_date" TEXT NOT NULL CHECK ("began_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
            "who" TEXT,
            "not_who" TEXT,
            "place" TEXT,
            "time" TEXT,
            "topics" TEXT,
            "not_topics" TEXT,
            "how" TEXT,
            "chairing" TEXT CHECK ("chairing" IN ('no thank you', 'a part', 'all of it', 'not sure')),
            "chairing_words" TEXT,
            "with_worker" TEXT CHECK ("with_worker" IN ('yes', 'no')),
            "sent_date" TEXT CHECK ("sent_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
            "read_date" TEXT CHECK ("read_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
            "read_staff_id" TEXT
        ) STRICT;
        CREATE INDEX "review_wish_child" ON "review_wish" ("child_id");
        CREATE TABLE "plain_decision" (
            id INTEGER PRIMARY KEY,
            year INTEGER NOT NULL DEFAULT 0,
            entered INTEGER NOT NULL REFERENCES ledger (id),
            ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
            "decision_id" TEXT NOT NULL CHECK ("decision_id" <> ''),
            "child_id" TEXT NOT NULL CHECK ("child_id" <> ''),
            "words" TEXT NOT NULL CHECK ("words" <> ''),
            "happened" TEXT
        ) STRICT;
        CREATE INDEX "plain_decision_child" ON "plain_decision" ("child_id");
        CREATE TABLE "child_letter" (
            id INTEGER PRIMARY KEY,
            year INTEGER NOT NULL DEFAULT 0,
            entered INTEGER NOT NULL REFERENCES ledger (id),
            ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
            "letter_id" TEXT NOT NULL CHECK ("letter_id" <> ''),
            "meeting_id" TEXT NOT NULL CHECK ("meeting_id" <> ''),
            "child_id" TEXT NOT NULL CHECK ("child_id" <> ''),
            "words" TEXT NOT NULL CHECK ("words" <> ''),
            "written_date" TEXT NOT NULL CHECK ("written_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
            "staff_id" TEXT,
            "sent_date" TEXT CHECK ("sent_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
            "how" TEXT CHECK ("how" IN ('by hand', 'post', 'own pages', 'read together'))
        ) STRICT;
        CREATE INDEX "child_letter_child" ON "child_letter" ("child_id");
        CREATE TABLE "consultation_template" (
            id INTEGER PRIMARY KEY,
            year INTEGER NOT NULL DEFAULT 0,
            entered INTEGER NOT NULL REFERENCES ledger (id),
            ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
            "template_id" TEXT NOT NULL CHECK ("template_id" <> ''),
            "audience" TEXT NOT NULL CHECK ("audience" IN ('child', 'parent', 'carer', 'professional')),
            "age_from" INTEGER,
            "age_to" INTEGER,
            "title" TEXT NOT NULL CHECK ("title" <> ''),
            "questions" TEXT NOT NULL CHECK ("questions" <> ''),
            "from_date" TEXT NOT NULL CHECK ("from_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
            "to_date" TEXT CHECK ("to_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
        ) STRICT;
        CREATE TABLE "consultation_answer" (
            id INTEGER PRIMARY KEY,
            year INTEGER NOT NULL DEFAULT 0,
            entered INTEGER NOT NULL REFERENCES ledger (id),
            ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
            "answer_id" TEXT NOT NULL CHECK ("answer_id" <> ''),
            "meeting_id" TEXT NOT NULL CHECK ("meeting_id" <> ''),
            "person_id" TEXT NOT NULL CHECK ("person_id" <> ''),
            "child_id" TEXT,
            "template_id" TEXT,
            "number" INTEGER NOT NULL,
            "question" TEXT NOT NULL CHECK ("question" <> ''),
            "answer" TEXT NOT NULL CHECK ("answer" <> '')
        ) STRICT;
        CREATE INDEX "consultation_answer_child" ON "consultation_answer" ("child_id");
        CREATE TABLE "consultation_chase" (
            id INTEGER PRIMARY KEY,
            year INTEGER NOT NULL DEFAULT 0,
            entered INTEGER NOT NULL REFERENCES ledger (id),
            ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
            "chase_id" TEXT NOT NULL CHECK ("chase_id" <> ''),
            "meeting_id" TEXT NOT NULL CHECK ("meeting_id" <> ''),
            "person_id" TEXT NOT NULL CHECK ("person_id" <> ''),
            "chased_date" TEXT NOT NULL CHECK ("chased_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
            "how" TEXT,
            "staff_id" TEXT
        ) STRICT;
        CREATE TABLE "survey" (
            id INTEGER PRIMARY KEY,
            year INTEGER NOT NULL DEFAULT 0,
            entered INTEGER NOT NULL REFERENCES ledger (id),
            ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
            "survey_id" TEXT NOT NULL CHECK ("survey_id" <> ''),
            "title" TEXT NOT NULL CHECK ("title" <> ''),
            "audience" TEXT NOT NULL CHECK ("audience" IN ('child', 'parent', 'carer', 'professional')),
            "from_date" TEXT NOT NULL CHECK ("from_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
            "to_date" TEXT NOT NULL CHECK ("to_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
            "anonymous" TEXT NOT NULL CHECK ("anonymous" IN ('yes', 'no')),
            "invited" INTEGER,
            "words" TEXT
        ) STRICT;
        CREATE TABLE "survey_question" (
            id INTEGER PRIMARY KEY,
            year INTEGER NOT NULL DEFAULT 0,
            entered INTEGER NOT NULL REFERENCES ledger (id),
            ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
            "question_id" TEXT NOT NULL CHECK ("question_id" <> ''),
            "survey_id" TEXT NOT NULL CHECK ("survey_id" <> ''),
            "number" INTEGER NOT NULL,
            "question" TEXT NOT NULL CHECK ("question" <> ''),
            "kind" TEXT NOT NULL CHECK ("kind" IN ('yes or no', 'how much', 'words')),
            "theme" TEXT,
            "core" TEXT NOT NULL CHECK ("core" IN ('yes', 'no'))
        ) STRICT;
        CREATE TABLE "survey_answer" (
            id INTEGER PRIMARY KEY,
            year INTEGER NOT NULL DEFAULT 0,
            entered INTEGER NOT NULL REFERENCES ledger (id),
            ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
            "answer_id" TEXT NOT NULL CHECK ("answer_id" <> ''),
            "survey_id" TEXT NOT NULL CHECK ("survey_id" <> ''),
            "question_id" TEXT NOT NULL CHECK ("question_id" <> ''),
            "answer" TEXT NOT NULL CHECK ("answer" <> ''),
            "name" TEXT
        ) STRICT;
        CREATE TABLE "feedback_request" (
            id INTEGER PRIMARY KEY,
            year INTEGER NOT NULL DEFAULT 0,
            entered INTEGER NOT NULL REFERENCES ledger (id),
            ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
            "request_id" TEXT NOT NULL CHECK ("request_id" <> ''),
            "meeting_id" TEXT NOT NULL CHECK ("meeting_id" <> ''),
            "role" TEXT NOT NULL CHECK ("role" <> ''),
            "asked_date" TEXT NOT NULL CHECK ("asked_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
            "how" TEXT NOT NULL CHECK ("how" <> ''),
            "answered_date" TEXT CHECK ("answered_date" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
            "declined" TEXT CHECK ("declined" IN ('yes', 'no'))
        ) STRICT;
        CREATE TABLE "feedback_detail" (
            id INTEGER PRIMARY KEY,
            year INTEGER NOT NULL DEFAULT 0,
            entered INTEGER NOT NULL REFERENCES ledger (id),
            ended INTEGER REFERENCES ledger (id) CHECK (ended > entered),
            "feedback_id" TEXT NOT NULL CHECK ("feedback_id" <> ''),
            "request_id" TEXT NOT NULL CHECK ("request_id" <> ''),
            "number" INTEGER NOT NULL,
            "theme" TEXT
        ) STRICT;

        CREATE TABLE own_link (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            entered INTEGER NOT NULL REFERENCES ledger (id),
            digest TEXT NOT NULL UNIQUE CHECK (length(digest) = 64),
            purpose TEXT NOT NULL CHECK (purpose IN ('own pages', 'consultation', 'feedback', 'survey')),
            child TEXT,
            meeting TEXT,
            subject TEXT,
            with_worker TEXT NOT NULL CHECK (with_worker IN ('yes', 'no')),
            made_by TEXT NOT NULL CHECK (made_by <> ''),
            made_day TEXT NOT NULL,
            last_day TEXT NOT NULL CHECK (last_day >= made_day),
            opened TEXT,
            device TEXT CHECK (length(device) = 64),
            revoked TEXT
        ) STRICT;
        CREATE INDEX own_link_child ON own_link (child);
        CREATE INDEX own_link_meeting ON own_link (meeting);

        CREATE TABLE own_session (
            id TEXT PRIMARY KEY CHECK (length(id) = 64),
            link INTEGER NOT NULL REFERENCES own_link (id),
            token TEXT NOT NULL,
            began TEXT NOT NULL,
            seen TEXT NOT NULL,
            style TEXT NOT NULL CHECK (style IN ('plain', 'pictures', 'large'))
        ) STRICT;
        """)
}
