import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { sayDay, sayHours } from '../../../kernel/core/dates.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { AnswerProps } from './OneTapAnswers.tsx'
import { send } from './firm-client.ts'
import { type OfferedHours, nextDays } from './offer-hours.ts'
import { saidAndTold } from './visit-message.ts'

type Props = AnswerProps & { saying: 'offer' | 'fix' | 'acceptWith' }

/** Days and the parts of them: several to offer, one to fix. */
export const OfferHours = ({ order, now, acts, done, saying }: Props): JSX.Element => {
  const { t, lang } = useSpeech()
  const [weeks, setWeeks] = useState(1)
  const [chosen, setChosen] = useState<OfferedHours[]>([])
  const [asked, setAsked] = useState(false)
  const one = saying === 'fix'
  const isOn = (hours: OfferedHours): boolean => chosen.some(({ starts }) => starts === hours.starts)
  const toggle = (hours: OfferedHours): void =>
    setChosen(
      one
        ? [hours]
        : isOn(hours)
          ? chosen.filter(({ starts }) => starts !== hours.starts)
          : [...chosen, hours].slice(0, 12),
    )
  const leave = async (): Promise<void> => {
    const [slot] = chosen
    if (!slot) return setAsked(true)
    const about = { order: order.id }
    const slots = chosen.toSorted((a, b) => a.starts.localeCompare(b.starts))
    const sent =
      saying === 'fix'
        ? send('order.fixSlot', order.request, { ...about, slot })
        : saying === 'offer'
          ? send('order.offerSlots', order.request, { ...about, slots })
          : send('order.accept', order.request, { ...about, slots })
    const said = one ? 'firm.slots.fixed' : 'firm.slots.offered'
    done(await acts.act(sent, saidAndTold(order, said, 'mail or letter', { t })))
  }
  return (
    <div class="stack">
      <div>
        <h2>{t(one ? 'firm.slots.fix' : 'firm.slots.title')}</h2>
        {saying === 'offer' && order.status === 'offered' && <p>{t('firm.slots.after')}</p>}
        {!one && <p class="secondary">{t('firm.slots.hint')}</p>}
      </div>
      <div class="days">
        {nextDays(now, weeks * 5, { insee: order.place.insee }).map((hours) => (
          <section key={hours[0]!.starts}>
            <h3>{sayDay(hours[0]!.starts, lang, now)}</h3>
            <div class="day-hours">
              {hours.map((h) => (
                <button
                  key={h.starts}
                  type="button"
                  class="hour figures"
                  aria-pressed={isOn(h)}
                  aria-label={`${sayDay(h.starts, lang, now)}, ${sayHours(h.starts, h.ends, lang)}`}
                  onClick={() => toggle(h)}
                >
                  {sayHours(h.starts, h.ends, lang)}
                </button>
              ))}
            </div>
          </section>
        ))}
      </div>
      <Button kind="plain" onClick={() => setWeeks(weeks + 1)}>
        {t('firm.slots.later')}
      </Button>
      <Button
        kind="primary"
        full
        busy={acts.busy}
        busyLabel={t('firm.sending')}
        disabledReason={asked && !chosen.length ? t('firm.slots.none') : undefined}
        onClick={() => void leave()}
      >
        {t(one ? 'firm.slots.fix.send' : 'firm.slots.send', { n: chosen.length })}
      </Button>
    </div>
  )
}
