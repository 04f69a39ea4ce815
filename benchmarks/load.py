"""A load generator of keep-alive connections on loopback: requests are made beforehand, answers counted.

python -m benchmarks.load PORT CONNECTIONS FILE: posts each line of FILE (a JSON pair of headers and body)
once.
"""

import asyncio
import json
import sys
import time
from pathlib import Path


async def _one(port: int, waiting: "asyncio.Queue[bytes]", statuses: dict[int, int]) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    while not waiting.empty():
        writer.write(waiting.get_nowait())
        head = await reader.readuntil(b"\r\n\r\n")
        status = int(head[9:12])
        statuses[status] = statuses.get(status, 0) + 1
        length = next(
            int(line.split(b":")[1])
            for line in head.split(b"\r\n")
            if line.lower().startswith(b"content-length")
        )
        if length:
            await reader.readexactly(length)
        if b"connection: close" in head.lower():
            writer.close()
            reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.close()


async def post_all(port: int, connections: int, requests: list[bytes]) -> tuple[float, dict[int, int]]:
    """Requests per second, and how many answers of each status."""
    waiting: asyncio.Queue[bytes] = asyncio.Queue()
    for request in requests:
        waiting.put_nowait(request)
    statuses: dict[int, int] = {}
    started = time.perf_counter()
    await asyncio.gather(*(_one(port, waiting, statuses) for _ in range(connections)))
    return len(requests) / (time.perf_counter() - started), statuses


def raw_post(path: str, headers: dict[str, str], body: str) -> bytes:
    sent = {
        "Host": "127.0.0.1",
        "Content-Type": "application/x-www-form-urlencoded",
        "Content-Length": str(len(body.encode())),
    } | headers
    lines = [f"POST {path} HTTP/1.1", *(f"{name}: {value}" for name, value in sent.items()), "", body]
    return "\r\n".join(lines).encode()


if __name__ == "__main__":
    given = [json.loads(line) for line in Path(sys.argv[3]).read_text().splitlines()]
    made = [raw_post(path, headers, body) for path, headers, body in given]
    speed, answers = asyncio.run(post_all(int(sys.argv[1]), int(sys.argv[2]), made))
    print(json.dumps({"per_second": speed, "statuses": answers}))
