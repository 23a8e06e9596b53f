import Testing

@testable import Care

struct NarrativeTests {
    @Test func `a section's words are read into headings, paragraphs, lists, quotes and places of tables`() {
        let text = """
            ## Reviews
            We **held {{reviews-held}}** reviews,
            see [[table 2]].

            [[table 3]]

            - first *thing*
            - second
              goes on

            > I like my reviews now.
            > — a child of 9
            """
        #expect(
            Narrative(text).parts == [
                .heading(2, "Reviews"),
                .paragraph([.text("We "), .strong("held "), .figure("reviews-held"), .text(" reviews, see "), .table(id: "2"), .text(".")]),
                .table(id: "3"),
                .list(isOrdered: false, [[.text("first "), .emphasis("thing")], [.text("second goes on")]]),
                .quote([.text("I like my reviews now.")], by: "a child of 9"),
            ])
    }

    @Test(arguments: ["<b>bold</b>", "[bad](javascript:alert)", "{{", "**", "*", "[[", "2 * 3 * 4"])
    func `what is not known stays text`(_ text: String) {
        let words = Narrative.pieces(text).map { piece in if case .text(let text) = piece { text } else { "!" } }
        #expect(words == [text])
    }

    @Test(arguments: [
        ("reviews-on-time", "reviews-on-time"), ("Reviews-On-Time 2025/26 PERCENT", "reviews-on-time 2025-26 percent"),
        ("reviews-on-time q1", "reviews-on-time Q1"), ("reviews-on-time 2024-25 Q4 of", "reviews-on-time Q4 2024-25 of"),
        ("table 3: Reviews, Q1", "table 3: Reviews, Q1"), ("Table 7: Seen, of those with an entry, Q2", "table 7: Seen, of those with an entry, Q2"),
    ])
    func `a reference is read whatever the order of its words`(_ written: String, _ read: String) throws {
        #expect(try FigureReference(written).text == read)
    }

    @Test(arguments: ["", "table 3", "table 3: Reviews", "reviews-on-time Q5", "reviews-on-time 2025-27", "reviews-on-time soon"])
    func `a reference that cannot be read says how it is written`(_ written: String) {
        #expect(throws: ReferenceProblem.self) { try FigureReference(written) }
    }

    @Test func `fewer than twenty print as numbers, twenty as per cent`() {
        #expect(shareText(met: 18, of: 19) == "18 of 19")
        #expect(shareText(met: 19, of: 20) == "95.0%")
        #expect(shareText(met: 0, of: 0) == "0 of 0")
    }
}
