/// Why a session description is not passed on.
public enum SDPFault: Error, Hashable, Sendable {
    case tooLong
    /// A line that is no line of a session description, or one that must be there is not.
    case malformed(String)
    /// Not exactly one line for sound and one for the picture.
    case otherMedia
    /// It speaks none of what both sides must: Opus and VP8.
    case noCodec
    /// It names an address that is not the media server's.
    case foreignAddress
}
