import { createHash } from 'node:crypto'
import type { WebhookNames } from '../../../kernel/core/text-presets.ts'
import { type CallFields, textOf } from './text-call.ts'

/**
 * The name by which a text is known: the gateway's own; without one, what it is made of: its sender, its words and its hour, which a
 * gateway that tries again says again.
 */
export const nameOfText = (fields: CallFields, names: WebhookNames): string => {
  const said = textOf(fields, names.id).trim().slice(0, 200)
  if (said) return said
  const made = createHash('sha256')
  for (const name of [names.from, names.to, names.text, names.at])
    made.update(name ? (fields.get(name) ?? Buffer.alloc(0)) : Buffer.alloc(0)).update('\n')
  return made.digest('hex')
}
