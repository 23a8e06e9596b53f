import Care
import HTTPTypes
import Store

/// Coming in by a link, how the pages look, and going.
extension Route {
    /// A link's first page opens nothing yet: programs that look at links in messages would use it up.
    @Sendable static func openLinkForm(_ visit: Visit) throws -> Answer {
        let site = visit.site, secret = visit.parameter("secret")
        guard let link = try site.store.ownLink(secret: secret), link.purpose != .survey else { return try tried(visit, try site.store.openOwnLink(secret, device: nil, at: site.instant(), today: site.today())) }
        if link.isOver(on: site.today()) { return .page(OwnMessagePage.over, status: .notFound) }
        let cookies = SiteCookies(isSecure: site.isSecure), key = visit.formKey ?? Store.randomText()
        let token = visit.session?.token ?? visit.pending?.token ?? key
        return .page(OpenLinkPage(purpose: link.purpose, address: "/mine/\(FormReader.encoded(secret))", token: token))
            .setting(visit.formKey == nil ? [cookies.header(cookies.form, key)] : [])
    }

    @Sendable static func openLink(_ visit: Visit) throws -> Answer {
        let site = visit.site, cookies = SiteCookies(isSecure: site.isSecure)
        return try tried(visit, try site.store.openOwnLink(visit.parameter("secret"), device: visit.cookies[cookies.device], at: site.instant(), today: site.today()))
    }

    /// What came of a try to open a link. That it was opened is in the audit trail, by the link's number.
    static func tried(_ visit: Visit, _ opening: LinkOpening) throws -> Answer {
        let site = visit.site, cookies = SiteCookies(isSecure: site.isSecure)
        switch opening {
        case .opened(let link, let session, let device):
            let subject = link.child?.text ?? link.meeting.map { "meeting:\($0.text)" } ?? "link \(link.id)"
            let detail = link.withWorker ? "with \(link.madeBy)" : "made by \(link.madeBy)"
            try site.store.record(Reading(at: site.now(), actor: link.actor, action: "open \(link.purpose.rawValue)", subject: subject, detail: detail))
            return .redirect(link.purpose.page).setting([cookies.header(cookies.own, session), cookies.lasting(cookies.device, device, days: link.last - site.today() + 1)])
        case .over: return .page(OwnMessagePage.over, status: .notFound)
        case .used: return .page(OwnMessagePage.used, status: .notFound)
        case .unknown: return .page(OwnMessagePage.unknown, status: .notFound)
        case .delayed(let seconds): return .page(OwnMessagePage.delayed, status: .tooManyRequests).with("Retry-After", String(seconds))
        }
    }

    @Sendable static func setStyle(_ visit: Visit) throws -> Answer {
        let secret = visit.ownSecret ?? ""
        if let style = OwnStyle(rawValue: visit.field("style")), !secret.isEmpty { try visit.site.store.setOwnStyle(secret, style) }
        return .redirect(visit.own?.link.purpose.page ?? "/mine")
    }

    /// Shuts the pages on this device. Where a worker had opened them, the worker signs in again afterwards.
    @Sendable static func leave(_ visit: Visit) throws -> Answer {
        let cookies = SiteCookies(isSecure: visit.site.isSecure)
        let isWithWorker = visit.own?.link.withWorker == true
        if let secret = visit.ownSecret { try visit.site.store.endOwnSession(secret) }
        if isWithWorker, let link = visit.own?.link { try visit.site.store.revokeOwnLink(link.id, try visit.ownDeed("the worker has the device back")) }
        return .page(isWithWorker ? OwnMessagePage.leftWithWorker : .left).setting([cookies.header(cookies.own, "")])
    }
}

extension OwnPurpose {
    /// The first page of what a link opens.
    var page: String {
        switch self {
        case .ownPages: "/mine"
        case .consultation: "/mine/questions"
        case .feedback: "/mine/feedback"
        case .survey: "/"
        }
    }
}

extension Visit {
    /// The link that let the visitor in.
    func ownLink() throws -> OwnLink {
        guard let own else { throw Refusal.noLink }
        return own.link
    }

    /// A deed of whoever came by the link.
    func ownDeed(_ reason: String) throws -> Deed {
        let link = try ownLink()
        return Deed(actor: link.actor, reason: link.withWorker ? "with \(link.madeBy)" + (reason.isEmpty ? "" : "; \(reason)") : reason, at: site.now(), day: site.today())
    }

    /// What the child's own pages may show, and the whole facts for saving what the child says.
    func ownPages() throws -> (pages: OwnPages, facts: Facts, child: Int) {
        let facts = try snapshot().facts
        guard let id = try ownLink().child, let child = facts.number(of: id) else { throw Refusal.noLink }
        return (OwnPages(of: child, facts), facts, child)
    }
}

/// A child's own pages.
extension Route {
    @Sendable static func mine(_ visit: Visit) throws -> Answer {
        let (pages, facts, child) = try visit.ownPages()
        return .page(MinePage(pages: pages)).about(facts.children[child].id.text, "first page")
    }

    @Sendable static func myOfficer(_ visit: Visit) throws -> Answer {
        let (pages, facts, child) = try visit.ownPages()
        return .page(MyOfficerPage(pages: pages, token: visit.token)).about(facts.children[child].id.text, "my IRO")
    }

