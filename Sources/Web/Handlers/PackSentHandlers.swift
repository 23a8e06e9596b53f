import Care
import HTTPTypes
import Store

/// Packs that went, as they went.
extension Route {
    @Sendable static func sentPack(_ visit: Visit) throws -> Answer {
        let (row, bytes) = try kept(visit), look = try visit.look()
        let name = look.facts.person(row.person).map { look.facts.name(of: $0) } ?? ""
        let answer = bytes.map { Answer(content: .document($0)) } ?? .page(PackNotKeptPage(pack: row, name: name))
        return answer.about("meeting:\(row.meeting)", "pack \(row.id)")
    }

    @Sendable static func sentPackFile(_ visit: Visit) async throws -> Answer {
        let (row, bytes) = try await visit.site.workers.run { try kept(visit) }
        guard let bytes else { throw Refusal.notFound("what was sent is not kept") }
        return try await file(bytes, visit).about("meeting:\(row.meeting)", "pack \(row.id)")
    }

    /// The bytes as they were sent; nil for a pack that was recorded elsewhere.
    private static func kept(_ visit: Visit) throws -> (PackSent, [UInt8]?) {
        let look = try visit.look(), meeting = try visit.meeting()
        let person = MeetingPerson.ID(visit.parameter("person"))
        guard let row = look.facts.packs(of: meeting.id).first(where: { $0.id == visit.parameter("pack") && $0.person == person }) else {
            throw Refusal.notFound("no such pack")
        }
        // What was sent may name every child of the meeting.
        guard !look.facts.closesChild(of: meeting.id, in: look.snapshot.facts) else { throw Refusal.notFound("a child of the meeting is closed to the reader") }
        guard let bytes = try visit.site.store.bytes(of: row.digest) else { return (row, nil) }
        guard Store.digest(of: bytes) == row.digest else { throw StoreError.tampered("A pack that was sent does not have the fingerprint it was sent with.") }
        return (row, bytes)
    }

    /// A document as a PDF; a page that says why not where there is no printer.
    static func file(_ bytes: [UInt8], _ visit: Visit) async throws -> Answer {
        do {
            return Answer(content: .file(try await visit.site.pdf(bytes), type: "application/pdf", name: "record.pdf"))
        } catch let problem as PrintProblem {
            let page = MessagePage(title: "There is no PDF", sentences: [problem.sentence], link: .init(title: "Go back", address: Links.packs(try visit.meeting().id)))
            return .page(page, status: .serviceUnavailable)
        }
    }
}
