import Testing

@testable import Outside

/// Session descriptions as browsers write them, cut to what matters.
enum SDPExample {
    static let fingerprint = "sha-256 " + Array(repeating: "AB", count: 32).joined(separator: ":")

    static func browser(
        session: String = "s=-", audio: String = "", video: String = "", direction: String = "sendonly"
    ) -> String {
        (sound(session, audio, direction) + picture(video, direction))
            .replacing("\n\n", with: "\n").replacing("\n", with: "\r\n")
    }

    private static func sound(_ session: String, _ audio: String, _ direction: String) -> String {
        """
        v=0
        o=- 4611731400430051336 2 IN IP4 127.0.0.1
        \(session)
        t=0 0
        a=group:BUNDLE 0 1
        a=extmap-allow-mixed
        a=msid-semantic: WMS 1c1e
        m=audio 9 UDP/TLS/RTP/SAVPF 111 63 9
        c=IN IP4 0.0.0.0
        a=rtcp:9 IN IP4 0.0.0.0
        a=ice-ufrag:Yhz3
        a=ice-pwd:asd88fgpdd777uzjYhagZgas
        a=ice-options:trickle
        a=fingerprint:\(fingerprint)
        a=setup:actpass
        a=mid:0
        a=extmap:1 urn:ietf:params:rtp-hdrext:ssrc-audio-level
        a=extmap:4 urn:ietf:params:rtp-hdrext:sdes:mid
        a=\(direction)
        a=rtcp-mux
        a=rtcp-rsize
        a=rtpmap:111 opus/48000/2
        a=rtcp-fb:111 transport-cc
        a=fmtp:111 minptime=10;useinbandfec=1
        a=rtpmap:63 red/48000/2
        a=fmtp:63 111/111
        a=rtpmap:9 G722/8000
        a=ssrc:3735928559 cname:abc
        \(audio)

        """
    }

    private static func picture(_ video: String, _ direction: String) -> String {
        """
        m=video 9 UDP/TLS/RTP/SAVPF 96 97 98
        c=IN IP4 0.0.0.0
        a=ice-ufrag:Yhz3
        a=ice-pwd:asd88fgpdd777uzjYhagZgas
        a=fingerprint:\(fingerprint)
        a=setup:actpass
        a=mid:1
        a=extmap:3 urn:3gpp:video-orientation
        a=\(direction)
        a=rtcp-mux
        a=rtpmap:96 VP8/90000
        a=rtcp-fb:96 goog-remb
        a=rtcp-fb:96 nack
        a=rtcp-fb:96 nack pli
        a=rtpmap:97 rtx/90000
        a=fmtp:97 apt=96
        a=rtpmap:98 H264/90000
        a=ssrc-group:FID 1 2
        a=ssrc:1 cname:abc
        a=ssrc:2 cname:abc
        \(video)

        """
    }
}

@Suite("Session descriptions are written anew (J1)")
struct SessionDescriptionTests {
    private static let mark = "Mk7QxLeak"

    @Test("What a browser writes keeps what carries media, and nothing else")
    func plain() throws {
        let text = try SessionDescription(fromBrowser: SDPExample.browser()).text
        for line in [
            "m=audio 9 UDP/TLS/RTP/SAVPF 111", "a=rtpmap:111 opus/48000/2",
            "a=fmtp:111 minptime=10;useinbandfec=1", "m=video 9 UDP/TLS/RTP/SAVPF 96 97",
            "a=rtcp-fb:96 nack pli", "a=fmtp:97 apt=96", "a=extmap:3 urn:3gpp:video-orientation",
            "a=ice-ufrag:Yhz3", "a=ssrc-group:FID 1 2", "a=fingerprint:\(SDPExample.fingerprint)",
        ] {
            #expect(text.contains(line + "\r\n"), "\(line) is missing")
        }
        for absent in [
            "127.0.0.1", "red/", "G722", "H264", "abc", "msid", "4611731400430051336", "audio-level",
        ] {
            #expect(!text.contains(absent), "\(absent) came through")
        }
        #expect(try SessionDescription(fromBrowser: text).text == text)
    }

