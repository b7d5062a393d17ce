import { createHash } from 'node:crypto'
import { encodeText } from '../../src/ifc/core/step/step-text.ts'

export type Ref = { ref: number }
/** `{ raw }` is written as it stands: an enumeration, a typed value, `*`. */
export type Arg = null | string | number | Ref | { raw: string } | Arg[]

export type Writer = {
  add: (type: string, ...args: Arg[]) => Ref
  /** a record with a GlobalId that is always the same for the same key */
  rooted: (type: string, key: string, ...args: Arg[]) => Ref
  text: (name: string) => string
}

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_$'

/** A GlobalId of 22 signs, drawn from a key. */
export const globalId = (key: string): string => {
  const bits = createHash('sha256').update(key).digest()
  return alphabet[bits[0]! & 3]! + [...bits.subarray(1, 22)].map((byte) => alphabet[byte & 63]!).join('')
}

export const raw = (text: string): Arg => ({ raw: text })
export const label = (text: string): Arg => raw(`IFCLABEL(${encodeText(text)})`)

export const writer = (): Writer => {
  const lines: string[] = []
  const add = (type: string, ...args: Arg[]): Ref => {
    lines.push(`#${lines.length + 1}=${type}(${args.map(print).join(',')});`)
    return { ref: lines.length }
  }
  return {
    add,
    rooted: (type, key, ...args) => add(type, globalId(key), null, ...args),
    text: (name) =>
      [
        'ISO-10303-21;',
        'HEADER;',
        "FILE_DESCRIPTION(('ViewDefinition [ReferenceView_V1.2]'),'2;1');",
        `FILE_NAME(${encodeText(name)},'2026-01-01T00:00:00',(''),(''),'Loge','Loge','');`,
        "FILE_SCHEMA(('IFC4'));",
        'ENDSEC;',
        'DATA;',
        ...lines,
        'ENDSEC;',
        'END-ISO-10303-21;',
        '',
      ].join('\n'),
  }
}

const print = (arg: Arg): string => {
  if (arg === null) return '$'
  if (typeof arg === 'string') return encodeText(arg)
  if (typeof arg === 'number') return Number.isInteger(arg) ? `${arg}.` : String(Math.round(arg * 1e6) / 1e6)
  if (Array.isArray(arg)) return `(${arg.map(print).join(',')})`
  return 'ref' in arg ? `#${arg.ref}` : arg.raw
}
