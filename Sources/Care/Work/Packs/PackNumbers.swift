/// Numbers in a text: phones, and NHS numbers.
enum PackNumbers {
    /// Ten digits of which the last checks the others (NHS data dictionary, modulus 11).
    static func isHealthNumber(_ digits: String) -> Bool {
        let numbers = digits.compactMap(\.wholeNumberValue)
        guard numbers.count == 10, digits.count == 10, Set(numbers).count > 1 else { return false }
        let sum = zip(numbers, (2...10).reversed()).reduce(0) { $0 + $1.0 * $1.1 }
        let check = 11 - sum % 11
        return check != 10 && numbers[9] == (check == 11 ? 0 : check)
    }

    /// Digits with nothing but spaces, hyphens, brackets, dots and a plus between them, nine or more.
    static func runsOfDigits(_ line: String) -> [String] {
        var runs: [String] = []
        var run = "", digits = 0
        func close() {
            if digits >= 9 { runs.append(run.trimmingSpaces) }
            run = ""
            digits = 0
        }
        for letter in line {
            if letter.isASCII && letter.isNumber {
                run.append(letter)
                digits += 1
            } else if " -().+\u{A0}".contains(letter), digits > 0 || letter == "+" {
                run.append(letter)
            } else {
                close()
            }
        }
        close()
        return runs
    }
}
