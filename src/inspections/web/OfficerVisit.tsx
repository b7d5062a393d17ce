import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { dayOf, instantAt, sayWholeDate, sayDay, sayDayTime } from '../../kernel/core/dates.ts'
import { officeCalendar } from '../../kernel/core/calendar.ts'
import { lastDayToAct } from '../../kernel/core/law-days.ts'
import { type Cents, cents } from '../../kernel/core/money.ts'
import { sayMoney } from '../../kernel/core/say-figures.ts'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { Field } from '../../kernel/web/parts/Field.tsx'
import { RefusalNotice } from '../../kernel/web/parts/RefusalNotice.tsx'
import { useTell } from '../../kernel/web/parts/toast-context.ts'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useActs } from '../../kernel/web/useActs.ts'
import { useNow } from '../../kernel/web/useNow.ts'
import { useSpent } from '../../kernel/web/useSpent.ts'
import type { Queries } from '../core/contract.ts'
import { officerFee, officerTariff } from '../core/decide/officer-tariff.ts'
import { officerFrom } from '../core/record/legal-days.ts'
import { send } from './inspections-client.ts'

type Props = { id: string; answer: Queries['inspections.one']['output']; again: () => void }

// The cent that cannot be halved is the landlord’s.
const halfOf = (fee: Cents): Cents => cents(Math.floor(fee / 2))

/** Where somebody was away or refused: which commissaire de justice comes, when, and what each pays; or the way to book one. */
export const OfficerVisit = (props: Props): JSX.Element => {
  const { t, lang } = useSpeech()
  const now = useNow()
  const [isOpen, setOpen] = useState(false)
  const { officer, can } = props.answer
  return (
    <section class="stack-s" aria-labelledby="officer">
      <h2 id="officer">{t('inspections.officer')}</h2>
      {officer && (
        <p>
          {t('inspections.officer.comes', {
            name: officer.officer,
            when: sayDayTime(officer.at, lang, now),
            letter: sayDay(`${officer.letterOn}T12:00:00Z`, lang, now),
            fee: sayMoney(officer.fee, lang),
            half: sayMoney(halfOf(officer.fee), lang),
          })}
        </p>
      )}
      {!officer && <p>{t('inspections.officer.none')}</p>}
      {can.bookOfficer && !isOpen && (
        <div class="no-print">
          <Button small onClick={() => setOpen(true)}>
            {t(officer ? 'inspections.officer.change' : 'inspections.officer.book')}
          </Button>
        </div>
      )}
      {isOpen && <BookOfficer {...props} onDone={() => setOpen(false)} />}
    </section>
  )
}

const BookOfficer = ({ id, answer, again, onDone }: Props & { onDone: () => void }): JSX.Element => {
  const { t, lang } = useSpeech()
  const tell = useTell()
  const now = useNow()
  const { onEffort, effort } = useSpent()
  const { act, busy, no } = useActs(t('inspections.kept'))
  // No letter leaves on a Sunday, and nobody comes on one.
  const today = lastDayToAct(officeCalendar, dayOf(now), 0)
  const { officer: booked, surface: known } = answer
  const [letterOn, setLetterOn] = useState(booked?.letterOn ?? today)
  const [day, setDay] = useState(
    booked ? dayOf(booked.at) : lastDayToAct(officeCalendar, officerFrom(today), 0),
  )
  const [hour, setHour] = useState('10:00')
  const [officer, setOfficer] = useState(booked?.officer ?? '')
  const [surface, setSurface] = useState(known ? String(Math.round(known)) : '')
  const [isTried, setTried] = useState(false)
  const metres = Math.trunc(Number(surface))
  const first = letterOn ? officerFrom(letterOn) : ''
  const isSoon = day !== '' && first !== '' && day < first
  const isWhole = letterOn && day && hour && officer.trim() && metres > 0
  const book = async (e: Event): Promise<void> => {
    e.preventDefault()
    setTried(true)
    if (!isWhole || isSoon) return
    const data = { at: instantAt(day, hour), letterOn, officer: officer.trim(), surface: metres }
    const did = await act(send('inspection.bookOfficer', id, data, { effort: effort() }), '')
    if (!did) return
    tell(t(did === 'kept' ? 'inspections.kept' : 'inspections.officer.done'))
    onDone()
    again()
  }
  const asked = { effortKey: 'inspections.officer', onEffort }
  return (
    <form class="stack no-print" noValidate onSubmit={(e) => void book(e)}>
      <Field
        label={t('inspections.officer.name')}
        value={officer}
        onValue={setOfficer}
        maxLength={120}
        {...asked}
      />
      <div class="line">
        <Field
          kind="date"
          narrow
          label={t('inspections.officer.letter')}
          value={letterOn}
          onValue={setLetterOn}
          {...asked}
        />
        <Field
          kind="date"
          narrow
          label={t('inspections.plan.day')}
          value={day}
          onValue={setDay}
          problem={
            isSoon
              ? t('inspections.officer.soon', { day: sayDay(`${first}T12:00:00Z`, lang, now) })
              : undefined
          }
          {...asked}
        />
        <Field
          kind="time"
          narrow
          label={t('inspections.plan.hour')}
          value={hour}
          onValue={setHour}
          {...asked}
        />
        <Field
          kind="number"
          narrow
          unit="m²"
          label={t('inspections.officer.surface')}
          value={surface}
          onValue={setSurface}
          {...asked}
        />
      </div>
      {metres > 0 && (
        <p class="secondary">
          {t('inspections.officer.fee', {
            fee: sayMoney(officerFee(metres), lang),
            half: sayMoney(halfOf(officerFee(metres)), lang),
            source: officerTariff.source,
            on: sayWholeDate(officerTariff.asOf, lang),
          })}
        </p>
      )}
      {isTried && !isWhole && <RefusalNotice>{t('inspections.officer.missing')}</RefusalNotice>}
      {no && <RefusalNotice>{no}</RefusalNotice>}
      <div>
        <Button kind="primary" type="submit" busy={busy}>
          {t('inspections.officer.send')}
        </Button>
      </div>
    </form>
  )
}
