import { connect } from 'node:net'

/** `unchecked`: the scanner does not answer, or could not say. */
export type Verdict = 'clean' | 'infected' | 'unchecked'

const mostSeconds = 30
const chunkBytes = 65_536
const mostReply = 4096

/**
 * What clamd says of these bytes (INSTREAM of its own protocol, over TCP: `tcp://host:3310`). Without a scanner each file is taken for
 * clean: the landlord’s mail server has its own.
 */
export const scanFile = (url: string | undefined, bytes: Buffer): Promise<Verdict> =>
  url ? ask(new URL(url), bytes).then(verdictOf, () => 'unchecked' as const) : Promise.resolve('clean')

const verdictOf = (reply: string): Verdict => {
  if (/^stream: OK\b/.test(reply)) return 'clean'
  return /^stream: .+ FOUND\b/.test(reply) ? 'infected' : 'unchecked'
}

const ask = ({ hostname, port }: URL, bytes: Buffer): Promise<string> =>
  new Promise((done, fail) => {
    let reply = ''
    const socket = connect(Number(port) || 3310, hostname.replace(/^\[|\]$/g, ''))
    socket.setTimeout(mostSeconds * 1000, () => socket.destroy(new Error('clamd is silent')))
    socket.on('error', fail)
    socket.on('data', (said: Buffer) => {
      reply += said.toString('latin1')
      if (reply.length > mostReply) socket.destroy()
    })
    socket.on('close', () => done(reply.replace(/\0/g, '').trim()))
    socket.on('connect', () => {
      socket.write('zINSTREAM\0')
      for (let at = 0; at < bytes.length; at += chunkBytes)
        socket.write(withSize(bytes.subarray(at, at + chunkBytes)))
      socket.write(withSize(Buffer.alloc(0)))
    })
  })

const withSize = (chunk: Buffer): Buffer => {
  const size = Buffer.alloc(4)
  size.writeUInt32BE(chunk.length)
  return Buffer.concat([size, chunk])
}
