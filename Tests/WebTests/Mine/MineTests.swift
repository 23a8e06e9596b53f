import Care
import Foundation
import HTTPTypes
import Samples
import Store
import Testing

@testable import Web

/// A child's own pages: what a link opens, what it does not, and what becomes of what the child says.
struct MineTests {
    /// The review of Ash's is to come, and the one before put a decision in plain words.
    static let more: [SampleTable] = [
        .of(Meeting.self, "Meeting | Kind | Planned for | Starts | Room | Chair | State\nM9 | looked-after review | 2017-05-20 | 14:00 | R1 | S1 | planned"),
        .of(MeetingChild.self, "Meeting | Child\nM9 | ASH01"),
        .of(MeetingPerson.self, "Person | Meeting | Child | Contact | Role | Receives the record\nW1 | M9 | ASH01 | K1 | parent | yes\nW2 | M9 | ASH01 | | child | yes"),
        .of(OfficerProfile.self, "IRO | Phone | About them\nS1 | 0161 496 0101 | Hello. I like dogs."),
        .of(PlainDecision.self, "Decision | Child | In plain words\nD1 | ASH01 | You will learn to swim."),
    ]

    let world: MeetingWorld

    init() async throws { world = try await MeetingWorld(Self.more) }

    /// The address on the slip of a new link.
    private func secret(_ days: Int = 28) async throws -> String {
        let page = "/children/\(try world.key("ASH01"))/own"
        let reply = try await world.kim.post("\(page)/links", ["days": String(days), "token": try await world.kim.token(of: page)])
        #expect(reply.status == .ok)
        return try #require(reply.text.firstMatch(of: /http:\/\/footprint\.test(\/mine\/[a-z0-9-]+)/)).1.description
    }

    /// A telephone that has opened a link.
    private func phone(_ address: String) async throws -> TestBrowser {
        let phone = TestBrowser(world.site)
        let reply = try await phone.post(address, ["token": try await phone.token(of: address)])
        #expect(reply.header("location") == "/mine")
        return phone
    }

    @Test func `a link opens the child’s own pages on one phone, and looking at it does not use it up`() async throws {
        let address = try await secret()
        let looker = TestBrowser(world.site)
        #expect(try await looker.get(address).status == .ok)
        #expect(try await looker.get("/mine").status == .notFound)
        let phone = try await phone(address)
        #expect(try await phone.get("/mine").text.contains("Hello Ashwin"))
        let other = TestBrowser(world.site)
        let refused = try await other.post(address, ["token": try await other.token(of: address)])
        #expect(refused.text.contains("This link is used"))
        #expect(try await other.get("/mine").status == .notFound)
        // The same phone may come back by its link.
        let again = try await phone.post(address, ["token": try await phone.token(of: address)])
        #expect(again.header("location") == "/mine")
    }

    @Test func `the link opens these pages and nothing else of the product`() async throws {
        let phone = try await phone(try await secret()), key = try world.key("ASH01")
        let token = try await phone.token(of: "/mine/iro")
        let own = Set(Route.mine.map(\.path))
        for route in Route.all where route.policy != .everyone && !own.contains(route.path) {
            let path = route.path.replacing("{key}", with: key).replacing("{meeting}", with: "M9").replacing(/\{[a-z]+\}/, with: "1")
            let reply = route.method == .post ? try await phone.post(path, ["token": token]) : try await phone.get(path)
            let isShut = reply.status == .notFound || (route.isAPI && reply.status == .unauthorized) || reply.status == .forbidden || (reply.status == .seeOther && reply.header("location")?.hasPrefix("/sign-in") == true)
            #expect(isShut, "\(route.method) \(route.path) gave \(reply.status.code)")
            #expect(!reply.text.contains("Quillfeld"), "\(route.path) tells the name")
        }
        // Nor the pages of links for other things.
        #expect(try await phone.get("/mine/questions").status == .notFound)
        #expect(try await phone.get("/mine/feedback").status == .notFound)
    }

