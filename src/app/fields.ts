import { fields as contractors } from '../contractors/core/fields.ts'
import { fields as estate } from '../estate/core/fields.ts'
import { fields as field } from '../field/core/fields.ts'
import type { AskedField } from '../kernel/core/fields.ts'
import { fields as notices } from '../notices/core/fields.ts'
import { fields as people } from '../people/core/fields.ts'
import { fields as requests } from '../requests/core/fields.ts'

/** Every field that the house asks of people, with who asked for it. */
export const fields: readonly AskedField[] = [
  ...people,
  ...estate,
  ...requests,
  ...contractors,
  ...notices,
  ...field,
]
