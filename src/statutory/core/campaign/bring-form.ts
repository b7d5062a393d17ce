import { mayAnywhere } from '../../../kernel/core/access.ts'
import { type Context, type Fact, type Refusal, refuse } from '../../../kernel/core/command.ts'
import { grants } from '../grants.ts'
import type { FormFile } from './sheet-form.ts'

const repeatedIn = (names: readonly string[]): string | undefined =>
  names.find((name, i) => names.indexOf(name) !== i)

/** A column that asks what no question says, a choice without its list, a name that stands twice: what is wrong, in one word. */
export const wrongInForm = ({ questions, columns }: FormFile): string | undefined => {
  const asks = (side: 'home' | 'person', key: string): boolean =>
    questions.some((question) => question.side === side && question.key === key)
  const lost = columns.find((column) =>
    'home' in column
      ? !asks('home', column.home)
      : 'person' in column
        ? !asks('person', column.person)
        : false,
  )
  return (
    repeatedIn(questions.map(({ key }) => key)) ??
    repeatedIn(columns.map(({ heading }) => heading)) ??
    questions.find(({ form, choices }) => (form === 'choice') !== (choices !== undefined))?.key ??
    lost?.heading
  )
}

/** Questions and columns as they were brought; the newest version of a year counts. */
export const bringForm = (
  _: null,
  { subject, data }: { subject: string; data: FormFile },
  { actor }: Context,
): Fact<'campaign.formBrought'>[] | Refusal => {
  if (!mayAnywhere(grants, 'declare', actor)) return refuse('not_yours')
  const what = wrongInForm(data)
  if (what !== undefined) return refuse('form_wrong', { what })
  const { kind, since, version } = data
  return [{ type: 'campaign.formBrought', subject, data: { kind, since, version }, audience: 'staff' }]
}
