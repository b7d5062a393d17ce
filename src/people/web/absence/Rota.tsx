import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { sayDay, sayDayTime } from '../../../kernel/core/dates.ts'
import type { T } from '../../../kernel/core/words.ts'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { Table } from '../../../kernel/web/parts/Table.tsx'
import { useTell } from '../../../kernel/web/parts/toast-context.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useActs } from '../../../kernel/web/useActs.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import { type WeekPart, weekParts } from '../../core/absence/week-parts.ts'
import type { Queries } from '../../core/contract.ts'
import { send, useAsk } from '../gate-words.ts'

type RotaOf = Queries['turn.rota']['output']
type Week = RotaOf['weeks'][number]

/** Who is on call at an agency, week by week; what nobody has is said in words under its week. */
export const Rota = (): JSX.Element | null => {
  const { t, lang } = useSpeech()
  const now = useNow()
  const tell = useTell()
  const [asked, setAsked] = useState('')
  const { data, again, ...answer } = useAsk('turn.rota', asked ? { agency: asked } : {}, true)
  const { act, no } = useActs(t('absence.kept'))
  if (!data) return answer.state === 'loading' ? <Loading label={t('absence.loading')} count={4} /> : null
  const { agency, agencies, weeks, people, may } = data
  if (!agency) return null
  const set = async ({ week }: Week, part: WeekPart, person: string): Promise<void> => {
    const said = { agency: agency.id, week, part, ...(person ? { person } : {}) }
    const did = await act(send('turn.set', agency.rota, said), '')
    if (did) tell(t(did === 'done' ? 'turn.done' : 'absence.kept'))
    again()
  }
  return (
    <section class="stack-s" aria-label={t('turn.title')}>
      <h2>{t('turn.title')}</h2>
      <p class="secondary">{t('turn.lead')}</p>
      {agencies.length > 1 && (
        <Field
          kind="select"
          label={t('turn.agency')}
          value={agency.id}
          onValue={setAsked}
          options={agencies.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      {no && <RefusalNotice>{no}</RefusalNotice>}
      <Table label={t('turn.title')} kind="rota">
        <thead>
          <tr>
            <th scope="col">{t('turn.weeks')}</th>
            {weekParts.map((part) => (
              <th key={part} scope="col">
                {t(`turn.part.${part}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week.week}>
              <th scope="row">
                {t('turn.week', { day: sayDay(week.week, lang, now) })}
                <Holes week={week} otherwise={data.otherwise} now={now} />
              </th>
              {weekParts.map((part) => (
                <td key={part}>
                  <TurnBox
                    turn={week.turns[part] ?? null}
                    people={people}
                    label={t('turn.of', { part: t(`turn.part.${part}`), day: sayDay(week.week, lang, now) })}
                    onSet={may ? (person) => void set(week, part, person) : undefined}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
    </section>
  )
}

type TurnProps = {
  turn: Week['turns'][WeekPart]
  people: RotaOf['people']
  label: string
  onSet: ((person: string) => void) | undefined
}

const TurnBox = ({ turn, people, label, onSet }: TurnProps): JSX.Element => {
  const { t } = useSpeech()
  const said = turn ? sayTurn(turn, t) : t('turn.nobody')
  if (!onSet) return <span class={turn && (!turn.away || turn.standIn) ? '' : 'rota-none'}>{said}</span>
  const known = people.filter(({ id }) => id !== turn?.id)
  return (
    <Field
      kind="select"
      hideLabel
      label={label}
      value={turn?.id ?? ''}
      onValue={onSet}
      options={[
        { value: '', label: t('turn.nobody') },
        ...(turn ? [{ value: turn.id, label: said }] : []),
        ...known.map(({ id, name }) => ({ value: id, label: name })),
      ]}
    />
  )
}

const sayTurn = ({ name, away, standIn }: NonNullable<TurnProps['turn']>, t: T): string =>
  standIn ? t('turn.standIn', { name, standIn }) : away ? t('turn.away', { name }) : name

// Nobody from when to when, and to whom the alarm writes then.
const Holes = ({
  week,
  otherwise,
  now,
}: {
  week: Week
  otherwise: readonly string[]
  now: string
}): JSX.Element => {
  const { t, lang } = useSpeech()
  // An agency without a rota that week is written to as it always was: nothing to be alarmed at.
  const isPlanned = weekParts.some((part) => week.turns[part])
  const names = new Intl.ListFormat(lang, { type: 'conjunction' }).format(otherwise)
  if (week.holes.length === 0) return <p class="secondary">{t('turn.full')}</p>
  return (
    <>
      {week.holes.map(({ starts, ends }) => (
        <p key={starts} class={isPlanned ? 'rota-hole' : 'secondary'}>
          {t(otherwise.length ? 'turn.hole' : 'turn.hole.nobody', {
            from: sayDayTime(starts, lang, now),
            until: sayDayTime(ends, lang, now),
            names,
          })}
        </p>
      ))}
    </>
  )
}
