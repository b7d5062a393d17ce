import type { JSX } from 'preact'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { Rows } from '../../../kernel/web/parts/Row.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { Line } from './Line.tsx'
import { type Today, useToday } from './today.tsx'

/** What is open, building by building: a caretaker thinks in stairwells, not in lists. */
export const Open = ({ data, now }: { data: Today; now: string }): JSX.Element => {
  const { t } = useSpeech()
  const groups = data.buildings
    .map((b) => ({ ...b, rows: data.open.filter((r) => r.place.building === b.id) }))
    .filter((b) => b.rows.length > 0)
  return (
    <section class="stack-s" aria-labelledby="open">
      <h2 id="open">{t('field.open')}</h2>
      {groups.length === 0 && <p class="secondary">{t('field.open.none')}</p>}
      <div>
        {groups.map((b) => (
          <details class="fold" key={b.id}>
            <summary>
              <span class="fold-name">{b.name}</span>
              <span class="figures secondary">{t('field.open.count', { n: b.rows.length })}</span>
            </summary>
            <Rows label={b.name}>
              {b.rows.map((row) => (
                <Line key={row.id} row={row} now={now} noPlace />
              ))}
            </Rows>
          </details>
        ))}
      </div>
    </section>
  )
}

/** What is open in one building, for its page. */
export const OpenIn = ({ building }: { building: string }): JSX.Element => {
  const { t } = useSpeech()
  const { data, now } = useToday()
  const rows = [...(data?.mine ?? []), ...(data?.open ?? [])].filter((r) => r.place.building === building)
  if (!data) return <Loading label={t('field.loading')} />
  if (!rows.length) return <p class="secondary">{t('field.open.none')}</p>
  return (
    <Rows label={t('field.open')}>
      {rows.map((row) => (
        <Line key={row.id} row={row} now={now} noPlace />
      ))}
    </Rows>
  )
}
