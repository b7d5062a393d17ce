/** A call of a gateway as it came: nothing of it is read before it is kept. */
export type TextCall = { gateway: string; query: string; type: string; body: string }

/** What a call names, by name: bytes, for a text may be in another charset than its address. */
export type CallFields = ReadonlyMap<string, Buffer>

/** Reads what a call names, in its address and in its body (form or JSON); nothing where neither is one. */
export const fieldsOf = ({ query, type, body }: TextCall): CallFields => {
  const said = Buffer.from(body, 'base64')
  const isJson = type.includes('json')
  return new Map([
    ...pairsOf(query),
    ...(isJson ? membersOf(said.toString('utf8')) : pairsOf(said.toString('latin1'))),
  ])
}

/** Fields that are read of a call. */
const mostFields = 60

const pairsOf = (encoded: string): [string, Buffer][] =>
  encoded
    .split('&', mostFields)
    .filter(Boolean)
    .map((pair) => {
      const at = pair.indexOf('=')
      const [name, value] = at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)]
      return [bytesOf(name).toString('utf8'), bytesOf(value)]
    })

// Percent-encoded bytes, of whatever charset; what is no such code stands as it is.
const bytesOf = (encoded: string): Buffer =>
  Buffer.from(
    encoded
      .replace(/\+/g, ' ')
      .replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  )

const membersOf = (json: string): [string, Buffer][] => {
  const read = jsonOf(json)
  return typeof read === 'object' && read !== null && !Array.isArray(read)
    ? Object.entries(read)
        .slice(0, mostFields)
        .filter(([, value]) => typeof value === 'string' || typeof value === 'number')
        .map(([name, value]) => [name, Buffer.from(String(value), 'utf8')])
    : []
}

const jsonOf = (json: string): unknown => {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

/** One field as text, in the charset that is said (UTF-16BE of Kannel's UCS-2), else UTF-8 where it is valid, else Windows-1252. */
export const textOf = (fields: CallFields, name: string | undefined, charset = ''): string => {
  const bytes = name === undefined ? undefined : fields.get(name)
  if (!bytes) return ''
  const asked = /^(?:utf-16be|ucs-?2)$/i.test(charset) ? 'utf-16be' : charset
  return cleanText(
    decodeBytes(bytes, asked) ??
      decodeBytes(bytes, 'utf-8', true) ??
      decodeBytes(bytes, 'windows-1252') ??
      '',
  )
}

const decodeBytes = (bytes: Buffer, charset: string, strict = false): string | undefined => {
  if (!charset) return undefined
  try {
    return new TextDecoder(charset, { fatal: strict || /^utf-?8$/i.test(charset) }).decode(bytes)
  } catch {
    return undefined
  }
}

// No database keeps the first, and the others turn words around.
const cleanText = (said: string): string =>
  // oxlint-disable-next-line no-control-regex -- these signs are what is taken out
  said.replace(/[\u0000\u202a-\u202e\u2066-\u2069]/g, '')
