"""All of Twilio: nothing of it is known anywhere else."""
