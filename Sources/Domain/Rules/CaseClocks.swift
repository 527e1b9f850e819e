/// Every deadline of a case, from every room.
public enum CaseClocks {
    public static func all(of file: CaseFile, in house: House) throws(Halt) -> [Clock] { [] }
}
