extension EntryRules {
    static func card(_ row: OfficerCard, _ found: inout Problems) {
        found.known(row.child)
        found.known(row.staff, "staff_id")
        found.notAhead(row.given, "given_date", "The day the card was given")
        found.notAhead(row.confirmed, "confirmed_date", "The day the child said so")
        found.order(row.given, row.confirmed, "confirmed_date", "The child cannot have said so before the card was given.")
    }

    static func wish(_ row: ReviewWish, _ found: inout Problems) {
        found.known(row.child)
        found.notAhead(row.sent, "sent_date", "The day it was sent")
        found.order(row.began, row.sent, "sent_date", "It cannot be sent before it was begun.")
        found.order(row.sent, row.read, "read_date", "It cannot be read before it was sent.")
        if row.read != nil, row.sent == nil { found.add("read_date", "It has not been sent yet, so nobody can have read it.") }
        found.known(row.readBy, "read_staff_id")
    }

    static func plainDecision(_ row: PlainDecision, _ found: inout Problems) {
        found.known(row.child)
        found.need(row.words, "words", "Write the decision in words the child would use.")
        // Each line is held to the age, and not the page on average: the child reads it line by line.
        if let hard = ReadingAge.hardest(row.words, count: 1).first {
            found.add(
                "words", "“\(hard.words)” is read with ease from about \(Int(hard.age.rounded(.up))) years on. Use shorter words, or make two sentences of it, to get to \(Int(ReadingAge.limit)).")
        }
        if found.facts.decision(row.decision) == nil { found.add("decision_id", "No decision has this id.") }
    }

    static func letter(_ row: ChildLetter, _ found: inout Problems) {
        found.known(row.child)
        found.need(row.words, "words", "Write the letter.")
        found.notAhead(row.written, "written_date", "The day it was written")
        found.notAhead(row.sent, "sent_date", "The day it was sent")
        found.order(row.written, row.sent, "sent_date", "It cannot be sent before it was written.")
        if row.sent != nil, row.how == nil { found.add("how", "Say how the letter reaches the child.") }
        if let meeting = found.facts.meeting(row.meeting), let child = found.facts.number(of: row.child), !found.facts.children(of: meeting.id).contains(child) {
            found.add("meeting_id", "The child was not on this meeting.")
        }
    }

    static func template(_ row: ConsultationTemplate, _ found: inout Problems) {
        found.need(row.title, "title", "Give the questions a name, such as “For a young person”.")
        if row.asked.isEmpty { found.add("questions", "Write at least one question, each on a line of its own.") }
        if row.asked.count > 12 { found.add("questions", "These are \(row.asked.count) questions. Ask no more than 12.") }
        if row.audience != .child, row.ageFrom != nil || row.ageTo != nil { found.add("age_from", "Ages are for the questions to children. Clear them.") }
        if let from = row.ageFrom, let to = row.ageTo, to < from { found.add("age_to", "The ages run the wrong way. Enter \(from) or more.") }
        for (age, column) in [(row.ageFrom, "age_from"), (row.ageTo, "age_to")] {
            if let age, !(0...25).contains(age) { found.add(column, "Enter an age from 0 to 25.") }
        }
        found.order(row.from, row.to, "to_date", "The last day cannot come before the first.")
    }

    static func answer(_ row: ConsultationAnswer, _ found: inout Problems) {
        if found.facts.person(row.person) == nil { found.add("person_id", "Nobody of this meeting has this id.") }
        found.need(row.answer, "answer", "Write the answer, or leave the question out.")
    }

    static func chase(_ row: ConsultationChase, _ found: inout Problems) {
        found.notAhead(row.chased, "chased_date", "The reminder")
        guard let person = found.facts.person(row.person) else { return found.add("person_id", "Nobody of this meeting has this id.") }
        if person.papersSent == nil { found.add("chased_date", "Nothing has been sent to them yet, so there is nothing to remind them of.") }
        if person.papersReturned != nil { found.add("chased_date", "Their answers have come already.") }
        found.order(person.papersSent, row.chased, "chased_date", "The reminder cannot come before the questions went out.")
        found.known(row.by, "staff_id")
    }

    static func survey(_ row: Survey, _ found: inout Problems) {
        found.need(row.title, "title", "Give the survey a name, such as “Your IRO and your reviews 2026”.")
        found.order(row.from, row.to, "to_date", "The survey cannot close before it opens.")
        if let invited = row.invited, invited < 0 { found.add("invited", "Enter how many are asked, such as 120, or leave it empty.") }
    }

    static func surveyAnswer(_ row: SurveyAnswer, _ found: inout Problems) {
        guard let survey = found.facts.survey(row.survey) else { return found.add("survey_id", "No survey has this id.") }
        if survey.anonymous == .yes, !(row.name ?? "").isEmpty { found.add("name", "This survey is anonymous. No name is kept.") }
        if !found.facts.questions(of: survey.id).contains(where: { $0.id == row.question }) { found.add("question_id", "The survey has no such question.") }
    }

    static func feedbackRequest(_ row: FeedbackRequest, _ found: inout Problems) {
        guard let meeting = found.facts.meeting(row.meeting) else { return found.add("meeting_id", "No meeting has this id.") }
        if meeting.state != .held { found.add("meeting_id", "The meeting has not been held yet. Ask how it was afterwards.") }
        found.notAhead(row.asked, "asked_date", "The day they were asked")
        found.order(row.asked, row.answered, "answered_date", "The answer cannot come before the question.")
    }

    static func profile(_ row: OfficerProfile, _ found: inout Problems) {
        found.known(row.staff, "staff_id")
        if (row.phone ?? "").isEmpty, (row.email ?? "").isEmpty { found.add("phone", "Enter a phone number or an email address, so that children can reach the IRO.") }
        if let words = row.words, let age = ReadingAge(words).age, age > ReadingAge.limit {
            found.add("words", "These words are read with ease from about \(Int(age.rounded(.up))) years on. Children read them: shorten the sentences to get to \(Int(ReadingAge.limit)).")
        }
    }
}
