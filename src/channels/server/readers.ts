import type { Kernel } from '../../kernel/server/slice.ts'
import type { ReadMessage, Way } from '../core/message-shape.ts'
import { readText } from './text/read-text.ts'
import { readMail } from './mail/read-mail.ts'
import { readCityMessage } from './open311/read-city-message.ts'
import type { RawMessage } from './message-store.ts'
import { readStateMessage } from './state/read-state-message.ts'

/** Makes of bytes what they say; throws `UnreadableMessage` where they are nothing of their kind, anything else to be tried again. */
export type Reader = (kernel: Kernel, bytes: Buffer, raw: RawMessage) => Promise<ReadMessage>

/** One reader a way. */
export const readers: Record<Way, Reader> = {
  mail: readMail,
  open311: readCityMessage,
  // Pictures and paper are looked at by programs that few visits need.
  letter: async (...letter) => (await import('./letters/read-letter.ts')).readLetter(...letter),
  sms: readText,
  state: readStateMessage,
}
