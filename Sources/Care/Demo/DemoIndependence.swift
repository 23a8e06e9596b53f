/// What protects the IROs' independence: their own notes, and advice from a lawyer who is not the council's.
extension DemoWorld {
    mutating func fillIndependence(_ office: DemoOffice) {
        var dice = dice("own notes")
        let words = [
            "Felt watched by the carer during the visit. See the child at school next time.",
            "The manager leans on me to agree to the move. I do not. Wait for the assessment, then decide about a formal dispute.",
            "Promised to bring the photograph of the dog. Do not forget.",
            "Ask again what “fine” means. It was said four times.",
            "The mother was sober and angry, with some reason: she had not been told about the new school.",
            "Second opinion on section 20 wanted. Ask the lawyers outside, not ours.",
        ]
        let main = busiest()
        let there = dice.shuffled(children.filter { $0.isInCare(on: end) && $0.age(on: end) >= 5 })
        let own = there.filter { current(.lookedAfter, $0.id.text) == main }.prefix(4)
        let chosen = Array(own) + there.filter { current(.lookedAfter, $0.id.text) != main }.prefix(scaled(8, least: 2))
        put(
            chosen.enumerated().compactMap { index, child -> OwnNote? in
                guard let staff = current(.lookedAfter, child.id.text) else { return nil }
                var row = OwnNote()
                row.id = Self.id("N", index + 1, digits: 3)
                row.child = child.id
                row.staff = staff
                row.day = worked(end.adding(days: -dice.int(1, 60)))
                row.words = words[index % words.count]
                return row
            })
        let questions = [
            ("May the council go on accommodating a child by agreement when the parent cannot be found?", nil as String?),
            ("Must the review be held before the move if the carers have given seven days' notice?", "Yes: before, but for an emergency. The IRO may say so in writing."),
        ]
        put(
            zip(chosen, questions).enumerated().compactMap { index, pair -> LegalAdvice? in
                guard let staff = current(.lookedAfter, pair.0.id.text) else { return nil }
                var row = LegalAdvice()
                row.id = "LA\(index + 1)"
                row.child = pair.0.id
                row.staff = staff
                row.asked = worked(end.adding(days: -7 - index * 30))
                row.question = pair.1.0
                row.provider = "Impartial Law Chambers (fictional)"
                row.outcome = pair.1.1
                row.answered = pair.1.1 == nil ? nil : worked(row.asked.adding(days: 9))
                return row
            })
    }
}
