internal import Routing

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// Measures routing: `routing-bench matrix FILE` writes a matrix for the peer and assigns it, `routing-bench year` routes one.
func seconds(_ body: () -> Void) -> Double {
    let elapsed = ContinuousClock().measure(body)
    return Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) / 1e18
}

let rules = try RoutingRules.embedded()
let arguments = CommandLine.arguments
switch arguments.dropFirst().first {
case "matrix":
    let (rows, columns, capacity) = (10_000, 2_000, arguments.count > 3 ? Int(arguments[3]) ?? 6 : 6)
    let world = rules.waitingInquiries(rows, partners: columns, seed: 1)
    var matrix = CostMatrix(rows: 0, columns: 0, costs: [])
    let scoring = seconds {
        matrix = rules.costs(world.inquiries, world.candidates, at: RoutingRules.exampleMoment)
    }
    let capacities = Array(repeating: capacity, count: columns)
    var best: Assignment?
    var times: [Double] = []
    for _ in 0..<3 { times.append(seconds { best = assign(matrix, capacities: capacities) }) }
    if arguments.count > 2, let file = fopen(arguments[2], "wb") {
        var header: [Int32] = [Int32(rows), Int32(columns), Int32(capacity)]
        fwrite(&header, 4, 3, file)
        matrix.costs.withUnsafeBufferPointer { _ = fwrite($0.baseAddress, 4, $0.count, file) }
        fclose(file)
    }
    print(
        "{\"rows\": \(rows), \"columns\": \(columns), \"capacity\": \(capacity), \"scoring\": \(scoring), \"seconds\": \(times.min() ?? 0), \"assigned\": \(best?.assigned ?? 0), \"cost\": \(best?.cost ?? 0)}"
    )
case "year":
    let (inquiries, partners) = (Int(arguments[2]) ?? 1_000_000, Int(arguments[3]) ?? 2_000)
    var report: RoutingReport?
    let time = seconds { report = rules.simulate(RoutingScenario(inquiries: inquiries, partners: partners)) }
    print(
        "{\"inquiries\": \(inquiries), \"partners\": \(partners), \"seconds\": \(time), \"offers\": \(report?.offers ?? 0), \"p99\": \(report?.p99 ?? 0), \"underWhereCapacity\": \(report?.underPromiseWithCapacity ?? 0), \"under\": \(report?.underPromise ?? 0), \"violations\": \(report?.violations ?? 0)}"
    )
default: print("usage: routing-bench matrix FILE | year INQUIRIES PARTNERS")
}
