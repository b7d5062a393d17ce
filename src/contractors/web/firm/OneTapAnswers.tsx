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
import { goTo } from '../../../kernel/web/router.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { Acts, Did } from '../../../kernel/web/useActs.ts'
import type { FirmOrder } from '../../core/contract.ts'
import { arriving } from './arrival.ts'
import { send } from './firm-client.ts'
import { type AtOnce, type Possible, possibleOf } from './possible-answers.ts'
import { leavesAfter, saidAndTold } from './visit-message.ts'

export type AnswerProps = { order: FirmOrder; now: string; acts: Acts; done: (did: Did) => void }

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

/** What one tap says whole. */
const atOnce = {
  accept: { type: 'order.accept', said: 'firm.accepted' },
  onTheWay: { type: 'order.onTheWay', said: 'firm.way' },
  drop: { type: 'order.dropSlot', said: 'firm.slots.dropped' },
} as const
const isAtOnce = (value: string): value is AtOnce => Object.hasOwn(atOnce, value)

/** The answers that fit the moment: four large ones, the others one tap behind. */
export const Answers = ({ order, acts, done, path }: AnswerProps & { path: string }): JSX.Element | null => {
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
    goTo(`${path}?dire=${value === 'move' ? 'fix' : value}`)
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
