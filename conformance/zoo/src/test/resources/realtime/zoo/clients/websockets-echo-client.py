# An echo client with the package websockets: its argument is the URL. It ends when the connection does, or when it fails.
import asyncio
import sys

import websockets


async def echo():
    async with websockets.connect(sys.argv[1], max_size=2**26, ping_interval=None) as socket:
        async for message in socket:
            await socket.send(message)


try:
    asyncio.run(echo())
except Exception as e:
    print(e)
