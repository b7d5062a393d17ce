import type { JSX } from 'preact'
import { Empty } from '../../../kernel/web/parts/Empty.tsx'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { Row, Rows } from '../../../kernel/web/parts/Row.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { RequestRow } from '../../core/contract.ts'
import { useAsk } from '../office/requests-client.ts'
import { OutageAudience } from '../office/OutageAudience.tsx'
import { ActSheet } from './ActSheet.tsx'
import { followersOf } from './followers.ts'
import { sayPlace, sayRow } from './say-step.ts'
import { useAct } from './useAct.ts'
import { useActDraft } from './useActDraft.ts'
import { whereOf } from './place-of-row.ts'

type Props = { row: RequestRow; what: 'attach' | 'gather'; onClose: () => void }

/** One outage, n requests: attach this one to it, or make it the one that others follow. */
export const GroupSheet = ({ row, what, onClose }: Props): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const { act, busy, no } = useAct(row.id)
  const { data } = useAsk('request.list', { building: row.place.building, limit: 200 })
  const found = data && (what === 'gather' ? followersOf(row, data.rows) : outagesOf(row, data.rows))
  const rows = found?.rows
  const [{ ticked }, say, drop] = useActDraft<{ ticked?: readonly string[] }>(row.id, what, {})
  // Of those that were ticked earlier, the ones that may still be.
  const chosen = ticked?.filter((id) => rows?.some((each) => each.id === id)) ?? found?.ticked ?? []
  const toggle = (id: string, on: boolean): void =>
    say({
      ticked: what === 'attach' ? (on ? [id] : []) : on ? [...chosen, id] : chosen.filter((c) => c !== id),
    })
  const send = async (): Promise<void> => {
    const [outage] = chosen
    const done =
      what === 'gather'
        ? await act('request.gather', { requests: [...chosen] })
        : outage !== undefined && (await act('request.attach', { outage }))
    if (!done) return
    drop()
    onClose()
  }
  return (
    <ActSheet
      wide
      ready
      title={t(`thread.${what}.title`)}
      send={t(what === 'attach' ? 'say.attach' : 'thread.gather.send')}
      busy={busy}
      no={no}
      missing={what === 'attach' && chosen.length === 0 ? t('thread.attach.hint') : undefined}
      onSend={() => void send()}
      onClose={onClose}
    >
      {what === 'gather' && <p class="secondary">{t('thread.gather.hint')}</p>}
      {what === 'gather' && row.kind === 'single' && (
        <OutageAudience {...whereOf(row)} requests={[row.id, ...chosen]} />
      )}
      {!rows && <Loading label={t('office.loading')} />}
      {rows?.length === 0 && what === 'attach' && <Empty title={t('thread.attach.none')} />}
      <Rows label={t(`thread.${what}.title`)}>
        {rows?.map((r) => (
          <Row
            key={r.id}
            sentence={sayRow(r, speech)}
            meta={sayPlace(r.place, speech)}
            checked={chosen.includes(r.id)}
            onChecked={(on) => toggle(r.id, on)}
            checkLabel={t('todo.check', { what: sayRow(r, speech) })}
          />
        ))}
      </Rows>
    </ActSheet>
  )
}

const outagesOf = (row: RequestRow, rows: readonly RequestRow[]) => ({
  rows: rows.filter((r) => r.id !== row.id && r.kind === 'outage'),
  ticked: [],
})
