import NIOSSL

/// Who we are to a Janus on another machine, and whom we believe that it is.
public struct JanusCertificate: Codable, Hashable, Sendable {
    /// PEM files: our own chain and key, and the authority that signed theirs.
    public var chain: String
    public var key: String
    public var authority: String

    public init(chain: String, key: String, authority: String) {
        self.chain = chain
        self.key = key
        self.authority = authority
    }

    func configuration() throws -> TLSConfiguration {
        var configuration = TLSConfiguration.makeClientConfiguration()
        configuration.minimumTLSVersion = .tlsv13
        configuration.trustRoots = .file(authority)
        configuration.certificateChain = try NIOSSLCertificate.fromPEMFile(chain).map { .certificate($0) }
        configuration.privateKey = .privateKey(try NIOSSLPrivateKey(file: key, format: .pem))
        return configuration
    }
}
