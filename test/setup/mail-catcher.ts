import { once } from 'node:events'
import { SMTPServer } from 'smtp-server'
import { headText, readHead, valueOf } from '../../src/channels/core/mail/mail-head.ts'
import { freePort } from './free-port.ts'

/** A mail of ours as it reached a mailbox. */
export type CaughtMail = { name: string; replyTo: string; inReplyTo: string; raw: string }

/** A mail server that takes what the house sends, and keeps it: what reached whom. */
export const openMailCatcher = async () => {
  const taken: { to: string; mail: CaughtMail }[] = []
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onData: (stream, { envelope }, done) => {
      const parts: Buffer[] = []
      stream
        .on('data', (part: Buffer) => parts.push(part))
        .on('end', () => {
          const mail = caught(Buffer.concat(parts).toString('utf8'))
          for (const { address } of envelope.rcptTo) taken.push({ to: address, mail })
          done()
        })
    },
  })
  server.on('error', () => {})
  const port = await freePort()
  await once(server.listen(port, '127.0.0.1'), 'listening')
  return {
    url: `smtp://127.0.0.1:${port}`,
    /** what reached an address, the oldest first */
    to: (address: string): CaughtMail[] => taken.flatMap((one) => (one.to === address ? [one.mail] : [])),
    close: () => new Promise<void>((done) => server.close(() => done())),
  }
}

const caught = (raw: string): CaughtMail => {
  const head = readHead(headText(raw))
  const bare = (value: string): string => /<([^<>]+)>/.exec(value)?.[1] ?? value
  return {
    name: bare(valueOf(head, 'message-id')),
    replyTo: bare(valueOf(head, 'reply-to')),
    inReplyTo: bare(valueOf(head, 'in-reply-to')),
    raw,
  }
}
