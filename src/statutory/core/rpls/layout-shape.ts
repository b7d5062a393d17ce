import { z } from 'zod/mini'
import { faultCodes, grades } from './fault.ts'
import { formNames, knowers, needs } from './position.ts'

const no = z.int().check(z.minimum(1), z.maximum(120))
const code = z.string().check(z.minLength(1), z.maxLength(20))
const codes = z.array(code).check(z.minLength(1), z.maxLength(200))

/** A column as a file of the ministry's specifications is written down for the house. */
const position = z.object({
  no,
  name: z.string().check(z.regex(/^[A-Z][A-Z0-9_]{1,29}$/)),
  most: z.int().check(z.minimum(1), z.maximum(200)),
  form: z.union([z.enum(formNames), z.object({ codes })]),
  knower: z.enum(knowers),
  need: z.enum(needs),
})

const test = z.union([
  z.object({ no, filled: z.boolean() }),
  z.object({ no, in: codes }),
  z.object({ no, notIn: codes }),
  z.object({ no, over: no }),
  z.object({ no, later: z.union([no, z.literal('january')]) }),
  z.object({ no, yearsAgo: z.int().check(z.minimum(0), z.maximum(50)) }),
])

const control = z.object({
  code: z.enum(faultCodes),
  no,
  grade: z.optional(z.enum(grades)),
  when: z.optional(z.array(test).check(z.maxLength(10))),
  broken: z.array(test).check(z.minLength(1), z.maxLength(10)),
})

/** The specification of a year: its columns, and what they say of one another. `since`: the first year that it tells of. */
export const layoutShape = z.object({
  since: z.int().check(z.minimum(2011), z.maximum(2100)),
  law: z.string().check(z.trim(), z.minLength(3), z.maxLength(200)),
  version: z.iso.date(),
  positions: z.array(position).check(z.minLength(1), z.maxLength(120)),
  controls: z.array(control).check(z.maxLength(200)),
})
export type LayoutFile = z.infer<typeof layoutShape>

/** The same as the house answers it: its own has no version. */
export const standingLayout = z.object({
  ...layoutShape.shape,
  version: z.nullable(z.iso.date()),
  confirmed: z.boolean(),
})
