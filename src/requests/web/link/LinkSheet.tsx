import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Choice } from '../../../kernel/web/parts/Choice.tsx'
import { Empty } from '../../../kernel/web/parts/Empty.tsx'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { useTell } from '../../../kernel/web/parts/toast-context.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { RequestRow } from '../../core/contract.ts'
import { sayOption } from '../merge/say-option.ts'
import { nearestFirst } from '../merge/merge-choice.ts'
import { send, useAsk } from '../office/requests-client.ts'
import { ActSheet } from '../thread/ActSheet.tsx'

const ways = ['because', 'causes', 'claim'] as const
type Way = (typeof ways)[number]

export type LinkSheetProps = { row: RequestRow; onClose: () => void }

/** Says why this request is there, by another one of the building; each keeps its own thread. */
export const LinkSheet = ({ row, onClose }: LinkSheetProps): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const tell = useTell()
  const { data } = useAsk('request.list', { building: row.place.building, limit: 200 })
  const [way, setWay] = useState<Way>('because')
  const [other, setOther] = useState<string>()
  const [busy, setBusy] = useState(false)
  const [no, setNo] = useState<string>()
  const link = async (): Promise<void> => {
    if (!other) return
    setBusy(true)
    setNo(undefined)
    const [request, named] = way === 'causes' ? [other, row.id] : [row.id, other]
    const outcome = await send('request.link', request, {
      other: named,
      kind: way === 'claim' ? 'claim' : 'because',
    })
    setBusy(false)
    if (!outcome.ok) return setNo(outcome.message)
    tell(t('link.done'))
    onClose()
  }
  const rows = data && nearestFirst(row, data.rows).slice(0, mostShown)
  return (
    <ActSheet
      wide
      title={t('link.title')}
      send={t('link.send')}
      busy={busy}
      no={no}
      missing={other ? undefined : t('link.pick')}
      onSend={() => void link()}
      onClose={onClose}
    >
      <Choice
        legend={t('link.how')}
        options={ways.map((value) => ({
          value,
          label: t(`link.how.${value}`),
          detail: t(`link.how.${value}.detail`),
        }))}
        value={way}
        onValue={setWay}
      />
      {!rows && <Loading label={t('office.loading')} shape="text" count={3} />}
      {rows?.length === 0 && <Empty title={t('link.none')} />}
      {rows && rows.length > 0 && (
        <Choice
          legend={t('link.which')}
          hint={t('link.which.hint')}
          options={rows.map((r) => ({ value: r.id, ...sayOption(r, speech) }))}
          value={other}
          onValue={setOther}
        />
      )}
    </ActSheet>
  )
}

const mostShown = 20
