import { msOf } from '../../../kernel/core/zone.ts'
import type { Queries } from '../../core/contract.ts'
import { isRecord, type TypeField, valuesOf } from '../../core/device-type.ts'
import { metrics } from '../../core/meter-units.ts'
import { jsonOf } from '../../core/observation.ts'
import { type DecodedUplink, openCodecs, triedTime } from '../codecs/decode-uplink.ts'

type TypeTrial = Queries['deviceType.try']['output']

/** What a description reads of a message, in a thread that is opened for it and ended after it. `now`: ISO. */
export const tryType = async (
  { fields, codec, message, port }: Queries['deviceType.try']['input'],
  now: string,
): Promise<TypeTrial> => {
  const told = codec === undefined ? decodedOf(message) : await decodeHex(codec, message, { port, now })
  if ('problem' in told) return { problem: told.problem, decoded: null, values: [], unread: [] }
  const at = Math.floor(msOf(now) / 1000)
  const address = { kind: 'serial' as const, id: 'TRY' }
  const type = { id: 'try', fields: fields as readonly TypeField[] }
  const { observations, unread } = valuesOf(told.data, { address, at, type, omitsZero: false })
  return {
    problem: observations.length ? null : 'without_values',
    decoded: JSON.stringify(told.data, null, 2).slice(0, mostTold),
    values: observations.map((one) => ({
      metric: one.metric,
      value: one.value,
      unit: metrics[one.metric].unit,
      secondsAgo: at - one.at,
    })),
    unread,
  }
}

/** Signs of a decoded message that are shown. */
const mostTold = 8000

const decodedOf = (message: string): DecodedUplink | { problem: 'not_json' } => {
  const said = jsonOf(message)
  return isRecord(said) ? { data: said } : { problem: 'not_json' }
}

// LoRaWAN bears 242 bytes.
const decodeHex = async (
  codec: string,
  message: string,
  { port, now }: { port: number; now: string },
): Promise<DecodedUplink | { problem: 'not_hex' }> => {
  const hex = message.replace(/[\s:-]/g, '').replace(/^0x/i, '')
  if (!/^([0-9a-f]{2}){1,242}$/i.test(hex)) return { problem: 'not_hex' }
  const codecs = openCodecs(triedTime)
  try {
    return await codecs.decode(codec, { bytes: [...Buffer.from(hex, 'hex')], fPort: port, recvTime: now })
  } finally {
    await codecs.end()
  }
}
