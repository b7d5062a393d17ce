import type { JSX } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import { dayOf, sayDay } from '../../kernel/core/dates.ts'
import { plain } from '../../kernel/core/fold-words.ts'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { CompareTable } from '../../kernel/web/parts/CompareTable.tsx'
import { Empty } from '../../kernel/web/parts/Empty.tsx'
import { Field } from '../../kernel/web/parts/Field.tsx'
import type { Column } from '../../kernel/web/parts/table-columns.ts'
import { wordsOfTable } from '../../kernel/web/parts/table-words.ts'
import { usePointedRow } from '../../kernel/web/parts/usePointedRow.ts'
import { goTo, useHere } from '../../kernel/web/router.ts'
import { type Speech, useSpeech } from '../../kernel/web/speech.ts'
import { useNow } from '../../kernel/web/useNow.ts'
import type { Queries } from '../core/contract.ts'
import { useAsk } from './knowledge-client.ts'
import { knownPaths } from './known-paths.ts'
import { sayAbout, sayDirectorate } from './say-piece.ts'
import './knowledge.css'

type ListedPiece = Queries['knowledge.list']['output']['rows'][number]
const shows = ['found', 'doubted', 'unseen'] as const
type Show = (typeof shows)[number]

const isOf: Record<Show, (row: ListedPiece) => boolean> = {
  found: ({ standing }) => standing !== 'hidden' && standing !== 'withdrawn',
  doubted: ({ standing }) => standing === 'contested' || standing === 'doubtful',
  unseen: ({ standing }) => standing === 'hidden' || standing === 'withdrawn',
}

/** «Ce que nous savons»: what head office has answered, compared in one list. */
export const KnowledgePage = (): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const now = useNow()
  const [asked, setAsked] = useState('')
  const which = useHere().query.get('vue')
  const show = shows.find((each) => each === which) ?? 'found'
  const { data, ...answer } = useAsk('knowledge.list', {}, true)
  const columns = useMemo(() => pieceColumns(now, speech), [now, speech])
  const all = data?.rows ?? []
  const words = plain(asked).split(' ').filter(Boolean)
  const rows = all.filter(isOf[show]).filter((row) => {
    const said = plain(
      `${row.asked} ${row.reply} ${sayAbout(row, speech).join(' ')} ${sayDirectorate(row, speech)}`,
    )
    return words.every((word) => said.includes(word))
  })
  const pointed = usePointedRow({ rows, idOf, href })
  return (
    <div class="known-table stack">
      <h1>{t('knowledge.title')}</h1>
      <div class="line">
        <Field kind="search" label={t('knowledge.search')} value={asked} onValue={setAsked} />
        <div class="line" role="group" aria-label={t('knowledge.show')}>
          {shows.map((each) => (
            <Button
              key={each}
              small
              pressed={show === each}
              onClick={() => goTo(knownPaths.shown(each), true)}
            >
              {t(`knowledge.show.${each}`, { n: String(all.filter(isOf[each]).length) })}
            </Button>
          ))}
        </div>
      </div>
      <CompareTable
        label={t('knowledge.title')}
        name="knowledge"
        words={wordsOfTable(t)}
        columns={columns}
        rows={rows}
        idOf={idOf}
        state={answer.state === 'refused' ? 'refused' : data ? 'ready' : 'loading'}
        no={answer.state === 'refused' ? answer.no.message : undefined}
        empty={<Empty title={t('knowledge.none')}>{t('knowledge.none.why')}</Empty>}
        href={href}
        at={pointed.at}
      />
    </div>
  )
}

const idOf = ({ id }: ListedPiece): string => id
const href = ({ id }: ListedPiece): string => knownPaths.piece(id)

const pieceColumns = (now: string, { t, lang }: Speech): readonly Column<ListedPiece>[] => [
  {
    key: 'asked',
    label: t('knowledge.column.asked'),
    width: 'minmax(0, 9fr)',
    main: true,
    cell: ({ asked }) => asked,
    by: ({ asked }) => asked,
  },
  {
    key: 'about',
    label: t('knowledge.column.about'),
    width: 'minmax(0, 4fr)',
    line: 'second',
    cell: (row) => sayAbout(row, { t }).join(' · '),
    by: (row) => sayAbout(row, { t }).join(' '),
  },
  {
    key: 'directorate',
    label: t('knowledge.column.directorate'),
    width: 'minmax(0, 3fr)',
    from: 60,
    cell: (row) => sayDirectorate(row, { t }),
    by: (row) => sayDirectorate(row, { t }),
  },
  {
    key: 'standing',
    label: t('knowledge.column.standing'),
    width: 'minmax(0, 2fr)',
    line: 'begin',
    cell: ({ standing }) => t(`knowledge.standing.${standing}`),
    by: ({ standing }) => standing,
  },
  {
    key: 'spared',
    label: t('knowledge.column.spared'),
    width: '6rem',
    align: 'end',
    from: 50,
    cell: ({ spared }) => (spared ? String(spared) : ''),
    by: ({ spared }) => spared,
    file: ({ spared }) => spared,
  },
  {
    key: 'kept',
    label: t('knowledge.column.kept'),
    width: 'minmax(0, 3fr)',
    line: 'second',
    cell: ({ keptAt }) => sayDay(keptAt, lang, now),
    by: ({ keptAt }) => keptAt,
    file: ({ keptAt }) => ({ day: dayOf(keptAt) }),
  },
]
