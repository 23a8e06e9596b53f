import Care
import Documents
import Samples
import Testing

@testable import Web

/// What pages tell their readers.
struct WhatPagesSayTests {
    @Test func `the list behind a count says that it is the figure`() throws {
        // Children counted, in the fourth quarter.
        let page = try #require(SamplePages.cases("9", row: 0, column: 3))
        let document = SamplePages.document(page)
        #expect(document.contains("The list has 2 cases, which is the figure in the table."))
        #expect(page.table.rows.map(\.label) == ["Ash Sample", "Bea <b>O'Hostile</b>"])
    }

    @Test func `a mean over quarter ends names each quarter's figure`() throws {
        let page = try #require(SamplePages.cases("9", row: 0, column: 4))
        #expect(SamplePages.document(page).contains("Q1 1, Q2 1, Q3 2, Q4 2. Their mean is 1.5"))
    }

    @Test func `a figure that does not exist has no page`() {
        #expect(SamplePages.cases("3", row: 99, column: 0) == nil)
        #expect(SamplePages.cases("99", row: 0, column: 0) == nil)
        #expect(TablePage(tables: SamplePages.tables, id: "99", links: SamplePages.links) == nil)
    }

    @Test func `the child's page says why the next review is due when it is`() {
        let document = SamplePages.document(SamplePages.child("C01"))
        #expect(
            document.contains(
                "By 20 March 2017: the last review was held on 20 September 2016, and the limit is 6 calendar months; Care Planning Regulations 2010, reg 33(2)"
            ))
        #expect(document.contains("Overdue by 11 days"))
    }

    @Test func `the child's figures lead to every table the child is counted in`() {
        let document = SamplePages.document(SampleChildren.figures)
        #expect(document.contains("/tables/2016-17/9/cases?row=0&amp;column=3"))
    }

    @Test func `every figure the child's page names lists the child`() throws {
        let places = SamplePages.tables.countedIn("C01")
        let made = SamplePages.tables.all()
        #expect(!places.isEmpty)
        for place in places {
            let selection = try #require(made[place.table].selections[place.row][place.column])
            #expect(selection.cases(SamplePages.facts).contains { $0.subject.child == "C01" && $0.outcome.isCounted })
        }
    }

    @Test func `a page that does not exist is the last one`() {
        let slice = Slice(120, page: 99, size: 50)
        #expect(slice.page == 3)
        #expect(slice.range == 100..<120)
        #expect(Slice(0, page: 0, size: 50).range == 0..<0)
    }

    @Test func `a child is found by name, id and day of birth`() {
        let facts = SamplePages.facts
        let ash = facts.number(of: Child.ID("C01")).map { [$0] }
        for query in ["ash", "Sample, Ash", "sam", "c01", "3/5/2008", "2008-05-03", "3 May 2008"] {
            #expect(facts.search(query) == ash, "\(query)")
        }
        #expect(facts.search("zed").isEmpty)
        #expect(facts.search("  ").isEmpty)
        #expect(facts.search("C0").count == 2)
    }

    @Test func `the timeline has the newest first`() {
        let facts = SamplePages.facts
        let days = facts.timeline(of: facts.number(of: Child.ID("C01")) ?? 0).map(\.day)
        #expect(days == days.sorted(by: >))
        #expect(days.last == "2016-05-04")
    }
}
