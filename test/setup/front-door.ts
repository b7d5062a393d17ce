import { connect, createServer, type Server, type Socket } from 'node:net'

/** An address that stays while the house behind it goes away and comes back: shut, nobody listens there. */
export const openFront = (port: number, house: () => number) => {
  const lines = new Set<Socket>()
  let server: Server | undefined
  const open = (): Promise<void> =>
    new Promise((done, fail) => {
      server = createServer((line) => {
        const behind = connect(house(), '127.0.0.1')
        for (const end of [line, behind]) {
          lines.add(end)
          end.on('error', () => {}).on('close', () => lines.delete(end))
        }
        line.pipe(behind).pipe(line)
      })
        .once('error', fail)
        .listen(port, '127.0.0.1', () => done())
    })
  const shut = (): Promise<void> =>
    new Promise((done) => {
      for (const line of lines) line.destroy()
      if (server) server.close(() => done())
      else done()
    })
  return { open, shut }
}
