import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { Taps } from '../../../kernel/web/parts/Taps.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { type Acts, useActs } from '../../../kernel/web/useActs.ts'
import type { Queries } from '../../core/contract.ts'
import { outcomes } from '../../core/telling/leak-codes.ts'
import { sayNumber } from '../pairing/say-device.ts'
import { send, useAsk } from '../sensors-client.ts'
import { MeterExchange } from './MeterExchange.tsx'

type OfOrder = Queries['device.ofOrder']['output']
type MeterOfOrder = OfOrder['devices'][number]

/** Answers about orders from while there was a network: a cellar, where work ends, has none. */
const keptAnswers = new Map<string, OfOrder>()

type Props = {
  order: string
  /** else it is only asked, and stands ready */
  isEnding: boolean
}

/** As the work of an order ends: what came of the alarm that began it, and the meter that was put in another’s place. Nothing where neither is. */
export const OrderMeters = ({ order, isEnding }: Props): JSX.Element | null => {
  const { t } = useSpeech()
  const { data: heard, again } = useAsk('device.ofOrder', { order })
  useEffect(() => void (heard && keptAnswers.set(order, heard)), [order, heard])
  const data = heard ?? keptAnswers.get(order)
  const acts = useActs(t('orderMeter.later'))
  if (!isEnding || !data || (!data.alarm && !data.devices.length)) return null
  return (
    <section class="stack-s" aria-label={t('orderMeter.asked')}>
      {data.alarm && <WhatWasFound alarm={data.alarm} acts={acts} />}
      {data.devices.length > 0 && <WasReplaced devices={data.devices} acts={acts} again={again} />}
      <p role="status" class="hidden-if-empty">
        {acts.said}
      </p>
      {acts.no && <RefusalNotice>{acts.no}</RefusalNotice>}
    </section>
  )
}

// What the office has said already is asked no more; a tap of one’s own may be changed while one looks.
const WhatWasFound = ({
  alarm,
  acts,
}: {
  alarm: NonNullable<OfOrder['alarm']>
  acts: Acts
}): JSX.Element | null => {
  const { t } = useSpeech()
  const [tapped, setTapped] = useState('')
  if (alarm.outcome && !tapped) return null
  return (
    <>
      <p>{t('orderMeter.ask')}</p>
      <Taps
        label={t('orderMeter.asked')}
        value={tapped}
        onTap={(value) => {
          const outcome = outcomes.find((each) => each === value)
          if (!outcome) return
          setTapped(outcome)
          void acts.act(send('alarm.outcome', alarm.id, { outcome }), t('orderMeter.thanks'))
        }}
        options={outcomes.map((value) => ({ value, label: t(`orderMeter.outcome.${value}`) }))}
      />
    </>
  )
}

const WasReplaced = ({
  devices,
  acts,
  again,
}: {
  devices: readonly MeterOfOrder[]
  acts: Acts
  again: () => void
}): JSX.Element => {
  const { t } = useSpeech()
  const [isOpen, setOpen] = useState(false)
  const [chosen, setChosen] = useState<string>()
  const [sent, setSent] = useState<readonly string[]>([])
  const left = devices.filter(({ id, isNew }) => !isNew && !sent.includes(id))
  const old = left.length === 1 ? left[0] : left.find(({ id }) => id === chosen)
  const say = ({ kind, address }: MeterOfOrder) => ({
    kind: t(`deviceKind.${kind}`),
    number: sayNumber(address),
  })
  const close = (): void => {
    setOpen(false)
    setChosen(undefined)
  }
  return (
    <>
      {devices
        .filter(({ isNew }) => isNew)
        .map((one) => (
          <p key={one.id} class="secondary">
            {t('orderMeter.done', say(one))}
          </p>
        ))}
      {!isOpen && left.length > 0 && (
        <Button full onClick={() => setOpen(true)}>
          {t('orderMeter.replaced')}
        </Button>
      )}
      {isOpen && !old && (
        <>
          <p>{t('orderMeter.which')}</p>
          <Taps
            label={t('orderMeter.which')}
            onTap={setChosen}
            options={left.map((one) => ({ value: one.id, label: t('orderMeter.old', say(one)) }))}
          />
        </>
      )}
      {isOpen && old && (
        <MeterExchange
          old={old}
          name={t('orderMeter.old', say(old))}
          acts={acts}
          onCancel={close}
          onSent={(did) => {
            if (!did) return
            setSent((before) => [...before, old.id])
            close()
            again()
          }}
        />
      )}
    </>
  )
}
