/// A short mark of a text, to tell whether it is still the one that a page was drawn from. It keeps no secret
/// and proves nothing: it only tells two texts apart.
public enum RecordMark {
    /// The 64-bit FNV-1a hash of its bytes (Fowler, Noll and Vo).
    public static func of(_ text: String) -> String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
        return String(hash, radix: 16)
    }
}
