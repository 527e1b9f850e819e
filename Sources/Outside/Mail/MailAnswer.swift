/// What a mail server answered, as msmtp passes it on.
enum MailAnswer {
    /// The server's own words; what msmtp met, where it got none; the last line of what another program
    /// said; nil where nothing was said.
    static func words(in said: String) -> String? {
        if let logged = quoted("smtpmsg", in: said) ?? quoted("errormsg", in: said) { return logged }
        let lines = said.split(whereSeparator: \.isNewline)
        let answers = lines.compactMap { after("server message: ", in: String($0)) }
        if !answers.isEmpty { return answers.joined(separator: " ") }
        return lines.last.map(String.init)
    }

    /// The server's code, such as 550; nil where none was passed on.
    static func code(in said: String) -> Int? {
        if let logged = after("smtpstatus=", in: said) { return Int(logged.prefix { $0.isNumber }) }
        return after("server message: ", in: said).flatMap { Int($0.prefix { $0.isNumber }) }
    }

    private static func quoted(_ name: String, in said: String) -> String? {
        after("\(name)='", in: said).map { String($0.prefix { $0 != "'" }) }
    }

    private static func after(_ mark: String, in text: String) -> Substring? {
        text.firstRange(of: mark).map { text[$0.upperBound...] }
    }
}
