"""What a fresh machine needs once: page assets, base map, places; from pinned packages into instance/."""
