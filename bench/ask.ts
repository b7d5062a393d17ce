import { readFileSync } from 'node:fs'
import { askKit, type Asked, type KnownAsked, met, offered, strange } from './ask/offers.ts'

const kinds = ['tuning', 'held'] as const

/**
 * How many questions of head office are met without asking anybody. `bench/ask/tuning-questions.json` has eighty, those at even places to
 * tune by, the others held out; a quarter can be met by nothing.
 */
export const bench = async ({ only }: { only: string[] }): Promise<void> => {
  const file = new URL('ask/tuning-questions.json', import.meta.url)
  const { known, questions } = JSON.parse(readFileSync(file, 'utf8')) as {
    known: KnownAsked[]
    questions: Asked[]
  }
  for (const [parity, kind] of kinds.entries()) {
    if (only.length && !only.includes(kind)) continue
    const kit = askKit(known)
    const rows = questions.filter((_, i) => i % 2 === parity)
    const offers = rows.map((row) => ({ row, offer: offered(row.asked, kit) }))
    const begun = performance.now()
    for (const row of rows) offered(row.asked, kit)
    const spent = performance.now() - begun
    const answerable = offers.filter(({ row }) => row.right.length > 0)
    const nothing = offers.filter(({ row }) => row.right.length === 0)
    for (const { row, offer } of only.includes('tuning') ? offers : [])
      if (row.right.length ? !met(row, offer) : strange(offer))
        process.stderr.write(`${row.asked}\n  ${row.right.join(' ')} ← ${JSON.stringify(offer)}\n`)
    process.stdout.write(
      `${JSON.stringify({
        bench: `ask ${kind}`,
        questions: rows.length,
        met: answerable.filter(({ row, offer }) => met(row, offer)).length,
        of: answerable.length,
        wrongWhereNothingHoldsIt: nothing.filter(({ offer }) => strange(offer)).length,
        ofNothing: nothing.length,
        msEach: Number((spent / rows.length).toFixed(2)),
      })}\n`,
    )
  }
}