    @Test func `a session of the product opens none of the pages of a link`() async throws {
        for path in ["/mine", "/mine/iro", "/mine/review", "/mine/review/who", "/mine/agreed"] { #expect(try await world.kim.get(path).status == .notFound, "\(path)") }
    }

    @Test func `a link ends with its last day, and when it is revoked, wherever it is open`() async throws {
        let address = try await secret(1), phone = try await phone(address)
        world.site.clock.wait(seconds: 86_400)
        let late = try await phone.post(address, ["token": try await phone.token(of: address)])
        #expect(late.header("location") == "/mine")
        world.site.clock.wait(seconds: 86_400)
        #expect(try await phone.get("/mine").status == .notFound)
        #expect(try await phone.get(address).text.contains("This link has ended"))
    }

    @Test func `revoking shuts the pages at once`() async throws {
        let phone = try await phone(try await secret()), page = "/children/\(try world.key("ASH01"))/own"
        #expect(try await phone.get("/mine").status == .ok)
        _ = try await world.kim.post("\(page)/links/1/revoke", ["token": try await world.kim.token(of: page)])
        #expect(try await phone.get("/mine").status == .notFound)
        #expect(try await world.kim.get(page).text.contains("Revoked"))
    }

    @Test func `wrong links slow each other down, and a right one is never kept waiting`() async throws {
        let phone = TestBrowser(world.site)
        var codes: [Int] = []
        for _ in 0..<4 { codes.append(try await phone.get("/mine/aaaaaaa-bbbbbbb-ccccccc").status.code) }
        #expect(codes.first == 404)
        #expect(codes.last == 429)
        #expect(try await phone.get(try await secret()).status == .ok)
    }

    @Test func `pages left alone for an hour are shut`() async throws {
        let phone = try await phone(try await secret())
        world.site.clock.wait(seconds: 3599)
        #expect(try await phone.get("/mine").status == .ok)
        world.site.clock.wait(seconds: 3600)
        #expect(try await phone.get("/mine").status == .notFound)
    }

    @Test func `what the child wants is kept at each step, sent at the end, and waits on the IRO’s home until it is read`() async throws {
        let phone = try await phone(try await secret())
        let token = try await phone.token(of: "/mine/review/who")
        func keep(_ step: String, _ fields: [String: String]) async throws -> TestSite.Reply { try await phone.post("/mine/review/\(step)", fields.merging(["token": token]) { one, _ in one }) }
        #expect(try await keep("who", ["who-tick": "My carer", "who": "my nan"]).header("location") == "/mine/review/place")
        #expect(try world.facts.records[ReviewWish.self].entries.map(\.who) == ["My carer; my nan"])
        #expect(try world.facts.records[ReviewWish.self].entries.first?.sent == nil)
        _ = try await keep("topics", ["topics-tick": "School", "topics": "I wanna stay at my school"])
        #expect(try await keep("part", ["chairing-tick": "I want to lead it", "do": "send"]).header("location") == "/mine/review?sent=yes")
        let facts = try world.facts, wish = try #require(facts.records[ReviewWish.self].entries.first)
        #expect(wish.meeting == "M9")
        #expect(wish.sent == world.site.clock.day)
        #expect(wish.chairing == .all)
        let view = try #require(facts.records[ChildView.self].entries.first { $0.method == .ownPages })
        #expect(view.words == "my nan\nI wanna stay at my school")
        #expect(try await world.kim.get("/").text.contains("Sent by children, not read yet"))
        #expect(try await world.kim.get("/meetings/M9").text.contains("I wanna stay at my school"))
        #expect(try await world.kim.get("/meetings/M9/invitations/W2").text.contains("I wanna stay at my school"))
        let page = "/children/\(try world.key("ASH01"))/own", row = try #require(facts.reference(of: wish)?.row)
        _ = try await world.kim.post("\(page)/wishes/\(row)/read", ["token": try await world.kim.token(of: page)])
        #expect(try !(await world.kim.get("/").text.contains("Sent by children, not read yet")))
        #expect(try await phone.get("/mine/review").text.contains("Your IRO has read it"))
        // Whoever changes it makes it unread again.
        _ = try await keep("place", ["place": "in the garden"])
        #expect(try world.facts.unreadWishes(for: "S1").count == 1)
    }

    @Test func `the child sees what was agreed in plain words only, and says that they know their IRO`() async throws {
        let phone = try await phone(try await secret())
        let agreed = try await phone.get("/mine/agreed").text
        #expect(agreed.contains("You will learn to swim."))
        #expect(!agreed.contains("Arrange swimming lessons"))
        let card = try await phone.get("/mine/iro").text
        #expect(card.contains("Imogen Raddle") && card.contains("tel:01614960101"))
        _ = try await phone.post("/mine/iro", ["token": TestBrowser.token(in: card)])
        let kept = try #require(try world.facts.records[OfficerCard.self].entries.first)
        #expect(kept.confirmed == world.site.clock.day)
        #expect(kept.how == .link)
    }

    @Test func `everything that is opened by a link is in the audit trail by the link’s number`() async throws {
        let phone = try await phone(try await secret())
        _ = try await phone.get("/mine/agreed")
        let lines = try world.site.store.readings(AuditFilter(subjects: ["ASH01"], actor: "link 1"))
        #expect(lines.map(\.action) == ["read own pages", "open own pages"])
        #expect(lines.last?.detail == "made by kim")
        #expect(try world.site.store.verify() == nil)
    }

    @Test func `a worker who opens the pages together with the child is signed out first`() async throws {
        let page = "/children/\(try world.key("ASH01"))/own"
        let reply = try await world.kim.post("\(page)/with", ["token": try await world.kim.token(of: "\(page)/with")])
        #expect(reply.header("location") == "/mine")
        #expect(try await world.kim.get("/mine").text.contains("Hello Ashwin"))
        #expect(try await world.kim.get(page).header("location")?.hasPrefix("/sign-in") == true)
        let token = try await world.kim.token(of: "/mine/review/who")
        _ = try await world.kim.post("/mine/review/who", ["who": "nan", "token": token])
        #expect(try world.facts.records[ReviewWish.self].entries.first?.withWorker == .yes)
        _ = try await world.kim.post("/mine/leave", ["token": token])
        #expect(try await world.kim.get("/mine").status == .notFound)
    }

    @Test func `every text of the child’s pages can be read at eleven`() async throws {
        let phone = try await phone(try await secret())
        _ = try await phone.post("/mine/review/topics", ["topics": "School", "do": "send", "token": try await phone.token(of: "/mine/review/topics")])
        var pages = ["/mine", "/mine/iro", "/mine/review", "/mine/agreed"] + WishStep.allCases.map { "/mine/review/\($0.rawValue)" }
        pages += ["/mine/zzzzzzz-zzzzzzz-zzzzzzz"]
        for path in pages {
            let text = Self.text(of: try await phone.get(path).text), reading = ReadingAge(text)
            #expect(reading.isPlain, "\(path): \(reading.age ?? 0), hardest: \(ReadingAge.hardest(text, count: 2).map(\.words))")
            #expect(reading.words > 10, "\(path)")
        }
        for page in [OwnMessagePage.ended, .over, .used, .unknown, .delayed, .left, .leftWithWorker] {
            #expect(ReadingAge(([page.title] + page.sentences).joined(separator: "\n")).isPlain, "\(page.title)")
        }
        for question in FeedbackQuestion.all { #expect(ReadingAge(question.toChild).isPlain, "\(question.toChild)") }
        for question in SurveyQuestion.core { #expect(ReadingAge(question.words).isPlain, "\(question.words)") }
    }

    /// The words of a page between its marks, each element a line.
    static func text(of page: String) -> String {
        let main = page.components(separatedBy: "<main").dropFirst().joined().components(separatedBy: "</footer>").first ?? ""
        return main.replacing(/<svg.*?<\/svg>/, with: "").replacing(/<\/?(strong|a|span)[^>]*>/, with: " ").replacing(/<[^>]*>/, with: "\n").replacing("&#39;", with: "'")
    }

    @Test func `on one screen of the planner no two answers have the same picture, and none has none`() {
        for step in WishStep.allCases {
            for question in step.questions where !question.ticks.isEmpty {
                let pictures = question.ticks.map { OwnIcon.of($0) }
                #expect(!pictures.contains(nil), "\(question.title)")
                #expect(Set(pictures).count == pictures.count, "\(question.title)")
            }
        }
        #expect(OwnIcon.of("My mum") != OwnIcon.of("My dad"))
    }

    @Test(arguments: ["plain", "large", "pictures"]) func `the planner can be printed for a child who would rather use a pen`(size: String) async throws {
        let page = try await world.kim.get("/children/\(try world.key("ASH01"))/own/planner?size=\(size)").text
        #expect(page.contains("o-body--\(size)"))
        for step in WishStep.allCases { for question in step.questions { for tick in question.ticks { #expect(page.contains(">\(tick)<"), "\(tick)") } } }
        #expect(!page.contains("Quillfeld"))
        #expect(ReadingAge(Self.text(of: page)).isPlain)
    }

    @Test func `a line too hard to read at eleven is told so, and nothing is kept`() async throws {
        let page = "/children/\(try world.key("ASH01"))/own/letters/M1", sheet = try await world.kim.get(page).text
        let name = try #require(sheet.firstMatch(of: /name="(plain-[0-9a-f]+)"/)).1.description
        let hard = "Consideration will be given to facilitating unsupervised accommodation arrangements."
        let token = TestBrowser.token(in: sheet)
        let refused = try await world.kim.post(page, ["words": "Hello Ashwin.", name: hard, "do": "save", "token": token])
        #expect(refused.status == .unprocessableContent && refused.text.contains("is read with ease from about") && refused.text.contains(hard))
        #expect(try !world.facts.records[PlainDecision.self].entries.contains { $0.words == hard })
        #expect(try await world.kim.post(page, ["words": "Hello Ashwin.", name: "You will learn to swim well.", "do": "save", "token": token]).status == .seeOther)
        #expect(try world.facts.records[PlainDecision.self].entries.contains { $0.words == "You will learn to swim well." })
    }

    @Test func `a parent answers questions by a link and sees nothing of the record`() async throws {
        let page = "/meetings/M9/consultation/W1"
        let slip = try await world.kim.post(page, ["do": "link", "token": try await world.kim.token(of: page)])
        let address = try #require(slip.text.firstMatch(of: /http:\/\/footprint\.test(\/mine\/[a-z0-9-]+)/)).1.description
        let phone = TestBrowser(world.site)
        #expect(try await phone.post(address, ["token": try await phone.token(of: address)]).header("location") == "/mine/questions")
        let questions = try await phone.get("/mine/questions").text
        #expect(!questions.contains("Ashwin") && !questions.contains("Quillfeld"))
        #expect(try await phone.get("/mine").status == .notFound)
        let token = TestBrowser.token(in: questions)
        #expect(try await phone.post("/mine/questions", ["token": token]).status == .unprocessableContent)
        #expect(try await phone.post("/mine/questions", ["answer-1": "He sings again.", "token": token]).status == .ok)
        let facts = try world.facts, person = try #require(facts.person("W1"))
        #expect(person.papersSent == world.site.clock.day && person.papersReturned == world.site.clock.day && person.papersMethod == .link)
        #expect(facts.consulted(person).answers.map(\.answer) == ["He sings again."])
        #expect(try await world.kim.get("/meetings/M9/consultation").text.contains("1 of 1 sent"))
        #expect(try await world.kim.get("/meetings/M9/hold").text.contains("He sings again."))
    }
}
