"""The peer of the webhook: the same POST, reads the form, answers the same XML, and nothing else."""

from flask import Flask, Response, request

app = Flask(__name__)


@app.post("/hooks/twilio/messages")
def message():
    request.form.get("Body")
    return Response('<?xml version="1.0" encoding="UTF-8"?><Response/>', mimetype="text/xml")
