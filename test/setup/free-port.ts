import { randomInt } from 'node:crypto'
import { createServer } from 'node:net'

/** A thousand ports for each thread of a run (or for whoever runs alone): two that look at one moment find no port in common. */
const own = 20_000 + (Number(process.env['VITEST_POOL_ID'] ?? 0) % 12) * 1000

/**
 * A port that nobody listens on, for a house whose links carry its address, or that comes back where it was; below those
 * that a system gives to whoever calls out (32768 on), so that nobody is given it meanwhile.
 */
export const freePort = (): Promise<number> =>
  new Promise((done) => {
    const port = randomInt(own, own + 1000)
    const probe = createServer()
    probe.once('error', () => done(freePort()))
    probe.listen(port, '127.0.0.1', () => probe.close(() => done(port)))
  })
