import { randomInt } from 'node:crypto'
import { createServer, type Server } from 'node:net'

/** Below those that a system gives to whoever calls out (32768 on), so that nobody is given one meanwhile. */
const first = 20_000
const count = 6_000

/** A server that listens there, or none when somebody does already. */
const listenAt = (port: number): Promise<Server | undefined> =>
  new Promise((done) => {
    const server = createServer().once('error', () => done(undefined))
    server.listen(port, '127.0.0.1', () => done(server))
  })

/**
 * A port that nobody listens on, for a house whose links carry its address, or that comes back where it was. Its guard, as many ports
 * further, is listened on for as long as this thread lives: no other test of this machine is given the port, even while it is shut.
 */
export const freePort = async (): Promise<number> => {
  const port = first + randomInt(count)
  const guard = await listenAt(port + count)
  if (!guard) return freePort()
  guard.unref()
  const probe = await listenAt(port)
  if (!probe) return freePort()
  await new Promise((done) => probe.close(done))
  return port
}
