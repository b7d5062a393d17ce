import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { sayAgo, sayDay } from '../../kernel/core/dates.ts'
import { call, isNo, type RefusalAnswer, post } from '../../kernel/web/http-headers.ts'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { Field } from '../../kernel/web/parts/Field.tsx'
import { RefusalNotice } from '../../kernel/web/parts/RefusalNotice.tsx'
import { Row, Rows } from '../../kernel/web/parts/Row.tsx'
import { ProveAgain } from './ProveAgain.tsx'
import { type OwnAccount, useWords } from './gate-words.ts'

type Key = { id: string; name: string; seenAt: string | null; expiresAt: string }
type TokensAnswer = { tokens: Key[]; may: boolean }

/** Keys with which a person's tool reads; for the offices. The secret is shown once. */
export const Tokens = ({ account }: { account: OwnAccount }): JSX.Element | null => {
  const { t, lang } = useWords()
  const [told, setTold] = useState<TokensAnswer>()
  const [name, setName] = useState('')
  const [days, setDays] = useState('90')
  const [secret, setSecret] = useState<string>()
  const [no, setNo] = useState<RefusalAnswer>()
  const look = async (): Promise<void> => {
    const answer = await call('/api/session/tokens')
    if (!isNo(answer)) setTold(answer as TokensAnswer)
  }
  useEffect(() => void look(), [])
  if (!told?.may) return null
  const make = async (e?: Event): Promise<void> => {
    e?.preventDefault()
    const answer = await post('/api/session/tokens', { name, days: Number(days) })
    setNo(isNo(answer) ? answer : undefined)
    if (isNo(answer)) return
    setSecret((answer as { secret: string }).secret)
    setName('')
    await look()
  }
  const drop = async (id: string): Promise<void> => {
    await call(`/api/session/tokens/${id}`, { method: 'DELETE' })
    setSecret(undefined)
    await look()
  }
  return (
    <section class="stack">
      <h2>{t('account.tokens')}</h2>
      <p class="secondary">{t('account.tokens.hint')}</p>
      {no?.refused === 'enter_again' ? (
        <ProveAgain account={account} why={no.message} onProved={() => void make()} />
      ) : (
        no && <RefusalNotice>{no.message}</RefusalNotice>
      )}
      {secret && (
        <div role="status" class="stack-s">
          <p>{t('account.token.once')}</p>
          <code class="token-secret">{secret}</code>
        </div>
      )}
      {told.tokens.length > 0 && (
        <Rows label={t('account.tokens')}>
          {told.tokens.map((key) => (
            <Row
              key={key.id}
              sentence={key.name}
              meta={[
                t('account.token.until', {
                  day: sayDay(key.expiresAt, lang, new Date().toISOString()),
                }),
                key.seenAt
                  ? t('account.session.seen', { when: sayAgo(key.seenAt, new Date().toISOString(), lang) })
                  : t('account.token.unused'),
              ].join(' · ')}
              action={
                <Button
                  small
                  label={`${t('account.token.drop')}, ${key.name}`}
                  onClick={() => void drop(key.id)}
                >
                  {t('account.token.drop')}
                </Button>
              }
            />
          ))}
        </Rows>
      )}
      <form class="stack" onSubmit={(e) => void make(e)} noValidate>
        <Field label={t('account.token.name')} value={name} onValue={setName} maxLength={60} />
        <Field label={t('account.token.days')} kind="number" narrow value={days} onValue={setDays} />
        <Button type="submit">{t('account.token.make')}</Button>
      </form>
    </section>
  )
}
