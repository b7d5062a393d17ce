import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { saySlot } from '../../../kernel/core/dates.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { SlotPicker } from '../../../kernel/web/parts/SlotPicker.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { Thread } from '../../core/contract.ts'
import { send, useAsk } from './tenant-client.ts'
import type { Acts } from '../../../kernel/web/useActs.ts'

type Order = Thread['orders'][number]
type Props = { thread: Thread; now: string; acts: Acts; again: () => void }

/** While the visit is still to come. A part that is awaited is awaited with its own date. */
const movable = new Set(['accepted', 'offered', 'planned', 'waiting'])

/** Choose among the times that the firm offers; move or give up the one that stands. */
export const Appointment = (props: Props): JSX.Element | null => {
  const { t } = useSpeech()
  const [moving, setMoving] = useState(false)
  const [order] = props.thread.orders
  if (!order || !movable.has(order.status) || props.thread.request.status === 'closed') return null
  if (order.status === 'planned' && !moving)
    return (
      <div class="line">
        <Button onClick={() => setMoving(true)}>{t('follow.slot.move')}</Button>
      </div>
    )
  // What the firm offered and is still to come; else what its diary has free, when it is hers to choose.
  const offered = order.offered.filter(({ starts }) => starts > props.now)
  const onDone = (): void => setMoving(false)
  const given = { ...props, order, onDone }
  const others =
    offered.length > 0 ? (
      <Choose {...given} offered={offered} />
    ) : order.status === 'planned' || props.thread.next.who === 'tenant' ? (
      <Free {...given} />
    ) : null
  return order.status === 'planned' && order.slot ? (
    <>
      <Keep slot={order.slot} now={props.now} onKeep={onDone} />
      {others}
    </>
  ) : (
    others
  )
}

type KeepProps = { slot: NonNullable<Order['slot']>; now: string; onKeep: () => void }

/** The way back to the visit that stands comes first, whatever the diary of the firm answers. */
const Keep = ({ slot, now, onKeep }: KeepProps): JSX.Element => {
  const { t, lang } = useSpeech()
  return (
    <Button full kind="primary" onClick={onKeep}>
      {t('follow.slot.keep', { when: saySlot(slot.starts, slot.ends, lang, now) })}
    </Button>
  )
}

type OfferedSlot = { id: string; starts: string; ends: string }
type ChooseProps = Props & {
  order: Order
  offered: readonly OfferedSlot[]
  /** offered by the diary, not by the firm's own hand: named by their hours */
  free?: boolean
  onDone?: () => void
}

const Free = (props: Props & { order: Order; onDone: () => void }): JSX.Element => {
  const { t } = useSpeech()
  const { data, state } = useAsk('order.times', { order: props.order.id })
  if (state === 'loading') return <Loading label={t('tenant.loading')} />
  const offered = (data ?? []).map((slot) => ({ ...slot, id: slot.starts }))
  return (
    <>
      {offered.length === 0 ? <p>{t('follow.slots.empty')}</p> : <Choose {...props} offered={offered} free />}
    </>
  )
}

const Choose = ({ thread, now, acts, again, order, offered, free, onDone }: ChooseProps): JSX.Element => {
  const { t, lang } = useSpeech()
  const [chosen, setChosen] = useState<string>()
  const [words, setWords] = useState('')
  const [asked, setAsked] = useState(false)
  const request = thread.request.id
  const leave = async (): Promise<void> => {
    const slot = offered.find(({ id }) => id === chosen)
    if (!chosen) return setAsked(true)
    const ok = slot
      ? await acts.act(
          send('order.fixSlot', request, {
            order: order.id,
            ...(free ? { slot: { starts: slot.starts, ends: slot.ends } } : { appointment: slot.id }),
          }),
          t('follow.slot.fixed', { when: saySlot(slot.starts, slot.ends, lang, now) }),
        )
      : await acts.act(
          send('order.dropSlot', request, {
            order: order.id,
            ...(words.trim() ? { words: words.trim() } : {}),
          }),
          t('follow.slot.dropped'),
        )
    if (!ok) return
    onDone?.()
    again()
  }
  const none = chosen === 'none'
  const giveUp = order.status === 'planned' || order.status === 'offered'
  const present = order.status === 'planned' ? order.slot : null
  return (
    <>
      <SlotPicker
        legend={t(present ? 'follow.slots.else' : 'follow.slots')}
        slots={offered.map(({ id, starts, ends }) => ({ id, start: starts, end: ends }))}
        lang={lang}
        value={chosen}
        onValue={setChosen}
        {...(giveUp
          ? { none: t(order.status === 'planned' ? 'follow.slot.drop' : 'follow.slots.none') }
          : {})}
        problem={asked && !chosen ? t('follow.slots.pick') : undefined}
      />
      {none && (
        <Field
          label={t('follow.slots.none.words')}
          hint={t('follow.slots.none.hint')}
          value={words}
          maxLength={300}
          optional={t('tenant.optional')}
          onValue={setWords}
        />
      )}
      <Button
        kind={present && !chosen ? 'quiet' : 'primary'}
        full
        busy={acts.busy}
        busyLabel={t('follow.sending')}
        onClick={() => void leave()}
      >
        {t(none ? (present ? 'follow.slot.drop.send' : 'follow.slots.send') : 'follow.slots.choose')}
      </Button>
    </>
  )
}
