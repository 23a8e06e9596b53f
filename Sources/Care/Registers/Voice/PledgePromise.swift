/// A promise the council makes to the children it looks after.
public struct PledgePromise: Entry {
    public var id: String = ""
    public var number: Int = 0
    public var words: String = ""
    public var topic: String?
    public var from: Day = .blank
    public var to: Day?

    public init() {}

    public static let register = Register<PledgePromise>(
        "pledge_promises", table: "pledge_promise", title: "Pledge", holds: "a promise the council makes to the children it looks after",
        Field("promise_id", \.id, "Promise", key: true),
        Field("number", \.number, "Number"),
        Field("words", \.words, "In words"),
        Field("topic", \.topic, "Topic", "The word that ties it to themes of concerns, audits and feedback."),
        Field("from_date", \.from, "From"),
        Field("to_date", \.to, "Until")
    )
}
