import { readFileSync } from 'node:fs'
import { z } from 'zod/mini'
import { textPresets, type TextShape } from '../core/text-presets.ts'

/** The gateway that the landlord has set: its shape, and what is the landlord's own. */
export type TextGateway = TextShape & {
  name: string
  from: string
  user: string
  secret: string
  /** by which address the gateway reaches this house; PUBLIC_URL unless it is another */
  house: string | undefined
}

const words = z.string().check(z.minLength(1), z.maxLength(4000))
const names = z.record(z.string(), z.union([z.string(), z.array(z.string())]))
const file = z.strictObject({
  preset: z.optional(z.enum(Object.keys(textPresets) as [keyof typeof textPresets])),
  name: z.optional(z.string().check(z.regex(/^[a-z][a-z0-9-]{0,29}$/))),
  url: z.url(),
  method: z.optional(z.enum(['GET', 'POST'])),
  headers: z.optional(z.record(z.string(), words)),
  body: z.optional(words),
  success: z.optional(
    z.strictObject({ status: z.array(z.number()), matches: z.optional(words), id: z.optional(words) }),
  ),
  wrongNumber: z.optional(z.strictObject({ status: z.array(z.number()), matches: z.optional(words) })),
  report: z.optional(words),
  webhook: z.optional(names),
  from: z.optional(z.string().check(z.maxLength(20))),
  user: z.optional(z.string().check(z.maxLength(200))),
  secretFile: z.optional(words),
  house: z.optional(z.url()),
})

/**
 * Reads the file that describes a gateway (docs/how-to/connect-text-messages.md). A preset adds what the file does not say; to its
 * address comes what the preset asks there. Throws where the file is none, with the key that is wrong and nothing of a secret.
 */
export const readTextGateway = (path: string | undefined): TextGateway | undefined => {
  if (!path) return undefined
  const read = file.safeParse(JSON.parse(readFileSync(path, 'utf8')))
  if (!read.success)
    throw new Error(`SMS_GATEWAY_FILE: ${read.error.issues.map(({ path: key }) => key.join('.')).join(', ')}`)
  const { preset, name, url, secretFile, from = '', user = '', house, webhook, ...own } = read.data
  const shape: TextShape = textPresets[preset ?? 'json']
  return {
    ...shape,
    ...(Object.fromEntries(
      Object.entries(own).filter(([, value]) => value !== undefined),
    ) as Partial<TextShape>),
    webhook: { ...shape.webhook, ...(webhook as Partial<TextShape['webhook']>) },
    url: url.includes('{') ? url : `${url}${shape.url}`,
    name: name ?? preset ?? 'json',
    from,
    user,
    secret: secretFile ? readFileSync(secretFile, 'utf8').trim() : '',
    house,
  }
}
