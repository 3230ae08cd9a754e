SAMPLE ?= Examples/revenue-ops-series-a.yaml
OUT ?= out
SWIFT_BUILD = swift build --product cloudroute && swift build --product cloudroute-online && scripts/lock --check
PORT ?= 8080

.PHONY: run build serve test test-web test-infra test-soc2 test-packaging soak screenshots audit lint format bench docs clean

run: ## set up, build, plan the sample company, write its dossier, then serve the web application with it
	@scripts/setup build && scripts/lock --hold
	@(scripts/setup pdf >/tmp/cloudroute-pdf-setup.log 2>&1 || echo "PDF printing could not be set up: see /tmp/cloudroute-pdf-setup.log" >&2) & \
	 echo "building (a first build takes a few minutes)" >&2; \
	 swift build --product cloudroute >&2 && .build/debug/cloudroute plan $(SAMPLE); status=$$?; wait; exit $$status
	@echo "writing the dossier" >&2
	@.build/debug/cloudroute dossier $(SAMPLE) -o $(OUT) --quiet
	@echo "The dossier lies in $(OUT)/: begin with $(OUT)/dossier.html"
	@echo "building the web application (a first build takes some minutes more)" >&2
	@swift build --product cloudroute-online >&2
	@CLOUDROUTE_HOME="$${CLOUDROUTE_HOME:-$(CURDIR)/$(OUT)/server}" exec .build/debug/cloudroute serve --port $(PORT) --sample $(SAMPLE)

build:
	@scripts/setup build
	scripts/lock --hold
	$(SWIFT_BUILD)

serve: build ## the web application, on this machine
	@exec .build/debug/cloudroute serve --port $(PORT)

test: lint ## set up and run every test
	@scripts/setup build && scripts/setup pdf && scripts/setup tests && scripts/setup infra
	scripts/lock --hold && scripts/lock --check
	swift build --build-tests --enable-code-coverage
	scripts/check-house --index
	swift test --skip-build --parallel --disable-xctest --enable-code-coverage
	scripts/check-coverage 90
	scripts/test-web
	.venv/bin/python Tests/Soak/soak.py 60

test-web: ## the server as a program: a real browser, the API's document, faults, mail
	@scripts/setup build && scripts/setup tests
	swift build --product cloudroute && swift build --product cloudroute-online
	scripts/test-web

test-infra: ## Terraform with the real provider: every root, all four tenancies, ten companies at random
	@scripts/setup build && scripts/setup tests && scripts/setup infra
	swift build --product cloudroute
	CLOUDROUTE_INFRA=whole .venv/bin/python -m unittest discover -s Tests/Infra

test-soc2: ## the checks of a live account beside prowler's on the same moto state, check by check
	@scripts/setup build && scripts/setup infra && scripts/setup prowler
	swift build -c release --product cloudroute && swift build -c release --product cloudroute-online
	.venv/bin/python Benchmarks/run-soc2

test-packaging: ## the unit, the proxy's configuration, the bill of materials, the secret scan
	@scripts/setup build && scripts/setup tests
	swift build --product cloudroute && swift build --product cloudroute-online
	.venv/bin/python -m unittest discover -s Tests/Packaging

soak: ## ten minutes of everything at once against the release build: kills, rude clients, hostile forms, a name server that hangs
	@scripts/setup build && scripts/setup tests
	swift build -c release --product cloudroute && swift build -c release --product cloudroute-online
	CLOUDROUTE_PROGRAM=$(CURDIR)/.build/release/cloudroute .venv/bin/python Tests/Soak/soak.py 600
	HOSTILE=8 swift test --disable-xctest --filter HostileNumberTests

screenshots: ## docs/screens: eleven screens as a browser shows them, of the sample company against the emulator
	@scripts/setup build && scripts/setup pdf && scripts/setup tests
	swift build --product cloudroute && swift build --product cloudroute-online
	.venv/bin/python scripts/screenshots

audit: ## the locked versions, a bill of materials (out/sbom.cdx.json), a scan for secrets
	@scripts/setup build && scripts/setup audit
	scripts/lock --hold
	scripts/audit

lint:
	@scripts/setup build
	swift format lint --strict --recursive Sources Tests Benchmarks Package.swift
	scripts/embed-data --check
	scripts/check-floors
	scripts/check-house

format:
	swift format --in-place --recursive Sources Tests Benchmarks Package.swift

bench: ## measure the command and the library, release build
	@scripts/setup build && scripts/setup bench
	swift build -c release --product cloudroute
	swift build -c release --product cloudroute-bench
	swift build -c release --product cloudroute-online && swift build -c release --product hello-bench
	swift build -c release --product filing-bench && swift build -c release --product routing-bench
	status=0; for part in run run-infra run-soc2 run-filing run-routing run-web; do .venv/bin/python Benchmarks/$$part || status=1; done; exit $$status

docs: ## the DocC pages by task, under .build/docs; a link that leads nowhere fails
	@mkdir -p .build/docs
	for room in Planning Credits Filings Engagements Persistence; do \
	 swift package --allow-writing-to-directory .build/docs/$$room generate-documentation --target $$room --output-path .build/docs/$$room --transform-for-static-hosting --warnings-as-errors || exit 1; done

clean:
	rm -rf .build out
