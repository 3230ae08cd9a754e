internal import OnlineCLI
internal import CLI

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

// Keys and codes pass through memory: a crash writes no core file that would hold them.
var noCore = rlimit(rlim_cur: 0, rlim_max: 0)
#if canImport(Glibc)
    setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &noCore)
#else
    setrlimit(RLIMIT_CORE, &noCore)
#endif

// Nor does what a crash prints: a trace of calls, without registers and the memory that they point to. The runtime reads this
// as the process begins, so that it begins once more with it.
if getenv("SWIFT_BACKTRACE") == nil {
    let trace = [
        "enable=yes", "registers=none", "images=none", "symbolicate=off", "threads=crashed", "interactive=no",
        "color=no",
    ]
    setenv("SWIFT_BACKTRACE", trace.joined(separator: ","), 1)
    var words = CommandLine.arguments.map { strdup($0) }
    words.append(nil)
    execv("/proc/self/exe", words)
}

await runCommand(CloudRouteOnline.self)
