import type { JSX } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { isNo } from '../../kernel/web/http-headers.ts'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { Empty } from '../../kernel/web/parts/Empty.tsx'
import { Field } from '../../kernel/web/parts/Field.tsx'
import { FilterChips } from '../../kernel/web/parts/FilterChips.tsx'
import { CompareTable } from '../../kernel/web/parts/CompareTable.tsx'
import { wordsOfTable } from '../../kernel/web/parts/table-words.ts'
import { usePointedRow } from '../../kernel/web/parts/usePointedRow.ts'
import { readPages } from '../../kernel/web/read-pages.ts'
import { goTo, useHere } from '../../kernel/web/router.ts'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useNow } from '../../kernel/web/useNow.ts'
import type { MailRow } from '../core/contract.ts'
import { mailColumns } from './mail-columns.ts'
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
  const speech = useSpeech()
  const { t } = speech
  const { path } = useHere()
  const now = useNow()
  const asked = q ? { q } : {}
  const { data, ...answer } = useAsk('mailbox.list', asked, true)
  const [more, setMore] = useState<{ rows: MailRow[]; next: string | null }>()
  const columns = useMemo(() => mailColumns(now, speech), [now, speech])
  const next = more ? more.next : (data?.next ?? null)
  const further = async (): Promise<void> => {
    const page = await ask('mailbox.list', { ...asked, after: next ?? undefined })
    if (!isNo(page)) setMore({ rows: [...(more?.rows ?? []), ...page.rows], next: page.next })
  }
  const first = data?.rows ?? []
  const rows = [...first, ...(more?.rows ?? []).filter(({ id }) => !first.some((row) => row.id === id))]
  const href = (mail: MailRow): string => mailsOf(path, q, mail.id)
  const pointed = usePointedRow({ rows, idOf, href })
  return (
    <CompareTable
      label={t('mailbox.tab.mails')}
      name="mails"
      words={wordsOfTable(t)}
      columns={columns}
      rows={rows}
      idOf={idOf}
      state={answer.state === 'refused' ? 'refused' : data ? 'ready' : 'loading'}
      no={answer.state === 'refused' ? answer.no.message : undefined}
      empty={<Empty title={q ? t('mailbox.nothing', { q }) : t('mailbox.empty')} />}
      href={href}
      at={pointed.at}
      allRows={next ? () => readPages((after) => ask('mailbox.list', { ...asked, ...after })) : undefined}
      more={
        next && (
          <p>
            <Button onClick={() => void further()}>{t('mailbox.more')}</Button>
          </p>
        )
      }
    />
  )
}

const idOf = ({ id }: MailRow): string => id
