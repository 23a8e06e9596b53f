import Documents

/// Pictures of our own for the pages children use: each says the same as the words beside it.
enum OwnIcon: String, CaseIterable {
    case person, group, pencil, list, calendar, clock, pin, talk, palette, star, letter, phone, home, school, heart, coin, health, tree, screen, sun, no, question, lead, ball

    /// A part of a picture, and what it is filled with.
    private enum Part {
        case path(String, Fill)
        case dot(Double, Double, Double, Fill)
        case line(String)
    }

    /// The colours are those of own.css.
    private enum Fill: String { case one, two, three, four, white, skin }

    var html: HTML {
        HTML.element("svg", [.class("o-icon"), Attribute("viewBox", "0 0 48 48"), .aria("hidden", "true"), Attribute("focusable", "false")]) {
            parts.map { part in
                switch part {
                case .path(let d, let fill): HTML.element("path", [.class("o-icon__\(fill.rawValue)"), Attribute("d", d)])
                case .dot(let x, let y, let r, let fill):
                    HTML.element("circle", [.class("o-icon__\(fill.rawValue)"), Attribute("cx", "\(x)"), Attribute("cy", "\(y)"), Attribute("r", "\(r)")])
                case .line(let d): HTML.element("path", [.class("o-icon__line"), Attribute("d", d)])
                }
            }
        }
    }

    private var parts: [Part] {
        switch self {
        case .person: [.path("M8 43c0-9 7-14 16-14s16 5 16 14z", .one), .dot(24, 17, 10, .skin), .path("M14 15c0-12 20-12 20 0-6 1-9-1-11-4-2 3-5 4-9 4z", .four), .line("M20 20c2 3 6 3 8 0")]
        case .group:
            [.path("M25 38c1-8 4-11 9-11s10 4 10 11z", .two), .dot(34, 18, 7, .skin), .path("M4 42c0-9 5-13 12-13s12 4 12 13z", .one), .dot(16, 19, 8, .skin), .line("M13 21c2 2 4 2 6 0M32 20c1 2 3 2 4 0")]
        case .pencil: [.path("M7 41l3-11L32 8l8 8-22 22z", .three), .path("M7 41l3-11 8 8z", .white), .line("M28 12l8 8M7 41l5-1")]
        case .list: [.path("M10 5h28v38H10z", .white), .line("M15 16l3 3 5-6M15 29l3 3 5-6M27 17h7M27 30h7")]
        case .calendar: [.path("M6 11h36v31H6z", .white), .path("M6 11h36v9H6z", .four), .line("M15 6v9M33 6v9M13 27h4M22 27h4M31 27h4M13 35h4M22 35h4")]
        case .clock: [.dot(24, 24, 18, .white), .line("M24 12v12l8 6")]
        case .pin: [.path("M24 45S9 29 9 19a15 15 0 0 1 30 0c0 10-15 26-15 26z", .four), .dot(24, 19, 6, .white)]
        case .talk: [.path("M9 8h30a4 4 0 0 1 4 4v18a4 4 0 0 1-4 4H24l-10 9v-9H9a4 4 0 0 1-4-4V12a4 4 0 0 1 4-4z", .two), .line("M14 18h20M14 25h12")]
        case .palette:
            [
                .path("M24 6C13 6 5 14 5 24s8 18 19 18c4 0 4-3 3-5-2-4 0-6 4-6h5c5 0 7-4 7-9C43 13 35 6 24 6z", .white), .dot(15, 20, 3, .four), .dot(23, 14, 3, .three),
                .dot(32, 17, 3, .one), .dot(14, 29, 3, .two),
            ]
        case .star: [.path("M24 4l6 13 14 2-10 10 2 14-12-7-12 7 2-14L4 19l14-2z", .three)]
        case .letter: [.path("M5 11h38v28H5z", .white), .line("M5 12l19 16 19-16")]
        case .phone: [.path("M17 3h14a4 4 0 0 1 4 4v34a4 4 0 0 1-4 4H17a4 4 0 0 1-4-4V7a4 4 0 0 1 4-4z", .one), .path("M17 10h14v25H17z", .white), .line("M22 40h4")]
        case .home: [.path("M9 23v20h30V23L24 9z", .white), .path("M24 5L3 24h7l14-12 14 12h7z", .four), .path("M19 43V30h10v13z", .one)]
        case .school: [.path("M5 21h38v22H5z", .white), .path("M24 6L42 21H6z", .one), .path("M20 43V32h8v11z", .four), .line("M11 28h4M33 28h4M24 6V2h6")]
        case .heart: [.path("M24 43S4 31 4 17a11 11 0 0 1 20-6 11 11 0 0 1 20 6c0 14-20 26-20 26z", .four)]
        case .coin: [.dot(24, 24, 19, .three), .line("M30 17c-2-5-11-4-10 3 1 5 2 6 0 13h11M17 26h9")]
        case .health: [.path("M18 6h12v12h12v12H30v12H18V30H6V18h12z", .four)]
        case .tree: [.path("M21 29h6v15h-6z", .three), .dot(24, 18, 14, .two)]
        case .screen: [.path("M4 7h40v28H4z", .one), .path("M8 11h32v20H8z", .white), .dot(24, 18, 4, .skin), .path("M16 31c0-5 3-8 8-8s8 3 8 8z", .two), .line("M15 43h18M24 35v8")]
        case .sun: [.dot(24, 24, 9, .three), .line("M24 4v6M24 38v6M4 24h6M38 24h6M10 10l4 4M34 34l4 4M38 10l-4 4M14 34l-4 4")]
        case .no: [.dot(24, 24, 19, .white), .line("M11 11l26 26M24 5a19 19 0 1 0 .1 0")]
        case .question: [.dot(24, 24, 19, .two), .line("M18 19c0-9 13-8 12 0-1 5-6 5-6 10M24 35v1")]
        case .lead: [.path("M7 18v12h7l18 10V8L14 18z", .three), .line("M37 17c4 4 4 10 0 14M14 18v12M15 30l3 12h5l-3-9")]
        case .ball: [.dot(24, 24, 18, .white), .path("M24 16l8 6-3 9H19l-3-9z", .four), .line("M24 16V6M32 22l9-4M29 31l6 8M19 31l-6 8M16 22l-9-4")]
        }
    }

    /// The picture of something a child can tick; nil for what has none.
    static func of(_ tick: String) -> OwnIcon? {
        switch tick {
        case "My carer", "Where I live": .home
        case "My mum", "My dad", "My family": .heart
        case "My brother or sister", "A friend", "My friends": .group
        case "My social worker": .person
        case "My teacher", "School", "At school", "Not in lessons": .school
        case "My advocate", "Somebody I trust says it for me": .talk
        case "At the office": .pin
        case "Outside or in a cafe": .tree
        case "On a video call": .screen
        case "After school": .clock
        case "In the morning", "In the holidays": .sun
        case "My health": .health
        case "Fun and hobbies": .ball
        case "Money": .coin
        case "What happens next": .calendar
        case "I will say it myself", "I tell my IRO before, just us two": .talk
        case "I will write it down": .pencil
        case "I will draw it": .palette
        case "I do not want to come", "No thank you": .no
        case "I want to do a part of it": .star
        case "I want to lead it": .lead
        case "I am not sure yet": .question
        default: nil
        }
    }
}
