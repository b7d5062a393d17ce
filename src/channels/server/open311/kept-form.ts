import { createHash } from 'node:crypto'
import { z } from 'zod/mini'
import type { CityReport } from '../../core/open311/report-form.ts'
import type { CityPartner } from './open311-settings.ts'
import type { FormFile } from './read-form.ts'

/**
 * What is kept of a form before it is read: all that the city's program sent but its key, and where the door found it to belong. A
 * report has its place; what is said later has the request.
 */
const shape = z.object({
  partner: z.string(),
  name: z.string(),
  fields: z.record(z.string(), z.readonly(z.array(z.string()))),
  building: z.optional(z.string()),
  nature: z.optional(z.string()),
  request: z.optional(z.string()),
  /** what a city says of a report that the house gave to it */
  ofCity: z.optional(z.boolean()),
  pictures: z.array(z.object({ name: z.string(), media: z.string(), base64: z.string() })),
})
export type KeptForm = z.infer<typeof shape>

export const writeKeptForm = (
  partner: Pick<CityPartner, 'code' | 'name'>,
  fields: ReadonlyMap<string, readonly string[]>,
  files: readonly FormFile[],
  at: Pick<KeptForm, 'building' | 'nature' | 'request' | 'ofCity'>,
): Buffer =>
  Buffer.from(
    JSON.stringify({
      partner: partner.code,
      name: partner.name,
      // A key is no part of what somebody tells.
      fields: Object.fromEntries([...fields].filter(([name]) => name !== 'api_key')),
      ...at,
      pictures: files
        .filter(({ media }) => media.startsWith('image/'))
        .map(({ name, media, bytes }) => ({ name, media, base64: bytes.toString('base64') })),
    } satisfies KeptForm),
  )

export const readKeptForm = (bytes: Buffer): KeptForm | undefined => {
  try {
    const read = shape.safeParse(JSON.parse(bytes.toString('utf8')))
    return read.success ? read.data : undefined
  } catch {
    return undefined
  }
}

/** The name by which a report is known again: the address of its page, else all that it says. */
export const nameOfReport = (partner: string, { url, ...report }: CityReport): string =>
  `${partner}/report/${digest(url ?? JSON.stringify(report))}`

/** The name by which what a city says later is known again: her number of it, else all that it says. */
export const nameOfUpdate = (partner: string, request: string, said: string): string =>
  `${partner}/update/${digest(`${request} ${said}`)}`

const digest = (text: string): string => createHash('sha256').update(text).digest('hex')
