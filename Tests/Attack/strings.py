"""Texts that programs stumble over, gathered by kind. `SOME` is for every day, `ALL` for a long run."""

MARKUP = [
    "<script>alert(1)</script>", "\"><script>alert(1)</script>", "'><img src=x onerror=alert(1)>",
    "</textarea><script>alert(1)</script>", "</title><svg onload=alert(1)>", "\" onmouseover=\"alert(1)",
    "' autofocus onfocus='alert(1)", "javascript:alert(1)", "<a href=\"javascript:alert(1)\">x</a>",
    "<!--<img src=\"--><img src=x onerror=alert(1)//\">", "<iframe src=//elsewhere.example>",
    "<style>*{display:none}</style>", "<base href=//elsewhere.example>", "<form action=//elsewhere.example><input name=a>",
    "<svg><animate onbegin=alert(1) attributeName=x dur=1s>", "<math><mi//xlink:href=\"data:x,<script>alert(1)</script>\">",
    "&lt;script&gt;alert(1)&lt;/script&gt;", "&#60;script&#62;", "%3Cscript%3Ealert(1)%3C/script%3E", "<<script>alert(1)//<</script>",
    "<scr\u0000ipt>alert(1)</scr\u0000ipt>", "\uff1cscript\uff1ealert(1)\uff1c/script\uff1e", "{{7*7}}", "${7*7}", "#{7*7}", "<%= 7*7 %>",
    "{% for x in y %}", "\\(7*7)", "%@ %s %n %d %x", "<x-naughty>", "<meta http-equiv=refresh content=0>",
    "<details open ontoggle=alert(1)>", "<input autofocus onfocus=alert(1)>", "`${alert(1)}`", "]]><script>alert(1)</script>",
]
COMMANDS = [
    "' OR '1'='1", "'; DROP TABLE events;--", "1; SELECT pg_sleep(5)", "\" OR \"\"=\"", "admin'--", "1' UNION SELECT NULL,NULL--",
    "') OR ('a'='a", "1 OR 1=1", "'||(SELECT 1)||'", "1/*!50000OR*/1=1", "; ls -la", "| cat /etc/passwd", "`id`", "$(id)",
    "&& sleep 5", "../../../../etc/passwd", "..\\..\\windows\\system.ini", "%2e%2e%2f%2e%2e%2fetc%2fpasswd", "/etc/passwd\u0000.pdf",
    "file:///etc/passwd", "http://127.0.0.1:1/", "http://[::1]:1/", "//elsewhere.example", "https://elsewhere.example\\@localhost",
    "*)(uid=*))(|(uid=*", "' or count(/child::node())=1 or '", "=1+1", "@SUM(1)", "+cmd|' /C calc'!A0", "-2+3",
    "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>", "{\"$gt\": \"\"}", "__proto__",
    "constructor.prototype", "a\r\nX-Injected: yes", "a\nBcc: many@elsewhere.example", "%0d%0aX-Injected:%20yes", "a\r\n\r\n<html>",
    "a@b.example\nBcc:c@d.example", "a@b.example,c@d.example", "() { :;}; echo", "O:8:\"stdClass\":0:{}", "rO0ABXNyAA==",
]
NUMBERS = [
    "0", "-1", "1", "-0", "00", "1e309", "NaN", "Infinity", "-Infinity", "9223372036854775807", "9223372036854775808",
    "-9223372036854775808", "18446744073709551616", "99999999999999999999999999999999", "0x10", "1.5", "1,5", ".", "1e1000000",
    "\u0661\u0662\u0663", "\uff11\uff12", "\u00bd", "+1", " 1 ", "1 000", "2147483648", "65536", "0.1e-7", "--1", "1/0",
]
DATES = [
    "0000-00-00", "2026-02-30", "2026-13-01", "9999-12-31", "10000-01-01", "-0001-01-01", "1582-10-10", "2026-03-29T01:30",
    "24:00", "23:60", "-1:00", "99:99", "2026-11-21T09:55:00+99:00", "29 February 2026", "1970-01-01", "292277026596-12-04",
]
LETTERS = [
    "", " ", "\t", "\u00a0", "\u2003", "\ufeff", "\u200b\u200b", "\u202eevil\u202c", "\u2066a\u2069", "\u0000", "a\u0000b", "\u0001\u001f\u007f",
    "\ud7ff", "\ufffd", "\ufffe", "\uffff", "\U0010ffff", "\U0001f468\u200d\U0001f469\u200d\U0001f467\u200d\U0001f466", "\U0001f3f4\U000e0067\U000e0062",
    "e\u0301", "\u00e9", "\u0130", "\u0131", "\u00df", "\ufb01", "\u1e9e", "\u03c2", "ﷺ", "\u0300" * 60, "a" + "\u0335" * 400, "Zoë Müller-Łukasz",
    "Siân Llŷr", "\u05d0\u05d1\u05d2", "\u0645\u0631\u062d\u0628\u0627", "\u4f60\u597d", "\u3053\u3093\u306b\u3061\u306f", "\ud55c\uad6d\uc5b4", "\u0e2a\u0e27\u0e31\u0e2a\u0e14\u0e35",
    "O’Neill", "O'Neill", "\"Bob\" & Co", "a;b,c\"d", "null", "undefined", "true", "None", "NULL", "nil", "CON", "aux", "-", "--", ".", "..",
    "a" * 300, "a" * 5_000, "a" * 60_000, "\n" * 2_000, "<" * 3_000, "&" * 3_000, "\"" * 3_000, "(" * 3_000, "[" * 3_000, "a@" * 3_000,
    "1" * 5_000, "\u0301" * 5_000, " " * 10_000 + "x", "a," * 5_000, "https://" + "a" * 5_000, "\\" * 3_000, "%" * 3_000, "%u0041", "%ZZ", "%",
]

ALL = list(dict.fromkeys(MARKUP + COMMANDS + NUMBERS + DATES + LETTERS))
# Both ends of each kind, and what has stopped other programs.
SOME = list(dict.fromkeys(
    MARKUP[:12] + MARKUP[20:24] + COMMANDS[:6] + COMMANDS[15:18] + COMMANDS[33:37] + NUMBERS[:2] + NUMBERS[5:13] + DATES[:6]
    + ["", " ", "\u0000", "a\u0000b", "\u202eevil\u202c", "\U0010ffff", "e\u0301", "\u0300" * 60, "O'Neill", "\"Bob\" & Co", "a" * 5_000,
       "a" * 60_000, "<" * 3_000, "\n" * 2_000, "%ZZ"]))


def more(count=120):
    """What is left to chance, the same each time: mixtures of the others, cut and joined."""
    state = 20261121
    made = []
    for _ in range(count):
        state = (state * 6364136223846793005 + 1442695040888963407) % (1 << 64)
        first, second = ALL[(state >> 33) % len(ALL)], ALL[(state >> 13) % len(ALL)]
        at = (state >> 5) % (min(len(first), 40) + 1)
        made.append(first[:at] + second[:200] + first[at:at + 200])
    return made
