import type { JSX } from 'preact'
import { sayAgo, sayDay, sayDue } from '../../../kernel/core/dates.ts'
import { plus } from '../../../kernel/web/icons/icons.ts'
import { Pictogram } from '../../../kernel/web/icons/Pictogram.tsx'
import { allCame } from '../../../kernel/web/ask.ts'
import { call } from '../../../kernel/web/http-headers.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Empty } from '../../../kernel/web/parts/Empty.tsx'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { Row, Rows } from '../../../kernel/web/parts/Row.tsx'
import { Slot } from '../../../kernel/web/Slot.tsx'
import { type Speech, useSpeech } from '../../../kernel/web/speech.ts'
import { forgetWho } from '../../../kernel/web/page-person.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import type { RequestRow } from '../../core/contract.ts'
import { natureOf } from '../../core/nature/catalogue.ts'
import { LonePage } from './LonePage.tsx'
import { useAsk } from './tenant-client.ts'
import { sayPlace } from './say-door.ts'
import { endingOf } from './tell-tenant.ts'
import { useMyself } from './useMyself.ts'

/** A tenant's home: her requests, what is up in her building, and one large way to report. */
export const TenantHome = (): JSX.Element => {
  const { t, lang } = useSpeech()
  const myself = useMyself()
  const now = useNow()
  const on = myself.signedIn
  const open = useAsk('request.list', on ? { limit: 50, sort: 'newest' } : null, on)
  const past = useAsk('request.list', on ? { closed: true, limit: 10, sort: 'newest' } : null, on)
  const notices = useAsk('notice.list', on ? { limit: 10 } : null)
  if (!myself.ready || (on && !allCame(open, past, notices))) return <Loading label={t('tenant.loading')} />
  if (!on)
    return (
      <LonePage
        title={t('follow.signIn')}
        action={
          <Button kind="primary" href="/entrer">
            {t('follow.signIn.action')}
          </Button>
        }
      />
    )
  return (
    <div class="stack-l">
      <header class="stack-s">
        <h1>{t('home.title')}</h1>
        {myself.home && <p class="secondary">{sayPlace(myself.home, t)}</p>}
      </header>
      <Button kind="primary" full icon={plus} href="/signaler">
        {t('home.new')}
      </Button>
      <section class="stack-s">
        <h2>{t('home.open')}</h2>
        {open.state === 'refused' && !open.data && (
          <RefusalNotice action={<Button onClick={open.again}>{t('tenant.again')}</Button>}>
            {open.no.message}
          </RefusalNotice>
        )}
        {open.data &&
          (open.data.rows.length > 0 ? (
            <List rows={open.data.rows} now={now} label={t('home.open')} />
          ) : (
            <Empty title={t('home.open.none')}>{t('home.open.none.words')}</Empty>
          ))}
      </section>
      <section class="stack-s">
        <h2>{t('home.notices')}</h2>
        {notices.data?.rows.length === 0 && <p class="secondary">{t('home.notices.none')}</p>}
        {notices.data?.rows.map((notice) => (
          <article class="next" key={notice.id}>
            <h3>{notice.title}</h3>
            <p>{notice.words}</p>
            <p class="secondary">{t('home.notice.until', { when: sayDay(notice.ends, lang, now) })}</p>
          </article>
        ))}
      </section>
      {(past.data?.rows.length ?? 0) > 0 && (
        <section class="stack-s">
          <h2>{t('home.past')}</h2>
          <List rows={past.data?.rows ?? []} now={now} label={t('home.past')} />
        </section>
      )}
      <p class="line">
        <a href="/compte">{t('home.account')}</a>
        <a href="/chez-moi/bail/conge">{t('home.move')}</a>
        <Button small onClick={() => void signOut()}>
          {t('home.leave')}
        </Button>
      </p>
      <Slot name="home.end" />
    </div>
  )
}

const signOut = async (): Promise<void> => {
  await call('/api/session', { method: 'DELETE' })
  forgetWho()
  location.href = '/'
}

const List = ({
  rows,
  now,
  label,
}: {
  rows: readonly RequestRow[]
  now: string
  label: string
}): JSX.Element => {
  const speech = useSpeech()
  return (
    <Rows label={label}>
      {rows.map((row) => (
        <Row
          key={row.id}
          href={`/chez-moi/${row.id}`}
          mark={<Pictogram name={natureOf(row.nature).pictogram} size={32} />}
          sentence={speech.t(`nature.${row.nature}`)}
          reason={sayStanding(row, now, speech)}
          meta={speech.t('follow.filed', { ago: sayAgo(row.filedAt, now, speech.lang) })}
        />
      ))}
    </Rows>
  )
}

const sayStanding = (row: RequestRow, now: string, { t, lang }: Speech): string => {
  if (row.status === 'closed')
    return row.closedAt ? t(`follow.closed.${endingOf(row)}`, { ago: sayAgo(row.closedAt, now, lang) }) : ''
  if (row.status === 'resolved') return t('follow.next.resolved')
  if (row.status === 'taken' && row.ball === 'tenant') return t('follow.next.taken')
  if (row.status === 'planned' && row.nextAt)
    return t('follow.next.planned', {
      firm: row.firm ?? t('follow.firm'),
      when: sayDay(row.nextAt, lang, now),
    })
  return t(row.due < now ? 'follow.late' : 'follow.by', { by: sayDue(row.due, now, lang) })
}
