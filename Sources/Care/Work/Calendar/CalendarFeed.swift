/// The calendar as other programs read it (RFC 5545). It leaves the service, so that it tells initials only.
public enum CalendarFeed {
    /// The text of a feed, each line ended as the format wants.
    ///
    /// - Parameters:
    ///   - name: what the calendar is called in the program that shows it.
    ///   - stamp: when it was made, in UTC: `20260331T120000Z`.
    public static func ics(_ items: [CalendarItem], name: String, stamp: String) -> String {
        var lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Footprint//Calendar//EN", "CALSCALE:GREGORIAN", "METHOD:PUBLISH"]
        lines += ["X-WR-CALNAME:\(escaped(name))", "X-WR-TIMEZONE:Europe/London"] + zone
        for item in items { lines += event(item, stamp) }
        lines.append("END:VCALENDAR")
        return lines.map { folded($0) + "\r\n" }.joined()
    }

    private static func event(_ item: CalendarItem, _ stamp: String) -> [String] {
        var lines = ["BEGIN:VEVENT", "UID:\(item.key)@footprint", "DTSTAMP:\(stamp)"]
        if let starts = item.starts, let ends = item.ends, starts < ends {
            lines += ["DTSTART;TZID=Europe/London:\(basic(item.day))T\(basic(starts))", "DTEND;TZID=Europe/London:\(end(item.day, ends))"]
        } else {
            lines += ["DTSTART;VALUE=DATE:\(basic(item.day))", "DTEND;VALUE=DATE:\(basic(item.day.adding(days: 1)))", "TRANSP:TRANSPARENT"]
        }
        lines.append("SUMMARY:\(escaped(item.discreet))")
        // A room of the service is no secret; any other place may be somebody's home.
        if item.room != nil, let place = item.place { lines.append("LOCATION:\(escaped(place))") }
        lines.append("CLASS:PRIVATE")
        if item.isCancelled { lines.append("STATUS:CANCELLED") }
        lines.append("END:VEVENT")
        return lines
    }

    private static func basic(_ day: Day) -> String { day.iso.filter { $0 != "-" } }
    private static func basic(_ time: ClockTime) -> String { time.text.filter { $0 != ":" } + "00" }

    /// Midnight at the end of a day is the start of the next.
    private static func end(_ day: Day, _ time: ClockTime) -> String {
        time.minutes >= 24 * 60 ? "\(basic(day.adding(days: 1)))T000000" : "\(basic(day))T\(basic(time))"
    }

    /// A text with what the format keeps for itself marked.
    static func escaped(_ text: String) -> String {
        var out = ""
        for letter in text {
            switch letter {
            case "\\": out += "\\\\"
            case ";": out += "\\;"
            case ",": out += "\\,"
            case _ where letter.isNewline: out += "\\n"
            default: out.append(letter)
            }
        }
        return out
    }

    /// A line in pieces of no more than 75 bytes, no letter parted.
    static func folded(_ line: String) -> String {
        guard line.utf8.count > 75 else { return line }
        var out = "", width = 0
        for scalar in line.unicodeScalars {
            let size = String(scalar).utf8.count
            if width + size > 75 {
                out += "\r\n "
                width = 1
            }
            out.unicodeScalars.append(scalar)
            width += size
        }
        return out
    }

    /// When clocks change in London.
    private static let zone = [
        "BEGIN:VTIMEZONE", "TZID:Europe/London", "BEGIN:DAYLIGHT", "TZOFFSETFROM:+0000", "TZOFFSETTO:+0100", "TZNAME:BST",
        "DTSTART:19700329T010000", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "END:DAYLIGHT", "BEGIN:STANDARD", "TZOFFSETFROM:+0100",
        "TZOFFSETTO:+0000", "TZNAME:GMT", "DTSTART:19701025T020000", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "END:STANDARD", "END:VTIMEZONE",
    ]
}