    @Test(
        "Nothing that somebody writes into a free field comes through",
        arguments: [
            (
                "s=\(mark)\ni=\(mark)\nu=http://\(mark)\ne=\(mark)\np=\(mark)\nb=X-\(mark):1\na=tool:\(mark)",
                "", ""
            ),
            (
                "s=-",
                "a=candidate:1 1 udp 1 10.99.0.99 9 typ host\na=end-of-candidates\na=rtcp:9 IN IP4 10.99.0.99",
                ""
            ),
            (
                "s=-", "a=ssrc:3735928559 label:\(mark)\na=msid:\(mark) \(mark)\na=label:\(mark)\ni=\(mark)",
                ""
            ),
            ("s=-", "a=fmtp:111 name=\(mark);maxaveragebitrate=07700900123", "a=fmtp:96 max-fr=\(mark)"),
            ("s=-", "a=extmap:5 http://\(mark)", "a=rtcp-fb:96 \(mark)\na=x-google-flag:\(mark)"),
            (
                "a=identity:\(mark)\ns=\(mark)", "a=content:\(mark)",
                "a=simulcast:send \(mark)\na=rid:\(mark) send"
            ),
            ("s=-", "k=clear:\(mark)", "c=IN IP4 10.99.0.99"),
        ])
    func hostile(session: String, audio: String, video: String) throws {
        let given = SDPExample.browser(session: session, audio: audio, video: video)
        let text = try SessionDescription(fromBrowser: given).text
        #expect(!text.contains(Self.mark))
        #expect(!text.contains("10.99.0.99"))
        #expect(!text.contains("07700900123"))
    }

    @Test(
        "What is none of ours is refused",
        arguments: [
            ("", SDPFault.otherMedia), ("v=0\r\n", .otherMedia), ("v=1\r\n", .malformed("version")),
            ("hello", .malformed("line")),
            (String(repeating: "a=x\r\n", count: 5_000), .tooLong),
            (SDPExample.browser(video: "m=application 9 UDP/DTLS/SCTP webrtc-datachannel"), .otherMedia),
            (SDPExample.browser(video: "m=video 9 UDP/TLS/RTP/SAVPF 96"), .otherMedia),
            (SDPExample.browser().replacing("opus", with: "PCMU"), .noCodec),
            (SDPExample.browser().replacing("VP8", with: "AV1"), .noCodec),
            (SDPExample.browser().replacing("a=mid:1", with: "a=mid:Sam"), .malformed("mid")),
            (SDPExample.browser().replacing("a=mid:1", with: "a=mid:0"), .malformed("incomplete")),
            (SDPExample.browser().replacing("Yhz3", with: "Y<3>"), .malformed("ice")),
            (SDPExample.browser().replacing("sha-256", with: "md5"), .malformed("fingerprint")),
            (SDPExample.browser().replacing("actpass", with: "holdconn"), .malformed("setup")),
            (SDPExample.browser().replacing("m=audio 9", with: "m=audio 0"), .malformed("media")),
            (SDPExample.browser(audio: "a=ssrc:5 x\r\na=ssrc:6 x\r\na=ssrc:7 x"), .malformed("sources")),
        ])
    func unfit(text: String, fault: SDPFault) {
        #expect(throws: fault) { try SessionDescription(fromBrowser: text) }
    }

    @Test("Who is to send must mean to, and who is to see as well")
    func directions() throws {
        let sending = try SessionDescription(fromBrowser: SDPExample.browser())
        #expect(try sending.only(.sendonly).text.contains("a=sendonly"))
        #expect(throws: SDPFault.malformed("direction")) { try sending.only(.recvonly) }
        let both = try SessionDescription(fromBrowser: SDPExample.browser(direction: "sendrecv"))
        #expect(try !both.only(.recvonly).text.contains("sendrecv"))
    }

    @Test("The media server may name its own address, and no other")
    func servers() throws {
        let own = SDPExample.browser(
            session: "s=VideoRoom 1234\na=ice-lite",
            audio: "a=candidate:1 1 udp 2015363327 192.0.2.9 20005 typ host")
        let text = try SessionDescription(fromServer: own, addresses: ["192.0.2.9"]).text
        #expect(text.contains("a=candidate:1 1 udp 2015363327 192.0.2.9 20005 typ host\r\n"))
        #expect(text.contains("a=ice-lite") && !text.contains("1234"))
        #expect(throws: SDPFault.foreignAddress) {
            try SessionDescription(fromServer: own, addresses: ["192.0.2.8"])
        }
        let reflexive = own.replacing("typ host", with: "typ srflx raddr 10.0.0.1 rport 9")
        #expect(throws: SDPFault.malformed("candidate")) {
            try SessionDescription(fromServer: reflexive, addresses: ["192.0.2.9"])
        }
    }
}
