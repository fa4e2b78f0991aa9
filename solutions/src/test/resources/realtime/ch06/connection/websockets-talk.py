# A conversation of the Python package websockets with the server at the given URL: each line is something that came.
import asyncio
import sys

import websockets


async def talk(url):
    async with websockets.connect(url) as socket:
        print("open")
        await socket.send("Hello")
        print("text", await socket.recv())
        await socket.send(bytes([0, 1, 255]))
        print("binary", (await socket.recv()).hex())
        await socket.send(["Hel", "lo"])  # two frames
        print("text", await socket.recv())
        await (await socket.ping("Hi"))
        print("pong Hi")
        await socket.send("x" * 100000)
        print("text", len(await socket.recv()))
        await socket.close(4001, "done")
        print("close", socket.close_code, socket.close_reason)


asyncio.run(asyncio.wait_for(talk(sys.argv[1]), 20))
