import { z } from 'zod/mini'
import type { Settings } from '../../../kernel/server/settings.ts'

const code = z.string().check(z.regex(/^[a-z][a-z0-9-]{1,39}$/))
const name = z.string().check(z.minLength(1), z.maxLength(120))

const shape = z.object({
  /** how the landlord is called among others (a domain name); who says another is refused */
  jurisdiction: z.optional(z.string()),
  /** who may send reports: the key is kept as its SHA-256 (hex) alone */
  partners: z._default(
    z.array(z.object({ code, name, key_sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)) })),
    [],
  ),
  /** who takes what is a city's to mend, by the INSEE codes of its communes; `services`: our natures in its codes, `*` for the others */
  cities: z._default(
    z.array(
      z.object({
        code,
        name,
        insee: z.array(z.string().check(z.regex(/^[0-9AB]{5}$/))),
        url: z.url(),
        jurisdiction: z.optional(z.string()),
        key: z.string(),
        services: z.record(z.string(), z.string()),
        /** in which form it answers; every program speaks the first */
        format: z._default(z.enum(['xml', 'json']), 'xml'),
        /** whether the city’s program takes a report with the same address in its words for the same one */
        knowsAgain: z._default(z.boolean(), false),
      }),
    ),
    [],
  ),
})
export type Open311 = z.infer<typeof shape>
export type CityPartner = Open311['partners'][number]
export type CityTaker = Open311['cities'][number]

/** The cities that take what is of this nature at a place of this commune (INSEE). */
export const citiesFor = (
  { cities }: Open311,
  { insee, nature }: { insee: string; nature: string },
): CityTaker[] => cities.filter((city) => city.insee.includes(insee) && serviceAt(city, nature))

/** What a city calls a nature of ours: its code. */
export const serviceAt = ({ services }: CityTaker, nature: string): string | undefined =>
  services[nature] ?? services['*']

/**
 * What the file of OPEN311_FILE says; nothing without it. Throws where it cannot be read, with the names of its fields and nothing
 * of what they hold.
 */
export const readOpen311 = ({ open311 }: Pick<Settings, 'open311'>): Open311 | undefined => {
  if (open311 === undefined) return undefined
  const read = shape.safeParse(jsonIn(open311))
  if (read.success) return read.data
  throw new Error(
    `OPEN311_FILE: ${read.error.issues.map(({ path }) => path.join('.') || 'no JSON').join(', ')}`,
  )
}

const jsonIn = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
