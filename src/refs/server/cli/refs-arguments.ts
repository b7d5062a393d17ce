import { parseArgs } from 'node:util'
import type { Lang } from '../../../kernel/core/access.ts'
import type { AddressColumns } from '../read-addresses.ts'

export type RefsArguments = {
  files: readonly [a: string, b?: string]
  columns: readonly [a: AddressColumns, b: AddressColumns]
  settled: string | undefined
  least: number
  json: boolean
  lang: Lang
}

/** `same F` or `link A B`, with their columns; nothing when it is anything else. */
export const readRefsArguments = (argv: readonly string[]): RefsArguments | undefined => {
  try {
    const { values, positionals } = parseArgs({ args: [...argv], allowPositionals: true, options })
    const [verb, a, b] = positionals
    const { address, postcode } = values
    const least = Number(values.least)
    const isAsked =
      (verb === 'same' && positionals.length === 2) || (verb === 'link' && positionals.length === 3)
    if (!isAsked || !a || !address || !postcode || !(least > 0 && least <= 1)) return undefined
    const second = { address: values['address-b'] ?? address, postcode: values['postcode-b'] ?? postcode }
    return {
      files: [a, b],
      columns: [{ address, postcode }, second],
      settled: values.settled,
      least,
      json: values.json,
      lang: values.lang === 'en' ? 'en' : 'fr',
    }
  } catch {
    return undefined
  }
}

const options = {
  address: { type: 'string' },
  postcode: { type: 'string' },
  'address-b': { type: 'string' },
  'postcode-b': { type: 'string' },
  settled: { type: 'string' },
  least: { type: 'string', default: '0.5' },
  json: { type: 'boolean', default: false },
  lang: { type: 'string', default: 'fr' },
} as const
