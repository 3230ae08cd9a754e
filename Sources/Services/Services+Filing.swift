internal import Addresses
internal import Web
package import FilingWork
package import Persistence

extension Services {
    package var filings: FilingStore { FilingStore(database, sealer: sealer, random: random) }

    package var filingWorker: FilingWorker? {
        filing.map {
            FilingWorker(
                engagements: engagements, filings: filings, runtime: $0.runtime,
                isStopping: { [health] in health.isStopping }, now: clock)
        }
    }
}
