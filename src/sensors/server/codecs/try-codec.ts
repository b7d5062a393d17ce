import { openCodecs, triedTime } from './decode-uplink.ts'

/** Whether a text is a script with its function: it answers something, were it that it cannot read an empty message. */
export const runsAsCodec = async (codec: string): Promise<boolean> => {
  const codecs = openCodecs(triedTime)
  try {
    const probe = `(function () { ${codec}
;if (typeof decodeUplink !== 'function') throw new Error('none') })(); globalThis.decodeUplink = () => ({ data: {} })`
    return 'data' in (await codecs.decode(probe, { bytes: [], fPort: 1, recvTime: '' }))
  } finally {
    await codecs.end()
  }
}
