"""scipy's linear_sum_assignment on the matrix of `routing-bench matrix`, each column once for each of its places."""
import json, sys, time

import numpy
from scipy.optimize import linear_sum_assignment

data = numpy.fromfile(sys.argv[1], dtype=numpy.int32)
rows, columns, capacity = (int(value) for value in data[:3])
costs = data[3:].reshape(rows, columns)
forbidden = numpy.iinfo(numpy.int32).max
# A pair that may not be costs more than any assignment without it.
wide = numpy.repeat(costs.astype(numpy.float64), capacity, axis=1)
wide[wide == forbidden] = 1e9
started = time.perf_counter()
row, column = linear_sum_assignment(wide)
seconds = time.perf_counter() - started
taken = wide[row, column]
print(json.dumps({"seconds": seconds, "assigned": int((taken < 1e9).sum()), "cost": int(taken[taken < 1e9].sum())}))
