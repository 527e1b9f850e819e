import Foundation

@testable import Outside
@testable import Site

extension Reader {
    private static let offer = """
        v=0
        o=- 1 1 IN IP4 0.0.0.0
        s=-
        t=0 0
        a=group:BUNDLE 0 1
        m=audio 9 UDP/TLS/RTP/SAVPF 111
        a=mid:0
        a=sendonly
        a=ice-ufrag:Yhz3
        a=ice-pwd:asd88fgpdd777uzjYhagZgas
        a=fingerprint:sha-256 \(Array(repeating: "AB", count: 32).joined(separator: ":"))
        a=setup:actpass
        a=rtpmap:111 opus/48000/2
        a=fmtp:111 minptime=10;useinbandfec=1
        m=video 9 UDP/TLS/RTP/SAVPF 96 97
        a=mid:1
        a=extmap:3 urn:3gpp:video-orientation
        a=rtpmap:96 VP8/90000
        a=rtcp-fb:96 nack pli
        a=rtpmap:97 rtx/90000
        a=fmtp:97 apt=96
        a=ssrc:1 cname:c
        a=candidate:1 1 udp 1 192.0.2.1 20000 typ host

        """
    private static let said = """
        [{"janus":"event","sender":7,"plugindata":{"data":{"videoroom":"joined","private_id":9}},"jsep":{"type":"answer",\
        "sdp":"v=0"}}]
        """

    /// What browsers in a room and the media server say.
    static let mediaReaders = [
        Reader(
            "session descriptions", [offer], words: ["a=", "m=video ", "\r\n", "typ host", "apt=", "a=mid:"],
            text: { text in
                let read = try SessionDescription(fromBrowser: text)
                // What was read once is read again, and says the same.
                let again = try SessionDescription(fromBrowser: read.text)
                precondition(again == read, "written anew it says something else")
            }),
        Reader(
            "the media server's descriptions", [offer], words: ["a=candidate:", "192.0.2.1"],
            text: { _ = try SessionDescription(fromServer: $0, addresses: ["192.0.2.1"]) }),
        Reader("what the media server says", [Array(said.utf8)], words: ["\"janus\":", "\"error\":"]) {
            _ = try? JanusMessage.read(Data($0))  // A no is an answer.
        },
        Reader(
            "what browsers in a room post",
            [
                Array(#"{"seen":{"x":{"pictures":1,"sounds":2}},"isVisible":true}"#.utf8),
                Array(#"{"press":"admit","seat":"x"}"#.utf8),
            ], words: ["\"seen\":", "\"press\":"]
        ) {
            // As above.
            _ = (try? JSONDecoder().decode(RoomRequest.Beat.self, from: Data($0)))?.sightings
            _ = (try? JSONDecoder().decode(RoomRequest.Press.self, from: Data($0)))?.meaning
        },
    ]
}
