import type { JSX } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { Rows } from '../../../kernel/web/parts/Row.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useCalm } from '../../../kernel/web/useCalm.ts'
import type { RequestRow } from '../../core/contract.ts'
import { mostOpen } from '../../core/most-open.ts'
import { isDanger } from '../../core/status.ts'
import { firstIn } from './first-rows.ts'
import { RequestLine } from './RequestLine.tsx'
import { PendingLine } from './PendingLine.tsx'
import { type Today, useToday } from './load-day.tsx'
import { type PendingReport, usePending } from './usePending.ts'

/** What is open, building by building: a caretaker thinks in stairwells, not in lists. */
export const OpenRequests = ({ data, now }: { data: Today; now: string }): JSX.Element => {
  const { t } = useSpeech()
  const { reports } = usePending()
  // What is folded away is drawn when the day can be read.
  const drawn = useCalm()
  const groups = useMemo(
    () =>
      data.buildings
        .map((b) => ({
          ...b,
          rows: data.open.filter((r) => r.place.building === b.id),
          pending: reports.filter((r) => buildingOf(r) === b.id),
        }))
        .filter((b) => b.rows.length + b.pending.length > 0)
        .sort((a, b) => Number(b.rows.some(isDanger)) - Number(a.rows.some(isDanger))),
    [data, reports],
  )
  const nowhere = reports.filter((r) => !data.buildings.some((b) => b.id === buildingOf(r)))
  return (
    <section class="stack-s" aria-labelledby="open">
      <h2 id="open">{t('field.open')}</h2>
      {data.open.length >= mostOpen && <p>{t('field.open.most', { n: mostOpen })}</p>}
      {groups.length + nowhere.length === 0 && <p class="secondary">{t('field.open.none')}</p>}
      {nowhere.length > 0 && (
        <Rows label={t('field.pending')}>
          {nowhere.map((report) => (
            <PendingLine key={report.id} report={report} />
          ))}
        </Rows>
      )}
      <div>
        {groups.map((b) => (
          <Fold key={b.id} of={b} now={now} drawn={drawn} />
        ))}
      </div>
    </section>
  )
}

type Group = { name: string; rows: readonly RequestRow[]; pending: readonly PendingReport[] }

/** A building, folded: while it is, its three hundred lines are not told anew every half minute. */
const Fold = ({ of, now, drawn }: { of: Group; now: string; drawn: boolean }): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const [open, setOpen] = useState(() => of.rows.some(isDanger))
  const { name, rows, pending } = of
  const lines = useMemo(
    () =>
      (open || drawn) && (
        <Rows label={name}>
          {pending.map((report) => (
            <PendingLine key={report.id} report={report} noPlace />
          ))}
          {rows.map((row) => (
            <RequestLine key={row.id} row={row} now={now} noPlace />
          ))}
        </Rows>
      ),
    // oxlint-disable-next-line react/exhaustive-deps -- `of` says the rows: a fold of many lines is drawn anew for other ones alone, and by the clock only while it is open
    [of, speech, drawn, open && now],
  )
  return (
    <details class="fold" open={open} onToggle={(e) => setOpen(e.currentTarget.open)}>
      <summary>
        <span class="fold-name">{name}</span>
        <span class="figures secondary fold-count">
          {t('field.open.count', { n: rows.length + pending.length })}
          {pending.length > 0 && <span>{t('field.pending.count', { n: pending.length })}</span>}
        </span>
      </summary>
      {lines}
    </details>
  )
}

/** What is open in one building, for its page: dangers and what waits for him; what is with others is folded. */
export const OpenIn = ({ building }: { building: string }): JSX.Element => {
  const { t } = useSpeech()
  const { data, no, now } = useToday()
  const pending = usePending().reports.filter((r) => buildingOf(r) === building)
  const { first, rest } = firstIn(
    [...(data?.mine ?? []), ...(data?.open ?? [])].filter((r) => r.place.building === building),
  )
  if (!data) return no ? <RefusalNotice>{no}</RefusalNotice> : <Loading label={t('field.loading')} />
  if (!first.length && !rest.length && !pending.length) return <p class="secondary">{t('field.open.none')}</p>
  const lines = (some: readonly RequestRow[]): JSX.Element[] =>
    some.map((row) => <RequestLine key={row.id} row={row} now={now} noPlace />)
  return (
    <>
      {first.length + pending.length > 0 && (
        <Rows label={t('field.open.first')}>
          {pending.map((report) => (
            <PendingLine key={report.id} report={report} noPlace />
          ))}
          {lines(first)}
        </Rows>
      )}
      {rest.length > 0 && (
        <details class="fold">
          <summary>
            <span class="fold-name">{t('field.open.rest', { n: rest.length })}</span>
          </summary>
          <Rows label={t('field.open')}>{lines(rest)}</Rows>
        </details>
      )}
    </>
  )
}

const buildingOf = ({ data, place }: PendingReport): string | undefined => data.building ?? place?.building.id
