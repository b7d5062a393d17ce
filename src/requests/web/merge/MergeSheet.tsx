import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { saySlot } from '../../../kernel/core/dates.ts'
import { Choice, Choices } from '../../../kernel/web/parts/Choice.tsx'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { useTell } from '../../../kernel/web/parts/toast-context.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import { goTo } from '../../../kernel/web/router.ts'
import { type Speech, useSpeech } from '../../../kernel/web/speech.ts'
import type { RequestRow } from '../../core/contract.ts'
import { paths } from '../office/office-paths.ts'
import { send, useAsk } from '../office/requests-client.ts'
import { ActSheet } from '../thread/ActSheet.tsx'
import { type EndingOrder, keptOf, ordersEnding, toldCount } from './merge-choice.ts'
import { sayOption } from './say-option.ts'
import { SameTrouble } from './SameTrouble.tsx'

export type MergeSheetProps = {
  /** those that are one; with `from` alone, the others are chosen here */
  rows: readonly RequestRow[]
  /** the request from which they are chosen */
  from?: RequestRow
  /** merged, before the way to the one that goes on */
  onDone?: () => void
  onClose: () => void
}

/** Several requests are one: which goes on, whose orders end, who hears of it; said before it is done, and taken back for a while. */
export const MergeSheet = ({ rows, from, onDone, onClose }: MergeSheetProps): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const tell = useTell()
  const now = useNow()
  const [picked, setPicked] = useState<readonly RequestRow[]>([])
  const [keep, setKeep] = useState<string>()
  const [yes, setYes] = useState<readonly string[]>([])
  const [busy, setBusy] = useState(false)
  const [no, setNo] = useState<string>()
  const all = from ? [from, ...picked] : rows
  const kept = all.find(({ id }) => id === keep) ?? keptOf(all)
  const doubles = all.filter(({ id }) => id !== kept?.id)
  const ids = all.map(({ id }) => id)
  const { data } = useAsk('request.threads', all.length > 1 ? { ids } : null)
  const threads = data?.threads.filter(({ request }) => ids.includes(request.id))
  const come = threads?.length === ids.length ? threads : undefined
  const orders = come && ordersEnding(come, kept?.id)
  const missing = whyNotYet({ all, orders, yes }, speech)

  const merge = async (): Promise<void> => {
    if (!kept || missing) return
    setBusy(true)
    setNo(undefined)
    const sent = send('request.merge', kept.id, {
      doubles: doubles.map(({ id }) => id),
      orders: [...yes],
    })
    // Kept on this device, it leaves with the network; until then nothing has become one.
    if (!navigator.onLine) {
      tell(t('office.noNetwork'))
      return onClose()
    }
    const outcome = await sent
    setBusy(false)
    if (!outcome.ok) return setNo(outcome.message)
    tell(t('merge.done', { no: String(kept.no) }), () => void part(kept, doubles))
    onDone?.()
    onClose()
    goTo(paths.request(kept.id))
  }
  const part = async (from: RequestRow, doubles: readonly RequestRow[]): Promise<void> => {
    const outcomes = await Promise.all(
      doubles.map(({ id }) => send('request.separate', id, { from: from.id })),
    )
    const no = outcomes.find((outcome) => !outcome.ok)
    tell(no && !no.ok ? no.message : t(yes.length ? 'merge.undone.orders' : 'merge.undone'))
  }
  return (
    <ActSheet
      wide
      ready={!from}
      title={t('merge.title')}
      send={t('merge.send')}
      busy={busy}
      no={no}
      missing={missing}
      onSend={() => void merge()}
      onClose={onClose}
    >
      {from && <SameTrouble row={from} picked={picked} onPick={setPicked} />}
      {all.length > 1 && (
        <>
          <Choice
            legend={t('merge.which')}
            hint={t('merge.which.hint')}
            options={all.map((row) => ({ value: row.id, ...sayOption(row, speech) }))}
            value={kept?.id}
            onValue={(id) => {
              setKeep(id)
              setYes([])
            }}
          />
          {all.some(({ urgency }) => urgency === 'U0') && <p>{t('merge.danger')}</p>}
          {!orders && <Loading label={t('merge.looking')} shape="text" count={1} />}
          {orders && orders.length > 0 && (
            <Choices
              legend={t('merge.orders')}
              hint={t('merge.orders.hint')}
              options={orders.map((order) => ({ value: order.id, label: sayOrder(order, now, speech) }))}
              value={yes}
              onValue={setYes}
            />
          )}
          {come && <PeopleTold n={toldCount(come, kept?.id)} />}
        </>
      )}
    </ActSheet>
  )
}

const PeopleTold = ({ n }: { n: number }): JSX.Element | null => {
  const { t } = useSpeech()
  return n ? <p class="secondary">{t('merge.told', { n })}</p> : null
}

type MergeDraft = {
  all: readonly RequestRow[]
  orders: readonly EndingOrder[] | undefined
  yes: readonly string[]
}

const whyNotYet = ({ all, orders, yes }: MergeDraft, { t }: Speech): string | undefined => {
  if (all.length < 2) return t('merge.pick')
  if (new Set(all.map(({ place }) => place.building)).size > 1) return t('merge.elsewhere')
  if (!orders) return t('merge.looking')
  return orders.every(({ id }) => yes.includes(id)) ? undefined : t('merge.orders.missing')
}

const sayOrder = ({ firm, when, onTheWay }: EndingOrder, now: string, { t, lang }: Speech): string => {
  if (onTheWay) return t('merge.order.way', { firm })
  return when
    ? t('merge.order.when', { firm, when: saySlot(when.starts, when.ends, lang, now) })
    : t('merge.order', { firm })
}
