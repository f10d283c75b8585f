"""The meta-search: fewer FLOPs at a quality that is still good enough.

`reductions` says what makes a network cheaper, `strategies` which one to train next, `evaluator` trains it
and says how good it is, `executors` where that runs, `runner` puts them together and resumes, `table` reads
what came of it, `confirm` asks whether the winner holds, `optimism` how lucky it was.
"""
