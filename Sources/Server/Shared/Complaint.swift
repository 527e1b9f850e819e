import Foundation
import Journal
import Outside
import Scenarios
import Site

/// Why something could not be done and how to mend it, in one line.
struct Complaint: Error, Equatable, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }

    /// One line for whatever went wrong.
    static func words(_ error: any Error) -> String {
        switch error {
        case let complaint as Complaint: complaint.description
        case let fault as StoreFault: words(fault)
        case let fault as CertificateFault: words(fault)
        case is StaleFault: "Others kept changing the same things. Try again."
        case let damage as PostcodeFile.Damage: damage.description
        case let failure as PostcodeImport.Failure: failure.description
        case let failure as HolidayList.Failure: "The list of bank holidays cannot be used. \(failure)"
        case let fault as ScenarioFault: fault.description
        case let error as CocoaError: words(error)
        default: "\(error)"
        }
    }

    private static func words(_ fault: StoreFault) -> String {
        switch fault {
        case .inUse(let path):
            "\(path) is in use by a running server. Stop it first, or name another folder with --data."
        case .unwritable(let path, let reason):
            "\(path) cannot be used: \(sentence(reason)) Mend that, or name another."
        case .noKey(let place): "There is no key at \(place). Name the journal's key with --key FILE."
        case .malformedKey(HeldKey.name):
            "\(HeldKey.name) is no key: give it 64 hexadecimal digits, or 32 bytes in base 64."
        case .malformedKey(let place):
            "\(place) is no key: its file has 32 bytes. Name the journal's key with --key FILE."
        case .wrongKey(let place, let newer?):
            "\(place) is the key from before a change of keys. The journal's key was put in \(newer): name that."
        case .wrongKey(HeldKey.name, nil):
            "\(HeldKey.name) is not this journal's key. Set the right one, or none and name a file with --key."
        case .wrongKey(let place, nil):
            "\(place) is not this journal's key. Name the right one with --key FILE."
        case .broken(0, let reason): "The journal is broken: \(sentence(reason)) Restore a backup."
        case .broken(let position, let reason):
            "The journal is broken at event \(position): \(sentence(reason)) Restore a backup."
        case .closed: "The journal was closed already."
        case .other(let reason) where reason.contains("malformed") || reason.contains("not a database"):
            "The journal is damaged: \(sentence(reason)) Restore a backup."
        case .other(let reason): "The journal cannot be used: \(sentence(reason))"
        }
    }

    private static func words(_ fault: CertificateFault) -> String {
        switch fault {
        case .noCertificate(let path):
            "\(path) holds no certificate. Name a PEM file that does with --certificate."
        case .noKey(let path):
            "\(path) holds no private key. Name a PEM file that does with --private-key."
        case .notAPair(let chain, let key):
            "The key in \(key) is not that of the certificate in \(chain). Name two that belong together."
        }
    }

    private static func words(_ error: CocoaError) -> String {
        let reason = error.underlying?.localizedDescription ?? error.localizedDescription
        let path = error.filePath.map { "\($0) cannot be used: " } ?? ""
        return "\(path)\(sentence(reason)) Mend that, or name another."
    }

    private static func sentence(_ reason: String) -> String { reason.hasSuffix(".") ? reason : reason + "." }
}
