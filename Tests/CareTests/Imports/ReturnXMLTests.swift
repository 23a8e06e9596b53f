import Testing

@testable import Care

/// The return as XML is read whatever its groups are called and however deep its children stand.
struct ReturnXMLTests {
    private static func reading(_ text: String) -> Import {
        let read = IncomingFiles([IncomingFile(name: "return.xml", bytes: Array(text.utf8))], stored: Records())
        return Import(read.batches, problems: read.problems, unread: read.unread, stored: Records())
    }

    private static func child(_ id: String, _ more: String = "") -> String {
        """
        <Child><Header><ChildID>\(id)</ChildID><Sex>M</Sex><DOB>01/06/2015</DOB><Ethnic>WBRI</Ethnic></Header>
        <Episode><DECOM>01/06/2024</DECOM><RNE>S</RNE><LS>C2</LS><CIN>N1</CIN><PL>U6</PL></Episode>\(more)</Child>

        """
    }

    @Test(arguments: [("<Message>", "</Message>"), ("<Message><Children>", "</Children></Message>"), ("<A><B><C>", "</C></B></A>")])
    func `children are found under any wrapper`(_ start: String, _ end: String) {
        let plan = Self.reading(start + Self.child("X1") + Self.child("X2") + end)
        #expect(plan.after[HeaderEntry.self].entries.map(\.child.text) == ["X1", "X2"])
        #expect(plan.after[Episode.self].entries.map(\.child.text) == ["X1", "X2"])
        #expect(Self.reading(start + Self.child("X1") + end).after[HeaderEntry.self].entries.count == 1, "one child alone")
        #expect(plan.problems.isEmpty && plan.rejected.isEmpty)
    }

    @Test func `groups that no module knows are told once for each name, with how many there are`() {
        let visit = "<Visit><Visited>01/07/2024</Visited></Visit>", lost = "<Episode><START>01/07/2024</START><RNE>S</RNE></Episode>"
        let plan = Self.reading("<Message><Children>" + Self.child("X1", visit + visit) + Self.child("X2", visit + lost) + "</Children></Message>")
        #expect(plan.problems.map { [$0.column ?? "", $0.found ?? ""] } == [["Episode", "1 such element"], ["Visit", "3 such elements"]])
        #expect(plan.after[Episode.self].entries.count == 2)
    }

    @Test func `an element that is missing is not called an empty cell`() {
        let plan = Self.reading("<Message>" + Self.child("X1", "<Review><REVIEW>01/07/2024</REVIEW></Review>") + "</Message>")
        let told = plan.rejected.flatMap(\.problems).map(\.sentence)
        #expect(told.count == 1 && told.allSatisfy { $0.hasSuffix("The element REVIEW_CODE is missing or empty.") && !$0.contains("cell") }, "\(told)")
    }
}
