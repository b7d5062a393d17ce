import type { ComponentChildren, JSX } from 'preact'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { ChangeRow } from '../../core/contract.ts'

type Props = {
  row: ChangeRow
  /** under the keys */
  at?: boolean
  /** what may be answered to it */
  children?: ComponentChildren
}

/** One change: what it is in a sentence, why somebody should look, what stands and what would. */
export const ChangeLine = ({ row, at, children }: Props): JSX.Element => {
  const { t } = useSpeech()
  return (
    <li class={`models-change${at ? ' models-at' : ''}`} id={`change${row.id}`}>
      <div class="stack-s">
        <p class="models-says">{row.says}</p>
        {row.why && <p class="models-due">{row.why}</p>}
        {!row.safe && row.fields.some((field) => field.source) && (
          <ul class="models-fields">
            {row.fields.map((field) => (
              <li key={field.field}>
                {field.says}
                {field.source && ` (${t('changes.stands', { source: t(`changes.source.${field.source}`) })})`}
              </li>
            ))}
          </ul>
        )}
      </div>
      {children && <div class="line">{children}</div>}
    </li>
  )
}
