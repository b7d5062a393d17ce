import { expect, test } from 'vitest'
import { slices } from '../../src/app/slices.ts'
import { z } from 'zod/mini'

/** Keys that may hold words: a count is no refusal (isRefusal, isNo). */
const keysOf = (schema: unknown): string[] => {
  if (schema instanceof z.ZodMiniObject)
    return Object.entries(schema.shape).flatMap(([key, value]) =>
      value instanceof z.ZodMiniNumber ? [] : [key],
    )
  if (schema instanceof z.ZodMiniUnion) return schema.def.options.flatMap(keysOf)
  return schema instanceof z.ZodMiniNullable ? keysOf(schema.def.innerType) : []
}

test('no answer has a key «refused» of its own: whoever asks would take it for a no', () => {
  const answers = slices.flatMap(({ queries = {} }) => Object.entries(queries))
  expect(answers.length).toBeGreaterThan(100)
  expect(
    answers.filter(([, { output }]) => keysOf(output).includes('refused')).map(([name]) => name),
  ).toEqual([])
})

test('a key «refused» would be seen', () => {
  const answer = z.object({ refused: z.string() })
  for (const schema of [answer, z.nullable(answer), z.union([z.object({}), answer])])
    expect(keysOf(schema)).toEqual(['refused'])
})
