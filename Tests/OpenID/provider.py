"""An OpenID provider of its own process, on this machine: Authlib does the protocol, and what it signs can be spoilt.

    provider.py PORT CLIENT SECRET

Whoever comes is signed in as the person that was set last, without being asked. `POST /control` with JSON says what
it is to do: `person` (the claims of whoever comes), `claims` (over those of the token; null takes one away), `spoil`
(none, hs256, other-key), `rotate`, `issuer`, `trouble` (redirect, huge, slow, error; with `where`), `offers`.
"""

import base64
import copy
import json
import os
import sys
import time

from authlib.integrations.flask_oauth2 import AuthorizationServer
from authlib.oauth2 import OAuth2Error
from authlib.oauth2.rfc6749 import grants
from authlib.oauth2.rfc6749.models import AuthorizationCodeMixin, ClientMixin
from authlib.oauth2.rfc7636 import CodeChallenge
from authlib.oidc.core import UserInfo
from authlib.oidc.core.grants import OpenIDCode
from flask import Flask, Response, jsonify, redirect, request
from joserfc import jwt
from joserfc.jwk import ECKey, OctKey, RSAKey

PORT, CLIENT, SECRET = int(sys.argv[1]), sys.argv[2], sys.argv[3]
ISSUER = f"http://127.0.0.1:{PORT}"
os.environ["AUTHLIB_INSECURE_TRANSPORT"] = "1"

PERSON = {"sub": "nobody", "email": "nobody@example.org", "email_verified": True, "amr": ["pwd", "mfa"]}
BLANK = {"person": PERSON, "claims": {}, "spoil": None, "issuer": ISSUER, "trouble": None, "where": None, "offers": {}}
state = copy.deepcopy(BLANK)
keys = [RSAKey.generate_key(2048, {"kid": "key-1", "use": "sig", "alg": "RS256"})]
codes = {}
asked = {"discovery": 0, "keys": 0, "token": 0}


class Client(ClientMixin):
    def get_client_id(self):
        return CLIENT

    def get_default_redirect_uri(self):
        return None

    def get_allowed_scope(self, scope):
        return " ".join(word for word in (scope or "").split() if word in ("openid", "email"))

    def check_redirect_uri(self, address):
        return address.endswith("/sign-in/openid/exampleton/back")

    def check_client_secret(self, secret):
        return secret == SECRET

    def check_endpoint_auth_method(self, method, endpoint):
        return method == "client_secret_basic"

    def check_response_type(self, kind):
        return kind == "code"

    def check_grant_type(self, kind):
        return kind == "authorization_code"


class Code(AuthorizationCodeMixin):
    def __init__(self, asked, code, person):
        data = asked.payload.data
        self.code, self.person = code, person
        self.redirect, self.scope = asked.payload.redirect_uri, asked.payload.scope
        self.nonce = data.get("nonce")
        self.code_challenge, self.code_challenge_method = data.get("code_challenge"), data.get("code_challenge_method")

    def get_redirect_uri(self):
        return self.redirect

    def get_scope(self):
        return self.scope

    def get_nonce(self):
        return self.nonce

    def get_auth_time(self):
        return int(time.time())

    def get_acr(self):
        return None

    def get_amr(self):
        return self.person.get("amr")


class ByCode(grants.AuthorizationCodeGrant):
    TOKEN_ENDPOINT_AUTH_METHODS = ["client_secret_basic"]

    def save_authorization_code(self, code, request):
        codes[code] = Code(request, code, state["person"])

    def query_authorization_code(self, code, client):
        return codes.get(code)

    def delete_authorization_code(self, code):
        codes.pop(code.code, None)

    def authenticate_user(self, code):
        return code.person


class Tokens(OpenIDCode):
    def exists_nonce(self, nonce, request):
        return any(code.nonce == nonce for code in codes.values())

    def generate_user_info(self, user, scope):
        return UserInfo({name: value for name, value in user.items() if name != "amr"})

    def encode_id_token(self, token, request):
        claims = {"iss": ISSUER, "aud": CLIENT, "iat": int(time.time()), "exp": int(time.time()) + 300}
        claims.update(self.get_authorization_code_claims(request.authorization_code))
        claims.update(self.generate_user_info(request.user, token["scope"]))
        claims.update(state["claims"])
        claims = {name: value for name, value in claims.items() if value is not None}
        return signed(claims)


