import type { JSX } from 'preact'
import { sayAgo } from '../../../kernel/core/dates.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { useTell } from '../../../kernel/web/parts/toast-context.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useActs } from '../../../kernel/web/useActs.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import type { ReplyTemplate } from '../../core/templates/template-contract.ts'
import { send, useAsk } from '../office/requests-client.ts'

/** All that a template said, the newest first; whoever may write it goes back to one of them, which is a new version again. */
export const TemplateHistory = ({ template }: { template: ReplyTemplate }): JSX.Element => {
  const { t, lang } = useSpeech()
  const now = useNow()
  const tell = useTell()
  const { busy, no, act } = useActs(t('templates.kept'))
  const { data } = useAsk('template.history', { id: template.id }, true)
  const goBack = async ({ name, fr, en }: { name: string; fr: string; en: string }): Promise<void> => {
    const said = t('templates.cameBack')
    const written = send('template.write', template.id, { agency: template.agency, name, fr, en })
    if (await act(written, said)) tell(said)
  }
  return (
    <ul class="stack-s">
      {no && <RefusalNotice>{no}</RefusalNotice>}
      {data?.versions.map((version) => (
        <li key={version.version}>
          <p class="secondary">
            {t('templates.history.version', { n: version.version, when: sayAgo(version.at, now, lang) })}
            {version.by && ` · ${t('templates.history.by', { who: version.by })}`}
            {version.withdrawn && ` · ${t('templates.history.gone')}`}
          </p>
          <p class="template-text">{version.fr || version.en}</p>
          {template.mine && version.version !== template.version && !version.withdrawn && (
            <Button small busy={busy} onClick={() => void goBack(version)}>
              {t('templates.backTo')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  )
}
