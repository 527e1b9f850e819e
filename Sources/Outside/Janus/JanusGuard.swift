import Foundation
import Subprocess
import SystemPackage

/// Runs a Janus that cannot outlive us. Between it and us stands a shell that waits at a pipe whose other end
/// only this process holds: the moment that end closes, because we want it or because we are no more,
/// however we ended, it kills Janus.
struct JanusGuard {
    /// Its own words, one idea a line: no memory is written to disk when it crashes; the pipe moves out of
    /// the way; Janus without it; who waits at the pipe; and the end, when Janus ends by itself.
    private static let script = """
        ulimit -c 0
        exec 3<&0
        "$@" </dev/null 3<&- 2>&1 &
        janus=$!
        (cat <&3 >/dev/null; kill -9 $janus) >/dev/null 2>&1 &
        watch=$!
        exec 3<&- </dev/null
        wait $janus
        status=$?
        kill $watch 2>/dev/null
        exit $status
        """

    let command: [String]

    /// A process that runs as root runs Janus as nobody that anything else runs as.
    static let borrowedUsers: ClosedRange<UInt32> = 64_000...64_999

    /// - Returns: who Janus is to run as; nil for whoever we are.
    static func borrowedUser() -> UInt32? { geteuid() == 0 ? .random(in: borrowedUsers) : nil }

    init(_ program: JanusProgram, _ arguments: [String], user: UInt32?) {
        var command: [String] = []
        if let lessener = program.lessener {
            command = [lessener, "--no-new-privs"]
            if let user {
                command += [
                    "--reuid=\(user)", "--regid=\(user)", "--clear-groups", "--bounding-set=-all",
                    "--inh-caps=-all",
                ]
            }
        }
        self.command = command + [program.path] + arguments
    }

    /// Runs it until it ends or the lifeline is cut.
    ///
    /// - Parameters:
    ///   - begun: is given the lifeline: closing it kills Janus.
    ///   - said: is given each line that it says.
    /// - Throws: an error of the system's where it could not be run.
    func run(
        begun: @escaping @Sendable (Lifeline) async -> Void, said: @escaping @Sendable (String) -> Void
    ) async throws {
        var options = PlatformOptions()
        // A group of its own: what interrupts us at a terminal is ours to pass on.
        options.processGroupID = 0
        options.teardownSequence = [
            .send(signal: .kill, toProcessGroup: true, allowedDurationToNextStep: .seconds(1))
        ]
        _ = try await Subprocess.run(
            .path("/bin/sh"), arguments: Arguments(["-c", Self.script, "sh"] + command),
            environment: .custom(["PATH": "/usr/bin:/bin", "LANG": "C"]), platformOptions: options,
            input: .inputWriter, output: .sequence, error: .discarded
        ) { execution in
            await begun(Lifeline(writer: execution.standardInputWriter))
            for try await line in execution.standardOutput.strings() { said(line) }
        }
    }

    /// Our end of the pipe.
    struct Lifeline: Sendable {
        fileprivate let writer: StandardInputWriter

        /// Kills Janus.
        func cut() async {
            // A pipe that has closed already has done its work.
            try? await writer.finish()
        }
    }
}
