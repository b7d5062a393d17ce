import type { JSX } from 'preact'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { ChangeRow } from '../../core/contract.ts'

type Props = {
  row: ChangeRow
  onSettle: (yes: boolean) => void
  /** of what may be one of ours that is gone */
  onSame: (() => void) | undefined
}

/** What may be answered to a change: two answers, or three. */
export const ChangeAnswers = ({ row, onSettle, onSame }: Props): JSX.Element => {
  const { t } = useSpeech()
  return (
    <>
      <Button small keys="1" label={`${t('changes.accept')}, ${row.says}`} onClick={() => onSettle(true)}>
        {t('changes.accept')}
      </Button>
      <Button small keys="2" label={`${t('changes.refuse')}, ${row.says}`} onClick={() => onSettle(false)}>
        {t('changes.refuse')}
      </Button>
      {onSame && (
        <Button small keys="3" label={`${t('changes.same')}, ${row.says}`} onClick={onSame}>
          {t('changes.same')}
        </Button>
      )}
    </>
  )
}
