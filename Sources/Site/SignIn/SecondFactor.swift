import Domain
import Foundation
import Journal

/// Setting up the app that gives codes: its key as a picture, in letters, and as a link for whoever reads
/// this on the telephone itself.
enum SecondFactor {
    /// The key that the form carries, or a new one. It is nobody's until a code of it was typed.
    static func offered(_ form: Form) -> OneTimeCode {
        guard let secret = Base32.decode(form.value("key")), secret.count >= 16 else { return OneTimeCode() }
        return OneTimeCode(secret: secret)
    }

    static func fields(_ form: Form, for email: String) -> HTML {
        let offered = offered(form)
        let key = Base32.encode(offered.secret)
        let link = address(key, email)
        return """
            <h2>\(t: "The app that gives you codes")</h2>
            <p>\(t: "Open an authenticator app on your telephone, such as the one that it has built in, and point it at this picture.")</p>
            \(picture(link))
            <p>\(t: "On the telephone itself?") <a href="\(link)">\(t: "Open your app from here")</a></p>
            <p>\(t: "Or type this key into the app:") <span class="key">\(RecoveryCodes.grouped(key).replacing("-", with: " "))</span></p>
            <input type="hidden" name="key" value="\(key)">
            \(CodeField.html(form, "The code that the app shows now", hint: "Six figures."))
            """
    }

    /// What apps read (Key Uri Format).
    static func address(_ key: String, _ email: String) -> String {
        let name = email.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
        return "otpauth://totp/Stepping%20Stone:\(name)?secret=\(key)&issuer=Stepping%20Stone"
    }

    private static func picture(_ text: String) -> HTML {
        guard let code = QRCode(text) else { return "" }
        return QRPicture.svg(code, label: Phrase("The key for your app, as a picture").text)
    }

    /// The step of the code that was typed, where it is one of that key's.
    static func step(_ call: Call, _ offered: OneTimeCode) -> Int64? {
        let digits = (call.form["code"] ?? "").filter { $0.isASCII && $0.isNumber }
        let now = OneTimeCode.step(atMilliseconds: call.office.machineClock().milliseconds)
        return offered.step(of: digits, now: now, after: 0)
    }

    /// The page on which recovery codes are shown, this once.
    static func codesPage(_ codes: [String], home: String) -> Page {
        Page(
            "Your recovery codes",
            """
            <h1>\(t: "Your recovery codes")</h1>
            <p class="lead">\(t: "If you lose your telephone, each of these lets you in once. Print them, or write them down, and keep them where you keep other papers that matter.")</p>
            <ol class="recovery-codes">\(codes.html { "<li>\($0)</li>" })</ol>
            <p>\(t: "They are shown only now. If you lose them, make new ones on the page of your account.")</p>
            \(FamilyBar.printButton)
            <div class="buttons"><a class="button" href="\(home)">\(t: "I have kept them: go on")</a></div>
            """)
    }
}
