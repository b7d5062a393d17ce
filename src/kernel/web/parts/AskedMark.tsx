import type { ComponentChildren, JSX } from 'preact'
import { useStanding } from '../asked-questions.ts'
import { Slot } from '../Slot.tsx'

type MarkProps = {
  /** the key of the asked field, as in fields.ts; without one there is no mark */
  field: string | undefined
  question: string
  /** the id of the element that says the label: it describes the mark, and is no name of it, by which the field would be found twice */
  labelId: string
}

/** «?» beside a label: why the house asks this. Where nobody tells it (a tenant’s page), there is none. */
export const AskedMark = ({ field, ...of }: MarkProps): JSX.Element | null =>
  field === undefined ? null : <Slot name="asked.mark" field={field} {...of} />

/** What is said of a question under its label: nothing of one that is asked as it always was. */
export const AskedNews = ({ field }: Pick<MarkProps, 'field'>): JSX.Element | null => {
  const told = useStanding(field)?.told
  return field !== undefined && told ? <Slot name="asked.said" field={field} /> : null
}

/** Where a question stood that is asked no more: what became of it, in a sheet that would else be empty (Sheet.css); elsewhere nothing. */
export const GoneQuestion = ({ field }: Pick<MarkProps, 'field'>): JSX.Element => (
  <div class="asked-gone">
    <AskedNews field={field} />
  </div>
)

/** The label of an asked field with its mark (worn by its own styles, once there is one: ledger/web/WhyMark.css), and under it what is said of the question. */
export const AskedLabel = ({ children, ...of }: MarkProps & { children: ComponentChildren }): JSX.Element => (
  <>
    <div class="asked-label">
      {children}
      <AskedMark {...of} />
    </div>
    <AskedNews field={of.field} />
  </>
)
