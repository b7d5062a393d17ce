import type { CodeUnder } from '../../../kernel/core/words.ts'
import { natures } from '../../../requests/core/contract.ts'

// Trades of the landlord's own people: nobody signs a contract for them.
const inhouse: readonly string[] = ['mediation', 'office', 'caretaker']

/** Trades that a request may need of a firm, as the catalogue of natures names them. Words: `trade.<code>`. */
export const trades: readonly CodeUnder<'trade'>[] = [...new Set(natures.map(({ trade }) => trade))].filter(
  (trade): trade is Exclude<typeof trade, 'mediation' | 'office' | 'caretaker'> => !inhouse.includes(trade),
)

export const isTrade = (code: string): code is CodeUnder<'trade'> =>
  (trades as readonly string[]).includes(code)

/** What a yearly price may cover: whole families, or single natures (`plumbing.tap_leak`). */
const coverCodes: ReadonlySet<string> = new Set(natures.flatMap(({ code, group }) => [code as string, group]))
export const isCovered = (code: string): boolean => coverCodes.has(code)

/** Families and natures of some trades, to choose from: a family is offered when all that it holds is theirs. */
export const coversOf = (
  of: readonly string[],
): { group: CodeUnder<'nature.group'>; whole: boolean; natures: CodeUnder<'nature'>[] }[] => {
  const groups = [...new Set(natures.filter(({ trade }) => of.includes(trade)).map(({ group }) => group))]
  return groups.map((group) => {
    const all = natures.filter((nature) => nature.group === group)
    const theirs = all.filter(({ trade }) => of.includes(trade))
    return { group, whole: theirs.length === all.length, natures: theirs.map(({ code }) => code) }
  })
}
