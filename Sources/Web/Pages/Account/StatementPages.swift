import Documents

/// How accessible the product is, said honestly.
struct AccessibilityPage: Page {
    let title = "Accessibility statement"

    var body: HTML {
        HTML {
            heading(title)
            paragraph("This statement is about Footprint as your authority runs it.")
            heading2("How to use it")
            ul("govuk-list govuk-list--bullet") {
                li { "Everything works with a keyboard alone. The key / moves to the search field." }
                li {
                    "Everything works without JavaScript, and in a window 320 pixels wide or zoomed to 400%. Wide tables scroll inside their own frame."
                }
                li { "No meaning is told by colour alone: states are words, and lines in charts differ in dash and mark." }
                li { "Every chart has its figures in a table beneath it, and a description that screen readers read out." }
            }
            heading2("How far it meets the standard")
            paragraph(
                "Footprint is built to meet the Web Content Accessibility Guidelines 2.2 at level AA. It has been checked by its makers, by "
                    + "automated tests and by hand; no independent audit has been made yet, so we claim partial compliance only.")
            heading2("What we know is not good enough")
            ul("govuk-list govuk-list--bullet") {
                li { "Large tables with many columns are hard to read at high zoom. Each can be downloaded as a workbook." }
                li { "Workbooks have header rows and widths, but no alternative text of their own." }
            }
            heading2("If something does not work for you")
            paragraph(
                "Tell your administrator what you tried to do and what stopped you. If you are not content with the answer, the Equality "
                    + "Advisory and Support Service can help.")
        }
    }
}

/// What is kept about those who use the product and those it is about.
struct PrivacyPage: Page {
    let authority: String
    let title = "Privacy"

    var body: HTML {
        HTML {
            heading(title)
            paragraph(
                "Footprint holds the records that \(authority) keeps to review the care of children. The authority decides why and how they are used."
            )
            heading2("About children, families and carers")
            paragraph(
                "The authority keeps these records because the law requires it to: the Children Act 1989 and the Care Planning Regulations 2010. "
                    + "The records of a looked-after child are kept until the child's 75th birthday. Children's ids and names never stand in an "
                    + "address of a page, and are not written to the program's log.")
            heading2("About you, who use it")
            paragraph(
                "Your name, your username and a scrambled form of your password are kept. Each time you open a child's record, import, or change "
                    + "something, that is recorded with your name and the time, and can be looked at by those who answer for the records.")
            heading2("Cookies")
            paragraph(
                "One cookie keeps you signed in and is deleted when you sign out. There are no others, and nothing is sent to anybody else."
            )
        }
    }
}
