import Documents

/// Pictures of our own for the pages children use: each says the same as the words beside it.
enum OwnIcon: String, CaseIterable {
    case person, group, pencil, list, calendar, clock, pin, talk, palette, star, letter, phone, home, school, heart, coin, health, tree, screen, sun, no, question, lead, ball
    case mum, dad, sibling, friend, carer, worker, teacher, advocate, trusted, justTwo, sunrise, notLessons, happy, middle, sad, tick

    /// A part of a picture, and what it is filled with.
    enum Part {
        case path(String, Fill)
        case dot(Double, Double, Double, Fill)
        case line(String)
    }

    /// The colours are those of own.css.
    enum Fill: String { case one, two, three, four, white, skin }

    var html: HTML { drawing("o-icon") }

    /// The picture where more pictures are wanted, and only there.
    var more: HTML { drawing("o-icon o-icon--more") }

    private func drawing(_ name: String) -> HTML {
        HTML.element("svg", [.class(name), Attribute("viewBox", "0 0 48 48"), .aria("hidden", "true"), Attribute("focusable", "false")]) {
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
        case .mum: [.path("M10 40V20c0-20 28-20 28 0v20z", .three), .path("M8 45c0-8 7-12 16-12s16 4 16 12z", .four), .dot(24, 20, 9, .skin), .line("M20 23c2 3 6 3 8 0M15 17c6 1 9-1 11-4 2 2 4 4 7 4")]
        case .dad: [.path("M8 45c0-9 7-13 16-13s16 4 16 13z", .two), .dot(24, 18, 10, .skin), .path("M14 19c0 14 20 14 20 0-2 5-18 5-20 0z", .one), .path("M14 14c2-11 18-11 20 0-6-3-14-3-20 0z", .one)]
        case .sibling: [.path("M4 44c0-11 5-16 12-16s12 5 12 16z", .one), .dot(16, 18, 8, .skin), .path("M27 44c0-7 3-10 9-10s8 3 8 10z", .three), .dot(36, 28, 6, .skin), .line("M13 20c2 2 4 2 6 0M34 30c1 1 3 1 4 0")]
        case .friend: [.path("M3 44c0-9 4-13 11-13s10 4 10 13z", .two), .dot(14, 23, 7, .skin), .path("M24 44c0-9 4-13 11-13s10 4 10 13z", .four), .dot(35, 23, 7, .skin), .path("M24 14l2 4 4 1-3 3 1 4-4-2-4 2 1-4-3-3 4-1z", .three), .line("M12 25c1 1 3 1 4 0M33 25c1 1 3 1 4 0")]
        case .carer: [.path("M9 23v20h30V23L24 9z", .white), .path("M24 5L3 24h7l14-12 14 12h7z", .one), .path("M24 39s-10-6-10-12a5 5 0 0 1 10-2 5 5 0 0 1 10 2c0 6-10 12-10 12z", .four)]
        case .worker: [.path("M6 44c0-9 6-13 14-13s14 4 14 13z", .one), .dot(20, 17, 10, .skin), .path("M10 16c0-13 20-13 20 0-5-3-15-3-20 0z", .two), .path("M28 28h16v15H28z", .three), .line("M32 28v-3h8v3M28 35h16M17 21c2 2 4 2 6 0")]
        case .teacher: [.path("M14 5h31v24H14z", .two), .path("M3 44c0-9 4-13 11-13s11 4 11 13z", .four), .dot(14, 22, 8, .skin), .line("M24 12h15M28 19h11M12 25c1 1 3 1 4 0M23 34l6-8")]
        case .advocate: [.path("M4 44c0-9 5-13 12-13s12 4 12 13z", .two), .dot(16, 22, 8, .skin), .path("M26 4h16a3 3 0 0 1 3 3v10a3 3 0 0 1-3 3h-8l-6 6v-6h-2a3 3 0 0 1-3-3V7a3 3 0 0 1 3-3z", .three), .line("M28 10h12M28 15h8")]
        case .trusted: [.path("M3 44c0-8 4-12 10-12s10 4 10 12z", .one), .dot(13, 25, 7, .skin), .path("M25 44c0-8 4-12 10-12s10 4 10 12z", .three), .dot(35, 25, 7, .skin), .path("M28 3h14a3 3 0 0 1 3 3v5a3 3 0 0 1-3 3h-3l-4 3v-3h-7a3 3 0 0 1-3-3V6a3 3 0 0 1 3-3z", .two), .line("M20 36h8")]
        case .justTwo: [.path("M4 8h18a3 3 0 0 1 3 3v10a3 3 0 0 1-3 3h-8l-6 6v-6H4a3 3 0 0 1-3-3V11a3 3 0 0 1 3-3z", .one), .path("M27 20h17a3 3 0 0 1 3 3v11a3 3 0 0 1-3 3h-3v6l-6-6h-8a3 3 0 0 1-3-3V23a3 3 0 0 1 3-3z", .three), .line("M7 16h11M30 28h11")]
        case .sunrise: [.path("M10 34a14 14 0 0 1 28 0z", .three), .path("M2 34h44v9H2z", .two), .line("M24 8v6M7 17l5 4M41 17l-5 4")]
        case .notLessons: [.path("M4 10c8-3 14-2 20 2v30c-6-4-12-5-20-2z", .white), .path("M44 10c-8-3-14-2-20 2v30c6-4 12-5 20-2z", .one), .path("M38 3l7 7L10 45l-7-7z", .four)]
        case .happy: [.dot(24, 24, 19, .two), .dot(17, 19, 2, .white), .dot(31, 19, 2, .white), .line("M14 28c4 9 16 9 20 0")]
        case .middle: [.dot(24, 24, 19, .three), .dot(17, 19, 2, .white), .dot(31, 19, 2, .white), .line("M15 32h18")]
        case .sad: [.dot(24, 24, 19, .four), .dot(17, 19, 2, .white), .dot(31, 19, 2, .white), .line("M15 35c4-8 14-8 18 0")]
        case .tick: [.dot(24, 24, 19, .two), .line("M14 25l7 7 14-16")]
        }
    }
}
