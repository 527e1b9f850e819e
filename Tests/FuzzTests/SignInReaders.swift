import Foundation

@testable import Outside

/// What organisations' providers answer, and the file that names them.
extension Reader {
    private static let issuer = "https://id.example.org"
    private static let discovery = """
        {"issuer":"https://id.example.org","authorization_endpoint":"https://id.example.org/a?b=1","token_endpoint":\
        "https://id.example.org/t","jwks_uri":"https://id.example.org/k","userinfo_endpoint":"https://id.example.org/u",\
        "response_types_supported":["code"],"id_token_signing_alg_values_supported":["RS256","ES256"],\
        "code_challenge_methods_supported":["S256"],"authorization_response_iss_parameter_supported":true}
        """
    /// The keys of RFC 7517, appendix A.1, and RFC 8037, appendix A.2.
    private static let keys = """
        {"keys":[{"kty":"EC","crv":"P-256","x":"MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4","y":\
        "4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM","use":"sig","kid":"1"},{"kty":"RSA","n":\
        "0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc_BJECPebWKRXjBZCiFV4n3oknjh\
        Mstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_FDW2QvzqY368QQMicAtaSqzs8KJZgnYb9c7d0zgdAZHzu6qMQvRL\
        5hajrn1n91CbOpbISD08qNLyrdkt-bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHaQ-G_xBniIqbw0Ls1jF44-csFCur-kEgU8awapJzKnqDKg\
        w","e":"AQAB","alg":"RS256","kid":"2011-04-29"},{"kty":"OKP","crv":"Ed25519","x":\
        "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo","key_ops":["verify"]}]}
        """
    private static let claims = """
        {"iss":"https://id.example.org","sub":"1","aud":["a"],"azp":"a","exp":1795000300,"iat":1795000000.5,"nonce":"n",\
        "auth_time":1795000000,"acr":"gold","amr":["pwd","mfa"],"email":"ann@example.org","email_verified":"true","xms_edov":1}
        """
    private static let token = [#"{"alg":"RS256","kid":"2011-04-29","typ":"JWT"}"#, claims, "signature"]
        .map { Base64URL.encoded(Array($0.utf8)) }.joined(separator: ".")
    private static let organisations = """
        {"organisations":[{"key":"exampleton","name":"Exampleton","issuer":"https://id.example.org","clientId":"a",\
        "secretVariable":"S","domains":["example.org"],"opens":["centre:x","register"],"fullStrength":{"amr":["mfa"],\
        "acr":["gold"]},"verifiedBy":"email_verified","maxAgeMinutes":720}]}
        """
    private static let check = IDTokenCheck(
        issuer: issuer, clientID: "a", nonce: "n", asked: 1_795_000_000, now: 1_795_000_000, maxAgeMinutes: 5)

    static let signInReaders = [
        Reader(
            "what a provider says of itself", [discovery], words: ["https://", "null", "[]", "\"issuer\":"]
        ) {
            let document = try ProviderDocument.read(Array($0.utf8), of: issuer, isPublic: false)
            _ = ProviderAddress.adding([("a", "b")], to: document.authorization)
        },
        Reader(
            "a provider’s keys", [keys],
            words: ["\"kty\":\"RSA\"", "\"e\":\"Aw\"", "\"n\":\"AQ\"", "[[", "null"],
            share: 4
        ) { text in
            for key in try ProviderKeys.read(Array(text.utf8)) {
                for algorithm in SigningAlgorithm.allCases where key.fits(algorithm) {
                    _ = key.jwk(for: algorithm, id: "x")
                }
            }
        },
        Reader("an ID token", [token], words: [".", "..", "eyJ", "==", "e30"]) { text in
            _ = try IDToken(text, announced: Set(SigningAlgorithm.allCases))
        },
        Reader(
            "what an ID token says", [claims], words: ["[]", "1e400", "-1e308", "null", "\"aud\":", "true"]
        ) {
            let claims = try JSONDecoder().decode(IDTokenClaims.self, from: Data($0.utf8))
            _ = (claims.isFull(FullStrength()), VerifiedClaim.allCases.map(claims.verifies))
            try check.check(claims)
        },
        Reader(
            "the file of organisations", [organisations], words: ["\"opens\":", "centre:", ":", "[]", "null"]
        ) {
            let secrets = OrganisationFile.Secrets(file: { _ in "s" }, variable: { _ in "s" })
            _ = try OrganisationFile.read(Data($0.utf8), secrets: secrets)
        },
        Reader(
            "how long an answer keeps", ["public, max-age=600", "no-store"],
            words: ["max-age=", ",", "99999999999999999999"]
        ) {
            _ = ProviderAnswer(status: 200, caching: $0, body: []).keepsSeconds(
                within: 60...3600, usually: 600)
        },
    ]
}
