/// Nobody works where their own family comes (L1: field notes §15): at the desk and at the door they would
/// read and see what the other side must be able to rely on keeping from them.
enum OwnFamily {
    /// L1: none of the adults works at the centre that takes the family in. By the address that they are
    /// written to at: before a referral is accepted, an account is not yet an adult's.
    static func mustNotWorkHere(_ file: CaseFile, _ centre: Centre, in house: House) throws(Halt) {
        let addresses = Set((file.answers.adults ?? []).compactMap { $0.contact.email?.lowercased() })
        for member in centre.staff.values.sorted(by: { $0.person < $1.person }) {
            guard let email = try house.person(member.person).email?.lowercased(), addresses.contains(email)
            else { continue }
            throw .refused(Refusal(.L1, AssessmentRefusal.adultWorksHere(member.name)))
        }
    }

    /// L1: whoever is to work at a centre is no adult of a family that it has now.
    static func mustNotCome(of person: Person, to role: Role, in house: House) throws(Halt) {
        guard let centre = role.workplace else { return }
        for case .party(let id, _) in person.roles {
            let file = try house.caseFile(id)
            guard file.centre == centre, file.stage.isOpen else { continue }
            throw .refused(Refusal(.L1, AssessmentRefusal.ownFamilyComes))
        }
    }

    /// L1: whoever works at a successor is no adult of a family whose records it would keep.
    static func mustNotWork(at successor: Centre, of files: [CaseID], in house: House) throws(Halt) {
        let families = Set(files.map(\.family))
        for member in successor.staff.values {
            for case .party(let id, _) in try house.person(member.person).roles
            where families.contains(id.family) {
                throw .refused(Refusal(.L1, RetentionRefusal.familyWorksThere))
            }
        }
    }
}

extension Role {
    /// The centre that somebody works at by this role; nil for a role of another kind.
    var workplace: CentreID? {
        switch self {
        case .coordinator(let centre), .supervisor(let centre), .volunteer(let centre): centre
        case .party, .referrer, .registerOfficer, .commissioner, .court, .localAuthority, .practitioner: nil
        }
    }
}
