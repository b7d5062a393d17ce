/**
 * Sends what invented meters say to a broker, in a process of its own: QoS 1, as fast as the broker takes it. Told by its parent
 * `{ url, sent: [meter, hour][] }`; tells back `{ acknowledged }` once the broker has answered for all. What was not answered for when a line
 * broke is sent again on the next.
 */
import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { setTimeout as rest } from 'node:timers/promises'
import { topicOf, uplinkOf } from './sensors/invented-meters.ts'

/** Messages that wait for an answer at most. */
const mostWaiting = 2000

const sized = (kind: number, body: Buffer): Buffer => {
  const length: number[] = []
  for (let left = body.length; ; left >>= 7) {
    length.push((left & 127) | (left > 127 ? 128 : 0))
    if (left <= 127) break
  }
  return Buffer.concat([Buffer.from([kind, ...length]), body])
}
const worded = (text: string): Buffer => {
  const bytes = Buffer.from(text)
  return Buffer.concat([Buffer.from([bytes.length >> 8, bytes.length & 255]), bytes])
}
// MQTT 3.1.1: CONNECT with a clean session, PUBLISH at QoS 1.
const hello = sized(
  0x10,
  Buffer.concat([worded('MQTT'), Buffer.from([4, 2, 0, 0]), worded(`bench-${process.pid}`)]),
)
const publish = (id: number, topic: string, text: string): Buffer =>
  sized(0x32, Buffer.concat([worded(topic), Buffer.from([id >> 8, id & 255]), Buffer.from(text)]))

type Sent = readonly (readonly [meter: number, hour: number])[]

const sendOver = async (
  socket: Socket,
  left: Map<number, readonly [number, number]>,
  todo: Iterator<readonly [number, number]>,
) => {
  let said = Buffer.alloc(0)
  let wake = (): void => {}
  let over = false
  socket.on('data', (bytes: Buffer) => {
    said = Buffer.concat([said, bytes])
    let at = 0
    while (said.length - at >= 2 && said.length - at >= 2 + said[at + 1]!) {
      if (said[at]! >> 4 === 4) left.delete(said.readUInt16BE(at + 2))
      at += 2 + said[at + 1]!
    }
    said = said.subarray(at)
    wake()
  })
  socket.on('close', () => {
    over = true
    wake()
  })
  socket.write(hello)
  for (const [id, [meter, hour]] of left) socket.write(publish(id, topicOf(meter), uplinkOf(meter, hour)))
  let id = 0
  for (let done = false; !over; ) {
    while (!done && left.size < mostWaiting && !over) {
      const next = todo.next()
      if (next.done) done = true
      else {
        do id = (id % 65_535) + 1
        while (left.has(id))
        left.set(id, next.value)
        if (!socket.write(publish(id, topicOf(next.value[0]), uplinkOf(...next.value))))
          await Promise.race([once(socket, 'drain'), once(socket, 'close')]).catch(() => {})
      }
    }
    if (done && !left.size) return true
    await new Promise<void>((tell) => {
      wake = tell
    })
  }
  return false
}

const send = async (url: string, sent: Sent): Promise<number> => {
  const { port } = new URL(url)
  const left = new Map<number, readonly [number, number]>()
  const todo = sent[Symbol.iterator]()
  for (;;) {
    const socket = connect(Number(port), '127.0.0.1')
    socket.on('error', () => {})
    const all = await Promise.race([
      once(socket, 'connect').then(() => sendOver(socket, left, todo)),
      once(socket, 'close').then(() => false),
    ]).catch(() => false)
    socket.destroy()
    if (all) return sent.length
    await rest(200)
  }
}

process.on('message', ({ url, sent }: { url: string; sent: Sent }) => {
  void send(url, sent).then((acknowledged) => process.send?.({ acknowledged }))
})
process.on('disconnect', () => process.exit())
