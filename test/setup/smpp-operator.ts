import { createServer, type Socket } from 'node:net'
import { once } from 'node:events'

/** A text as it crossed the line: its coding (0: the alphabet of text messages, 8: UCS-2) and its words. */
export type CarriedText = { to: string; from: string; coding: number; words: string; id: string }

/** An operator that speaks SMPP 3.4 with whoever binds to it. */
export type SmppOperator = {
  port: number
  /** bound as transceiver */
  isBound: () => boolean
  carried: () => readonly CarriedText[]
  /** tells what became of a text: DELIVRD, UNDELIV */
  report: (text: CarriedText, stat: 'DELIVRD' | 'UNDELIV') => void
  /** somebody writes: what the alphabet has not goes as UCS-2 */
  sendFrom: (number: string, words: string) => void
  stop: () => Promise<void>
}

/** SMPP 3.4, 4.1.2.1 and 5.1.2.1: the commands that a gateway needs. */
const commands = { bind: 0x09, submit: 0x04, deliver: 0x05, enquire: 0x15, unbind: 0x06 } as const
const isAnswer = 0x80000000

/** 3GPP TS 23.038, 6.2.1, one octet a sign: its place is its octet. */
const alphabet = [
  ...new Set(
    '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\u001bÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
  ),
]

export const startSmppOperator = async (): Promise<SmppOperator> => {
  const texts: CarriedText[] = []
  let [line, sequence]: [Socket | undefined, number] = [undefined, 0]
  const server = createServer((socket) => {
    let held = Buffer.alloc(0)
    socket.on('error', () => {})
    socket.on('data', (part) => {
      held = Buffer.concat([held, part])
      while (held.length >= 16 && held.length >= held.readUInt32BE(0)) {
        const unit = held.subarray(0, held.readUInt32BE(0))
        held = held.subarray(unit.length)
        hear(socket, unit)
      }
    })
  })
  const hear = (socket: Socket, unit: Buffer): void => {
    const [command, number] = [unit.readUInt32BE(4), unit.readUInt32BE(12)]
    const answer = (body: Buffer = Buffer.alloc(0)) =>
      socket.write(unitOf((command | isAnswer) >>> 0, number, body))
    if (command === commands.bind) {
      line = socket
      answer(Buffer.from('operator\0'))
    } else if (command === commands.submit) {
      const text = { ...readText(unit.subarray(16)), id: `t${texts.length + 1}` }
      texts.push(text)
      answer(Buffer.from(`${text.id}\0`))
    } else if (command === commands.enquire || command === commands.unbind) answer()
  }
  const deliver = (from: string, words: string, esmClass: number): void => {
    line!.write(unitOf(commands.deliver, ++sequence, writeText(from, words, esmClass)))
  }
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    isBound: () => line !== undefined,
    carried: () => texts,
    report: ({ id, to }, stat) =>
      deliver(
        to,
        `id:${id} sub:001 dlvrd:${stat === 'DELIVRD' ? '001' : '000'} submit date:2611291200 done date:2611291201 stat:${stat} err:000 text:`,
        0x04,
      ),
    sendFrom: (number, words) => deliver(number, words, 0),
    stop: async () => {
      line?.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}

const unitOf = (command: number, sequence: number, body: Buffer): Buffer => {
  const head = Buffer.alloc(16)
  head.writeUInt32BE(16 + body.length, 0)
  head.writeUInt32BE(command, 4)
  head.writeUInt32BE(sequence, 12)
  return Buffer.concat([head, body])
}

/** A submit_sm (4.4.1): names end in a zero, numbers are an octet. */
const readText = (body: Buffer): Omit<CarriedText, 'id'> => {
  let at = 0
  const name = (): string => {
    const end = body.indexOf(0, at)
    const said = body.toString('latin1', at, end)
    at = end + 1
    return said
  }
  const octet = (): number => body[at++]!
  name()
  at += 2
  const from = name()
  at += 2
  const to = name()
  at += 3
  name()
  name()
  at += 2
  const coding = octet()
  at += 1
  const length = octet()
  const bytes = body.subarray(at, at + length)
  const words =
    coding === 8
      ? Buffer.from(bytes).swap16().toString('utf16le')
      : [...bytes].map((one) => alphabet[one]).join('')
  return { to, from, coding, words }
}

const writeText = (from: string, words: string, esmClass: number): Buffer => {
  const signs = [...words].map((sign) => alphabet.indexOf(sign))
  const isWide = signs.includes(-1)
  const bytes = isWide ? Buffer.from(words, 'utf16le').swap16() : Buffer.from(signs)
  return Buffer.concat([
    Buffer.from('\0'),
    Buffer.from([1, 1]),
    Buffer.from(`${from.replace('+', '')}\0`),
    Buffer.from([0, 1]),
    Buffer.from('36180\0'),
    Buffer.from([esmClass, 0, 0]),
    Buffer.from('\0\0'),
    Buffer.from([0, 0, isWide ? 8 : 0, 0, bytes.length]),
    bytes,
  ])
}
