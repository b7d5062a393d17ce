import type { FastifyInstance } from 'fastify'
import type { Knows } from '../../kernel/server/identify.ts'
import type { Kernel } from '../../kernel/server/slice.ts'
import type { ReadMessage, Way } from '../core/message-shape.ts'
import { callDoor } from './calls/call-door.ts'
import { dialDoor } from './calls/dial-door.ts'
import { pileDoor } from './letters/pile-door.ts'
import { mailDoor } from './mail-door.ts'
import { open311Door } from './open311/open311-door.ts'
import { textDoor } from './text/text-door.ts'
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

type Door = (app: FastifyInstance, kernel: Kernel, knows: Knows) => void

/** Where messages and calls are handed over. Dossiers of the State have none: the house asks for them itself. */
export const messageDoors: readonly Door[] = [mailDoor, open311Door, textDoor, callDoor, dialDoor, pileDoor]
