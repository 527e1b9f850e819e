/// The register's law.
public enum RegisterRules {
    /// A1, A2 (Protocol, introduction): the first day on which an award no longer holds.
    public static func lapse(of awarded: Day, _ rules: Rulebook) -> Day {
        awarded.adding(months: rules.value(.accreditationYears, on: awarded) * 12)
    }

    /// A1 (Protocol 2.1; Cafcass 1.2): only a service accredited for that kind of contact on that day is
    /// named.
    public static func mustBeAccredited(
        _ centre: Centre, for kind: ServiceKind, in house: House
    ) throws(Halt) {
        guard centre.isAccredited(for: kind, on: house.today, house.rules) else {
            throw .refused(Refusal(.A1, RegisterRefusal.notAccredited(centre.id, kind, on: house.today)))
        }
    }

    /// A2 (Protocol, introduction; guide): a centre offers only what it is accredited for.
    static func mayOffer(_ kinds: Set<ServiceKind>, _ centre: Centre, in house: House) throws(Halt) {
        let wrong = kinds.filter { !centre.isAccredited(for: $0, on: house.today, house.rules) }
        guard wrong.isEmpty else {
            let named = ServiceKind.allCases.filter(wrong.contains)
            throw .refused(Refusal(.A2, RegisterRefusal.standardNotHeld(centre.id, named)))
        }
    }
}

/// Why the register says no.
public enum RegisterRefusal: RefusalReason {
    /// Its accreditation for that kind of contact is not current.
    case notAccredited(CentreID, ServiceKind, on: Day)
    /// It is not accredited to the standard that those kinds need.
    case standardNotHeld(CentreID, [ServiceKind])
    /// It is accredited, and does not offer that kind.
    case notOffered(CentreID, ServiceKind)
}
