import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { RefusalNotice } from '../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useNow } from '../../kernel/web/useNow.ts'
import { topics } from '../core/changeable-topics.ts'
import { showHoles } from '../core/hole-names.ts'
import type { Queries, WayRow } from '../core/contract.ts'
import { type elsewhere, paths } from './practice-paths.ts'
import { isOffered, saySaid, sayWhat, sayWhose } from './say-way.ts'
import { useChange } from './useChange.ts'

type ListedWays = Queries['practice.list']['output']
type Room = (typeof elsewhere)[number]
type Props = {
  rows: readonly WayRow[]
  listed: ListedWays
  /** the rows are what was looked for, the best first */
  found: boolean
  rooms: readonly Room[]
}

/** How many texts of a topic are shown at once. */
const atOnce = 6

/** Texts by what they are about; those that were looked for in one list, the best first. */
export const WayList = ({ rows, listed, found, rooms }: Props): JSX.Element => {
  const { t } = useSpeech()
  return (
    <>
      {found ? (
        <SomeWays rows={rows} listed={listed} most={12} />
      ) : (
        topics
          .map((topic) => ({ topic, of: rows.filter((row) => row.topic === topic) }))
          .filter(({ of }) => of.length > 0)
          .map(({ topic, of }) => (
            <section key={topic} aria-labelledby={`practice-${topic}`}>
              <h2 id={`practice-${topic}`}>{t(`practice.topic.${topic}`)}</h2>
              <SomeWays rows={of} listed={listed} most={atOnce} />
            </section>
          ))
      )}
      {rooms.length > 0 && (
        <section aria-labelledby="practice-elsewhere">
          <h2 id="practice-elsewhere">{t('practice.topic.elsewhere')}</h2>
          <ul class="practice-list">
            {rooms.map(({ code, path }) => (
              <li key={code} class="practice-row">
                <div>
                  <a href={path}>{t(`practice.go.${code}`)}</a>
                  <p class="secondary">{t(`practice.go.${code}.what`)}</p>
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

type SomeWaysProps = { rows: readonly WayRow[]; listed: ListedWays; most: number }

const SomeWays = ({ rows, listed, most }: SomeWaysProps): JSX.Element => {
  const { t } = useSpeech()
  const [all, setAll] = useState(false)
  const rest = rows.length - most
  return (
    <>
      <ul class="practice-list">
        {(all ? rows : rows.slice(0, most)).map((row) => (
          <li key={row.code} class="practice-row">
            <OneWay row={row} listed={listed} />
          </li>
        ))}
      </ul>
      {rest > 0 && !all && (
        <Button small kind="plain" onClick={() => setAll(true)}>
          {t('practice.more', { n: rest })}
        </Button>
      )}
    </>
  )
}

const OneWay = ({ row, listed }: { row: WayRow; listed: ListedWays }): JSX.Element => {
  const speech = useSpeech()
  const { t, lang } = speech
  const now = useNow()
  const { busy, no, change } = useChange(listed.agency, row)
  const said = saySaid(row, speech)
  return (
    <>
      <div>
        <p class="practice-said">{said}</p>
        <p class="secondary">
          {sayWhat(row, speech)} · {sayWhose(row, now, speech)}
        </p>
        {row.offer && isOffered(row) && (
          <p class="practice-offer">
            {t('practice.offered', { words: showHoles(row.offer[lang] || row.offer.fr, lang) })}{' '}
            {listed.can.change && listed.agency !== null && (
              <Button
                small
                busy={busy}
                label={`${t('practice.take')} : ${row.offer.fr}`}
                onClick={() =>
                  void change({ ...row.offer!, motive: t('practice.taken.reason') }, t('practice.taken'))
                }
              >
                {t('practice.take')}
              </Button>
            )}
          </p>
        )}
        {no && <RefusalNotice>{no}</RefusalNotice>}
      </div>
      {listed.can.change && (
        <Button
          small
          label={`${t('practice.change')} : ${said}`}
          href={paths.way(row.code, listed.all ? listed.agency : null)}
        >
          {t('practice.change')}
        </Button>
      )}
    </>
  )
}
