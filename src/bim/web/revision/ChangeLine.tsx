import type { JSX } from 'preact'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { ChangeRow } from '../../core/contract.ts'

type Props = {
  row: ChangeRow
  /** under the keys */
  at: boolean
  onSettle: ((yes: boolean) => void) | undefined
  /** of what may be one of ours that is gone */
  onSame: (() => void) | undefined
}

/** One change: what it is in a sentence, why somebody should look, what stands and what would; two answers, or three. */
export const ChangeLine = ({ row, at, onSettle, onSame }: Props): JSX.Element => {
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
      {onSettle && (
        <div class="line">
          <Button small keys="1" label={`${t('changes.accept')}, ${row.says}`} onClick={() => onSettle(true)}>
            {t('changes.accept')}
          </Button>
          <Button
            small
            keys="2"
            label={`${t('changes.refuse')}, ${row.says}`}
            onClick={() => onSettle(false)}
          >
            {t('changes.refuse')}
          </Button>
          {onSame && (
            <Button small keys="3" label={`${t('changes.same')}, ${row.says}`} onClick={onSame}>
              {t('changes.same')}
            </Button>
          )}
        </div>
      )}
    </li>
  )
}
