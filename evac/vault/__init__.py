"""Keys, sealing and blind indexes: what keeps a stolen database silent."""
