import { once } from 'node:events'
import { SMTPServer } from 'smtp-server'
import { freePort } from './free-port.ts'

/** What a mail server took: from which address on the envelope, to whom, and the mail as it came. */
export type TakenMail = { from: string; to: string[]; source: string }

/** A mail server on the loopback that says at `RCPT TO` what it is told to (`550 5.1.1 no such box`), and takes the rest. */
export const openMailServer = async (refusal: (address: string) => string | undefined) => {
  const port = await freePort()
  const taken: TakenMail[] = []
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    authOptional: true,
    logger: false,
    onRcptTo: ({ address }, _, done) => {
      const said = refusal(address)
      if (said === undefined) return done()
      const [code = '', ...words] = said.split(' ')
      done(Object.assign(new Error(words.join(' ')), { responseCode: Number(code) }))
    },
    onData: (stream, { envelope }, done) => {
      let source = ''
      stream.setEncoding('utf8').on('data', (part: string) => (source += part))
      stream.on('end', () => {
        taken.push({
          from: envelope.mailFrom ? envelope.mailFrom.address : '',
          to: envelope.rcptTo.map(({ address }) => address),
          source,
        })
        done()
      })
    },
  })
  server.on('error', () => {})
  const listening = server.listen(port, '127.0.0.1')
  await once(listening, 'listening')
  return {
    url: `smtp://127.0.0.1:${port}`,
    taken,
    close: () => new Promise<void>((done) => server.close(() => done())),
  }
}
