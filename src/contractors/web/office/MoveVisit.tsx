import type { JSX } from 'preact'
import { FixingTime } from './FixingTime.tsx'
import { useState } from 'preact/hooks'
import { saySlot } from '../../../kernel/core/dates.ts'
import { asker } from '../../../kernel/web/ask.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { SlotPicker } from '../../../kernel/web/parts/SlotPicker.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useDraft } from '../../../kernel/web/useDraft.ts'
import type { Queries } from '../../core/contract.ts'
import type { ActProps } from './order-card.ts'
import { fits, type Moment, slotOf } from './say-moment.ts'

const { useAsk } = asker<Queries>()

/** A time agreed aloud that was typed a week ago is typed anew (ms). */
const aWeek = 7 * 86_400_000

type MoveVisitProps = Pick<ActProps, 'now' | 'busy' | 'act'> & {
  order: Pick<ActProps['order'], 'id' | 'slot'> & { status: string }
  onClose: () => void
}

/** The firm's free times to read aloud, or the one that was agreed with it; and, for who is not on the phone, all of them to choose from. */
export const MoveVisit = ({ order, now, busy, act, onClose }: MoveVisitProps): JSX.Element => {
  const { t, lang } = useSpeech()
  const { data, state } = useAsk('order.times', { order: order.id })
  const [chosen, setChosen] = useState<string>()
  const { fields, change, drop } = useDraft(`/bureau/r/${order.id} order.move`, aWeek)
  const moment: Moment = { day: '', from: '', to: '', ...fields }
  if (state === 'loading') return <Loading label={t('office.loading')} shape="text" count={2} />
  const free = data ?? []
  // A time that was typed is found again; one that was free an hour ago is chosen anew.
  const agreed = (chosen ?? (fields && 'none')) === 'none' || free.length === 0
  const slot = agreed ? slotOf(moment) : free.find(({ starts }) => starts === chosen)
  const about = { order: order.id }
  const closeIf = (done: boolean): void => {
    if (!done) return
    drop()
    onClose()
  }
  const fix = (): void => {
    if (!slot) return
    const moves = order.slot ? { moves: order.slot.id } : {}
    const said = t('order.fixed', { when: saySlot(slot.starts, slot.ends, lang, now) })
    void act('order.fixSlot', { ...about, slot, ...moves }, said).then(closeIf)
  }
  return (
    <div class="stack-s no-print">
      {free.length > 0 && (
        <SlotPicker
          legend={t('order.times')}
          asked="order.slots"
          slots={free.map(({ starts, ends }) => ({ id: starts, start: starts, end: ends }))}
          lang={lang}
          value={chosen ?? (fields && 'none')}
          onValue={setChosen}
          none={t('order.times.other')}
        />
      )}
      {agreed && <AgreedTime moment={moment} onMoment={(typed) => change(() => ({ fields: typed }))} />}
      <FixingTime busy={busy} isChosen={Boolean(slot)} onFix={fix} onClose={onClose} />
      {free.length > 0 && fits('offerSlots', order.status) && (
        <Button
          small
          busy={busy}
          busyLabel={t('say.filing')}
          onClick={() =>
            void act('order.offerSlots', { ...about, slots: free }, t('order.offer.sent')).then(closeIf)
          }
        >
          {t('order.offer', { n: free.length })}
        </Button>
      )}
    </div>
  )
}

/** A day and two hours, as they were agreed aloud. */
export const AgreedTime = ({
  moment,
  onMoment,
}: {
  moment: Moment
  onMoment: (moment: Moment) => void
}): JSX.Element => {
  const { t } = useSpeech()
  const part = (key: keyof Moment, kind: 'date' | 'time'): JSX.Element => (
    <Field
      kind={kind}
      label={t(`order.times.${key}`)}
      value={moment[key]}
      onValue={(value) => onMoment({ ...moment, [key]: value })}
    />
  )
  return (
    <div class="order-moment">
      {part('day', 'date')}
      {part('from', 'time')}
      {part('to', 'time')}
    </div>
  )
}
