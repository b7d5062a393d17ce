import { type Db, sql } from '../../kernel/server/sql.ts'
import { type UplinkDescription, describeUplink, withDecoded } from '../core/describe-uplink.ts'
import type { TypeField } from '../core/device-type.ts'
import type { RawMessage } from '../core/observation.ts'
import { type SensorWay, sensorWays } from '../core/sensor-ways.ts'
import type { CodecInput } from './codecs/codec-call.ts'
import { type CodecBench, openCodecs } from './codecs/decode-uplink.ts'
import { addressKey } from './hearing-devices.ts'
import type { HeardMessage } from './take-observations.ts'

/** A message as a door was given it. */
export type MessageAtDoor = RawMessage & { way: SensorWay }

/**
 * Reads messages: by the names of the trade, or as somebody has told of the device’s profile or kind; with its decoder where the network
 * decoded nothing. A decoder that fails is counted as what could not be read.
 */
export const readMessages = async (
  db: Db,
  messages: readonly MessageAtDoor[],
  codecs: CodecBench = codecsOfHouse,
): Promise<HeardMessage[]> => {
  const types = await deviceTypes(db)
  const described = types.length ? messages.map(({ way, text }) => describeUplink(way, text)) : []
  const kinds = await kindsOf(db, types, described)
  const slow = new Set<string>()
  const read: HeardMessage[] = []
  for (const [i, message] of messages.entries()) {
    const about = described[i]
    const type = about && typeOf(types, about, kinds.get(addressKey(about.address)))
    read.push(await readMessage(message, about, type, codecs, slow))
  }
  return read
}

const codecsOfHouse = openCodecs()

type StoredType = {
  id: string
  profile: string | null
  kind: string | null
  fields: TypeField[]
  codec: string | null
}

const deviceTypes = (db: Db): Promise<StoredType[]> =>
  db.rows(
    sql`select t.id, t.profile, t.kind, t.fields, t.codec from sensors.device_type t order by t.profile, t.kind`,
  )

// The profile that the network names comes before what the house knows the device as.
const typeOf = (
  types: readonly StoredType[],
  { profiles }: UplinkDescription,
  kind?: string,
): StoredType | undefined =>
  profiles
    .map((profile) => types.find((type) => type.profile === profile))
    .find((type) => type !== undefined) ?? types.find((type) => type.profile === null && type.kind === kind)

const kindsOf = async (
  db: Db,
  types: readonly StoredType[],
  described: readonly (UplinkDescription | undefined)[],
): Promise<Map<string, string>> => {
  const euis = [...new Set(described.flatMap((about) => (about ? [about.address.id] : [])))]
  if (!euis.length || !types.some(({ profile }) => profile === null)) return new Map()
  const rows = await db.rows<{ address: string; kind: string }>(sql`
    select d.address, d.kind from sensors.device d where d.address_kind = 'eui' and d.until is null and d.address = any (${euis})`)
  return new Map(rows.map(({ address, kind }) => [addressKey({ kind: 'eui', id: address }), kind]))
}

const readMessage = async (
  message: MessageAtDoor,
  about: UplinkDescription | undefined,
  type: StoredType | undefined,
  codecs: CodecBench,
  slow: Set<string>,
): Promise<HeardMessage> => {
  const { way, text, heard } = message
  const typed = type && { id: type.id, fields: type.fields }
  const observe = (words: string) => sensorWays[way]({ ...message, text: words }, () => typed)
  if (!type?.codec || !about?.raw) return { way, heard, text, observed: observe(text) }
  // One that does not end is tried once in a batch: the others wait behind it.
  const decoded = slow.has(type.id)
    ? ({ problem: 'codec_slow' } as const)
    : await codecs.decode(type.codec, inputOf(about.raw))
  if ('data' in decoded) return { way, heard, text, observed: observe(withDecoded(way, text, decoded.data)) }
  if (decoded.problem === 'codec_slow') slow.add(type.id)
  return { way, heard, text, observed: { ok: false, problem: decoded.problem, address: about.address } }
}

const inputOf = ({ base64, ...more }: NonNullable<UplinkDescription['raw']>): CodecInput => ({
  ...more,
  bytes: [...Buffer.from(base64, 'base64')],
})
