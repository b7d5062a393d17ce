import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { OfflineBar } from '../../kernel/web/parts/OfflineBar.tsx'
import { useSpeech } from '../../kernel/web/speech.ts'
import { onNewer, takeNewer } from '../../kernel/web/worker.ts'

/** «Une nouvelle version est prête»: taken when he says so, or at the next start; never under his fingers. */
export const NewVersion = (): JSX.Element => {
  const { t } = useSpeech()
  const [ready, setReady] = useState(false)
  useEffect(() => onNewer(() => setReady(true)), [])
  if (!ready) return <OfflineBar offline={false} />
  return (
    <OfflineBar offline={false} onOpen={takeNewer} openLabel={t('field.newer.take')}>
      {t('field.newer')}
    </OfflineBar>
  )
}
