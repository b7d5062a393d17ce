import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { later } from '../../../kernel/web/load-later.tsx'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { CheckedBar } from '../../../kernel/web/parts/CheckedBar.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { bulkActs } from '../../core/bulk/bulk-acts.ts'
import type { RequestRow } from '../../core/contract.ts'
import { paths } from '../office/office-paths.ts'
import { sayRow } from '../thread/say-step.ts'
import { BulkActSheet } from './BulkActSheet.tsx'
import { MergeSheet } from '../merge/load-merge.ts'
import type { OpenBulk } from './open-bulk.ts'
import type { RefusedRow } from './send-bulk.ts'

const OrientSheet = later(() => import('../office/BulkSheet.tsx').then((m) => m.BulkSheet))

type Props = {
  /** the rows that are ticked, or the one at which the keys point */
  rows: readonly RequestRow[]
  ticked: number
  open: OpenBulk | undefined
  onOpen: (act: OpenBulk | undefined) => void
  onUncheck: () => void
  again: () => void
}

/** The bar of the ticked rows, the sheet of what is done with them, and what could not be done, request by request. */
export const BulkActs = ({ rows, ticked, open, onOpen, onUncheck, again }: Props): JSX.Element => {
  const { t } = useSpeech()
  const [refused, setRefused] = useState<readonly RefusedRow[]>([])
  const done = (): void => {
    onOpen(undefined)
    onUncheck()
    again()
  }
  const sheet = { rows, onDone: done, onClose: () => onOpen(undefined) }
  return (
    <>
      {refused.length > 0 && <RefusedRows refused={refused} onRead={() => setRefused([])} />}
      {ticked > 0 && (
        <CheckedBar>
          <span>{t('todo.checked', { n: ticked })}</span>
          <Button small kind="primary" keys="e" onClick={() => onOpen('orient')}>
            {t('todo.orient')}
          </Button>
          {ticked > 1 && (
            <Button small onClick={() => onOpen('merge')}>
              {t('todo.merge')}
            </Button>
          )}
          {bulkActs.map((act) => (
            <Button key={act} small onClick={() => onOpen(act)}>
              {t(`bulk.${act}`)}
            </Button>
          ))}
          <Button small href={paths.ticked(rows.map(({ id }) => id))}>
            {t('bulk.print.go')}
          </Button>
          <Button small kind="plain" onClick={onUncheck}>
            {t('todo.uncheck')}
          </Button>
        </CheckedBar>
      )}
      {open === 'merge' && <MergeSheet label={t('office.loading')} {...sheet} />}
      {open === 'orient' && <OrientSheet label={t('office.loading')} {...sheet} />}
      {open && open !== 'orient' && open !== 'merge' && (
        <BulkActSheet
          act={open}
          {...sheet}
          onEnded={(some) => {
            setRefused((before) => [...before, ...some])
            again()
          }}
        />
      )}
    </>
  )
}

type RefusedProps = { refused: readonly RefusedRow[]; onRead: () => void }

/** With which requests it could not be done, and why: said until somebody has read it. */
const RefusedRows = ({ refused, onRead }: RefusedProps): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  return (
    <div class="todo-refused" role="alert">
      <div>
        <p>{t('bulk.refused', { n: refused.length })}</p>
        <ul>
          {refused.map(({ row, why }) => (
            <li key={row.id}>
              <a href={paths.request(row.id)}>
                {t('row.no', { no: String(row.no) })} · {sayRow(row, speech)}
              </a>
              {'. '}
              {why}
            </li>
          ))}
        </ul>
      </div>
      <Button small onClick={onRead}>
        {t('bulk.refused.read')}
      </Button>
    </div>
  )
}
