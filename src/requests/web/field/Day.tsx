import type { ComponentChildren, JSX } from 'preact'
import { useState } from 'preact/hooks'
import { sayDay } from '../../../kernel/core/dates.ts'
import { Icon } from '../../../kernel/web/icons/Icon.tsx'
import { camera, check } from '../../../kernel/web/icons/icons.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { Refused } from '../../../kernel/web/parts/Refused.tsx'
import { Rows } from '../../../kernel/web/parts/Row.tsx'
import { useTell } from '../../../kernel/web/parts/tell.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { RequestRow } from '../../core/contract.ts'
import { sayRow } from '../thread/say.ts'
import { act } from './door.ts'
import { againAt, lastNear } from './last.ts'
import { Line } from './Line.tsx'
import { paths } from './paths.ts'
import { ProofSheet } from './ProofSheet.tsx'
import { type Today, useToday } from './today.tsx'
import { useCard } from './useCard.ts'
import { useSpotName } from './useSpotName.ts'
import { VisitCard } from './VisitCard.tsx'
import './field.css'

/** The caretaker's day: one large «Signaler», who comes, what waits for him, what is open in his buildings. */
export const Day = ({ tray }: { tray: ComponentChildren }): JSX.Element => {
  const { t, lang } = useSpeech()
  const { data, no, now } = useToday()
  // The place that he will most likely report from is at hand before he asks.
  useCard(lastNear()?.building ?? data?.buildings[0]?.id)
  return (
    <div class="day">
      <h1 class="day-title">
        {t('field.day')} <span class="day-date">{sayDay(now, lang)}</span>
      </h1>
      {tray}
      {no && !data && <Refused kept={t('field.kept')}>{no}</Refused>}
      {!data && !no && <Loading label={t('field.loading')} />}
      {data && <Told data={data} now={now} />}
      <Large data={data} />
    </div>
  )
}

/** The one large act; beside it, the place that he reported from last, one tap nearer. */
const Large = ({ data }: { data: Today | undefined }): JSX.Element => {
  const { t } = useSpeech()
  const spot = data && againAt(lastNear(), data.open)
  const name = useSpotName(spot ?? {})
  return (
    <div class="large">
      <a class="report-large" href={paths.report()}>
        <Icon of={camera} size={32} />
        {t('field.report')}
      </a>
      {spot && (
        <a
          class="report-again"
          href={paths.report(spot)}
          aria-label={t('field.report.again', { place: name })}
        >
          <span>{name}</span>
        </a>
      )}
    </div>
  )
}

const Told = ({ data, now }: { data: Today; now: string }): JSX.Element => {
  const { t } = useSpeech()
  return (
    <>
      <section class="stack-s" aria-labelledby="visits">
        <h2 id="visits">{t('field.visits')}</h2>
        {data.visits.length === 0 && <p class="secondary">{t('field.visits.none')}</p>}
        {data.visits.map((visit) => (
          <VisitCard key={visit.appointment} visit={visit} />
        ))}
      </section>
      <section class="stack-s" aria-labelledby="mine">
        <h2 id="mine">{t('field.mine')}</h2>
        {data.mine.length === 0 && <p class="secondary">{t('field.mine.none')}</p>}
        <Rows label={t('field.mine')}>
          {data.mine.map((row) => (
            <Mine key={row.id} row={row} now={now} />
          ))}
        </Rows>
      </section>
      <Open data={data} now={now} />
    </>
  )
}

const Mine = ({ row, now }: { row: RequestRow; now: string }): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const tell = useTell()
  const [asked, setAsked] = useState(false)
  return (
    <Line
      row={row}
      now={now}
      action={
        <>
          <Button icon={check} onClick={() => setAsked(true)}>
            {t('field.mine.done')}
          </Button>
          {asked && (
            <ProofSheet
              title={sayRow(row, speech)}
              send={t('field.mine.done')}
              hint={t('field.resolve.hint')}
              onClose={() => setAsked(false)}
              onSend={({ effort, ...proof }) => {
                const photos = proof.photos ?? []
                act('request.resolve', row.id, { how: 'done', ...proof }, { photos, effort })
                tell(t('field.resolved'))
              }}
            />
          )}
        </>
      }
    />
  )
}

/** What is open, building by building: a caretaker thinks in stairwells, not in lists. */
const Open = ({ data, now }: { data: Today; now: string }): JSX.Element => {
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
