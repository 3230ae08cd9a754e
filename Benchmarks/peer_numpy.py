"""The simulation of cloudroute-bench in numpy, vectorized over the paths: peer_numpy.py PATHS."""
import json, sys, time

import numpy as np

paths, months = int(sys.argv[1]), 36
CREDITS = sorted([(12, 0, 25_000), (12, 1, 40_000), (18, 1, 30_000), (24, 1, 20_000), (30, 1, 15_000), (36, 1, 10_000)])


def run(seed):
    rng = np.random.default_rng(seed)
    level = rng.normal(0, 0.14, paths)
    growth = rng.normal(0.015, 0.01, paths)
    noise = np.empty((months, paths))
    noise[0] = rng.normal(0, 0.08, paths)
    for month in range(1, months):
        noise[month] = 0.5 * noise[month - 1] + 0.08 * np.sqrt(0.75) * rng.normal(0, 1, paths)
    factors = np.exp(level + growth * np.arange(months)[:, None] + noise)
    middles = []
    for factor in (1.0, 1.346, 1.889, 1.5):
        left = [np.full(paths, float(amount)) for _, _, amount in CREDITS]
        runway = np.full(paths, np.nan)
        cash = np.zeros(paths)
        for month in range(months):
            general, narrow = 4_750 * factor * factors[month], 500 * factor * factors[month]
            coverable = general + narrow
            for place, (until, is_general, _) in enumerate(CREDITS):
                if month >= until:
                    continue
                if is_general:
                    due = general + narrow
                    use = np.minimum(due, left[place])
                    full = use >= due
                    # The larger group first, as in the month in which a credit runs out.
                    to_general = np.where(full, general, np.minimum(general, use))
                    general = general - to_general
                    narrow = np.where(full, 0, narrow - (use - to_general))
                else:
                    use = np.minimum(narrow, left[place])
                    narrow = narrow - use
                left[place] = left[place] - use
            open_ = general + narrow
            cash += open_
            ends = np.isnan(runway) & (open_ > 0)
            runway[ends] = month + 1 - open_[ends] / coverable[ends]
        runway[np.isnan(runway)] = months
        sum(left)
        middles.append(float(np.percentile(runway, 50)))
        np.percentile(runway, (10, 90)), np.percentile(cash, (10, 50, 90))
    return middles


best = 1e9
for seed in range(9):
    start = time.perf_counter()
    middles = run(seed)
    best = min(best, time.perf_counter() - start)
print(json.dumps({"milliseconds": round(best * 1000, 2), "p50": [round(m, 1) for m in middles]}))
