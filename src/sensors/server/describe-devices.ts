import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { z } from 'zod/mini'
import { newId } from '../../kernel/server/record-ids.ts'
import { type Db, sql } from '../../kernel/server/sql.ts'
import { type DeviceKind, deviceKinds } from '../core/device-kinds.ts'
import { jsonOf } from '../core/observation.ts'
import { type Metric, metrics, toBase } from '../core/meter-units.ts'
import { openCodecs } from './codecs/decode-uplink.ts'

const path = z.string().check(z.minLength(1), z.maxLength(80))
/** What devices of a profile, or all of a kind, say under which name; `codec`: the file of their decoder, beside this one. */
const description = z.strictObject({
  profile: z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(120))),
  kind: z.optional(z.enum(Object.keys(deviceKinds) as [DeviceKind, ...DeviceKind[]])),
  fields: z
    .array(
      z.strictObject({
        path,
        metric: z.enum(Object.keys(metrics) as [Metric, ...Metric[]]),
        unit: path.check(z.refine((unit) => toBase(1, unit) !== undefined)),
        past: z.optional(
          z.strictObject({ path, seconds: z.int().check(z.gte(60)), are: z.enum(['values', 'steps']) }),
        ),
      }),
    )
    .check(z.minLength(1), z.maxLength(40)),
  codec: z.optional(path),
  licence: z.optional(path),
})

/** Kibibytes of a decoder at most. */
const mostCodec = 256

/**
 * Keeps what a file says of devices: another description of the same profile or kind takes its place. Told why not: `unread_description`
 * with the place, `unread_codec` where its decoder does not run on an empty message, `without_licence`.
 */
export const describeDevices = async (
  db: Db,
  text: string,
  { file, now }: { file: string; now: string },
): Promise<{
  code: 'described' | 'unread_description' | 'unread_codec' | 'without_licence'
  why: string
}> => {
  const read = description.safeParse(jsonOf(text))
  const why = read.success ? '' : (read.error.issues[0]?.path.join('.') ?? '')
  if (!read.success || (!read.data.profile && !read.data.kind)) return { code: 'unread_description', why }
  const { profile, kind, fields, licence } = read.data
  const codec = read.data.codec === undefined ? undefined : sourceOf(resolve(dirname(file), read.data.codec))
  if (read.data.codec !== undefined && codec === undefined)
    return { code: 'unread_codec', why: read.data.codec }
  if (codec !== undefined && !licence) return { code: 'without_licence', why: '' }
  if (codec !== undefined && !(await runs(codec))) return { code: 'unread_codec', why: read.data.codec ?? '' }
  const name = profile?.toLowerCase() ?? null
  await db.run(
    sql`delete from sensors.device_type t where t.profile is not distinct from ${name}::text and (t.profile is not null or t.kind = ${kind ?? null}::text)`,
  )
  await db.run(sql`
    insert into sensors.device_type (id, profile, kind, fields, codec, licence, since)
    values (${newId()}, ${name}, ${kind ?? null}, ${JSON.stringify(fields)}::jsonb, ${codec ?? null}, ${licence ?? null}, ${now})`)
  return { code: 'described', why: profile ?? kind ?? '' }
}

const sourceOf = (file: string): string | undefined => {
  try {
    const text = readFileSync(file, 'utf8')
    return text.length <= mostCodec * 1024 ? text : undefined
  } catch {
    return undefined
  }
}

// One that is a script with its function answers something, were it that it cannot read an empty message.
const runs = async (codec: string): Promise<boolean> => {
  const codecs = openCodecs()
  try {
    const probe = `(function () { ${codec}
;if (typeof decodeUplink !== 'function') throw new Error('none') })(); globalThis.decodeUplink = () => ({ data: {} })`
    return 'data' in (await codecs.decode(probe, { bytes: [], fPort: 1, recvTime: '' }))
  } finally {
    await codecs.end()
  }
}
