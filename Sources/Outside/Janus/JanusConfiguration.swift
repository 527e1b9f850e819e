import Foundation

/// The files that a Janus of our own is started with. They hold secrets made for this one start, lie in a
/// folder that only Janus may read, and are gone as soon as it has read them.
struct JanusConfiguration {
    let program: JanusProgram
    let settings: JanusSettings
    let folder: String
    let port: Int
    let administrationPort: Int
    let apiSecret = Chance.text(24)
    let adminSecret = Chance.text(24)
    let roomKey = Chance.text(24)
    let origin = "http://\(Chance.text(16)).invalid"

    var address: JanusAddress {
        JanusAddress(
            rooms: "http://127.0.0.1:\(port)", administration: "http://127.0.0.1:\(administrationPort)",
            apiSecret: apiSecret, adminSecret: adminSecret, origin: origin, roomKey: roomKey,
            mediaAddresses: [settings.outsideAddress ?? settings.address])
    }

    var arguments: [String] { ["-F", folder, "-C", "\(folder)/janus.jcfg"] }

    /// - Parameter owner: whom the folder and the files belong to; nil for ourselves.
    /// - Throws: an error of Foundation's.
    func write(owner: UInt32?) throws {
        let files = FileManager.default
        var attributes: [FileAttributeKey: Any] = [.posixPermissions: 0o700]
        try files.createDirectory(atPath: folder, withIntermediateDirectories: false, attributes: attributes)
        attributes[.posixPermissions] = 0o600
        for (name, text) in [
            ("janus.jcfg", core), ("janus.transport.http.jcfg", transport),
            ("janus.plugin.videoroom.jcfg", rooms),
        ] {
            let path = "\(folder)/\(name)"
            guard files.createFile(atPath: path, contents: Data(text.utf8), attributes: attributes) else {
                throw CocoaError(.fileWriteUnknown)
            }
            try give(path, to: owner)
        }
        try give(folder, to: owner)
    }

    private func give(_ path: String, to owner: UInt32?) throws {
        guard let owner else { return }
        try FileManager.default.setAttributes(
            [.ownerAccountID: NSNumber(value: owner), .groupOwnerAccountID: NSNumber(value: owner)],
            ofItemAtPath: path)
    }

    /// Takes the files away; what has been read is not needed any more.
    func remove() {
        // A folder that has gone already is as it should be.
        try? FileManager.default.removeItem(atPath: folder)
    }

    /// Nothing is written to disk by it: `protected_folders` makes every recording fail, and only the plug-in
    /// for rooms is there (J4). It leaves every choice of a way to the media server's own address (J1).
    private var core: String {
        """
        general: {
          configs_folder = "\(folder)"
          plugins_folder = "\(program.library)/plugins"
          transports_folder = "\(program.library)/transports"
          events_folder = "\(program.library)/events"
          loggers_folder = "\(program.library)/loggers"
          log_to_stdout = true
          debug_level = 3
          debug_timestamps = false
          debug_colors = false
          api_secret = "\(apiSecret)"
          admin_secret = "\(adminSecret)"
          server_name = "media"
          interface = "\(settings.address)"
          session_timeout = 2
          candidates_timeout = 10
          event_loops = 2
          hide_dependencies = true
          protected_folders = [ "/" ]
        }
        certificates: { }
        media: {
          ipv6 = false
          rtp_port_range = "\(settings.firstPort)-\(settings.lastPort)"
          no_media_timer = 1
          dtls_mtu = 1200
        }
        nat: {
          nice_debug = false
          ice_lite = true
          ice_tcp = false
          ignore_mdns = true
          ice_enforce_list = "\(settings.address)"
        \(settings.outsideAddress.map { "  nat_1_1_mapping = \"\($0)\"" } ?? "")
        }
        plugins: { disable = "\(Self.list("audiobridge duktape echotest lua nosip recordplay sip streaming textroom videocall voicemail"))" }
        transports: { disable = "\(Self.list("mqtt nanomsg pfunix rabbitmq websockets"))" }
        loggers: { disable = "\(Self.list("jsonlog"))" }
        events: { broadcast = false }

        """
    }

    private static func list(_ names: String) -> String {
        names.split(separator: " ").map { "libjanus_\($0).so" }.joined(separator: ",")
    }

    private var transport: String {
        """
        general: {
          events = false
          json = "compact"
          base_path = "/janus"
          http = true
          port = \(port)
          ip = "127.0.0.1"
          https = false
          acl = "127."
        }
        admin: {
          admin_base_path = "/admin"
          admin_http = true
          admin_port = \(administrationPort)
          admin_ip = "127.0.0.1"
          admin_https = false
          admin_acl = "127."
        }
        cors: {
          allow_origin = "\(origin)"
          enforce_cors = true
        }

        """
    }

    private var rooms: String {
        """
        general: {
          admin_key = "\(roomKey)"
          lock_rtp_forward = true
          events = false
          string_ids = true
        }

        """
    }
}
