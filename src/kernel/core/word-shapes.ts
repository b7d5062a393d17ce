import { z } from 'zod/mini'
import type { CodeUnder } from './words.ts'

/**
 * A code that is answered, and whose sentence stands under the stem (`codeUnder<'part'>()`: `part.hall`). The table of such codes is
 * held to have its sentences; where the code was kept, the rule that let it in has looked at the table.
 */
export const codeUnder = <Stem extends string>(): z.ZodMiniType<CodeUnder<Stem>, CodeUnder<Stem>> =>
  z.string() as unknown as z.ZodMiniType<CodeUnder<Stem>, CodeUnder<Stem>>
