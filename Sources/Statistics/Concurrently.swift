internal import Units

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// What a thread is handed.
private final class Assignment: Sendable {
    let work: @Sendable (Int) -> Void
    let worker: Int

    init(_ worker: Int, _ work: @escaping @Sendable (Int) -> Void) {
        self.worker = worker
        self.work = work
    }
}

/// Processors that are online, at least one.
package var processorCount: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

/// Does the work of each worker, on a thread each, and waits for all; what cannot have a thread is done here.
package func concurrently(_ workers: Int, _ work: @escaping @Sendable (Int) -> Void) {
    #if canImport(Darwin)
        var threads: [pthread_t?] = []
    #else
        var threads: [pthread_t] = []
    #endif
    var here = [0]
    for worker in 1..<max(1, workers) {
        #if canImport(Darwin)
            var thread: pthread_t?
        #else
            var thread = pthread_t()
        #endif
        let context = Unmanaged.passRetained(Assignment(worker, work))
        let status = pthread_create(
            &thread, nil,
            { context in
                #if canImport(Darwin)
                    let assignment = Unmanaged<Assignment>.fromOpaque(context).takeRetainedValue()
                    assignment.work(assignment.worker)
                #else
                    if let context {
                        let assignment = Unmanaged<Assignment>.fromOpaque(context).takeRetainedValue()
                        assignment.work(assignment.worker)
                    }
                #endif
                return nil
            }, context.toOpaque())
        if status == 0 {
            threads.append(thread)
        } else {
            context.release()
            here.append(worker)
        }
    }
    for worker in here { work(worker) }
    for thread in threads {
        #if canImport(Darwin)
            if let thread { pthread_join(thread, nil) }
        #else
            pthread_join(thread, nil)
        #endif
    }
}

/// Starts a thread that nothing waits for.
package func onOwnThread(_ body: @escaping @Sendable () -> Void) {
    final class Box: Sendable {
        let body: @Sendable () -> Void
        init(_ body: @escaping @Sendable () -> Void) { self.body = body }
    }
    let box = Unmanaged.passRetained(Box(body))
    var thread = pthread_t()
    let status = pthread_create(
        &thread, nil,
        { raw in
            if let raw { Unmanaged<Box>.fromOpaque(raw).takeRetainedValue().body() }
            return nil
        }, box.toOpaque())
    if status == 0 { pthread_detach(thread) } else { box.release() }
}
