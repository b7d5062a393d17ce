import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Icon } from '../../../kernel/web/icons/Icon.tsx'
import {
  arrow,
  calendar,
  check,
  cross,
  menu,
  person,
  phone,
  send as leave,
  wrench,
} from '../../../kernel/web/icons/icons.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { type Tap, Taps } from '../../../kernel/web/parts/Taps.tsx'
import { go } from '../../../kernel/web/router.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { Acts, Did } from '../../../kernel/web/useActs.ts'
import type { Commands, FirmOrder } from '../../core/contract.ts'
import { arriving } from './arriving.ts'
import { send } from './door.ts'
import { leavesAfter, saidAndTold } from './toldHer.ts'

export type Outcome = Commands['order.report']['outcome']
/** What she is about to say, as the address tells it. */
export type Saying = Outcome | 'refuse' | 'offer' | 'fix' | 'acceptWith'

export type Given = { order: FirmOrder; now: string; acts: Acts; done: (did: Did) => void }

const outcomes: readonly Outcome[] = ['done', 'nobodyHome', 'noAccess', 'partNeeded', 'moreWork', 'followOn']

type Possible = Saying | AtOnce | 'arrive' | 'call' | 'move'
const icons: Record<string, string> = {
  accept: check,
  arrive: leave,
  acceptWith: calendar,
  refuse: cross,
  offer: calendar,
  fix: phone,
  call: phone,
  move: calendar,
  drop: cross,
  onTheWay: leave,
  done: check,
  nobodyHome: person,
  more: menu,
  moreWork: wrench,
}

type AtOnce = 'accept' | 'onTheWay' | 'drop'

/** What one tap says whole. */
const atOnce = {
  accept: { type: 'order.accept', said: 'firm.accepted' },
  onTheWay: { type: 'order.onTheWay', said: 'firm.way' },
  drop: { type: 'order.dropSlot', said: 'firm.slots.dropped' },
} as const
const isAtOnce = (value: string): value is AtOnce => Object.hasOwn(atOnce, value)

/** The answers that fit the moment: four large ones, the others one tap behind. */
export const Answers = ({ order, acts, done, path }: Given & { path: string }): JSX.Element | null => {
  const { t } = useSpeech()
  const [all, setAll] = useState(false)
  const possible = possibleOf(order)
  if (!possible.length) return null
  const first = possible.length > 4 ? possible.slice(0, all ? 4 : 3) : possible
  const rest = possible.slice(first.length)
  const tap = (value: Possible | 'more'): Tap => ({
    value,
    label: t(value === 'call' ? 'firm.call.agency' : `firm.${value}`),
    mark: <Icon of={icons[value] ?? arrow} size={32} />,
    ...(value === 'call' ? { href: `tel:${order.agency.phone.replace(/[^\d+]/g, '')}` } : {}),
  })
  const sendNow = async (value: AtOnce): Promise<void> => {
    const { type, said } = atOnce[value]
    const words = saidAndTold(order, said, leavesAfter(value, order), { t })
    done(await acts.act(send(type, order.request, { order: order.id }), words))
  }
  const arrive = async (): Promise<void> =>
    done(await acts.act(arriving(order), saidAndTold(order, 'firm.arriving', 'mail', { t })))
  const onTap = (value: string): void => {
    if (value === 'call') return
    if (value === 'more') return setAll(true)
    if (value === 'arrive') return void arrive()
    if (isAtOnce(value)) return void sendNow(value)
    go(`${path}?dire=${value === 'move' ? 'fix' : value}`)
  }
  return (
    <section class="stack-s">
      <Taps
        layout="grid"
        label={t('firm.answers')}
        options={[...first, ...(rest.length && !all ? (['more'] as const) : [])].map(tap)}
        onTap={onTap}
      />
      {all && (
        <>
          <Taps label={t('firm.more')} options={rest.map(tap)} onTap={onTap} />
          <Button kind="plain" onClick={() => setAll(false)}>
            {t('firm.less')}
          </Button>
        </>
      )}
    </section>
  )
}

// In the order of their likelihood at that moment.
const possibleOf = ({ can, slot, status, urgency }: FirmOrder): Possible[] => {
  const may = (act: string): boolean => can[act] === 'yes'
  const report = may('report') ? outcomes : []
  if (may('accept'))
    return [
      // Nobody waits for an appointment in a danger: who accepts, goes.
      ...when(urgency === 'U0', 'arrive'),
      'accept',
      ...when(!slot && urgency !== 'U0', 'acceptWith'),
      ...when(may('refuse'), 'refuse'),
      ...(slot ? report : when(true, 'call')),
    ]
  if (slot || status === 'underway')
    return [
      ...when(report.length > 0, 'done', 'nobodyHome'),
      ...when(may('onTheWay'), 'onTheWay'),
      ...report.slice(2),
      ...when(may('fixSlot'), 'move'),
      ...when(may('dropSlot'), 'drop'),
      ...when(may('refuse'), 'refuse'),
    ]
  return [
    ...when(may('offerSlots'), 'offer'),
    ...when(may('fixSlot'), 'fix'),
    ...report,
    ...when(may('onTheWay'), 'onTheWay'),
    ...when(may('refuse'), 'refuse'),
  ]
}

const when = (may: boolean, ...answers: Possible[]): Possible[] => (may ? answers : [])
