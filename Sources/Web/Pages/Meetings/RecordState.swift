import Care
import Documents

/// How far the parts of a meeting's record have come: what each still wants before the meeting can be closed.
struct RecordState {
    /// Where a part stands, in words.
    enum Standing: Equatable {
        case done
        case toDo
        /// Neither wanted nor finished: how much there is.
        case some(String)

        var words: String {
            switch self {
            case .done: "Done"
            case .toDo: "To do"
            case .some(let words): words
            }
        }
    }

    /// The parts that want something, by where they stand on the page.
    private let wanted: Set<String>
    /// Nothing is folded where something was typed that is not saved, or is wrong: it must be seen.
    private let showsAll: Bool

    /// - Parameter anchor: where on the page something that is missing belongs.
    init(_ missing: [Missing], showsAll: Bool, anchor: (Missing) -> String) {
        wanted = Set(missing.map(anchor))
        self.showsAll = showsAll
    }

    func standing(_ id: String) -> Standing { wanted.contains(id) ? .toDo : .done }

    /// A part of the record with where it stands; one that is done is folded, and opens again.
    func part(_ title: String, _ id: String, _ standing: Standing, folds: Bool = true, @HTMLBuilder _ content: () -> HTML) -> HTML {
        let isFolded = folds && standing == .done && !showsAll
        return section("fp-part", [.aria("labelledby", id)]) {
            if folds {
                HTML.element("details", [.class("fp-fold")] + (isFolded ? [] : [.flag("open")])) {
                    HTML.element("summary", [.class("fp-fold__summary")]) {
                        h2("govuk-heading-m fp-fold__title", [.id(id)]) { title }
                        HTML(" ")
                        mark(standing)
                    }
                    div("fp-fold__content") { content() }
                }
            } else {
                div("fp-part__head") {
                    heading2(title, id: id)
                    mark(standing)
                }
                content()
            }
        }
    }

    private func mark(_ standing: Standing) -> HTML {
        switch standing {
        case .done: tag("Done", .green)
        case .toDo: tag("To do", .yellow)
        case .some(let words): tag(words, .grey)
        }
    }

    /// A line of the contents: the part, and where it stands.
    static func entry(_ title: String, _ id: String, _ standing: Standing?) -> HTML {
        li {
            a("#\(id)") {
                title
                if let standing {
                    span("fp-contents__count fp-contents__state" + (standing == .toDo ? " fp-contents__state--todo" : "")) {
                        unseen(": ")
                        standing.words
                    }
                }
            }
        }
    }
}

extension RecordForm.Part {
    /// How the decisions before stand: how many are open still.
    var earlierStanding: RecordState.Standing {
        let open = earlier.count { $0.decision.isOpen }
        return open == 0 ? .done : .some("\(open) open")
    }

    /// How many headings have words.
    func wordsStanding(_ filling: RecordFilling) -> RecordState.Standing {
        .some("\(sections.count { !filling.value($0.slot, "words").isEmpty }) of \(sections.count) written")
    }

    func safetyStanding(_ state: RecordState, _ id: String) -> RecordState.Standing {
        let written = safety.count { $0.number != 0 }
        return state.standing(id) == .toDo ? .toDo : .some(written == 0 ? "None" : "\(written) written")
    }
}
