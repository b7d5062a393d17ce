import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { EnclosedPaper } from '../../../kernel/core/enclosed-paper.ts'
import { PaperAdd } from '../../../kernel/web/parts/load-papers.ts'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { send } from './tenant-client.ts'
import { type Did, useActs } from '../../../kernel/web/useActs.ts'
import { WithPhotos } from './WithPhotos.tsx'

/** The tenant speaks in the thread: the agency and the firm read it. */
export const SayBox = ({ request, again }: { request: string; again: () => void }): JSX.Element => {
  const { t } = useSpeech()
  const acts = useActs(t('follow.kept'))
  const [papers, setPapers] = useState<EnclosedPaper[]>([])
  const say = async (words: string, photos: string[], danger?: boolean): Promise<Did> => {
    const data = { words, photos, papers, ...(danger === undefined ? {} : { danger }) }
    const files = [...photos, ...papers.map(({ sha256 }) => sha256)]
    const sent = send('request.say', request, data, { photos: files })
    const ok = await acts.act(sent, t('follow.say.sent'))
    if (ok) {
      setPapers([])
      again()
    }
    return ok
  }
  return (
    <section class="stack no-print" aria-label={t('follow.say')}>
      {acts.no && <RefusalNotice kept={t('tenant.kept')}>{acts.no}</RefusalNotice>}
      <WithPhotos
        quiet
        label={t('follow.say')}
        hint={t('follow.say.hint')}
        send={t('follow.say.send')}
        busy={acts.busy}
        onSend={say}
      >
        <PaperAdd papers={papers} onPapers={setPapers} />
      </WithPhotos>
      <p role="status" class="hidden-if-empty">
        {acts.said}
      </p>
    </section>
  )
}
