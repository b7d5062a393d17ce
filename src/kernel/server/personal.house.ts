import { kernelImpersonal, kernelPersonal } from './personal.kernel.ts'
import type { ExportRule, Personal, ReasonWhy } from './personal.ts'
import type { Slice } from './slice.ts'

type Declaring = readonly Pick<Slice, 'personal' | 'impersonal'>[]

/** What the whole house holds of people, the ground floor’s with it. */
export const personalOf = (slices: Declaring): readonly Personal[] => [
  ...slices.flatMap(({ personal = [] }) => personal),
  ...kernelPersonal,
]

/** What it holds that names nobody: `table.column` → why. */
export const impersonalOf = (slices: Declaring): ReadonlyMap<string, ReasonWhy> =>
  new Map(
    [kernelImpersonal, ...slices.map(({ impersonal = {} }) => impersonal)].flatMap((told) =>
      Object.entries(told).flatMap(([why, tables]) =>
        Object.entries(tables).flatMap(([table, columns]) =>
          columns.map((column) => [`${table}.${column}`, why] as const),
        ),
      ),
    ),
  )

/** Every kind of the file of an access request. */
export const exportedOf = (slices: Declaring): ExportRule[] =>
  personalOf(slices).flatMap(({ export: told }) => (typeof told === 'object' && 'ask' in told ? [told] : []))
