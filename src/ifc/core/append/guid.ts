const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_$'

/** The GlobalId of an object of ours: its UUID in the 22 signs of IfcGloballyUniqueId. */
export const globalIdOf = (uuid: string): string => {
  let bits = BigInt(`0x${uuid.replaceAll('-', '')}`)
  let text = ''
  for (let i = 0; i < 22; i++) {
    text = alphabet[Number(bits & 63n)]! + text
    bits >>= 6n
  }
  return text
}

/** The UUID that a GlobalId holds; nothing when it is none. */
export const uuidOf = (globalId: string): string | undefined => {
  if (!/^[0-3][0-9A-Za-z_$]{21}$/.test(globalId)) return undefined
  let bits = 0n
  for (const sign of globalId) bits = (bits << 6n) | BigInt(alphabet.indexOf(sign))
  const hex = bits.toString(16).padStart(32, '0')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
