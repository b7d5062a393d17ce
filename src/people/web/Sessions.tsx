import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { sayAgo } from '../../kernel/core/dates.ts'
import { call, isNo } from '../../kernel/web/http-headers.ts'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { Row, Rows } from '../../kernel/web/parts/Row.tsx'
import { useWords } from './gate-words.ts'

type Open = { id: string; device: string; seenAt: string; here: boolean }

/** The devices on which a person is signed in, each with a way to close it. */
export const Sessions = ({ onClosed }: { onClosed: () => void }): JSX.Element => {
  const { t, lang } = useWords()
  const [open, setOpen] = useState<Open[]>([])
  const look = async (): Promise<void> => {
    const answer = await call('/api/session')
    if (!isNo(answer)) setOpen((answer as { sessions: Open[] }).sessions)
  }
  useEffect(() => void look(), [])
  const close = async (id: string): Promise<void> => {
    await call(`/api/session/${id}`, { method: 'DELETE' })
    await look()
    onClosed()
  }
  const nameOf = (s: Open): string => s.device || t('account.session.unknown')
  return (
    <section class="stack">
      <h2>{t('account.sessions')}</h2>
      <Rows label={t('account.sessions')}>
        {open.map((s) => (
          <Row
            key={s.id}
            sentence={nameOf(s)}
            meta={
              s.here
                ? t('account.session.here')
                : t('account.session.seen', { when: sayAgo(s.seenAt, new Date().toISOString(), lang) })
            }
            action={
              s.here ? undefined : (
                <Button
                  small
                  label={`${t('account.session.close')} : ${nameOf(s)}`}
                  onClick={() => void close(s.id)}
                >
                  {t('account.session.close')}
                </Button>
              )
            }
          />
        ))}
      </Rows>
      {open.length > 2 && (
        <div>
          <Button small onClick={() => void close('others')}>
            {t('account.session.others')}
          </Button>
        </div>
      )}
    </section>
  )
}
