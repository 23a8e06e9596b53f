import Care
import Documents

/// Where an entry is kept: a child's file, or the service's own.
struct EntryPlace: Sendable {
    /// Whose it is, as it stands above a page's heading.
    let over: String
    /// What the addresses of the place's forms begin with.
    let address: String
    /// Where the reader goes once an entry is saved, or left alone.
    let back: String
    let trail: [(title: String, address: String)]
    let area: Area?
    /// What everybody must know who opens something of the child.
    let banners: HTML
    /// What the audit trail says an entry is about.
    let subject: String
    /// The name in a list of drafts, which gives nobody's name away.
    let short: String
    /// The place of the child in the facts; nil for the service's own.
    let child: Int?

    init(child: Int, _ facts: Facts, _ links: Links) {
        let told = facts.children[child]
        self.child = child
        over = told.name
        address = links.child(told.id)
        back = address
        trail = [("Children", "/children"), (told.name, address)]
        area = .children
        banners = warningBanners(child, facts)
        subject = told.id.text
        short = told.initials
    }

    /// The service's own entries of a form.
    init(service form: EntryForm) {
        child = nil
        over = "The service"
        address = "/service"
        // What has a page of its own is shown there once it is saved.
        let isLearning = ["learning-items", "incidents", "incident-notices"].contains(form.id)
        back = isLearning ? "/learning" : "/service/\(form.id)"
        trail = [(isLearning ? "Learning and notifications" : form.shape.title, back)]
        area = isLearning ? .improvement : nil
        banners = .empty
        subject = form.shape.id
        short = "the service"
    }
}

extension Visit {
    /// Where the entries of a form are kept that the address asks for.
    func entryPlace(_ form: EntryForm) throws -> EntryPlace {
        if form.isOfService { return EntryPlace(service: form) }
        let look = try look()
        return EntryPlace(child: try child(), look.facts, look.links)
    }

    /// Whether the reader may have what is asked of the entries of a form.
    func mayAsk(_ ask: Ask) throws -> Bool {
        let look = try look()
        return ask.isAboutChild ? look.allows(ask, try child()) : look.allows(ask)
    }
}
