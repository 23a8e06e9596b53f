import Store

extension SignInStage {
    /// The page on which the step is taken.
    var page: String {
        switch self {
        case .passwordChange: "/sign-in/password"
        case .factorSetup: "/sign-in/factor"
        case .factor: "/sign-in/code"
        case .full: "/"
        }
    }
}

extension Route {
    /// An address of ours to go on to; anything else becomes the first page.
    static func ours(_ address: String) -> String {
        let isPath = address.hasPrefix("/") && !address.hasPrefix("//") && !address.hasPrefix("/\\") && !address.hasPrefix("/sign-")
        let isPlain = address.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\\") }
        return isPath && isPlain && address.utf8.count <= 500 ? address : "/"
    }

    /// The address of a step of signing in, which leads on to a page afterwards.
    ///
    /// - Parameter isEnded: the page then says that a session has ended.
    static func address(_ step: String, next: String, isEnded: Bool = false) -> String {
        let told = [next == "/" ? nil : "next=\(FormReader.encoded(next))", isEnded ? "ended=yes" : nil].compactMap { $0 }
        return told.isEmpty ? step : step + "?" + told.joined(separator: "&")
    }
}
