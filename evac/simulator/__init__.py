"""The simulated carrier: a program of its own that speaks Twilio's HTTP. It imports nothing else of evac."""
