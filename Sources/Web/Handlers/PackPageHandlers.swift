import Care
import HTTPTypes
import Store

/// One pack: it is looked at, decided about, read by a second person, and sent.
extension Route {
    @Sendable static func pack(_ visit: Visit) throws -> Answer {
        let desk = try PackDesk(visit)
        return .page(try desk.page(PackDeciding(), problems: [], isPreviewed: true)).about("meeting:\(desk.meeting.id)", PackPreviews.detail(desk.sending.pack))
    }

    /// Does what the form’s button says: keeps reasons, asks a second person, takes their word, or sends the pack.
    @Sendable static func sendPack(_ visit: Visit) throws -> Answer {
        let desk = try PackDesk(visit), sending = desk.sending, typed = desk.typed
        let wish = visit.field("do").isEmpty ? .send : PackDeciding.Wish(rawValue: visit.field("do"))
        guard let wish else { throw Refusal.notFound("no such thing to do with a pack") }
        let isPreviewed = try PackPreviews(visit, desk.meeting.id).contains(sending.pack)
        let problems = sending.problems(
            wish, typed, reader: desk.look.person.username, others: Set(try desk.others.map(\.username)), isPreviewed: isPreviewed)
        guard problems.isEmpty else {
            let isWrong = sending.bars.isEmpty && sending.blocking.isEmpty && isPreviewed && wish != .confirm
            return .page(try desk.page(typed, problems: problems, isPreviewed: isPreviewed), status: isWrong ? .unprocessableContent : .conflict)
        }
        let subject = "meeting:\(desk.meeting.id)", reasons = sending.reasons(typed)
        var entries = desk.newReasons
        var why = sending.account(of: reasons), action = "decide about a pack", back = desk.address
        switch wish {
        case .keep: break
        case .ask:
            entries.add(desk.secondAsked(reasons))
            (action, why) = ("ask for a second reading", "of \(typed.second); \(why)")
        case .confirm:
            guard let read = desk.secondRead else { return .page(try desk.page(typed, problems: [], isPreviewed: true), status: .conflict) }
            entries.replace(read.number, with: read.row)
            (action, back) = ("read a pack as the second person", Links.packs(desk.meeting.id))
        case .send:
            let (row, bytes) = try desk.entry(method: typed.method)
            let wrong = EntryRules.problems(in: row, desk.look.facts)
            guard wrong.isEmpty else { return .page(try desk.page(typed, problems: wrong, isPreviewed: true), status: .unprocessableContent) }
            _ = try visit.site.store.keepBytes(bytes)
            entries.add(row)
            (action, back) = ("send \(row.kind.rawValue)", Links.packs(desk.meeting.id))
        }
        do {
            return .redirect(withSaved(back, try visit.site.store.save(entries, action: action, subject: subject, visit.deed(why))))
        } catch SaveProblem.changedMeanwhile {
            return refused("Nothing was done", ["Somebody else has just changed what was decided about this pack. Look at it again."], back: desk.address)
        }
    }

    /// The pack on paper, before it is sent. What is not settled is not printed.
    @Sendable static func packPrint(_ visit: Visit) throws -> Answer {
        let (document, about) = try unsent(visit)
        guard let document else { return try notSettled(visit) }
        return Answer(content: .document(document.bytes)).about(about.id, about.detail)
    }

    @Sendable static func packFile(_ visit: Visit) async throws -> Answer {
        let (document, about) = try await visit.site.workers.run { try unsent(visit) }
        guard let document else { return try notSettled(visit) }
        return try await file(document.bytes, visit).about(about.id, about.detail)
    }

    private static func unsent(_ visit: Visit) throws -> (PrintDocument?, Answer.Subject) {
        let desk = try PackDesk(visit)
        let about = Answer.Subject(id: "meeting:\(desk.meeting.id)", detail: "\(desk.sending.pack.kind.rawValue) for \(desk.sending.pack.person.id)")
        guard desk.sending.isReady else { return (nil, about) }
        var document = desk.document.document
        document.isPreview = true
        return (document, about)
    }

    private static func notSettled(_ visit: Visit) throws -> Answer {
        refused("It cannot be printed yet", ["Something in this pack has to be decided before it is printed or sent."], back: try PackDesk(visit).address)
    }
}
