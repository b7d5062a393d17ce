import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Empty } from '../../../kernel/web/parts/Empty.tsx'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { Row, Rows } from '../../../kernel/web/parts/Row.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { RequestRow } from '../../core/contract.ts'
import { useAsk } from '../office/door.ts'
import { ActSheet } from './ActSheet.tsx'
import { sayPlace, sayRow } from './say.ts'
import { useAct } from './useAct.ts'

type Props = { row: RequestRow; what: 'attach' | 'gather'; onClose: () => void }

/** One outage, n requests: attach this one to it, or make it the one that others follow. */
export const GroupSheet = ({ row, what, onClose }: Props): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const { act, busy, no } = useAct(row.id)
  const { data } = useAsk('request.list', { building: row.place.building, limit: 200 })
  const rows = data?.rows.filter((r) => r.id !== row.id && fits(r, what))
  const [chosen, setChosen] = useState<readonly string[]>([])
  const toggle = (id: string, on: boolean): void =>
    setChosen(what === 'attach' ? (on ? [id] : []) : on ? [...chosen, id] : chosen.filter((c) => c !== id))
  const send = async (): Promise<void> => {
    const [outage] = chosen
    const done =
      what === 'gather'
        ? await act('request.gather', { requests: [...chosen] })
        : outage !== undefined && (await act('request.attach', { outage }))
    if (done) onClose()
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

const fits = (r: RequestRow, what: Props['what']): boolean =>
  what === 'attach'
    ? r.kind === 'outage'
    : r.kind === 'single' && ['filed', 'oriented', 'contested', 'waiting'].includes(r.status)
