"""What goes over many packages: taking in forms, merging, shredding, importing, reporting."""
