import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { sayAgo } from '../../kernel/core/dates.ts'
import { isNo } from '../../kernel/web/http-headers.ts'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { Empty } from '../../kernel/web/parts/Empty.tsx'
import { Field } from '../../kernel/web/parts/Field.tsx'
import { FilterChips } from '../../kernel/web/parts/FilterChips.tsx'
import { Loading } from '../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../kernel/web/parts/RefusalNotice.tsx'
import { Row, Rows } from '../../kernel/web/parts/Row.tsx'
import { goTo, useHere } from '../../kernel/web/router.ts'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useNow } from '../../kernel/web/useNow.ts'
import type { MailRow } from '../core/contract.ts'
import { ask, useAsk } from './notices-client.ts'

/** The mails, newest first; what one looks for, an address or an object, stands in the address of the page. */
export const Mails = (): JSX.Element => {
  const { t } = useSpeech()
  const { path, query } = useHere()
  const q = query.get('q') ?? ''
  const [typed, setTyped] = useState(q)
  const search = (words: string): void => goTo(mailsOf(path, words), true)
  useEffect(() => {
    const words = typed.trim()
    if (words === q) return
    const timer = setTimeout(() => search(words), 250)
    return () => clearTimeout(timer)
    // oxlint-disable-next-line react/exhaustive-deps -- typing is waited for, not the address that follows it
  }, [typed])
  const off = (): void => {
    setTyped('')
    search('')
  }
  return (
    <div class="stack">
      <Field kind="search" label={t('mailbox.search')} value={typed} onValue={setTyped} />
      <FilterChips
        label={t('mailbox.narrowed')}
        by={q ? [{ key: 'q', label: t('mailbox.by', { q }), onOff: off }] : []}
        off={(what) => t('mailbox.off', { what })}
      />
      <List key={q} q={q} />
    </div>
  )
}

/** The address of the mails that match some words, or of one of them. */
export const mailsOf = (path: string, q: string, mail?: string): string => {
  const query = new URLSearchParams({ ...(mail ? { mail } : {}), ...(q ? { q } : {}) })
  return query.size ? `${path}?${query.toString()}` : path
}

const List = ({ q }: { q: string }): JSX.Element => {
  const { t, lang } = useSpeech()
  const { path } = useHere()
  const now = useNow()
  const { data, ...answer } = useAsk('mailbox.list', q ? { q } : {}, true)
  const [more, setMore] = useState<{ rows: MailRow[]; next: string | null }>()
  if (!data)
    return answer.state === 'refused' ? (
      <RefusalNotice>{answer.no.message}</RefusalNotice>
    ) : (
      <Loading label={t('mailbox.loading')} shape="rows" />
    )
  const next = more ? more.next : data.next
  const further = async (): Promise<void> => {
    const page = await ask('mailbox.list', { ...(q ? { q } : {}), after: next ?? undefined })
    if (!isNo(page)) setMore({ rows: [...(more?.rows ?? []), ...page.rows], next: page.next })
  }
  const rows = [
    ...data.rows,
    ...(more?.rows ?? []).filter(({ id }) => !data.rows.some((row) => row.id === id)),
  ]
  if (!rows.length) return <Empty title={q ? t('mailbox.nothing', { q }) : t('mailbox.empty')} />
  return (
    <>
      <Rows label={t('mailbox.tab.mails')}>
        {rows.map((mail) => (
          <Row
            key={mail.id}
            href={mailsOf(path, q, mail.id)}
            sentence={mail.erased ? t('mailbox.erased') : mail.subject}
            {...(mail.erased ? {} : { reason: t('mailbox.to', { to: mail.to }) })}
            meta={`${sayAgo(mail.madeAt, now, lang)} · ${sayState(mail, t)}`}
          />
        ))}
      </Rows>
      {next && (
        <p>
          <Button onClick={() => void further()}>{t('mailbox.more')}</Button>
        </p>
      )}
    </>
  )
}

/** "gardé ici", "pas parti : la boîte est pleine". */
export const sayState = (mail: MailRow, t: ReturnType<typeof useSpeech>['t']): string =>
  t(`mailbox.state.${mail.state}`, { problem: mail.problem ?? '' })
