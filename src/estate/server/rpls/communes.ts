import { readFileSync } from 'node:fs'
import { plain } from '../../../kernel/core/fold-words.ts'
import type { Commune, Communes } from '../../core/rpls/rpls-row.ts'

const file = new URL('./communes.txt', import.meta.url)

/** The communes of France, read once when first asked. By INSEE code, else by postcode and name (a code may have merged). */
export const communes: Communes = (insee, postcode, name) => {
  const { byCode, byName } = list()
  return byCode.get(insee) ?? byName.get(`${postcode} ${plain(name)}`)
}

/** The communes that a postcode serves, by their names. */
export const communesAt = (postcode: string): string[] => list().byPostcode.get(postcode) ?? []

type List = { byPostcode: Map<string, string[]>; byCode: Map<string, Commune>; byName: Map<string, Commune> }
let communeList: List | undefined

const list = (): List => (communeList ??= index(readFileSync(file, 'utf8')))

const index = (text: string): List => {
  const all = text
    .split('\n')
    .map((line) => /^([0-9AB]{5}) (\S+) (.+)$/.exec(line))
    .filter((match) => match !== null)
    .map(([, insee, postcodes, name]) => ({
      insee: insee!,
      postcodes: postcodes!.split(','),
      name: bare(name!),
    }))
  const byName = all.flatMap((c) => c.postcodes.map((code) => [`${code} ${plain(c.name)}`, c] as const))
  const byPostcode = new Map<string, string[]>()
  for (const { postcodes, name } of all)
    for (const code of postcodes)
      byPostcode.set(code, [...new Set([...(byPostcode.get(code) ?? []), name])].toSorted())
  return { byPostcode, byCode: new Map(all.map((c) => [c.insee, c])), byName: new Map(byName) }
}

// The list counts Paris, Lyon and Marseille by arrondissement; on a letter the town has its name alone.
const bare = (name: string): string => name.replace(/ \d+er?? Arrondissement$/, '').replaceAll("'", '’')
