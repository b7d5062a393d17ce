import { textNumber } from '../../../kernel/core/phone.ts'
import type { Kernel } from '../../../kernel/server/slice.ts'
import { plainMessage, type ReadMessage } from '../../core/message-shape.ts'
import { UnreadableMessage } from '../unreadable-message.ts'
import { type CallFields, fieldsOf, type TextCall, textOf } from './text-call.ts'
import { nameOfText } from './text-name.ts'

/** What is kept of a text: the calls that brought it, one a part, in their order. */
export type KeptText = { calls: readonly TextCall[] }

/**
 * Bytes of a text message (what the gateway handed over, as JSON): who wrote and what. A sender that is a name or a short number is a
 * machine. Throws `UnreadableMessage` where it names no sender, or no gateway is set that says how it is written.
 */
export const readText = async ({ settings }: Kernel, bytes: Buffer): Promise<ReadMessage> => {
  const names = settings.textGateway?.webhook
  const calls = (JSON.parse(bytes.toString('utf8')) as KeptText).calls.map(fieldsOf)
  const [first] = calls
  if (!names || !first) throw new UnreadableMessage()
  const said = textOf(first, names.from).trim()
  if (!said) throw new UnreadableMessage()
  const words = calls
    .map((fields) => wordsOf(fields, names.text, names.charset))
    .join('')
    .slice(0, mostWords)
  const external = nameOfText(first, names)
  const sender = textNumber(said.startsWith('33') ? `+${said}` : said) ?? said.slice(0, 40)
  if (!isTelephone(said))
    return { kind: 'machine', external, machine: 'automatic', sender, subject: '', whole: words }
  return plainMessage({ external, sender, senderName: '', subject: '', words })
}

/** Signs that are read of a text, parts together. */
const mostWords = 4000

const wordsOf = (fields: CallFields, text: string, charset: string | undefined): string =>
  textOf(fields, text, charset ? textOf(fields, charset) : '')

// An operator writes from a name or from five digits; a person from eight or more.
const isTelephone = (sender: string): boolean => /^\+?\d{8,15}$/.test(sender.replace(/[\s.\-()]/g, ''))
