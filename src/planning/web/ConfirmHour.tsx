import type { JSX } from 'preact'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { Sheet } from '../../kernel/web/parts/Sheet.tsx'
import { useSpeech } from '../../kernel/web/speech.ts'
import type { Conflict } from '../core/conflicts.ts'

type Props = { when: string; conflicts: readonly Conflict[]; onYes: () => void; onNo: () => void }

/** All that speaks against an hour, before anybody is told of it. */
export const ConfirmHour = ({ when, conflicts, onYes, onNo }: Props): JSX.Element => {
  const { t } = useSpeech()
  return (
    <Sheet
      open
      title={t('planning.confirm')}
      closeLabel={t('planning.confirm.no')}
      onClose={onNo}
      actions={
        <>
          <Button kind="primary" onClick={onYes}>
            {t('planning.confirm.yes')}
          </Button>
        </>
      }
    >
      <p>
        <strong>{when}</strong>
      </p>
      <ul>
        {conflicts.map((code) => (
          <li key={code}>{t(`planning.conflict.${code}`)}</li>
        ))}
      </ul>
    </Sheet>
  )
}
