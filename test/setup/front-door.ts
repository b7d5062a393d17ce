import { connect, createServer, type Server, type Socket } from 'node:net'
import { until } from './until.ts'

/** An address that stays while the house behind it goes away and comes back: shut, nobody listens there. */
export const openFront = (port: number, house: () => number) => {
  const lines = new Set<Socket>()
  let server: Server | undefined
  const listen = (): Promise<boolean> =>
    new Promise((done, fail) => {
      const listening = createServer((line) => {
        const behind = connect(house(), '127.0.0.1')
        for (const end of [line, behind]) {
          lines.add(end)
          end.on('error', () => {}).on('close', () => lines.delete(end))
        }
        line.pipe(behind).pipe(line)
      })
      listening
        .once('error', (bug: NodeJS.ErrnoException) => (bug.code === 'EADDRINUSE' ? done(false) : fail(bug)))
        .listen(port, '127.0.0.1', () => {
          server = listening
          done(true)
        })
    })
  // A program that another test is just starting holds what this process had open, until it is itself.
  const open = async (): Promise<void> => void (await until(listen))
  const shut = (): Promise<void> =>
    new Promise((done) => {
      for (const line of lines) line.destroy()
      if (server) server.close(() => done())
      else done()
    })
  return { open, shut }
}
