import { z } from 'zod/mini'
import { changeFamily, changeKind, id } from '../model-commands.ts'

export const changeRow = z.object({
  id,
  kind: changeKind,
  family: changeFamily,
  /** our object; of a dwelling and of its plan: the unit */
  object: z.nullable(id),
  safe: z.boolean(),
  /** the whole in a sentence: «Radiateur « R 600 », cuisine, logement A-101 : nouveau» */
  says: z.string(),
  /** why somebody should look, in a sentence; null when it is safe */
  why: z.nullable(z.string()),
  /** what kind of thing, in words, then its name */
  what: z.string(),
  name: z.string(),
  /** room, dwelling and storey, in words, from the nearest out */
  where: z.array(z.string()),
  unit: z.nullable(id),
  /** of what differs: the fields, with what stands and who said it; of what is new: nothing */
  fields: z.array(
    z.object({
      field: z.string(),
      says: z.string(),
      before: z.string(),
      after: z.string(),
      /** who said what stands */
      source: z.nullable(z.enum(['field', 'office', 'model', 'import'])),
    }),
  ),
  /** of what is new: one of ours that is gone, and that it may be (`bim.same`) */
  perhaps: z.nullable(id),
  /** of what has moved */
  metres: z.nullable(z.number()),
})
export type ChangeRow = z.infer<typeof changeRow>
