import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { later } from '../../../kernel/web/load-later.tsx'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { CheckedBar } from '../../../kernel/web/parts/CheckedBar.tsx'
import type { PointedRow } from '../../../kernel/web/parts/usePointedRow.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { RequestRow } from '../../core/contract.ts'
import { MergeSheet } from '../merge/load-merge.ts'

const BulkSheet = later(() => import('./BulkSheet.tsx').then((m) => m.BulkSheet))

type Props = {
  rows: readonly RequestRow[]
  pointed: PointedRow<RequestRow>
  again: () => void
}

/** What may be done at once with the rows that are checked. */
export const BulkBar = ({ rows, pointed, again }: Props): JSX.Element => {
  const { t } = useSpeech()
  const { checked, uncheckAll, bulk, onBulk } = pointed
  const [merging, setMerging] = useState(false)
  return (
    <>
      {checked.length > 0 && (
        <CheckedBar>
          <span>{t('todo.checked', { n: checked.length })}</span>
          <Button small kind="primary" onClick={() => onBulk(true)}>
            {t('todo.orient')}
          </Button>
          {checked.length > 1 && (
            <Button small onClick={() => setMerging(true)}>
              {t('todo.merge')}
            </Button>
          )}
          <Button small onClick={uncheckAll}>
            {t('todo.uncheck')}
          </Button>
        </CheckedBar>
      )}
      {merging && (
        <MergeSheet
          label={t('office.loading')}
          rows={rows.filter((row) => checked.includes(row.id))}
          onClose={() => {
            setMerging(false)
            uncheckAll()
            again()
          }}
        />
      )}
      {bulk && (
        <BulkSheet
          label={t('office.loading')}
          rows={rows.filter((row) => checked.includes(row.id))}
          onClose={() => {
            onBulk(false)
            uncheckAll()
            again()
          }}
        />
      )}
    </>
  )
}
