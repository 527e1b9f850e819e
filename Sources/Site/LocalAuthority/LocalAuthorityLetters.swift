/// Letters about a local authority's referral.
enum LocalAuthorityLetters {
    /// C2: the names themselves stand on the centre's desk.
    static func peopleNamed(_ address: String) -> String {
        [
            Phrase("The local authority has named its social worker and its team manager anew.").text,
            Phrase("How to reach them is in the case, at \(address)/desk.").text,
        ].joined(separator: "\n\n")
    }
}
