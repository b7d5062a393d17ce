/** What a square says: the code of a label of this house, another house's label, or something else. */
export type ScanResult = { code: string } | 'foreign' | 'nothing'

const label = /^https?:\/\/([^/?#]+)(?:\/[^?#]*)?\/c\/([^/?#]{1,40})\/?$/i
const bare = /^[0-9a-z]{3}[\s\u202f-]?[0-9a-z]{3}$/i

/**
 * Reads the text of a square. Only addresses of `host` are labels of this house: a code of another landlord may well be
 * some door here. Whether the code is a place is for `placeOfCode` to say.
 */
export const readScan = (text: string, host: string): ScanResult => {
  const said = text.trim()
  const [, at, code] = label.exec(said) ?? []
  if (at && code) return at.toLowerCase() === host.toLowerCase() ? { code: code.toUpperCase() } : 'foreign'
  return bare.test(said) ? { code: said.toUpperCase().replace(/[^0-9A-Z]/g, '') } : 'nothing'
}
