import type { JSX } from 'preact'
import type { FieldProps } from '../../../kernel/web/parts/Field.tsx'
import { GuardedField } from './GuardedField.tsx'

/** A text about people, in the page of another slice. */
export const GuardedWords = ({ field }: { field: Omit<FieldProps, 'kind'> }): JSX.Element => (
  <GuardedField {...field} />
)
