import { expect } from 'vitest'
import type { Answered } from '../setup/doors.ts'

/** A no in plain words: its code, a sentence of its language, no inside of the program, and never a 500. */
export const inPlainWords = ({ status, body, text }: Answered, code: string, lang = 'fr'): void => {
  const said = Array.isArray(body) ? body[0] : body
  expect(said).toMatchObject({ refused: code })
  expect(status).toBeLessThan(500)
  expect(said.message).toMatch(/[.?…]$/)
  expect(said.message).not.toMatch(/refused\.|\{\w+\}|undefined|null|NaN/)
  expect(text).not.toMatch(/node_modules|\.ts:|at \w+ \(|\bsql\b|syntax|pg_|constraint|Error\b/i)
  expect(
    lang === 'fr' ? /\b(the|is|was|not|please)\b/i : /\b(le|la|les|est|pas|vous|cette?)\b/i,
  ).not.toSatisfy((other: RegExp) => other.test(said.message))
}
