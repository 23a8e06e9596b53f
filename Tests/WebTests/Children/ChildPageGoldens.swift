import Samples
import Testing

@testable import Web

/// Pages of a child's record whose markup is compared word for word.
struct ChildPageGoldens {
    @Test(arguments: ["child-full", "people", "plan", "history", "new-child-alike", "merge-compare", "readers"])
    func `the page is as it was`(name: String) throws {
        let page = try #require(SampleChildren.pages.first { $0.name == name }?.page)
        var out = ""
        for character in SamplePages.document(page, path: "/children/key") {
            if character == "<", !out.hasSuffix("\n") { out += "\n" }
            out.append(character)
        }
        try expectGolden(out, "\(name).html")
    }
}
