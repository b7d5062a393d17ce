import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { type OutboxState, watchOutbox } from '../../../kernel/web/outbox/outbox-state.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Page } from '../../../kernel/web/parts/Page.tsx'
import { chooseLang, useSpeech } from '../../../kernel/web/speech.ts'
import { beginAgain } from './this-phone.ts'
import './device.css'

/** All that a withdrawn phone still shows: what happened, what became of what it held, and the way back. */
export const RevokedPhone = ({ handed }: { handed: number }): JSX.Element => {
  const { t, lang } = useSpeech()
  const [outbox, setOutbox] = useState<OutboxState>()
  useEffect(() => watchOutbox(setOutbox), [])
  useEffect(() => {
    document.title = t('revoked.title')
  }, [t])
  const waiting = outbox ? outbox.kept + outbox.photos : 0
  return (
    <Page
      lang={lang}
      words={{
        skip: t('field.skip'),
        name: t('field.app'),
        toDark: t('field.toDark'),
        toLight: t('field.toLight'),
      }}
      home="/terrain"
      onLang={chooseLang}
    >
      <div class="stack" role="status">
        <h1>{t('revoked.title')}</h1>
        <p>{t('revoked.wiped')}</p>
        {handed > 0 && <p>{t('revoked.handed', { n: handed })}</p>}
        {waiting > 0 && <p class="devices-waiting">{t('revoked.waiting', { n: waiting })}</p>}
        <p>{t('revoked.again')}</p>
        {outbox && waiting === 0 && (
          <Button kind="primary" full onClick={beginAgain}>
            {t('revoked.signIn')}
          </Button>
        )}
      </div>
    </Page>
  )
}
