import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { sayMinutes, sayNearDay } from '../../../../kernel/core/dates.ts'
import { plus } from '../../../../kernel/web/icons/icons.ts'
import { Button } from '../../../../kernel/web/parts/Button.tsx'
import { Loading } from '../../../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../../../kernel/web/parts/RefusalNotice.tsx'
import { type Speech, useSpeech } from '../../../../kernel/web/speech.ts'
import { useNow } from '../../../../kernel/web/useNow.ts'
import { sayPoint } from '../say-round.ts'
import { type BuildingRound, path, type RoundPoint, useAsk } from './rounds-client.ts'
import { PointSheet } from './PointSheet.tsx'

/** What is checked in a building: how often, how long it takes, when it was last seen; the agency changes it here. */
export const Building = ({ id }: { id: string }): JSX.Element => {
  const { t } = useSpeech()
  const [asked, setAsked] = useState<RoundPoint | 'new'>()
  const { data, ...answer } = useAsk('round.building', { building: id }, id)
  if (!data)
    return answer.state === 'refused' ? (
      <RefusalNotice>{answer.no.message}</RefusalNotice>
    ) : (
      <Loading label={t('rounds.loading')} shape="text" />
    )
  const { building } = data
  return (
    <section class="stack" aria-labelledby="rounds-building">
      <a class="rounds-back" href={path}>
        {t('rounds.back')}
      </a>
      <div class="rounds-head">
        <div>
          <h2 id="rounds-building">{building.name}</h2>
          <p class="secondary">
            {building.address !== building.name && `${building.address} · `}
            <a href={`/bureau/lieu/${id}`}>{t('rounds.place')}</a>
          </p>
        </div>
        {data.can.set && (
          <Button icon={plus} onClick={() => setAsked('new')}>
            {t('rounds.add')}
          </Button>
        )}
      </div>
      <PointTable round={data} onChange={setAsked} />
      {asked && <PointSheet round={data} point={asked} onClose={() => setAsked(undefined)} />}
    </section>
  )
}

type TableProps = { round: BuildingRound; onChange: (point: RoundPoint) => void }

const PointTable = ({ round, onChange }: TableProps): JSX.Element => {
  const speech = useSpeech()
  const { t, lang } = speech
  const now = useNow()
  return (
    <table class="rounds-table">
      <thead>
        <tr>
          <th scope="col">{t('rounds.point')}</th>
          <th scope="col">{t('rounds.rhythm')}</th>
          <th scope="col">{t('rounds.minutes')}</th>
          <th scope="col">{t('rounds.seen')}</th>
          {round.can.set && (
            <th scope="col">
              <span class="hidden-text">{t('rounds.change')}</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {round.points.map((p) => {
          const what = sayPoint(p, speech, round.entrances)
          return (
            <tr key={p.id} class={p.dropped ? 'rounds-dropped' : undefined}>
              <th scope="row">{what}</th>
              <td>{t(`rounds.rhythm.${p.rhythm}`)}</td>
              <td class="figures">{sayMinutes(p.minutes, lang)}</td>
              <td class={p.late ? 'rounds-late' : undefined}>{saySeen(p, now, speech)}</td>
              {round.can.set && (
                <td>
                  <Button
                    small
                    kind="plain"
                    label={t('rounds.change.of', { what })}
                    onClick={() => onChange(p)}
                  >
                    {t('rounds.change')}
                  </Button>
                </td>
              )}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

const saySeen = (p: RoundPoint, now: string, { t, lang }: Speech): string =>
  p.dropped
    ? t('rounds.state.dropped')
    : [
        p.last === null ? t('rounds.state.never') : sayNearDay(`${p.last}T12:00:00Z`, now, lang),
        p.late ? t('rounds.state.late') : p.due ? t('rounds.state.due') : '',
        p.request ? t('rounds.state.reported') : '',
      ]
        .filter(Boolean)
        .join('\u00a0· ')
