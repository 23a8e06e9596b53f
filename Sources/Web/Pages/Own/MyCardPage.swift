import Care
import Documents

/// What an IRO tells children of themselves: how to reach them, and a few words.
struct MyCardPage: Page {
    let profile: OfficerProfile
    let name: String
    let problems: [(sentence: String, field: String)]
    let token: String

    var title: String { problems.isEmpty ? "My card" : "Error: My card" }
    var isWide: Bool { true }

    private func error(_ field: String) -> String? { problems.first { $0.field == field }?.sentence }

    var body: HTML {
        HTML {
            if !problems.isEmpty { errorSummary(problems) }
            heading("My card", over: name)
            p("govuk-body") { "Children see this on the card you give them and on their own pages." }
            div("fp-two") {
                form("/my-card", token: token) {
                    textField("Phone", name: "phone", value: profile.phone ?? "", type: "tel", error: error("phone"), autocomplete: "tel")
                    textField("Email", name: "email", value: profile.email ?? "", type: "email", error: error("email"), autocomplete: "email")
                    textField("Best time to reach you", name: "best_time", value: profile.bestTime ?? "", hint: "Such as: after three on school days.")
                    textArea("A few words about you", name: "words", value: profile.words ?? "", hint: "As you would say them to a child. Short sentences.", error: error("words"))
                    button("Save")
                }
                div {
                    heading2("As a child sees it")
                    if let age = ReadingAge(profile.words ?? "").age { p("govuk-body") { "Your words can be read from about \(Int(age.rounded())) years on." } }
                    summaryList([("Name", HTML(name)), ("Phone", HTML(profile.phone)), ("Email", HTML(profile.email)), ("Best time", HTML(profile.bestTime)), ("About you", HTML(profile.words))])
                }
            }
        }
    }
}
