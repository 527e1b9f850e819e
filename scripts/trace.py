"""Prints rule, law, tests and scenarios side by side. Fails where a rule has no law or no scenario, unless
docs/blind-spots.md says why in a line that begins with `- A4:`."""

import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent


def rules():
    """The rules' ids in their own order: the cases of RuleID."""
    text = (ROOT / "Sources/Domain/Rules/RuleID.swift").read_text()
    found = [re.findall(r"\b[A-Z]\d+\b", line) for line in text.splitlines() if line.strip().startswith("case ")]
    return [rule for line in found for rule in line]


def counted(pattern, folder, glob):
    """How often each rule is named by the pattern's first group in the folder's files."""
    counts = {}
    for path in sorted((ROOT / folder).rglob(glob)):
        if "Rules/RuleEntries" in path.as_posix():
            continue
        for match in re.finditer(pattern, path.read_text(), re.MULTILINE):
            for rule in set(re.findall(r"\b[A-Z]\d+\b", match.group(1))):
                counts[rule] = counts.get(rule, 0) + 1
    return counts


def blind_spots():
    path = ROOT / "docs/blind-spots.md"
    return set(re.findall(r"^- ([A-Z]\d+):", path.read_text(), re.MULTILINE)) if path.exists() else set()


def main():
    law = counted(r"^\s*/// (?:House rule: )?((?:[A-Z]\d+(?:, | and )?)+)\b", "Sources/Domain", "*.swift")
    for rule, count in counted(r"(?<=[(\[, ])\.([A-Z]\d+)\b", "Sources/Domain", "*.swift").items():
        law[rule] = law.get(rule, 0) + count
    tests = counted(r'@Test\(\s*"((?:[A-Z]\d+(?:, | and )?)+)\b', "Tests", "*.swift")
    scenarios = counted(r"^rules:\s*\[([^\]]*)\]", "Tests/Scenarios", "*.yaml")
    told, missing = blind_spots(), []
    print(f"{'rule':6}{'law':>6}{'tests':>7}{'scenarios':>11}")
    for rule in rules():
        row = [counts.get(rule, 0) for counts in (law, tests, scenarios)]
        print(f"{rule:6}{row[0]:>6}{row[1]:>7}{row[2]:>11}{'   a told blind spot' if rule in told else ''}")
        if rule not in told:
            missing += [f"{rule} has no law in Sources/Domain"] * (row[0] == 0)
            missing += [f"{rule} has no scenario in Tests/Scenarios"] * (row[2] == 0)
    for line in missing:
        print(f"trace: {line}", file=sys.stderr)
    sys.exit(1 if missing else 0)


if __name__ == "__main__":
    main()
