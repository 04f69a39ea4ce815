"""The control: a sender as one writes it in an hour. It notes down what it has sent, after it was sent.

Arguments: the carrier's address, a file of texts to send (JSON lines), the file it notes them down in.
"""

import json
import sys
from pathlib import Path

import urllib3

ACCOUNT, TOKEN = "AC" + "0" * 31 + "1", "simulated-token"


def main(api: str, texts: Path, done: Path) -> None:
    http = urllib3.PoolManager(headers=urllib3.make_headers(basic_auth=f"{ACCOUNT}:{TOKEN}"))
    sent = set(done.read_text().split()) if done.exists() else set()
    with done.open("a") as notes:
        for number, line in enumerate(texts.read_text().splitlines()):
            if str(number) in sent:
                continue
            url = f"{api}/2010-04-01/Accounts/{ACCOUNT}/Messages.json"
            http.request("POST", url, fields=json.loads(line), encode_multipart=False)
            notes.write(f"{number}\n")
            notes.flush()


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]))
