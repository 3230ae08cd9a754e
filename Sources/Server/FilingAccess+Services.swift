internal import AWSClient
internal import FilingWork
internal import Filings
internal import Persistence

extension WebApp {
    var filings: FilingStore { FilingStore(database, sealer: sealer, random: random) }

    var filingWorker: FilingWorker? {
        filing.map {
            FilingWorker(
                engagements: engagements, filings: filings, runtime: $0.runtime,
                isStopping: { [health] in health.isStopping }, now: clock)
        }
    }
}
