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

await runCommand(CloudRouteOnline.self)
