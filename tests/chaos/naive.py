"""The control: a sender as one writes it in an hour.

It tries again until it is answered "created", and notes down what it has sent after it was sent. Arguments:
the carrier's address, a file of texts to send (JSON lines), the file it notes them down in.
"""

import json
import sys
from pathlib import Path

import urllib3

ACCOUNT, TOKEN = "AC" + "0" * 31 + "1", "simulated-token"


def main(api: str, texts: Path, done: Path) -> None:
    http = urllib3.PoolManager(headers=urllib3.make_headers(basic_auth=f"{ACCOUNT}:{TOKEN}"), retries=False)
    sent = set(done.read_text().split()) if done.exists() else set()
    with done.open("a") as notes:
        for number, line in enumerate(texts.read_text().splitlines()):
            if str(number) in sent:
                continue
            while not _is_created(http, f"{api}/2010-04-01/Accounts/{ACCOUNT}/Messages.json", line):
                pass
            notes.write(f"{number}\n")
            notes.flush()


def _is_created(http: urllib3.PoolManager, url: str, line: str) -> bool:
    try:
        return http.request("POST", url, fields=json.loads(line), encode_multipart=False).status == 201
    except urllib3.exceptions.HTTPError:
        return False


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]))
