import Care

/// What each picture stands for: on one screen no two answers have the same.
extension OwnIcon {
    /// The picture of something a child can tick; nil for what has none.
    static func of(_ tick: String) -> OwnIcon? {
        switch tick {
        case "My carer": .carer
        case "Where I live": .home
        case "My mum": .mum
        case "My dad": .dad
        case "My family": .heart
        case "My brother or sister": .sibling
        case "A friend": .friend
        case "My friends": .group
        case "My social worker": .worker
        case "My teacher": .teacher
        case "School", "At school": .school
        case "Not in lessons": .notLessons
        case "My advocate": .advocate
        case "Somebody I trust says it for me": .trusted
        case "At the office": .pin
        case "Outside or in a cafe": .tree
        case "On a video call": .screen
        case "After school": .clock
        case "In the morning": .sunrise
        case "In the holidays": .sun
        case "My health": .health
        case "Fun and hobbies": .ball
        case "Money": .coin
        case "What happens next": .calendar
        case "I will say it myself": .talk
        case "I tell my IRO before, just us two": .justTwo
        case "I will write it down": .pencil
        case "I will draw it": .palette
        case "I do not want to come", "No thank you": .no
        case "I want to do a part of it": .star
        case "I want to lead it": .lead
        case "I am not sure yet": .question
        default: nil
        }
    }

    /// The picture of a screen of the planner.
    static func of(_ step: WishStep) -> OwnIcon {
        switch step {
        case .who: .group
        case .place: .pin
        case .topics: .talk
        case .how: .pencil
        case .part: .lead
        }
    }

    /// A face for an answer that is one of a few.
    static func of(choice: String) -> OwnIcon? {
        switch choice {
        case "Yes", "Always": .happy
        case "Mostly": .tick
        case "Sort of", "Sometimes": .middle
        case "No", "Never": .sad
        default: nil
        }
    }

    /// The picture of what a question after a meeting is about.
    static func of(theme: FeedbackTheme) -> OwnIcon {
        switch theme {
        case .listening: .talk
        case .words: .question
        case .setting: .clock
        case .next: .calendar
        case .officer: .person
        case .papers: .letter
        case .other: .pencil
        }
    }

    /// How something stands that was agreed.
    static func of(_ state: DecisionState) -> OwnIcon {
        switch state {
        case .done: .tick
        case .open: .clock
        case .carried: .calendar
        case .notProgressed: .sad
        case .dropped: .no
        }
    }

    /// The picture of a question before a meeting, by what it asks about.
    static func of(question: String) -> OwnIcon? {
        picture(of: question, in: [
            ("wish", .star), ("sad", .sad), ("worried", .sad), ("not going well", .sad), ("going well", .happy), ("school", .school), ("live", .home), ("family", .heart),
            ("be with", .friend), ("plan", .list), ("change", .pencil),
        ])
    }

    /// The picture of a paragraph of a letter, by how such letters begin them.
    static func of(paragraph: String) -> OwnIcon? {
        picture(of: paragraph, in: [
            ("hello", .person), ("this letter", .letter), ("you told us", .talk), ("we did", .tick), ("could not", .sad), ("still working", .clock), ("agreed", .list),
            ("next review", .calendar), ("not right", .phone), ("from ", .person),
        ]) ?? (paragraph.first?.isNumber == true ? .star : nil)
    }

    private static func picture(of words: String, in signs: [(String, OwnIcon)]) -> OwnIcon? {
        let low = words.lowercased()
        if low.first?.isNumber == true { return nil }
        return signs.first { low.contains($0.0) }?.1
    }
}
