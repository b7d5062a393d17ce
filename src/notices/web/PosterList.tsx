import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import { plus } from '../../kernel/web/icons/icons.ts'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { CompareTable } from '../../kernel/web/parts/CompareTable.tsx'
import { Empty } from '../../kernel/web/parts/Empty.tsx'
import { wordsOfTable } from '../../kernel/web/parts/table-words.ts'
import { usePointedRow } from '../../kernel/web/parts/usePointedRow.ts'
import { readPages } from '../../kernel/web/read-pages.ts'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useNow } from '../../kernel/web/useNow.ts'
import { ask, useAsk } from './notices-client.ts'
import { posterColumns, type ShownPoster } from './poster-columns.ts'
import { usePosting } from './usePosting.ts'
import { useTakeDown } from './useTakeDown.ts'
import './posters.css'

/** What hangs in the halls of the agency and what is to hang, newest first: a line leads to the sheet as it is printed. */
export const PosterList = ({ path }: { path: string }): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const now = useNow()
  const { data, again, ...answer } = useAsk('notice.list', { limit: 200 }, true)
  const posting = usePosting()
  const takeDown = useTakeDown(again)
  const columns = useMemo(() => posterColumns(now, speech), [now, speech])
  const shown = (list: readonly Omit<ShownPoster, 'here'>[]): ShownPoster[] =>
    list.filter(({ id }) => !posting.takenDown.has(id)).map((row) => ({ ...row, here: false }))
  const posted = posting.posted.map(({ notice }) => ({ ...notice, here: true }))
  const rows = [
    ...posted,
    ...shown(data?.rows ?? []).filter(({ id }) => !posted.some((row) => row.id === id)),
  ]
  const href = ({ id }: ShownPoster): string => `${path}/${id}`
  const pointed = usePointedRow({ rows, idOf, href })
  const readAll = async (): Promise<ShownPoster[] | undefined> => {
    const all = await readPages((after) => ask('notice.list', { limit: 200, ...after }))
    return all && shown(all)
  }
  const act = (row: ShownPoster): JSX.Element | false =>
    row.can.takeDown && (
      <Button
        small
        kind="plain"
        label={`${t('notice.takeDown')}\u00a0: ${row.title}`}
        onClick={() => void takeDown(row)}
      >
        {t('notice.takeDown')}
      </Button>
    )
  const post = (
    <Button kind="primary" icon={plus} href={`${path}/nouveau`}>
      {t('notice.post')}
    </Button>
  )
  return (
    <div class="posters stack">
      <div class="posters-head">
        <h1>{t('notice.title')}</h1>
        {rows.length > 0 && post}
      </div>
      <CompareTable
        label={t('notice.title')}
        name="posters"
        words={wordsOfTable(t)}
        columns={columns}
        rows={rows}
        idOf={idOf}
        state={answer.state === 'refused' ? 'refused' : data ? 'ready' : 'loading'}
        no={answer.state === 'refused' ? answer.no.message : undefined}
        again={again}
        empty={
          <Empty title={t('notice.none')} action={post}>
            {t('notice.none.words')}
          </Empty>
        }
        href={href}
        at={pointed.at}
        act={act}
        allRows={data?.next ? readAll : undefined}
      />
      {data?.next && <p class="secondary">{t('notice.more')}</p>}
    </div>
  )
}

const idOf = ({ id }: ShownPoster): string => id
