import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { sayAgo, sayDay } from '../../../kernel/core/dates.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { Sheet } from '../../../kernel/web/parts/Sheet.tsx'
import { useTell } from '../../../kernel/web/parts/toast-context.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useActs } from '../../../kernel/web/useActs.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import { type FirmCard, send, useAsk } from './papers-client.ts'

/** Links by which a firm opens its orders: send a fresh one, end one, or all. */
export const FirmLinks = ({ firm }: { firm: FirmCard }): JSX.Element => {
  const { t, lang } = useSpeech()
  const now = useNow()
  const tell = useTell()
  const [ending, setEnding] = useState(false)
  const { busy, no, act } = useActs(t('papers.kept'))
  const { data, again, ...answer } = useAsk('firm.links', { firm: firm.id }, firm.id)
  const invite = async (): Promise<void> => {
    const said = t('papers.links.sent', { email: firm.email })
    const did = await act(send('firm.invite', firm.id, {}), said)
    if (did) tell(did === 'done' ? said : t('papers.kept'))
  }
  const end = async (link?: string): Promise<void> => {
    const said = t(link ? 'papers.links.ended' : 'papers.links.allEnded')
    setEnding(false)
    const did = await act(send('firm.shut', firm.id, link ? { link } : {}), said)
    if (did) tell(did === 'done' ? said : t('papers.kept'))
    again()
  }
  const links = data?.links ?? []
  return (
    <section aria-labelledby="papers-links" class="stack-s">
      <h2 id="papers-links" class="papers-heading">
        {t('papers.links')}
      </h2>
      <p class="secondary">{t('papers.links.words')}</p>
      {no && <RefusalNotice>{no}</RefusalNotice>}
      {answer.state === 'refused' && <RefusalNotice>{answer.no.message}</RefusalNotice>}
      {!data && answer.state === 'loading' && <Loading label={t('papers.loading')} shape="text" />}
      {data && links.length === 0 && <p>{t('papers.links.none')}</p>}
      {links.length > 0 && (
        <ul class="papers-links">
          {links.map((link) => {
            const what =
              link.order === null ? t('papers.link.all') : t('papers.link.order', { no: String(link.order) })
            return (
              <li key={link.id}>
                <span>
                  {what}
                  <span class="secondary">
                    {t('papers.link.made', {
                      ago: sayAgo(link.madeAt, now, lang),
                      day: sayDay(link.expiresAt, lang, now),
                    })}
                  </span>
                </span>
                <Button
                  kind="plain"
                  label={t('papers.link.end.of', { what })}
                  onClick={() => void end(link.id)}
                >
                  {t('papers.link.end')}
                </Button>
              </li>
            )
          })}
        </ul>
      )}
      {data && data.more > 0 && <p class="secondary">{t('papers.links.more', { n: data.more })}</p>}
      <div class="line">
        <Button
          busy={busy}
          onClick={() => void invite()}
          disabledReason={firm.email ? undefined : t('papers.links.noEmail')}
        >
          {t('papers.links.send')}
        </Button>
        {links.length > 1 && (
          <Button kind="plain" onClick={() => setEnding(true)}>
            {t('papers.links.endAll')}
          </Button>
        )}
      </div>
      <Sheet
        open={ending}
        title={t('papers.links.endAll')}
        closeLabel={t('papers.close')}
        onClose={() => setEnding(false)}
        actions={
          <Button kind="primary" onClick={() => void end()}>
            {t('papers.links.endAll.yes', { n: links.length + (data?.more ?? 0) })}
          </Button>
        }
      >
        <p>{t('papers.links.endAll.words')}</p>
      </Sheet>
    </section>
  )
}
