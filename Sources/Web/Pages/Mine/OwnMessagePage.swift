import Documents

/// A page that only says something to somebody who came by a link: that it is over, what to do now, thank you.
struct OwnMessagePage: OwnPage {
    let title: String
    let sentences: [String]
    var icon: OwnIcon = .question
    var isShut = false
    var isForChild = false
    /// Where the page leads; nil for the last one.
    var onward: (title: String, address: String)?

    var body: HTML {
        HTML {
            ownHeading(title, icon)
            sentences.map(ownWords)
            if let onward { Documents.p { ownLink(onward.title, onward.address) } }
        }
    }

    static let ended = OwnMessagePage(
        title: "These pages are closed",
        sentences: [
            "They close when nobody uses them for a while. That keeps them safe.",
            "Do you still have your link? Open it again on this phone or computer.", "If that does not work, ask for a new link. You can ask your IRO or your social worker.",
        ], icon: .clock)
    static let over = OwnMessagePage(
        title: "This link has ended",
        sentences: ["A link works for some weeks only. Nothing you told us is lost.", "Ask for a new link. You can ask your IRO or your social worker."], icon: .calendar)
    static let used = OwnMessagePage(
        title: "This link is used",
        sentences: [
            "Somebody opened this link before, on another phone or computer. A link works on one of them only.",
            "If that was not you, tell us. Ask your IRO or your social worker for a new link.",
        ], icon: .question)
    static let unknown = OwnMessagePage(
        title: "We cannot find this link", sentences: ["Look at the letters and numbers again. Is one of them missing?", "If it still does not work, ask for a new link."])
    static let delayed = OwnMessagePage(title: "Please wait a minute", sentences: ["There were too many tries. Wait a minute. Then open your link again."], icon: .clock)
    static let left = OwnMessagePage(
        title: "Your pages are closed", sentences: ["What you told us is kept safe. Open your link again when you want to come back."], icon: .star, isShut: true)
    static let leftWithWorker = OwnMessagePage(title: "Thank you", sentences: ["Your answers are kept safe. You can give the phone or computer back now."], icon: .star, isShut: true)
}
