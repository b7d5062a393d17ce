import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Lang } from '../../kernel/core/access.ts'
import { dayOf, sayDue, sayHours, saySlot } from '../../kernel/core/dates.ts'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { Field } from '../../kernel/web/parts/Field.tsx'
import { Sheet } from '../../kernel/web/parts/Sheet.tsx'
import { useSpeech } from '../../kernel/web/speech.ts'
import { type Hour, hoursOfDay } from '../core/board-days.ts'
import type { Conflict } from '../core/conflicts.ts'
import type { UndatedVisit, Visit } from '../core/contract.ts'
import { whoseOf } from './moving-visit.ts'
import { sayConflicts, sayWhere } from './say-visit.ts'

type Props = {
  visit: Visit | UndatedVisit
  now: string
  lang: Lang
  conflictsAt: (hour: Hour) => readonly Conflict[]
  onFix: (hour: Hour) => void
  onClose: () => void
}

/** One visit: who comes where and when, the way to its thread, and a plain form for another hour. */
export const VisitSheet = ({ visit, now, lang, conflictsAt, onFix, onClose }: Props): JSX.Element => {
  const { t } = useSpeech()
  const [day, setDay] = useState('starts' in visit ? dayOf(visit.starts) : dayOf(now))
  const [part, setPart] = useState('0')
  const hours = Number.isNaN(Date.parse(day)) ? [] : hoursOfDay(day, whoseOf(visit))
  const hour = hours[Number(part)]
  const conflicts = hour ? conflictsAt(hour) : []
  return (
    <Sheet
      open
      title={t(`nature.${visit.nature}`)}
      closeLabel={t('planning.close')}
      onClose={onClose}
      actions={
        visit.movable && (
          <Button
            kind="primary"
            disabledReason={hour ? undefined : t('planning.form.missing')}
            onClick={() => hour && onFix(hour)}
          >
            {t('planning.form.send')}
          </Button>
        )
      }
    >
      <dl class="visit-facts">
        <dt>{t('planning.where')}</dt>
        <dd>
          {sayWhere(visit, t)}
          <br />
          <span class="secondary">{visit.building.address}</span>
        </dd>
        {'starts' in visit && (
          <>
            <dt>{t('planning.when')}</dt>
            <dd>
              {saySlot(visit.starts, visit.ends, lang, now)} ({t(`planning.state.${visit.state}`)})
            </dd>
          </>
        )}
        <dt>{t('planning.who')}</dt>
        <dd>{visit.firm?.name ?? `${t('planning.lane.own')}, ${visit.agency.name}`}</dd>
        {visit.caretaker && (
          <>
            <dt>{t('planning.keeper')}</dt>
            <dd>{visit.caretaker.name}</dd>
          </>
        )}
        <dt>{t('planning.due')}</dt>
        <dd>{sayDue(visit.due, now, lang)}</dd>
      </dl>
      <a class="alone" href={`/bureau/r/${visit.request}`}>
        {t('planning.open', { no: String(visit.no) })}
      </a>
      {visit.movable && (
        <fieldset class="stack-s">
          <legend class="visit-form">{t('planning.form')}</legend>
          <div class="line">
            <Field kind="date" label={t('planning.form.day')} value={day} onValue={setDay} narrow />
            <Field
              kind="select"
              label={t('planning.form.hour')}
              value={part}
              options={hours.map(({ starts, ends }, i) => ({
                value: String(i),
                label: sayHours(starts, ends, lang),
              }))}
              onValue={setPart}
            />
          </div>
          <p role="status" class="visit-against">
            {sayConflicts(conflicts, t)}
          </p>
        </fieldset>
      )}
    </Sheet>
  )
}
