/// A child's own pages, letters and cards, as events of the timeline.
extension Facts {
    func ownEvents(_ child: Int) -> [Event] {
        var events: [Event] = []
        for card in cards(of: child) {
            events += event(card.given, .voice, "IRO’s card given", card.how.rawValue, card, activity: .contact)
            events += event(card.confirmed, .voice, "Child says they know who their IRO is", nil, card)
        }
        for wish in wishes(of: child) {
            events += event(wish.sent, .voice, "Child said what they want before the review", wish.withWorker == .yes ? "together with a worker" : nil, wish)
            events += event(wish.read, .officer, "Wishes before the review read", wish.readBy.map { name(of: $0) }, wish, activity: .consultation)
        }
        for letter in letters(of: child) { events += event(letter.sent, .officer, "Letter sent to the child", letter.how?.rawValue, letter, activity: .contact) }
        for meeting in meetings(of: child) {
            for consulted in consulted(at: meeting.id) where consulted.person.child == nil || number(of: consulted.person.child ?? .blank) == child {
                for chase in consulted.chases { events += event(chase.chased, .plan, "Consultation chased", consulted.person.role.rawValue, chase, activity: .consultation) }
            }
        }
        return events
    }
}