def signed(claims):
    key, spoil = keys[-1], state["spoil"]
    if spoil == "none":
        parts = [base64.urlsafe_b64encode(json.dumps(part).encode()).decode().rstrip("=")
                 for part in ({"alg": "none", "kid": key.kid}, claims)]
        return f"{parts[0]}.{parts[1]}."
    if spoil == "hs256":
        # The public key, which everybody has, taken for a shared secret.
        secret = OctKey.import_key(key.as_pem(private=False).hex())
        return jwt.encode({"alg": "HS256", "kid": key.kid}, claims, secret, ["HS256"])
    if spoil == "other-key":
        other = RSAKey.generate_key(2048)
        return jwt.encode({"alg": "RS256", "kid": key.kid}, claims, other, ["RS256"])
    algorithm = "ES256" if isinstance(key, ECKey) else "RS256"
    return jwt.encode({"alg": algorithm, "kid": key.kid}, claims, key, [algorithm])


app = Flask("provider")
server = AuthorizationServer(app, query_client=lambda name: Client() if name == CLIENT else None,
                             save_token=lambda token, request: None)
server.register_grant(ByCode, [Tokens(require_nonce=True), CodeChallenge(required=True)])


def troubled(where):
    """What is wrong with this answer, where something is to be."""
    asked[where] = asked.get(where, 0) + 1
    if state["where"] != where:
        return None
    match state["trouble"]:
        case "redirect":
            return redirect(f"{ISSUER}/elsewhere")
        case "huge":
            return Response(b" " * 3_000_000, content_type="application/json")
        case "slow":
            def drip():
                for _ in range(60):
                    yield b" "
                    time.sleep(1)
            return Response(drip(), content_type="application/json")
        case "error":
            return Response("<html>down</html>", status=500)
    return None


@app.get("/.well-known/openid-configuration")
def discovery():
    document = {
        "issuer": state["issuer"], "authorization_endpoint": f"{ISSUER}/authorize", "token_endpoint": f"{ISSUER}/token",
        "jwks_uri": f"{ISSUER}/keys", "response_types_supported": ["code"], "subject_types_supported": ["public"],
        "id_token_signing_alg_values_supported": ["RS256", "ES256"], "code_challenge_methods_supported": ["S256"],
        "token_endpoint_auth_methods_supported": ["client_secret_basic"],
    }
    document.update(state["offers"])
    answer = jsonify(document)
    answer.headers["Cache-Control"] = "max-age=60"
    return troubled("discovery") or answer


@app.get("/keys")
def key_set():
    answer = jsonify({"keys": [key.as_dict(private=False) for key in keys[-1:]]})
    answer.headers["Cache-Control"] = "max-age=3600"
    return troubled("keys") or answer


@app.get("/authorize")
def authorize():
    try:
        grant = server.get_consent_grant(end_user=state["person"])
    except OAuth2Error as error:
        return server.handle_error_response(server.create_oauth2_request(None), error)
    return server.create_authorization_response(grant=grant, grant_user=state["person"])


@app.post("/token")
def token():
    return troubled("token") or server.create_token_response()


@app.route("/elsewhere", methods=["GET", "POST"])
def elsewhere():
    asked["elsewhere"] = asked.get("elsewhere", 0) + 1
    return jsonify({})


@app.post("/control")
def control():
    wanted = request.get_json()
    if wanted.get("reset"):
        state.clear()
        state.update(copy.deepcopy(BLANK))
    if wanted.get("rotate"):
        keys.append(ECKey.generate_key("P-256", {"kid": f"key-{len(keys) + 1}", "use": "sig", "alg": "ES256"}))
    for name, value in wanted.items():
        if name == "person":
            state["person"] = {**PERSON, **value}
        elif name in state:
            state[name] = value
    return jsonify({"asked": asked})


if __name__ == "__main__":
    import logging
    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    app.run(host="127.0.0.1", port=PORT, threaded=True)
