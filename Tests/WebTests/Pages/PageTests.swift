import Care
import Documents
import Samples
import Testing

@testable import Web

/// What holds of every page, and the pages whose markup is compared word for word.
struct PageTests {
    @Test func `a page of every kind can be made`() {
        #expect(SamplePages.all.count == 19 + SampleAccounts.pages.count + SampleChildren.pages.count + SampleMinutes.pages.count)
    }

    @Test func `the child's page is as it was`() throws {
        try expectGolden(lines(SamplePages.document(SamplePages.child("C01"), path: "/children/key-of-c01")), "child.html")
    }

    @Test func `the sign-in page with a mistake is as it was`() throws {
        let page = SignInPage(problem: "The username or the password is not right.", username: "row\"an", token: "token-1", next: "/due")
        try expectGolden(lines(SamplePages.document(page, reader: nil, path: "/sign-in")), "sign-in.html")
    }

    @Test(arguments: ["own-password", "factor", "code", "own-account", "accounts", "account", "new-account"])
    func `the pages of accounts and signing in are as they were`(name: String) throws {
        let page = try #require(SampleAccounts.pages.first { $0.name == name }).page
        let reader = ["own-password", "factor", "code"].contains(name) ? nil : SamplePages.reader
        try expectGolden(lines(SamplePages.document(page, reader: reader, path: "/account")), "\(name).html")
    }

    @Test func `the cases behind a figure are as they were`() throws {
        let page = try #require(SamplePages.cases("3", row: 1, column: 4))
        try expectGolden(lines(SamplePages.document(page, path: "/tables/2016-17/3/cases")), "cases.html")
    }

    @Test func `a hostile name is text on every page`() {
        for (name, page) in SamplePages.all {
            let document = SamplePages.document(page)
            #expect(!document.contains("<b>"), "\(name)")
            #expect(!document.contains("<reviews>"), "\(name)")
        }
        let listed = SamplePages.document(SampleChildren.list(ChildrenQuery().on(.standing(.all))))
        #expect(listed.contains("&lt;b&gt;O&#39;Hostile&lt;/b&gt;"))
    }

    @Test func `a query that is markup is shown as text`() {
        let page = SearchPage(query: "<script>alert(1)</script>", found: [], facts: SamplePages.facts, links: SamplePages.links)
        #expect(!SamplePages.document(page).contains("<script>alert"))
    }

    @Test func `no child's id stands in an address`() {
        for (name, page) in SamplePages.all {
            for address in attributes("href", in: SamplePages.document(page)) + attributes("action", in: SamplePages.document(page)) {
                #expect(!address.contains("C01") && !address.contains("C02"), "\(name): \(address)")
            }
        }
    }

    @Test func `headings begin with one of the first level and skip none`() {
        for (name, page) in SamplePages.all {
            let document = SamplePages.document(page)
            var levels: [Int] = []
            for level in document.split(separator: "<h").compactMap(\.first?.wholeNumberValue) where (1...6).contains(level) {
                levels.append(level)
            }
            #expect(levels.count { $0 == 1 } == 1, "\(name)")
            // An error summary has its heading above the page's own, as the design system asks.
            let start = levels.firstIndex(of: 1) ?? 0
            for (before, after) in zip(levels[start...], levels[start...].dropFirst()) {
                #expect(after <= before + 1, "\(name): \(levels)")
            }
        }
    }

    @Test func `every table has a caption`() {
        for (name, page) in SamplePages.all {
            let document = SamplePages.document(page)
            let tables = document.components(between: "<table", "</table>")
            #expect(tables.allSatisfy { $0.contains("<caption") }, "\(name)")
        }
    }

    @Test func `every id stands once on a page`() {
        for (name, page) in SamplePages.all {
            let ids = attributes("id", in: SamplePages.document(page))
            let twice = Dictionary(grouping: ids, by: \.self).filter { $0.value.count > 1 }.keys.sorted()
            #expect(twice.isEmpty, "\(name): \(twice)")
        }
    }

    @Test func `no page has a style or a script of its own`() {
        for (name, page) in SamplePages.all {
            let document = SamplePages.document(page)
            #expect(!document.contains(" style=\"") && !document.contains("<style") && !document.contains("onclick="), "\(name)")
            #expect(
                document.components(between: "<script", "</script>").allSatisfy { $0.contains("src=\"/assets/") && $0.hasSuffix(">") },
                "\(name)")
        }
    }

    @Test func `every form that posts carries the session's token`() {
        for (name, page) in SamplePages.all {
            for form in SamplePages.document(page).components(between: "<form", "</form>") where form.contains("method=\"post\"") {
                #expect(form.contains("name=\"token\" value=\"token-1\""), "\(name)")
            }
        }
    }

    private func lines(_ document: String) -> String {
        // One element a line, so that a difference can be read.
        var out = ""
        for character in document {
            if character == "<", !out.hasSuffix("\n") { out += "\n" }
            out.append(character)
        }
        return out
    }

    private func attributes(_ name: String, in document: String) -> [String] {
        document.components(between: " \(name)=\"", "\"")
    }
}

extension String {
    /// The texts between two marks.
    func components(between start: String, _ end: String) -> [String] {
        var found: [String] = []
        var rest = self[...]
        while let opening = rest.firstRange(of: start) {
            rest = rest[opening.upperBound...]
            guard let closing = rest.firstRange(of: end) else { break }
            found.append(String(rest[..<closing.lowerBound]))
            rest = rest[closing.upperBound...]
        }
        return found
    }
}
