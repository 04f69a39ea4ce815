"""make demo: the whole of Evac with an exercise on this machine, over a simulated carrier."""