    /// The child says that they know who their IRO is. Seeing the card here counts as having it.
    @Sendable static func knowOfficer(_ visit: Visit) throws -> Answer {
        let (pages, facts, child) = try visit.ownPages(), id = facts.children[child].id
        guard let officer = pages.officer, pages.card?.confirmed == nil else { return .redirect("/mine/iro") }
        var entries = Entries()
        var card = pages.card ?? OfficerCard()
        let number = pages.card.flatMap { facts.reference(of: $0)?.row }
        if number == nil {
            card.id = OfficerCard.shape.newID()
            card.child = id
            card.staff = officer.staff
            card.given = visit.site.today()
            card.how = try visit.ownLink().withWorker ? .withWorker : .link
        }
        card.confirmed = visit.site.today()
        if let number { entries.replace(number, with: card) } else { entries.add(card) }
        try visit.site.store.save(entries, action: "know my IRO", subject: id.text, visit.ownDeed(""))
        return .redirect("/mine/iro")
    }

    @Sendable static func myReview(_ visit: Visit) throws -> Answer {
        let (pages, facts, child) = try visit.ownPages()
        return .page(MyReviewPage(pages: pages, isSent: visit.asked("sent") != nil && pages.wish?.sent != nil, token: visit.token))
            .about(facts.children[child].id.text, "before my review")
    }

    @Sendable static func wishStep(_ visit: Visit) throws -> Answer {
        let (pages, facts, child) = try visit.ownPages()
        guard let step = WishStep(rawValue: visit.parameter("step")) else { throw Refusal.notFound("no such step") }
        return .page(WishPage(step: step, pages: pages, token: visit.token)).about(facts.children[child].id.text, "before my review: \(step.rawValue)")
    }

    /// Keeps one screen, and goes on to the next. What was sent already is changed, and is unread again.
    @Sendable static func keepWishStep(_ visit: Visit) throws -> Answer {
        guard let step = WishStep(rawValue: visit.parameter("step")) else { throw Refusal.notFound("no such step") }
        let isSending = visit.field("do") == "send"
        try tryTwiceOwn {
            try saveWish(visit, isSending: isSending) { wish in
                for question in step.questions {
                    let words = String(visit.field(question.column).replacing("\r\n", with: "\n").prefix(4000))
                    wish.set(question.text(ticked: visit.form["\(question.column)-tick"] ?? [], words: words), of: question)
                }
            }
        }
        if isSending { return .redirect("/mine/review?sent=yes") }
        if visit.field("do") == "later" { return .redirect("/mine/review") }
        return .redirect(step.next.map { "/mine/review/\($0.rawValue)" } ?? "/mine/review")
    }

    @Sendable static func sendWish(_ visit: Visit) throws -> Answer {
        try tryTwiceOwn { try saveWish(visit, isSending: true) { _ in } }
        return .redirect("/mine/review?sent=yes")
    }

    private static func saveWish(_ visit: Visit, isSending: Bool, _ change: (inout ReviewWish) -> Void) throws {
        let (pages, facts, child) = try visit.ownPages(), id = facts.children[child].id, today = visit.site.today()
        var wish = pages.wish ?? ReviewWish()
        let number = pages.wish.flatMap { facts.reference(of: $0)?.row }
        if number == nil {
            wish.id = ReviewWish.shape.newID()
            wish.child = id
            wish.began = today
        }
        wish.meeting = pages.coming?.meeting ?? wish.meeting
        if try visit.ownLink().withWorker { wish.withWorker = .yes }
        let before = wish
        change(&wish)
        if isSending, wish.sent == nil, !wish.isEmpty { wish.sent = today }
        // Nothing was said yet, and nothing is kept of that.
        if wish.isEmpty, number == nil { return }
        if wish == before, number != nil { return }
        var entries = Entries()
        if wish.sent != nil {
            wish.sent = today
            (wish.read, wish.readBy) = (nil, nil)
            keepView(of: wish, facts, child, &entries)
        }
        if let number { entries.replace(number, with: wish) } else { entries.add(wish) }
        try visit.site.store.save(entries, action: wish.sent == nil ? "begin wishes" : "send wishes", subject: id.text, visit.ownDeed(""))
    }

    /// What the child wrote in their own words is a view of theirs as well, answered like every other. Until it is, it changes with the wishes.
    private static func keepView(of wish: ReviewWish, _ facts: Facts, _ child: Int, _ entries: inout Entries) {
        let words = WishStep.allCases.flatMap(\.questions).compactMap { question -> String? in
            guard question.column != "chairing" else { return nil }
            let own = question.parts(of: wish.text(of: question)).words
            return own.isEmpty ? nil : own
        }.joined(separator: "\n")
        let known = facts.views(of: child).last { $0.id == "\(wish.id)-view" }
        guard !words.isEmpty, known?.words != words else { return }
        var view = known ?? ChildView()
        view.id = known == nil || known?.result == nil ? "\(wish.id)-view" : ChildView.shape.newID()
        view.child = wish.child
        view.meeting = wish.meeting
        view.said = wish.sent ?? wish.began
        view.by = .child
        view.method = .ownPages
        view.words = words
        (view.result, view.resultWords, view.told) = (nil, nil, nil)
        if let known, known.result == nil, let number = facts.reference(of: known)?.row { entries.replace(number, with: view) } else { entries.add(view) }
    }

    /// Once more where somebody read the wishes meanwhile.
    private static func tryTwiceOwn(_ work: () throws -> Void) throws {
        do { try work() } catch SaveProblem.changedMeanwhile { try work() }
    }

    @Sendable static func myAgreed(_ visit: Visit) throws -> Answer {
        let (pages, facts, child) = try visit.ownPages()
        return .page(AgreedPage(pages: pages)).about(facts.children[child].id.text, "what was agreed")
    }

    @Sendable static func myLetter(_ visit: Visit) throws -> Answer {
        let (pages, facts, child) = try visit.ownPages()
        guard let place = Int(visit.parameter("letter")), pages.letters.indices.contains(place - 1) else { throw Refusal.notFound("no such letter") }
        return .page(MyLetterPage(letter: pages.letters[place - 1])).about(facts.children[child].id.text, "letter")
    }
}
