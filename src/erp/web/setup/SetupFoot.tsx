import type { ComponentChildren, JSX } from 'preact'
import { newId } from '../../../kernel/web/act-ids.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useActs } from '../../../kernel/web/useActs.ts'
import { lackOf, mappingOf, type SetupDraft } from '../../core/setup/setup-draft.ts'
import { send } from '../erp-client.ts'
import { isSourceName } from './source-names.ts'

type SetupFootProps = {
  draft: SetupDraft
  source: string
  /** the version that was read before it was changed */
  over: number
  onKept: () => void
  children: ComponentChildren
}

/** What the file would give, and the one act: to keep it. */
export const SetupFoot = ({ draft, source, over, onKept, children }: SetupFootProps): JSX.Element => {
  const { t } = useSpeech()
  const { act, busy, no, said } = useActs(t('erp.setup.away'))
  const lack = isSourceName(source) ? lackOf(draft) : 'name'
  const keep = async (): Promise<void> => {
    const sent = send('source.set', newId(), { source, ...mappingOf(draft), over })
    if ((await act(sent, t('erp.setup.done'))) === 'done') onKept()
  }
  return (
    <div class="setup-foot">
      {children}
      <div class="setup-act">
        <Button
          kind="primary"
          busy={busy}
          busyLabel={t('erp.setup.keeping')}
          disabledReason={lack && t(`erp.setup.lacks.${lack}`)}
          onClick={() => void keep()}
        >
          {t('erp.setup.keep')}
        </Button>
        {said && (
          <p role="status">
            {said} <a href="/bureau/flux">{t('erp.setup.flux')}</a>
          </p>
        )}
      </div>
      {no && <RefusalNotice>{no}</RefusalNotice>}
    </div>
  )
}
