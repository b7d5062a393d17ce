import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { sayDay } from '../../kernel/core/dates.ts'
import { newId } from '../../kernel/web/act-ids.ts'
import { asker } from '../../kernel/web/ask.ts'
import { sender } from '../../kernel/web/outbox.ts'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { RefusalNotice } from '../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useActs } from '../../kernel/web/useActs.ts'
import { useNow } from '../../kernel/web/useNow.ts'
import type { Commands, Queries } from '../core/contract.ts'
import { drawSecret, hashOf } from './draw-secret.ts'

const { useAsk } = asker<Queries>()
const send = sender<Commands>()

/** One's own visits in one's own calendar: an address is drawn here, shown once, and closed when it is wished. */
export const OwnAgenda = (): JSX.Element | null => {
  const { t, lang } = useSpeech()
  const now = useNow()
  const { data, again } = useAsk('agenda.own', {})
  const { act, busy, no, said } = useActs(t('agenda.offline'))
  const [address, setAddress] = useState<string>()
  const [isCopied, setCopied] = useState(false)
  if (!data) return null
  const { open } = data
  const make = async (): Promise<void> => {
    const secret = drawSecret()
    const sent = send('agenda.open', newId(), { hash: await hashOf(secret) })
    if ((await act(sent, '')) !== 'done') return
    setCopied(false)
    setAddress(`${location.origin}/api/agenda/${secret}.ics`)
    again()
  }
  const close = async (id: string): Promise<void> => {
    if ((await act(send('agenda.close', id, {}), t('agenda.closed'))) !== 'done') return
    setAddress(undefined)
    again()
  }
  return (
    <section class="stack-s" aria-labelledby="own-agenda">
      <h2 id="own-agenda">{t('agenda.title')}</h2>
      <p>{t('agenda.words')}</p>
      {address && (
        <div class="stack-s" role="status">
          <p>{t('agenda.once')}</p>
          <p>
            <code>{address}</code>
          </p>
          <p class="secondary">{t('agenda.secret')}</p>
          <Button onClick={() => void navigator.clipboard.writeText(address).then(() => setCopied(true))}>
            {t(isCopied ? 'agenda.copied' : 'agenda.copy')}
          </Button>
        </div>
      )}
      {open && !address && <p>{t('agenda.since', { day: sayDay(open.since, lang, now) })}</p>}
      {no && <RefusalNotice>{no}</RefusalNotice>}
      {said && <p role="status">{said}</p>}
      <div class="line">
        <Button busy={busy} busyLabel={t('agenda.loading')} onClick={() => void make()}>
          {t(open ? 'agenda.again' : 'agenda.open')}
        </Button>
        {open && (
          <Button kind="plain" onClick={() => void close(open.id)}>
            {t('agenda.close')}
          </Button>
        )}
      </div>
      {open && <p class="secondary">{t('agenda.again.means')}</p>}
    </section>
  )
}
