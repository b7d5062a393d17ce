/** Names of record types, each with a small number; found from their bytes, so that no string is made for each record. */
export type TypeNames = { names: string[]; codeOf: (bytes: Uint8Array, from: number, to: number) => number }

export const typeNames = (): TypeNames => {
  const names: string[] = []
  const spelled: Uint8Array[] = []
  const slots = new Int32Array(1 << 14).fill(-1)
  const codeOf = (bytes: Uint8Array, from: number, to: number): number => {
    let hash = 0x811c9dc5
    for (let i = from; i < to; i++) hash = Math.imul(hash ^ bytes[i]!, 0x01000193)
    for (let slot = (hash >>> 0) & 0x3fff; ; slot = (slot + 1) & 0x3fff) {
      const code = slots[slot]!
      if (code >= 0 && isSameName(spelled[code]!, bytes, from, to)) return code
      if (code >= 0) continue
      if (names.length >= mostNames) return mostNames - 1
      slots[slot] = names.length
      spelled.push(bytes.slice(from, to))
      names.push(String.fromCharCode(...bytes.subarray(from, Math.min(to, from + 100))).toUpperCase())
      return names.length - 1
    }
  }
  return { names, codeOf }
}

/** A hostile file may name each of its records differently; beyond this, all are of the last type. IFC has some 900. */
const mostNames = 8192

const isSameName = (spelled: Uint8Array, bytes: Uint8Array, from: number, to: number): boolean => {
  if (spelled.length !== to - from) return false
  for (let i = 0; i < spelled.length; i++) if (spelled[i] !== bytes[from + i]) return false
  return true
}
