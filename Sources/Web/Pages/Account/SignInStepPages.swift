import Documents

/// A sentence and the field it is about.
typealias FieldProblem = (sentence: String, field: String)

extension [FieldProblem] {
    /// What is wrong with a field.
    func about(_ field: String) -> String? { first { $0.field == field }?.sentence }
}

/// A way out of signing in.
private func stopping(_ token: String) -> HTML {
    form("/sign-in/stop", token: token) { button("Stop, and sign out", class: "govuk-button govuk-button--secondary") }
}

/// One's own password in place of the one-time one.
struct OwnPasswordPage: Page {
    let problems: [FieldProblem]
    let token: String
    let next: String

    var title: String { problems.isEmpty ? "Choose your password" : "Error: Choose your password" }

    var body: HTML {
        HTML {
            if !problems.isEmpty { errorSummary(problems) }
            heading("Choose your password")
            paragraph("The password you were given can be used once. Choose one that only you know.")
            form("/sign-in/password", token: token, class: "fp-form") {
                hidden("next", next)
                newPasswordFields(problems)
                button("Save and continue")
            }
            stopping(token)
        }
    }
}

/// A new password, typed twice.
func newPasswordFields(_ problems: [FieldProblem]) -> HTML {
    HTML {
        textField(
            "New password", name: "password", type: "password", hint: "At least 12 characters. Three random words make a good one.",
            error: problems.about("password"), autocomplete: "new-password")
        textField("New password again", name: "again", type: "password", error: problems.about("again"), autocomplete: "new-password")
    }
}

/// Setting up the second factor: the picture for the telephone, the same as text, and the first code.
struct FactorPage: Page {
    let username: String
    /// In base 32.
    let secret: String
    let authority: String
    let problem: String?
    let token: String
    let next: String

    var title: String { problem == nil ? "Set up your second step" : "Error: Set up your second step" }

    var body: HTML {
        HTML {
            if let problem { errorSummary([(problem, "code")]) }
            heading("Set up your second step")
            paragraph(
                "From now on you sign in with your password and a code. An authenticator app on your telephone makes a new code every half minute; "
                    + "any such app will do.")
            HTML.element("ol", [.class("govuk-list govuk-list--number")]) {
                li { "Open the app, and add an account." }
                li { "Let it read this picture, or type the key with it into the app." }
                li { "Type the code that the app then shows." }
            }
            div("fp-factor") {
                QRCode(link)?.drawing("Picture for your authenticator app. The key after it says the same.")
                summaryList([("Key", HTML { HTML.element("code", [.class("fp-code")]) { grouped } }), ("Account", HTML(username))])
            }
            form("/sign-in/factor", token: token, class: "fp-form") {
                hidden("next", next)
                codeField("Code from the app", hint: "Six digits", error: problem)
                button("Continue")
            }
            stopping(token)
        }
    }

    /// The key in groups of four, which can be typed without losing one's place.
    private var grouped: String {
        secret.enumerated().map { index, letter in (index > 0 && index.isMultiple(of: 4) ? " " : "") + String(letter) }.joined()
    }

    /// What the picture says to the app.
    private var link: String {
        let label = FormReader.encoded("Footprint, \(authority)").replacing("/", with: "%2F")
        return "otpauth://totp/\(label):\(FormReader.encoded(username))?secret=\(secret)&issuer=\(label)&algorithm=SHA1&digits=6&period=30"
    }
}

private func codeField(_ label: String, hint: String, error: String?) -> HTML {
    textField(label, name: "code", hint: hint, error: error, autocomplete: "one-time-code", width: "govuk-input--width-10")
}

/// Where a code of the app, or a recovery code, is given.
struct CodePage: Page {
    let problem: String?
    let isRecovery: Bool
    let token: String
    let next: String

    private var name: String { isRecovery ? "Enter a recovery code" : "Enter your code" }
    var title: String { problem == nil ? name : "Error: \(name)" }

    var body: HTML {
        HTML {
            if let problem { errorSummary([(problem, "code")]) }
            heading(name)
            if isRecovery { paragraph("You were shown ten codes when you set up your second step. Each can be used once.") }
            form(isRecovery ? "/sign-in/recovery" : "/sign-in/code", token: token, class: "fp-form") {
                hidden("next", next)
                if isRecovery {
                    textField("Recovery code", name: "code", hint: "Such as abcd-efgh-jkmn-pqrs", error: problem, autocomplete: "off")
                } else {
                    codeField("Code from your app", hint: "Six digits. It changes every half minute.", error: problem)
                }
                button("Continue")
            }
            p("govuk-body") {
                if isRecovery {
                    link("Use a code from your app", Route.address("/sign-in/code", next: next))
                } else {
                    link("I do not have my telephone", Route.address("/sign-in/recovery", next: next))
                }
            }
            if isRecovery { paragraph("No code left? Ask your administrator to let you set up your second step anew.") }
            stopping(token)
        }
    }
}

/// The recovery codes, shown once.
struct RecoveryCodesPage: Page {
    let codes: [String]
    let next: String

    let title = "Your recovery codes"

    var body: HTML {
        HTML {
            heading(title)
            paragraph(
                "Print these codes, or write them down, and keep them where you keep things of value. Each lets you in once when you do not have "
                    + "your telephone. They are not shown again.")
            HTML.element("ul", [.class("govuk-list fp-codes"), .aria("label", "Recovery codes")]) {
                codes.map { code in li { HTML.element("code", [.class("fp-code")]) { code } } }
            }
            p("govuk-body") {
                a(next, "govuk-button", [.role("button"), Attribute("data-module", "govuk-button")]) { "I have kept them. Continue" }
            }
        }
    }
}
