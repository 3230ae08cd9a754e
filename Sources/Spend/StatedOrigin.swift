/// Where a workload of the file states an amount.
package struct StatedOrigin: Hashable, Sendable {
    /// Its place among ``Company/workloads``.
    package let workload: Int
    /// Its place among the workload's services.
    package let line: Int

    package init(workload: Int, line: Int) { (self.workload, self.line) = (workload, line) }
}
