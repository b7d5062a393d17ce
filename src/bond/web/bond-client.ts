import { asker } from '../../kernel/web/ask.ts'
import { sender } from '../../kernel/web/outbox.ts'
import type { Commands, Queries } from '../core/contract.ts'

export const { useAsk } = asker<Queries>()
export const send = sender<Commands>()

/** An idea with all that was said of it. */
export type WholeIdea = Queries['bond.idea']['output']

/** An id that tells no time: what is said without a name bears none. */
export const randomId = (): string => {
  const bytes = [...crypto.getRandomValues(new Uint8Array(16))]
  const hex = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`
}
