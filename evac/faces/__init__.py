"""All of Flask: what people and machines outside meet."""
