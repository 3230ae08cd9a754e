internal import Company
internal import Planning
internal import Spend
internal import StructuredText
internal import Units

/// The way from the platform that is left: what stands where, the day of the cut-over by the database's size, and both bills.
struct MovePlan {
    private let platform: YAMLNode
    private let dumpBelow: Int
    private let from: Platform
    private let blueprint: Blueprint
    private let plan: Plan

    /// - Returns: nil where nothing is left, or nothing is known of what is.
    init?(_ plan: Plan, _ blueprint: Blueprint) {
        guard let from = plan.company.migratesFrom,
            let document = EmbeddedInfrastructure.text("migration/platforms.yaml").flatMap(unpackedDocument),
            let row = document["platforms"]?.items?.first(where: { $0["id"]?.text == from.rawValue })
        else { return nil }
        self.from = from
        self.plan = plan
        self.blueprint = blueprint
        platform = row
        dumpBelow = document["dump-below-gb"]?.text.flatMap { Int($0, in: 1...10_000) } ?? 20
    }

    /// Where the data goes first: what tenants share, or the first tenant's own.
    private var cell: String {
        blueprint.pool?.database == nil ? blueprint.tenants.first?.name ?? "TENANT" : "pool"
    }
    private var root: String { blueprint.pool?.database == nil ? "tenant" : "pool" }

    /// How writes are stopped there: a command, or what a person does.
    private var pause: String {
        let text = word("pause")
        return text.hasPrefix("# ") ? String(text.dropFirst(2)) : "`\(text)`"
    }

    private func word(_ key: String) -> String { platform[key]?.text ?? "" }

    /// The page `MIGRATION.md`.
    var text: String {
        let rows = (platform["maps"]?.items ?? []).map { row in
            "| \(row["there"]?.text ?? "") | \(row["here"]?.text ?? "") | \(row["note"]?.text ?? "") |"
        }
        return """
            # From \(from.label) to AWS

            What is moved, in which order, with the commands. Read it whole before the day; try it once with yesterday's
            backup before it counts. The commands are those of \(from.label)'s own tools and were not tried there;
            where they are told: \(word("source")).

            ## What stands where

            | on \(from.label) | here | mind |
            |---|---|---|
            \(rows.joined(separator: "\n"))

            ## Both bills

            \(bills)

            ## Before the day

            ```sh
            # 1. The settings as they are; secrets go to Secrets Manager, the rest to the environment of the services.
            \(word("settings"))
            aws secretsmanager put-secret-value --secret-id \(blueprint.name)/session --secret-string file://session.txt

            # 2. The images.
            REGISTRY="$ACCOUNT.dkr.ecr.\(blueprint.region).amazonaws.com"
            aws ecr get-login-password | docker login --username AWS --password-stdin "$REGISTRY"
            docker build --tag "$REGISTRY/\(blueprint.name)/api:v1" . && docker push "$REGISTRY/\(blueprint.name)/api:v1"
            ```

            * Two days before: set the TTL of the product's DNS records to 60 seconds.
            * One day before: restore a backup here, let the test suite run against it, write down how long it took.
            * Write down who decides to go back, and until when: before the first customer has written here it costs
              nothing.

            ## The day

            \(cutOver)

            ## The way back

            Nothing on \(from.label) is deleted for two weeks. Until writes are let in here, going back is:

            ```sh
            \(word("resume"))
            # and the DNS records as they were
            ```

            After the first writes here the way back is a dump in the other direction: decide before you let them in.

            ## Afterwards

            Compare row counts and checksums of every table, keep a last dump in the bucket of backups, rotate every
            secret that \(from.label) has known, and close the account there: no credit pays its bill.

            """
    }

    /// What is paid twice, month by month, as far as the file tells.
    private var bills: String {
        guard let move = plan.forecaster.move else {
            let monthly = plan.company.hosting.monthly
            let known = monthly.map {
                "The bill there is \($0.rounded) a month: that once to twice, \($0.rounded) to \(($0 + $0).rounded), is paid beside AWS."
            }
            return
                (known
                ?? "The bill there is not stated (`hosting.monthly_usd`): what is paid twice is not known.")
                + " A move takes three to eight weeks as the market tells it. State `hosting.move_ends`, and the forecast holds both bills month by month."
        }
        let months = (0..<min(move.months, 24)).map { move.starts.adding($0) }
        let rows = months.map { month -> String in
            let place = month.number - plan.firstMonth.number
            let here =
                place >= 0 && place < plan.spend.monthCount
                ? plan.spend.total(month: place).rounded : "before the plan"
            return "| \(month.text) | \(move.oldMonthly?.rounded ?? "not stated") | \(here) |"
        }
        let sum = move.oldMonthly.map { old in months.map { _ in old }.total().rounded }
        return """
            \(sum.map { "**\($0)** are paid to \(from.label) while both run; no credit of AWS pays it." } ?? "The bill there is not stated (`hosting.monthly_usd`): what is paid twice is not known.")

            | month | \(from.label) | AWS before credits, as much as has moved |
            |---|---|---|
            \(rows.joined(separator: "\n"))
            """
    }

