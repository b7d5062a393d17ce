import type { JSX } from 'preact'
import { dayOf, sayDay } from '../../kernel/core/dates.ts'
import { print } from '../../kernel/web/icons/icons.ts'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { Field } from '../../kernel/web/parts/Field.tsx'
import { useSpeech } from '../../kernel/web/speech.ts'
import { laneKinds } from '../core/lay-out-board.ts'
import { PlanWays } from './PlanWays.tsx'
import { type BoardView, pageOn } from './board-address.ts'
import { withCapital, sayBareDay } from './say-visit.ts'

type Props = {
  view: BoardView
  days: readonly string[]
  now: string
  agencies: readonly { id: string; name: string }[]
  /** there is room for one day alone */
  onlyDay: boolean
  onView: (change: Partial<BoardView>) => void
}

/** Which days are looked at, in which lanes. */
export const BoardTools = ({ view, days, now, agencies, onlyDay, onView }: Props): JSX.Element => {
  const { t, lang } = useSpeech()
  const [first = view.day, last = first] = [days[0], days.at(-1)]
  const period =
    days.length === 1
      ? withCapital(sayDay(`${first}T12:00:00Z`, lang, now))
      : t('planning.week', { from: sayBareDay(first, lang), to: sayBareDay(last, lang) })
  return (
    <header class="planning-tools">
      <h1>{t('planning.title')}</h1>
      <PlanWays here="board" />
      <div class="line planning-pages">
        <Button small onClick={() => onView({ day: pageOn(view, -1) })}>
          {t('planning.previous')}
        </Button>
        <Button small onClick={() => onView({ day: dayOf(now) })}>
          {t('planning.today')}
        </Button>
        <Button small onClick={() => onView({ day: pageOn(view, 1) })}>
          {t('planning.next')}
        </Button>
        <strong class="planning-period" aria-live="polite">
          {period}
        </strong>
      </div>
      <div class="line planning-choices">
        <Button small icon={print} onClick={() => globalThis.print()}>
          {t('planning.print')}
        </Button>
        {!onlyDay && (
          <div class="line" role="group" aria-label={t('planning.span')}>
            {(['week', 'day'] as const).map((span) => (
              <Button key={span} small pressed={view.span === span} onClick={() => onView({ span })}>
                {t(`planning.span.${span}`)}
              </Button>
            ))}
          </div>
        )}
        <Field
          kind="select"
          label={t('planning.by')}
          value={view.by}
          options={laneKinds.map((value) => ({ value, label: t(`planning.by.${value}`) }))}
          onValue={(by) => onView({ by: laneKinds.find((kind) => kind === by) ?? 'firm' })}
        />
        {agencies.length > 1 && (
          <Field
            kind="select"
            hideLabel
            label={t('planning.agency')}
            value={view.agency ?? ''}
            options={[
              { value: '', label: t('planning.agency.all') },
              ...agencies.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onValue={(agency) => onView({ agency: agency || undefined })}
          />
        )}
      </div>
    </header>
  )
}
