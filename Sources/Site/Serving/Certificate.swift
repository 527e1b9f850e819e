import Foundation
import NIOSSL

/// The certificate that TLS is served with, and its key, both read before anything else is begun.
struct Certificate {
    let configuration: TLSConfiguration

    /// - Throws: an error of Foundation's where a file cannot be read; `CertificateFault` where one holds
    ///   something else, or the two do not belong together.
    init(chain: String, key: String) throws {
        let chainBytes = try Self.bytes(chain)
        let keyBytes = try Self.bytes(key)
        let certificates: [NIOSSLCertificate]
        let privateKey: NIOSSLPrivateKey
        do {
            certificates = try NIOSSLCertificate.fromPEMBytes(chainBytes)
        } catch {
            throw CertificateFault.noCertificate(path: chain)
        }
        do {
            privateKey = try NIOSSLPrivateKey(bytes: keyBytes, format: .pem)
        } catch {
            throw CertificateFault.noKey(path: key)
        }
        var configuration = TLSConfiguration.makeServerConfiguration(
            certificateChain: certificates.map { .certificate($0) }, privateKey: .privateKey(privateKey))
        // Older ones are broken, and the library would still speak them.
        configuration.minimumTLSVersion = .tlsv12
        do {
            _ = try NIOSSLContext(configuration: configuration)
        } catch {
            throw CertificateFault.notAPair(chain: chain, key: key)
        }
        self.configuration = configuration
    }

    private static func bytes(_ path: String) throws -> [UInt8] {
        try Array(Data(contentsOf: URL(fileURLWithPath: path)))
    }
}

/// Why TLS cannot be served with what was named.
public enum CertificateFault: Error, Equatable {
    case noCertificate(path: String)
    case noKey(path: String)
    case notAPair(chain: String, key: String)
}
