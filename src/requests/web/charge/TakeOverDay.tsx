import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { useTell } from '../../../kernel/web/parts/toast-context.ts'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import type { Queries } from '../../core/contract.ts'
import { bulkItemOf, emptyBulk } from '../../core/bulk/bulk-acts.ts'
import { sendBulk } from '../bulk/send-bulk.ts'
import { sayDueWhole } from '../office/DueCell.tsx'
import { useAsk } from '../office/requests-client.ts'
import { useMe } from '../office/useMe.ts'
import { ActSheet } from '../thread/ActSheet.tsx'
import { sayPlace, sayRow } from '../thread/say-step.ts'
import '../bulk/Bulk.css'

/** Whom a day is taken over from, and how much it holds. */
export type ColleagueLoad = Queries['charge.load']['output']['colleagues'][number]

type Props = { colleague: ColleagueLoad; onClose: () => void; onEnded: () => void }

/** The day of who is away: what she has in charge passes to who stands in, request by request, and can be taken back for ten seconds. */
export const TakeOverDay = ({ colleague, onClose, onEnded }: Props): JSX.Element => {
  const speech = useSpeech()
  const { t, lang } = speech
  const now = useNow()
  const tell = useTell()
  const me = useMe()
  const [off, setOff] = useState<readonly string[]>([])
  const { data, ...answer } = useAsk('charge.held', { person: colleague.id })
  if (!data) return answer.state === 'refused' ? <RefusalNotice>{answer.no.message}</RefusalNotice> : <></>
  const { rows } = data
  const chosen = rows.filter(({ id }) => !off.includes(id))
  const standIn = colleague.away?.standIn ?? me
  const isMe = standIn.id === me.id
  const send = async (): Promise<void> => {
    const draft = { ...emptyBulk, to: isMe ? 'me' : standIn.id }
    onClose()
    const run = await sendBulk(chosen.map((row) => ({ row, item: bulkItemOf('give', row, draft, lang) })))
    tell(t('bulk.leaves', { n: chosen.length }), () => {
      void run.takeBack().then((back) => tell(back ? t('bulk.back', { n: back }) : t('bulk.gone')))
    })
    void run.ended.then((refused) => {
      const [first] = refused
      tell(
        first
          ? `${t('bulk.refused', { n: refused.length })} ${first.why}`
          : t('bulk.done', { n: chosen.length }),
      )
      onEnded()
    })
  }
  return (
    <ActSheet
      wide
      ready
      title={t('charge.day.title', { name: colleague.name })}
      send={t('charge.day.send', { n: chosen.length })}
      busy={false}
      no={undefined}
      missing={
        rows.length === 0
          ? t('charge.day.none', { name: colleague.name })
          : chosen.length
            ? undefined
            : t('bulk.none')
      }
      onSend={() => void send()}
      onClose={onClose}
    >
      <p>{t('charge.day.to', { to: standIn.name, name: colleague.name })}</p>
      <ul class="bulk-rows" aria-label={t('bulk.rows')}>
        {rows.map((row) => (
          <li key={row.id}>
            <label class="bulk-row">
              <input
                type="checkbox"
                checked={chosen.includes(row)}
                onChange={(e) =>
                  setOff(e.currentTarget.checked ? off.filter((id) => id !== row.id) : [...off, row.id])
                }
              />
              <span title={`${sayRow(row, speech)}, ${sayPlace(row.place, speech)}`}>
                {sayRow(row, speech)}
              </span>
              <span class="bulk-reader">{sayDueWhole(row, now, speech)}</span>
            </label>
          </li>
        ))}
      </ul>
    </ActSheet>
  )
}