    private var cutOver: String {
        guard let database = blueprint.pool?.database ?? blueprint.tenantDatabase else {
            return "There is no database here."
        }
        if database.kind == "dynamodb" { return ofTable }
        let gigabytes = blueprint.drivers.first { $0.id == "database_gb" }?.value ?? .zero
        let isSmall = gigabytes.millionths < Int64(dumpBelow) * 1_000_000
        let way =
            isSmall
            ? "By that it is the dump."
            : word("replicates") == "no"
                ? "By that a dump takes longer, and \(from.label) replicates nothing to outside: measure it in a rehearsal, and plan the window by that."
                : "By that it is replication."
        let told =
            "The itemization has \(gigabytes.formatted) GB at month 12. Below \(dumpBelow) GB a dump is moved in 10 to 60 minutes, above that changes are replicated (market). **\(way)** \(blueprint.pool?.database == nil ? "Each tenant has a database of its own: do it once for each, with its rows. " : "")What counts is the size today: `SELECT pg_size_pretty(pg_database_size(current_database()))`."
        return
            "\(told)\n\n### By dump: 10 to 60 minutes without writes\n\n\(byDump)\n\n### By replication: minutes without writes\n\n\(byReplication)"
    }

    private var byDump: String {
        """
        The database here answers inside its network only: run the restore there, as a one-off task of an image with
        PostgreSQL's client in the security group of a service.

        ```sh
        \(word("pause"))
        \(word("dump"))
        aws s3 cp old.dump "s3://\(blueprint.name)-\(cell)-$ACCOUNT/move/old.dump"
        # Inside the network; endpoint and secret: terraform -chdir=roots/\(root) output database
        pg_restore --no-owner --no-acl --jobs=4 --exit-on-error --dbname="host=$ENDPOINT dbname=app user=app_admin sslmode=require" old.dump
        psql "host=$ENDPOINT dbname=app user=app_admin sslmode=require" --command="ANALYZE"
        make apply ROOT=\(root)\(root == "tenant" ? " TENANT=\(cell)" : "")                 # the services, with image_tag = "v1"
        # smoke tests; then the DNS records to the load balancer
        ```
        """
    }

    private var byReplication: String {
        let told = word("replication")
        if word("replicates") == "no" { return told }
        return """
            \(told)

            ```sql
            -- There, once every table has a primary key:
            CREATE PUBLICATION move FOR TABLE account;  -- name every table
            -- Here, over a way between both networks, after pg_dump --schema-only was restored:
            CREATE SUBSCRIPTION move
                CONNECTION 'host=THERE dbname=app user=replicator sslmode=require' PUBLICATION move;
            -- Empty once all is copied:
            SELECT srrelid::regclass, srsubstate FROM pg_subscription_rel WHERE srsubstate <> 'r';
            ```

            On the day: pause the old side (\(pause)), wait until the last change has arrived, bring every
            sequence forward (they are not replicated), `DROP SUBSCRIPTION move`, then services and DNS as above.
            AWS DMS does the same with a task of full load and ongoing changes.
            """
    }

    private var ofTable: String {
        """
        The data goes from tables of rows to a table of items: that is a change of the application, not of the
        hosting. Write a script that exports items as DynamoDB JSON, then:

        ```sh
        aws s3 sync items/ "s3://\(blueprint.name)-\(cell)-$ACCOUNT/move/"
        aws dynamodb import-table --input-format DYNAMODB_JSON --s3-bucket-source "S3Bucket=\(blueprint.name)-\(cell)-$ACCOUNT,S3KeyPrefix=move/" --table-creation-parameters file://table.json
        ```

        An import makes a new table: import it into the state (`terraform import`) in the place of the empty one, or
        write the items with batch-write-item. Compare counts and a sample on both sides before the DNS records move.
        """
    }
}
