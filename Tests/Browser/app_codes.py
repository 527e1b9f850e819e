"""What an authenticator app shows."""

import base64
import hashlib
import hmac
import struct
import time


def code(key, steps_ahead=0):
    """What an authenticator app shows (RFC 6238), or will show so many steps from now."""
    step = int(time.time()) // 30 + steps_ahead
    mac = hmac.new(base64.b32decode(key), struct.pack(">Q", step), hashlib.sha1).digest()
    start = mac[-1] & 15
    return f"{(struct.unpack('>I', mac[start:start + 4])[0] & 0x7fffffff) % 1_000_000:06}"
