import { sayEntrance } from '../../kernel/core/entrance.ts'
import type { JSX } from 'preact'
import { sayDay } from '../../kernel/core/dates.ts'
import { plus, print } from '../../kernel/web/icons/icons.ts'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { Empty } from '../../kernel/web/parts/Empty.tsx'
import { Loading } from '../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../kernel/web/parts/RefusalNotice.tsx'
import { useNow } from '../../kernel/web/useNow.ts'
import { useSpeech } from '../../kernel/web/speech.ts'
import type { NoticeRow } from '../core/contract.ts'
import { useAsk } from './notices-client.ts'
import { usePosting } from './usePosting.ts'
import { useTakeDown } from './useTakeDown.ts'
import './notices.css'

type Props = {
  /** where this reader's notices live: `/terrain/avis` */
  path: string
  /** of one building; else all that the reader may see */
  building?: string
}

/** Notices that are up or to come, newest first; each can be printed and taken down. */
export const Notices = ({ path, building }: Props): JSX.Element => {
  const { t } = useSpeech()
  const { data, again, ...answer } = useAsk('notice.list', building ? { building } : {}, true)
  const posting = usePosting()
  const posted = posting.posted
    .map(({ notice }) => notice)
    .filter((row) => !building || row.building.id === building)
  const rows = (data?.rows ?? []).filter(
    ({ id }) => !posting.takenDown.has(id) && !posted.some((row) => row.id === id),
  )
  if (!data && !posted.length)
    return answer.state === 'refused' ? (
      <RefusalNotice>{answer.no.message}</RefusalNotice>
    ) : (
      <Loading label={t('notice.loading')} />
    )
  if (!rows.length && !posted.length)
    return building ? (
      <p class="secondary">{t('notice.none')}</p>
    ) : (
      <Empty title={t('notice.none')}>{t('notice.none.words')}</Empty>
    )
  return (
    <ul class="notices">
      {posted.map((row) => (
        <NoticeItem key={row.id} row={row} path={path} again={again} here />
      ))}
      {rows.map((row) => (
        <NoticeItem key={row.id} row={row} path={path} again={again} />
      ))}
    </ul>
  )
}

/** The page of notices, with the way to put one up. */
export const NoticesPage = ({ path }: { path: string }): JSX.Element => {
  const { t } = useSpeech()
  return (
    <div class="stack">
      <h1>{t('notice.title')}</h1>
      <Notices path={path} />
      <div class="notices-post">
        <Button kind="primary" full icon={plus} href={`${path}/nouveau`}>
          {t('notice.post')}
        </Button>
      </div>
    </div>
  )
}

type OneProps = {
  row: NoticeRow
  path: string
  again: () => void
  /** on this phone alone: it has not left */
  here?: boolean
}

const NoticeItem = ({ row, path, again, here }: OneProps): JSX.Element => {
  const { t, lang } = useSpeech()
  const now = useNow()
  const takeDown = useTakeDown(again)
  const days = { from: sayDay(row.starts, lang, now), until: sayDay(row.ends, lang, now) }
  return (
    <li class="notice">
      <h2 class="notice-title">{row.title}</h2>
      <p>
        {[row.building.name, row.entrance && sayEntrance(row.entrance.name, t)]
          .filter(Boolean)
          .join('\u00a0· ')}
      </p>
      <p class="secondary">{t(`notice.${row.state}`, days)}</p>
      {here && <p class="notice-here">{t('notice.here')}</p>}
      <div class="notice-acts">
        <Button icon={print} href={`${path}/${row.id}`} label={`${t('notice.see')} : ${row.title}`}>
          {t('notice.see')}
        </Button>
        {row.can.takeDown && (
          <Button
            kind="plain"
            label={`${t('notice.takeDown')} : ${row.title}`}
            onClick={() => void takeDown(row)}
          >
            {t('notice.takeDown')}
          </Button>
        )}
      </div>
    </li>
  )
}
