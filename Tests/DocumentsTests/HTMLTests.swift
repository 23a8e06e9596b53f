import Documents
import Testing

struct HTMLTests {
    @Test func `text and attributes are escaped`() {
        let markup = p("a\"b") { "<script>alert('x') & more</script>" }.markup
        #expect(markup == "<p class=\"a&quot;b\">&lt;script&gt;alert(&#39;x&#39;) &amp; more&lt;/script&gt;</p>")
    }

    @Test(arguments: [
        "javascript:alert(1)", " javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,x", "http://example.test", "//example.test",
        "/\\example.test", "",
    ])
    func `an address that could run as a script or leave the product unseen leads nowhere`(address: String) {
        #expect(a(address) { "go" }.markup == "<a href=\"#\">go</a>")
    }

    @Test(arguments: ["/children/1", "#notes", "?year=2016-17", "https://example.test/a", "mailto:somebody@example.test"])
    func `other addresses are kept`(address: String) {
        #expect(a(address) { "go" }.markup == "<a href=\"\(address)\">go</a>")
    }

    @Test func `an element without content is closed as its kind is`() {
        #expect(HTML.element("br").markup == "<br>")
        #expect(HTML.element("td").markup == "<td></td>")
        #expect(HTML.element("line", [Attribute("x1", "0")]).markup == "<line x1=\"0\"/>")
        #expect(HTML.element("input", [.flag("checked")]).markup == "<input checked>")
    }

    @Test func `a document declares its type and language`() {
        let page = HTML.document(head: .element("title") { "Reviews" }, body: p { "None" })
        #expect(page == "<!DOCTYPE html>\n<html lang=\"en-GB\"><head><title>Reviews</title></head><body><p>None</p></body></html>\n")
    }
}
