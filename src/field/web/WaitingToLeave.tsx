import type { JSX } from 'preact'
import type { Key } from '../../kernel/core/words.ts'
import { OfflineBar } from '../../kernel/web/parts/OfflineBar.tsx'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useWaiting, type Waits } from '../../kernel/web/useWaiting.ts'

/** What waits to leave, calmly: without network nothing is lost. What only he can mend comes first, with the way to. */
export const WaitingToLeave = (): JSX.Element => {
  const { t } = useSpeech()
  const waits = useWaiting()
  const said = sentenceOf(waits)
  const words = said && t(said[0], said[1] === undefined ? undefined : { n: said[1] })
  if (said?.[0] === 'field.held.sign_in')
    return (
      <OfflineBar
        offline={false}
        openLabel={t('field.held.sign_in.open')}
        onOpen={() => {
          location.href = `/entrer?vers=${encodeURIComponent(location.pathname + location.search)}`
        }}
      >
        {words}
      </OfflineBar>
    )
  return <OfflineBar offline={waits.offline}>{words}</OfflineBar>
}

const sentenceOf = (w: Waits): [key: Key, n?: number] | undefined => {
  if (w.waiting && w.held === 'sign_in') return ['field.held.sign_in', w.waiting]
  if (w.keeping === 'memory') return ['field.keeping.memory']
  if (w.keeping === 'full') return ['field.keeping.full']
  if (w.offline) return w.waiting ? ['field.offline.waiting', w.waiting] : ['field.offline']
  if (w.waiting) return w.held ? ['field.held', w.waiting] : ['field.leaving', w.waiting]
  if (w.photos) return ['field.leaving.photos', w.photos]
  if (w.others) return ['field.held.others', w.others]
  return undefined
}
