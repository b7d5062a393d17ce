import { readFileSync } from 'node:fs'
import { insuranceAnswers } from '../seeds/insurance-answers.ts'
import { legalAnswers } from '../seeds/legal-answers.ts'
import { nearbyAnswers } from '../seeds/nearby-answers.ts'
import { technicalAnswers } from '../seeds/technical-answers.ts'
import { yearlyAnswers } from '../seeds/yearly-answers.ts'
import { askKit, type Asked, type KnownAsked, met, offered, strange } from './ask/offers.ts'

const folder = new URL('ask/', import.meta.url)

const readFile = (name: string): { known?: KnownAsked[]; questions: Asked[] } =>
  JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as { known?: KnownAsked[]; questions: Asked[] }

/**
 * How many questions of head office are met without asking anybody, and where something is offered though nothing holds it (of these, as a
 * figure or an answer: `wrongFirst`), and to how many an answer of before is offered that does not answer (`wrongKnown`). `tuning-questions.json` has eighty, the first, third, fifth … to tune by, the others held out;
 * `more-questions.json` are more to tune by; `kept-questions.json` asks for the answers that the invented landlord keeps, half held out;
 * `hurried-questions.json` are long mails of a year, written by somebody who has not seen the catalogue; so are `second-year-questions.json`,
 * of ten directorates, half held out: these only where they are named. Those to tune by that go amiss are told on standard error.
 */
export const bench = async ({ only }: { only: string[] }): Promise<void> => {
  const { known = [], questions } = readFile('tuning-questions.json')
  const sets = {
    tuning: questions.filter((_, i) => i % 2 === 0),
    more: readFile('more-questions.json').questions,
    held: questions.filter((_, i) => i % 2 === 1),
  }
  const kept = readFile('kept-questions.json').questions
  for (const [name, half] of [
    ['kept', kept.filter((_, i) => i % 2 === 0)],
    ['kept-held', kept.filter((_, i) => i % 2 === 1)],
  ] as const) {
    if (only.length && !only.includes(name)) continue
    process.stdout.write(
      `${JSON.stringify({ bench: `ask ${name}`, ...measureOffers(half, seededAnswers) })}\n`,
    )
    if (name === 'kept') tellAmiss(half, seededAnswers)
  }
  if (!only.length || only.includes('hurried')) {
    const hurried = readFile('hurried-questions.json').questions
    process.stdout.write(
      `${JSON.stringify({ bench: 'ask hurried', ...measureOffers(hurried, seededAnswers) })}\n`,
    )
    tellAmiss(hurried, seededAnswers)
  }
  const secondYear = readFile('second-year-questions.json').questions
  for (const [name, half] of [
    ['second-year', secondYear.filter((_, i) => i % 2 === 0)],
    ['second-year-held', secondYear.filter((_, i) => i % 2 === 1)],
  ] as const) {
    if (!only.includes(name)) continue
    process.stdout.write(
      `${JSON.stringify({ bench: `ask ${name}`, ...measureOffers(half, seededAnswers) })}\n`,
    )
    if (name === 'second-year') tellAmiss(half, seededAnswers)
  }
  for (const [name, rows] of Object.entries(sets)) {
    if (only.length && !only.includes(name)) continue
    process.stdout.write(`${JSON.stringify({ bench: `ask ${name}`, ...measureOffers(rows, known) })}\n`)
    if (name !== 'held') tellAmiss(rows, known)
  }
}

// What the invented landlord keeps, each under what was asked.
const seededAnswers: readonly KnownAsked[] = [
  ...insuranceAnswers,
  ...legalAnswers,
  ...nearbyAnswers,
  ...technicalAnswers,
  ...yearlyAnswers,
].map(({ asked, reply }) => ({ code: asked, asked, reply }))

const measureOffers = (rows: readonly Asked[], known: readonly KnownAsked[]): object => {
  const kit = askKit(known)
  const offers = rows.map((row) => ({ row, offer: offered(row.asked, kit) }))
  const begun = performance.now()
  for (const row of rows) offered(row.asked, kit)
  const spent = performance.now() - begun
  const answerable = offers.filter(({ row }) => row.right.length > 0)
  const nothing = offers.filter(({ row }) => row.right.length === 0)
  return {
    questions: rows.length,
    met: answerable.filter(({ row, offer }) => met(row, offer)).length,
    of: answerable.length,
    wrongWhereNothingHoldsIt: nothing.filter(({ offer }) => strange(offer)).length,
    wrongKnown: offers.filter(({ row, offer }) => offer.known.some((code) => !row.right.includes(code)))
      .length,
    wrongFirst: nothing.filter(({ offer }) => offer.facts.length + offer.known.length > 0).length,
    ofNothing: nothing.length,
    msEach: Number((spent / rows.length).toFixed(2)),
  }
}

const tellAmiss = (rows: readonly Asked[], known: readonly KnownAsked[]): void => {
  const kit = askKit(known)
  for (const row of rows) {
    const offer = offered(row.asked, kit)
    if (row.right.length ? met(row, offer) : !strange(offer)) continue
    process.stderr.write(`${row.asked}\n  ${row.right.join(' ')} ← ${JSON.stringify(offer)}\n`)
  }
}
