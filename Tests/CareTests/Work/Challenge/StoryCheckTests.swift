import Care
import Samples
import Testing

/// A story for publication holds nothing that tells who the child is.
struct StoryCheckTests {
    private let facts = Facts.sample(
        today: "2017-05-02",
        .of(KnownChild.self, """
            Child | Forename | Surname | Born on
            ASH01 | Ash | Quillfeather | 2008-03-07
            ROSE1 | Rose | May | 2010-06-01
            """),
        .of(Episode.self, year: 2017, """
            Child | From | Legal status | Placement postcode
            ASH01 | 2016-06-02 | C2 | ZZ9 4QX
            """),
        .of(Contact.self, """
            Contact | Child | Name | Role | Organisation | Address | Address withheld | May receive papers
            C1 | ASH01 | Brin Quillfeather | parent | | 12 Elm Street, Mossford, ZZ1 2AB | no | no
            C2 | ASH01 | Ms Dale | school | Oakwell Primary School | | no | no
            C3 | ASH01 | Mr Umber | school | Hyssop Hill Academy (sample), Mossford | | no | no
            C4 | ASH01 | Sal Umber | carer | | Flat 2, 60 Template Road, Mossford | no | no
            C5 | ASH01 | Jo Field | carer | Green House | | no | no
            """))

    private func kinds(_ story: String, _ child: Child.ID = "ASH01") -> [StoryCheck.Finding.Kind] {
        StoryCheck.findings(story, about: facts.number(of: child).map { [$0] } ?? [], facts).map(\.kind)
    }

    @Test func `a story without anything of the child's record is clear`() {
        #expect(kinds("A child of primary school age waited a year for contact with a brother. Now they meet each month, in another town.") == [])
    }

    @Test(arguments: ["Ash now has a plan.", "ASH’s plan", "the Quillfeather family", "their father Brin", "Ms Dale wrote", "the Quillfeathers came", "The Umbers’ house", "with the Fields"])
    func `a name of the child or of somebody around it is found`(_ story: String) { #expect(kinds(story).contains(.name), "\(story)") }

    @Test(arguments: [
        "born on 7 March 2008", "born 07/03/2008", "7.3.08", "2008-03-07", "March 7, 2008", "the 7th of March", "on the seventh of March 2008", "March 2008", "7 mar 08",
        "03/07/2008",
    ])
    func `the day of birth is found however it is written`(_ story: String) { #expect(kinds(story) == [.birth], "\(story)") }

    @Test(arguments: ["The order was made on 2 June 2016.", "on 2/6/16", "on 02-06-2016", "the second of June"])
    func `the day of an order is found`(_ story: String) { #expect(kinds(story) == [.order], "\(story)") }

    @Test(arguments: ["It happened in June 2016.", "7 March 2009", "the 8th of March 2008"])
    func `a month alone, or another day, is not the child's`(_ story: String) { #expect(kinds(story) == [], "\(story)") }

    @Test(arguments: ["near ZZ9 4QX", "zz94qx", "at ZZ1 2AB", "at Oakwell Primary School", "to 12 Elm St", "He lives in Mossford now", "at Hyssop Hill Academy", "now at Hyssop Hill", "at Oakwell",
        "Template Road, number 60", "in Template Rd", "at the Green House"])
    func `a place of the record is found`(_ story: String) { #expect(kinds(story).contains(.place), "\(story)") }

    @Test(arguments: ["Fields lay around it.", "The school was kind.", "a green house", "The academy on a hill", "They took the road home."])
    func `ordinary words of which names and places are made are clear`(_ story: String) { #expect(kinds(story) == [], "\(story)") }

    @Test func `a name that is an ordinary word is found only with a capital`() {
        #expect(kinds("The price rose, and she may come.", "ROSE1") == [])
        #expect(kinds("Then Rose came.", "ROSE1") == [.name])
    }

    @Test func `any other child's whole name is found, too`() {
        #expect(kinds("Her friend Rose May came along.") == [.name])
    }

    @Test func `each sentence says what to write instead`() {
        let found = StoryCheck.findings("Ash was born on 7 March 2008.", about: [facts.number(of: Child.ID("ASH01")) ?? 0], facts)
        #expect(found.count == 2)
        #expect(found.allSatisfy { $0.sentence.contains("instead") })
    }
}
