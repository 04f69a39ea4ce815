"""The gunicorn settings of the product for the webhook's peer, without what our workers start besides."""

import runpy

globals().update(runpy.run_path("config/gunicorn.py"))
del globals()["post_worker_init"]
